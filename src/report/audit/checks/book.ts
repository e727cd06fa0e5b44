import { fromExcel } from '../../../scoring';
import type { IndicatorData, ScoreData } from '../../score-data';
import type { BookFigure } from '../findings/audit-facts';
import { auditFinding, type AuditFinding } from '../findings/audit-finding';
import { matchNames } from '../settle/match';
import { sameAmount } from '../settle/same-meaning';
import type { SettledRow } from '../settle/settled-row';
import type { Printed } from '../typed/place';
import type { Audited } from './audited';

/** The report against the indicator table of the workbook: "the report says 697, F6 says 698". */
export function checkAgainstBook(audited: Audited): AuditFinding[] {
  const { book, rows } = audited;
  if (book === null) return [];
  const own = book.indicators.filter(({ category }) => category !== '过程');
  const matches = matchNames(
    rows.map(({ name }) => name),
    own.map(({ name }) => name),
  );
  const taken = new Set(matches);
  const found = rows.flatMap((row, index) => {
    const match = own[matches[index] ?? -1];
    if (match === undefined) {
      const place = (row.result ?? row.planned ?? row.paragraph)?.name.place;
      const facts = { number: row.number, name: row.name };
      return [auditFinding('book-lacks', { places: place === undefined ? [] : [place], printed: row.name, facts })];
    }
    return rowAgainst(row, match, book.sheet, audited);
  });
  const lacking = own
    .filter((_, index) => !taken.has(index))
    .map(({ name, cells }) => {
      const facts = { name, cell: `${book.sheet}!${cells.name ?? ''}` };
      return auditFinding('report-lacks', { places: [], expected: name, facts });
    });
  const rowFindings = [...found, ...lacking];
  // Where rows differ, the totals follow from them.
  return rowFindings.length > 0 ? rowFindings : totalsAgainst(book, audited);
}

function rowAgainst(row: SettledRow, match: IndicatorData, sheet: string, { rules }: Audited): AuditFinding[] {
  const { places, name } = row;
  const finding = (of: BookFigure, cell: string | null, printed: string, expected: string, at: readonly Printed[]) =>
    auditFinding('book-differs', {
      places: at.map(({ place }) => place),
      ...{ printed, expected, facts: { name, of, cell: cell === null ? sheet : `${sheet}!${cell}` } },
    });
  const isSame = (text: string, other: string) => text === other || sameAmount(other, text, name, rules);
  const inputs = [
    ...(places.targets.length > 0 && !isSame(row.target, match.target)
      ? [finding('target', match.cells.target, row.target, match.target, places.targets)]
      : []),
    ...(places.actuals.length > 0 && !isSame(row.actual, match.actual)
      ? [finding('actual', match.cells.actual, row.actual, match.actual, places.actuals)]
      : []),
    ...(row.weight !== null && match.weight !== null && !row.weight.eq(fromExcel(match.weight))
      ? [finding('weight', match.cells.weight, row.weight.toFixed(), String(match.weight), places.weights)]
      : []),
  ];
  if (inputs.length > 0 || match.score === null || row.score === null || row.score.eq(fromExcel(match.score))) return inputs;
  return [finding('score', match.cells.score, row.score.toFixed(), String(match.score), places.scores)];
}

function totalsAgainst(book: ScoreData, { lines }: Audited): AuditFinding[] {
  const total = lines.total;
  const right = book.total.score;
  if (total === null || total.value === null || right === null || !book.total.complete || total.value.eq(fromExcel(right))) return [];
  const facts = { name: total.name, of: 'total' as const, cell: book.sheet };
  const places = total.scores.map(({ place }) => place);
  return [auditFinding('book-differs', { places, printed: total.value.toFixed(), expected: String(right), facts })];
}
