import type { Words } from '../text';
import { groupByCause, percentOf, type Scored } from '../workbook';

/** Causes that a summary says before it only counts them. */
const SHOWN = 50;

/** What a run came to, in a few lines of plain text. */
export function summaryOf({ score, completed, written, removed = [] }: Scored, words: Words): string[] {
  const { summary } = words;
  const { total, categories, findings } = score;
  const causes = groupByCause(findings);
  const points = (value: number | null) => (value === null ? words.pane.noScore : String(value));
  const rate = (value: number | null) => (value === null ? '' : percentOf(value));
  return [
    total.grade === null
      ? summary.totalIncomplete(points(total.score), String(total.weight))
      : summary.total(points(total.score), String(total.weight), total.grade),
    ...categories.map((line) => `  ${summary.line(line.name, points(line.score), String(line.weight), rate(line.scoreRate))}`),
    summary.completed(completed.completed, completed.count),
    ...(causes.length === 0 ? [] : [summary.findings(causes.length)]),
    ...causes.slice(0, SHOWN).map((one) => `  ${lineOf(one, words)}`),
    ...(causes.length > SHOWN ? [summary.more(causes.length - SHOWN)] : []),
    ...(written.length === 0 ? [] : [summary.written(written.map(({ sheet }) => sheet))]),
    ...(removed.length === 0 ? [] : [summary.removed(removed)]),
    ...(written.length + removed.length === 0 ? [summary.unchanged] : []),
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
