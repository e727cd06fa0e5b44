import { auditFinding, type AuditFinding } from '../findings/audit-finding';
import { covered } from '../settle/names';
import { sameAmount } from '../settle/same-meaning';
import type { SettledRow } from '../settle/settled-row';
import type { TypedFigure } from '../typed/typed-report';
import type { Audited } from './audited';

/** So much of the words has to be found in a name for the two to mean one thing; so little, that they do not. */
const SAME = 0.7;
const OTHER = 0.35;
/** A number with so many digits is no coincidence. */
const TELLING = /^\d{3,}$/;

/** What 总体目标 and the sentences on results say in figures, against the indicators. */
export function checkSentences({ report, rows, rules }: Audited): AuditFinding[] {
  const same = (one: string, row: SettledRow, of: 'target' | 'actual') => sameAmount(row[of], one, row.name, rules);
  const goals = report.goals.flatMap((goal): AuditFinding[] => {
    const { row, part } = nearest(goal, rows);
    const said = goal.number + goal.unit;
    if (row === null || part < SAME) {
      return rows.length === 0
        ? []
        : [auditFinding('goal-without-indicator', { places: [goal.printed.place], printed: said, facts: { goal: goal.words } })];
    }
    if (same(goal.number, row, 'target') || same(said, row, 'target')) return [];
    const facts = { number: row.number, name: row.name, goal: goal.words };
    return [auditFinding('goal-differs', { places: [goal.printed.place], printed: said, expected: row.target, facts })];
  });
  const figures = report.figures.flatMap((figure): AuditFinding[] => {
    const { row, part } = nearest(figure, rows);
    const said = figure.number + figure.unit;
    const places = [figure.printed.place];
    if (row !== null && part >= SAME) {
      if (same(figure.number, row, 'actual') || same(said, row, 'actual')) return [];
      const facts = { number: row.number, name: row.name, words: figure.words };
      return part < 1 ? [] : [auditFinding('figure-differs', { places, printed: said, expected: row.actual, facts })];
    }
    const twin = rows.find((one) => TELLING.test(figure.number) && one.actual === figure.number && covered(figure.words, one.name) < OTHER);
    if (twin === undefined) return [];
    const facts = { number: twin.number, name: twin.name, words: figure.words };
    return [auditFinding('figure-under-two-names', { places, printed: said, facts })];
  });
  return [...goals, ...figures];
}

function nearest({ words }: TypedFigure, rows: readonly SettledRow[]): { row: SettledRow | null; part: number } {
  let best: { row: SettledRow | null; part: number } = { row: null, part: 0 };
  for (const row of rows) {
    const part = covered(words, row.name);
    if (part > best.part) best = { row, part };
  }
  return best;
}
