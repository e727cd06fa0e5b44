import type { Words } from '../text';
import { type EveryScored, groupByCause, percentOf, type Scored } from '../workbook';

/** Causes that a summary says before it only counts them. */
const SHOWN = 50;

/** What a run came to, in a few lines of plain text. */
export function summaryOf({ score, completed, written, removed = [], waiting = [] }: Scored, words: Words): string[] {
  const { summary } = words;
  const { total, categories, findings } = score;
  const causes = groupByCause(findings);
  const points = (value: number | null) => (value === null ? words.pane.noScore : String(value));
  const rate = (value: number | null) => (value === null ? '' : percentOf(value));
  return [
    totalLine(total, words),
    ...categories.map((line) => `  ${summary.line(line.name, points(line.score), String(line.weight), rate(line.scoreRate))}`),
    summary.completed(completed.completed, completed.count),
    ...(causes.length === 0 ? [] : [summary.findings(causes.length)]),
    ...causes.slice(0, SHOWN).map((one) => `  ${lineOf(one, words)}`),
    ...(causes.length > SHOWN ? [summary.more(causes.length - SHOWN)] : []),
    ...changesOf({ written, removed, waiting }, words),
  ];
}

/** What a run over every table came to: a line a table, and what they come to together. */
export function everySummaryOf({ tables, overview, written, removed = [], waiting = [] }: EveryScored, words: Words): string[] {
  const { summary } = words;
  const points = (value: number | null) => (value === null ? words.pane.noScore : String(value));
  return [
    ...tables.map((table) => {
      const place = `${table.name}  ${table.sheet}!${table.range}`;
      if (!table.ok) return `${place}  ${summary.notScored(table.message)}`;
      const { total, findings } = table;
      return `${place}  ${totalLine(total, words)}  ${summary.checks(groupByCause(findings).length)}`;
    }),
    summary.every(tables.filter(({ ok }) => ok).length, points(overview.total.score), overview.total.grade),
    ...changesOf({ written, removed, waiting }, words),
  ];
}

function totalLine({ score, weight, grade }: Scored['score']['total'], { summary, pane }: Words): string {
  const points = score === null ? pane.noScore : String(score);
  return grade === null ? summary.totalIncomplete(points, String(weight)) : summary.total(points, String(weight), grade);
}

function changesOf({ written, removed, waiting }: Required<Pick<Scored, 'written' | 'removed' | 'waiting'>>, { summary }: Words): string[] {
  return [
    ...(written.length === 0 ? [] : [summary.written(written.map(({ sheet }) => sheet))]),
    ...(removed.length === 0 ? [] : [summary.removed(removed)]),
    ...(written.length + removed.length === 0 ? [summary.unchanged] : []),
    ...waiting.map(({ sheet, cells }) =>
      summary.leftAlone(
        sheet,
        cells.map(({ cell }) => cell),
      ),
    ),
  ];
}

/** A finding, or all with one cause: how grave, what it is, and every cell that has it. */
function lineOf(
  { cause, severity, findings }: ReturnType<typeof groupByCause<Scored['score']['findings'][number]>>[number],
  words: Words,
): string {
  const [first] = findings;
  const said = cause === null ? first.message : words.causes.sentences[cause](findings.length);
  return [words.severity[severity], findings.map(({ cell }) => cell).join(' '), said].join('  ');
}
