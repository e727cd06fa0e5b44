import { type Decimal, type Finding, fromExcel, isTyped, type ScoredIndicator, type Severity } from '../../scoring';
import { type PlacedScorecard } from '../blueprint/placed-table';
import type { OutputSettings } from '../rules/book-settings';
import { cellAddress, literal, sheetReference, type Blueprint, type Content } from '../blueprint/blueprint';
import { heightOf, LOOKS } from '../blueprint/style';
import { rateOf } from '../table-2-3/table-2-3';

export const CHECK_SHEET = {
  sheet: '核对',
  title: '核对',
  mark: { row: 2, column: 2, holds: /^=HYPERLINK\(/ },
} as const;

const HEADER = ['序号', '程度', '单元格', '内容', '完成率和得分'];
const WIDTHS = [34, 44, 60, 360, 120];
const MESSAGE_WIDTH = 360;
const HEADER_ROW = 1;
const FULL_WIDTH = { column: 0, columnCount: HEADER.length };
/** Told apart by sign and word, not by colour. */
const SEVERITY: Readonly<Record<Severity, string>> = { error: '✕ 错误', warning: '! 提醒', info: 'i 说明' };

/**
 * The sheet 核对: every finding with a link to its cell, its sentence, and what the summaries print for its row.
 * `null` when there is nothing to say.
 * @param messages one Chinese sentence for each of the scorecard's findings, in their order
 */
export function checkSheet(
  scorecard: PlacedScorecard,
  messages: readonly string[],
  form: OutputSettings['results'] = 'formulas',
): Blueprint | null {
  const { findings, indicators } = scorecard;
  if (findings.length === 0) return null;
  const printed = new Map(
    indicators.map((one) => [one.row.row, form === 'values' ? sealedResult(one) : printedResult(scorecard, one.row.row)]),
  );
  const body = { row: HEADER_ROW + 1, rowCount: findings.length };
  const width = WIDTHS.length;
  return {
    sheet: CHECK_SHEET.sheet,
    blocks: [
      { row: 0, column: 0, contents: [[CHECK_SHEET.title]], numberFormats: null },
      { row: HEADER_ROW, column: 0, contents: [HEADER], numberFormats: null },
      {
        row: body.row,
        column: 0,
        contents: findings.map((one, index) => rowOf(scorecard, one, index, messages[index] ?? '', printed)),
        numberFormats: null,
      },
    ],
    merges: [{ row: 0, column: 0, rowCount: 1, columnCount: width }],
    looks: [
      { area: { row: 0, rowCount: 1, ...FULL_WIDTH }, look: LOOKS.title },
      { area: { row: HEADER_ROW, rowCount: 1, ...FULL_WIDTH }, look: LOOKS.header },
      { area: { ...body, ...FULL_WIDTH }, look: LOOKS.centered },
      { area: { ...body, column: 3, columnCount: 1 }, look: LOOKS.text },
    ],
    copiedFormats: [],
    columnWidths: WIDTHS.map((points, column) => ({ column, points })),
    rowHeights: [
      { row: 0, count: 1, points: 32 },
      { row: HEADER_ROW, count: 1, points: 24 },
      ...messages.map((message, index) => ({
        row: body.row + index,
        count: 1,
        points: heightOf(message, MESSAGE_WIDTH, LOOKS.text.fontSize),
      })),
    ],
    page: { orientation: 'landscape', titleRow: HEADER_ROW + 1 },
  };
}

function rowOf({ table }: PlacedScorecard, one: Finding, index: number, message: string, printed: ReadonlyMap<number, string>): Content[] {
  const [sheet, cell] = placeOf(one.cell, table.sheet);
  const link = `=HYPERLINK("#${(sheetReference(sheet) + cell).replaceAll('"', '""')}","${cell}")`;
  return [
    index + 1,
    literal(SEVERITY[one.severity]),
    link,
    literal(message),
    one.subject.kind === 'row' ? (printed.get(one.subject.row) ?? '') : '',
  ];
}

/** A finding's cell is on the table's sheet unless it names another: "资金!C3". */
function placeOf(cell: string, sheet: string): [sheet: string, cell: string] {
  const mark = cell.lastIndexOf('!');
  return mark < 0 ? [sheet, cell] : [cell.slice(0, mark), cell.slice(mark + 1)];
}

/** "82.50%，1.11 分", as a formula that follows the cells; nothing where there is no score. */
function printedResult({ table, rules }: PlacedScorecard, row: number): string {
  const cell = (column: number) => sheetReference(table.sheet) + cellAddress(row - 1, column);
  const [rate, score] = [cell(table.results.completionRate.column), cell(table.results.score.column)];
  const points = rules.totals === 'A' ? score : `ROUND(${score},${rules.scorePlaces})`;
  return `=IF(ISNUMBER(${rate}),TEXT(ROUND(${rate},4),"0.00%"),"—")&"，"&IF(ISNUMBER(${score}),${points}&" 分","无得分")`;
}

/** The same as a text that stays. */
function sealedResult(one: ScoredIndicator): string {
  const [rate, points] = [rateOf(one), pointsOf(one)];
  return literal(`${rate === null ? '—' : `${rate.times(100).toFixed(2)}%`}，${points === null ? '无得分' : `${points.toFixed()} 分`}`);
}

/** A person's own score counts as it stands, even where it cannot count in the total. */
function pointsOf({ row, score }: ScoredIndicator): Decimal | null {
  if (row.score === null || !isTyped(row.score)) return score;
  return typeof row.score.value === 'number' ? fromExcel(row.score.value) : null;
}
