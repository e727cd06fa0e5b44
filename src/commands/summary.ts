import type { Words } from '../text';
import { percentOf, type Scored } from '../workbook';

/** Findings that a summary says before it only counts them. */
const SHOWN = 50;

/** What a run came to, in a few lines of plain text. */
export function summaryOf({ score, completed, written, removed = [] }: Scored, words: Words): string[] {
  const { summary, severity } = words;
  const { total, categories, findings } = score;
  const points = (value: number | null) => (value === null ? words.pane.noScore : String(value));
  const rate = (value: number | null) => (value === null ? '' : percentOf(value));
  return [
    total.grade === null
      ? summary.totalIncomplete(points(total.score), String(total.weight))
      : summary.total(points(total.score), String(total.weight), total.grade),
    ...categories.map((line) => `  ${summary.line(line.name, points(line.score), String(line.weight), rate(line.scoreRate))}`),
    summary.completed(completed.completed, completed.count),
    ...(findings.length === 0 ? [] : [summary.findings(findings.length)]),
    ...findings.slice(0, SHOWN).map((one) => `  ${one.cell}  ${severity[one.severity]}  ${one.message}`),
    ...(findings.length > SHOWN ? [summary.more(findings.length - SHOWN)] : []),
    ...(written.length === 0 ? [] : [summary.written(written.map(({ sheet }) => sheet))]),
    ...(removed.length === 0 ? [] : [summary.removed(removed)]),
    ...(written.length + removed.length === 0 ? [summary.unchanged] : []),
  ];
}
