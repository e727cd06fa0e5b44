import { printedRate, printedScore } from '../../report';
import { type Finding, sayPercent, type ScoredIndicator, type Severity } from '../../scoring';
import { literal, sheetReference, type Content, type LiveBlueprint } from '../blueprint/blueprint';
import { live, type Live } from '../blueprint/live';
import { cellOf, type PlacedScorecard } from '../blueprint/placed-table';
import { heightOf, STYLES } from '../blueprint/style';
import { columnWidths, fullWidth, isFormula, type SheetInput, type SheetStyle, type SummarySheet } from '../blueprint/summary-sheet';

const HEADER = ['序号', '程度', '单元格', '内容', '完成率和得分'];
const STYLE = {
  widths: [34, 44, 60, 360, 120],
  styles: { title: STYLES.title, header: STYLES.header, cell: STYLES.centered, message: STYLES.text },
  orientation: 'landscape',
} as const satisfies SheetStyle;
const MESSAGE_COLUMN = 3;
const HEADER_ROW = 1;
const FIRST_ROW = HEADER_ROW + 1;
const FULL_WIDTH = fullWidth(STYLE);
/** Told apart by sign and word, not by colour. */
const SEVERITY: Readonly<Record<Severity, string>> = { error: '✕ 错误', warning: '! 提醒', info: 'i 说明' };
/** "82.50%，1.11 分", when results are sealed. */
const SEALED_RESULT = /^(?:—|-?[\d.]+%)，(?:无得分|-?[\d.]+ 分)$/;

/** Every finding with a link to its cell, its sentence, and what the summaries print for its row. */
export const CHECK_SHEET: SummarySheet = {
  name: '核对',
  title: '核对',
  head: FIRST_ROW,
  style: STYLE,
  build,
  known: {
    mark: { row: FIRST_ROW, column: 2, holds: /^=HYPERLINK\(/ },
    isOwnRow: ([, , link]) => isFormula(link),
    results: (row) => (SEALED_RESULT.test(String(row[4])) ? [2] : [2, 4]),
    tableColumns: [],
  },
};

function build({ scorecard, messages }: SheetInput): LiveBlueprint | null {
  const { findings } = scorecard;
  if (findings.length === 0) return null;
  const indicators = new Map(scorecard.indicators.map((one) => [one.row.row, one]));
  const body = { row: FIRST_ROW, rowCount: findings.length };
  const { styles } = STYLE;
  return {
    sheet: CHECK_SHEET.name,
    blocks: [
      { row: 0, column: 0, contents: [[CHECK_SHEET.title]], numberFormats: null },
      { row: HEADER_ROW, column: 0, contents: [HEADER], numberFormats: null },
      {
        row: FIRST_ROW,
        column: 0,
        contents: findings.map((one, index) => [
          index + 1,
          ...[literal(SEVERITY[one.severity]), linkTo(one, scorecard), literal(messages[index] ?? '')],
          resultOf(one, scorecard, indicators),
        ]),
        numberFormats: null,
      },
    ],
    merges: [{ row: 0, rowCount: 1, ...FULL_WIDTH }],
    styles: [
      { area: { row: 0, rowCount: 1, ...FULL_WIDTH }, style: styles.title },
      { area: { row: HEADER_ROW, rowCount: 1, ...FULL_WIDTH }, style: styles.header },
      { area: { ...body, ...FULL_WIDTH }, style: styles.cell },
      { area: { ...body, column: MESSAGE_COLUMN, columnCount: 1 }, style: styles.message },
    ],
    copiedFormats: [],
    columnWidths: columnWidths(STYLE),
    rowHeights: [
      { row: 0, count: 1, points: 32 },
      { row: HEADER_ROW, count: 1, points: 24 },
      ...messages.map((message, index) => ({
        row: FIRST_ROW + index,
        count: 1,
        points: heightOf(message, STYLE.widths[MESSAGE_COLUMN], styles.message.fontSize),
      })),
    ],
    page: { orientation: STYLE.orientation, titleRow: HEADER_ROW + 1 },
  };
}

/** By a reference and not by a name in quotes, so that the link follows when the sheet is renamed. */
function linkTo(one: Finding, { table }: PlacedScorecard): string {
  const [sheet, cell] = placeOf(one.cell, table.sheet);
  return `=HYPERLINK("#"&CELL("address",${sheetReference(sheet)}${cell}),"${cell}")`;
}

/** A finding's cell is on the table's sheet unless it names another: "资金!C3". */
function placeOf(cell: string, sheet: string): [sheet: string, cell: string] {
  const mark = cell.lastIndexOf('!');
  return mark < 0 ? [sheet, cell] : [cell.slice(0, mark), cell.slice(mark + 1)];
}

/** "82.50%，1.11 分" of the indicator that a finding is about; nothing beside one about the whole. */
function resultOf({ subject }: Finding, scorecard: PlacedScorecard, indicators: ReadonlyMap<number, ScoredIndicator>): Content | Live {
  const about = subject.kind === 'row' ? indicators.get(subject.row) : undefined;
  return about === undefined ? '' : live(resultFormula(scorecard, about.row.row), sayResult(about));
}

function resultFormula({ table, rules }: PlacedScorecard, row: number): string {
  const cell = (role: 'completionRate' | 'score') => sheetReference(table.sheet) + cellOf(table, row, role);
  const score = cell('score');
  const points = rules.totals === 'A' ? score : `ROUND(${score},${rules.scorePlaces})`;
  const rate = table.results.completionRate === null ? null : cell('completionRate');
  const shownRate = rate === null ? '"—"' : `IF(ISNUMBER(${rate}),TEXT(ROUND(${rate},4),"0.00%"),"—")`;
  return `=${shownRate}&"，"&IF(ISNUMBER(${score}),${points}&" 分","无得分")`;
}

function sayResult(one: ScoredIndicator): string {
  const [rate, score] = [printedRate(one), printedScore(one)];
  return `${rate.printed === null ? '—' : sayPercent(rate.printed)}，${score.text === '' ? '无得分' : `${score.text} 分`}`;
}
