import type { BatchResult } from './run-batch';
import { totalsRows } from './totals-row';

/** "[12/200] 甲.xlsx  95.45 优", as a workbook is done. */
export function progressLine(result: BatchResult, count: number, all: number): string {
  const said = totalsRows(result).map((row) =>
    'problem' in row ? `没有评分 not scored: ${row.problem}` : `${scoreText(row.score)} ${gradeText(row.grade)}`,
  );
  return `[${count}/${all}] ${result.file}  ${said.join('  ')}${result.before ? '（上次已评，没有变化 done before）' : ''}`;
}

const HEADER = ['工作簿', '工作表', '总得分', '分值', '等级', '错误', '提醒'];

/** The totals in columns, and how many there are. */
export function tableOf(results: readonly BatchResult[]): string[] {
  const rows = results.flatMap(totalsRows).map((row) => {
    if ('problem' in row) return [row.file, row.sheet ?? '', '没有评分', '', '', '', ''];
    const { error, warning } = row.findings;
    return [row.file, row.sheet, scoreText(row.score), String(row.weight), gradeText(row.grade), String(error), String(warning)];
  });
  const widths = HEADER.map((_, column) => Math.max(...[HEADER, ...rows].map((cells) => widthOf(cells[column] ?? ''))));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => padded(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const scored = results.filter(({ outcome }) => outcome.ok).length;
  const before = results.filter((one) => one.before).length;
  return [
    ...[HEADER, ...rows].map(line),
    `共 ${results.length} 个工作簿：已评分 ${scored} 个${before === 0 ? '' : `（其中 ${before} 个上次已评，没有变化）`}，没有评分 ${results.length - scored} 个。`,
  ];
}

function scoreText(score: number | null): string {
  return score === null ? '—' : score.toFixed(2);
}

/** While scores are missing there is no grade. */
function gradeText(grade: string | null): string {
  return grade ?? '不完整';
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(width - widthOf(text));
}

/** Columns of a terminal: a Chinese character takes two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u1100-\u115f\u2e80-\uffdc]/.test(character) ? 2 : 1), 0);
}
