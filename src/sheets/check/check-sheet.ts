import { printedRate, printedScore } from '../../report';
import { type Finding, sayPercent, type ScoredIndicator, type Severity } from '../../scoring';
import { literal, sheetReference, type Content, type LiveBlueprint } from '../blueprint/blueprint';
import { live, type Live } from '../blueprint/live';
import { cellOf, type PlacedScorecard } from '../blueprint/placed-table';
import { SEVERITY } from '../blueprint/severity';
import { heightOf, HIGHEST_ROW, STYLES } from '../blueprint/style';
import {
  columnWidths,
  fullWidth,
  isFormula,
  type SheetInput,
  type SheetStyle,
  type SummarySheet,
  type ToldCause,
} from '../blueprint/summary-sheet';

const HEADER = ['序号', '程度', '单元格', '内容', '完成率和得分'];
const STYLE = {
  widths: [34, 66, 84, 440, 110],
  styles: { title: STYLES.title, header: STYLES.header, cell: STYLES.centered, message: STYLES.text },
  orientation: 'landscape',
} as const satisfies SheetStyle;
const MESSAGE_COLUMN = 3;
const HEADER_ROW = 1;
const FIRST_ROW = HEADER_ROW + 1;
const FULL_WIDTH = fullWidth(STYLE);
/** Above findings that go on from the row before. */
const CONTINUED = '（续）';
/** "82.50%，1.11 分", when results are sealed. */
const SEALED_RESULT = /^(?:—|-?[\d.]+%)，(?:无得分|-?[\d.]+ 分)$/;

/** Findings by their causes, each with a link to its cell, its sentence, the cells beside the first, and what the summaries print for its row. */
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

function build({ scorecard, causes }: SheetInput): LiveBlueprint | null {
  const lines = causes.flatMap(linesOf);
  if (lines.length === 0) return null;
  const indicators = new Map(scorecard.indicators.map((one) => [one.row.row, one]));
  const body = { row: FIRST_ROW, rowCount: lines.length };
  const { styles } = STYLE;
  return {
    sheet: CHECK_SHEET.name,
    blocks: [
      { row: 0, column: 0, contents: [[CHECK_SHEET.title]], numberFormats: null },
      { row: HEADER_ROW, column: 0, contents: [HEADER], numberFormats: null },
      {
        row: FIRST_ROW,
        column: 0,
        contents: lines.map(({ severity, text, findings: [first, ...others] }, index) => [
          index + 1,
          ...[literal(SEVERITY[severity]), linkTo(first, others.length, scorecard), literal(text)],
          others.length > 0 ? '' : resultOf(first, scorecard, indicators),
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
      ...lines.map(({ text }, index) => ({ row: FIRST_ROW + index, count: 1, points: heightOfText(text) })),
    ],
    page: { orientation: STYLE.orientation, titleRow: HEADER_ROW + 1 },
  };
}

/** A row of the sheet: findings with one cause, as many as one row can show. */
interface CheckLine {
  readonly severity: Severity;
  readonly text: string;
  readonly findings: readonly [Finding, ...Finding[]];
}

/** Several findings stand one a line under what they have in common; what would not show in one row goes on in the next. */
function linesOf({ severity, sentence, findings }: ToldCause): CheckLine[] {
  const [first, ...others] = findings;
  if (first === undefined) return [];
  if (others.length === 0) return [{ severity, text: sentence, findings: [first.finding] }];
  const lines: { text: string; findings: [Finding, ...Finding[]] }[] = [];
  for (const { finding, detail } of findings) {
    const said = `\n${finding.cell}  ${detail}`;
    const line = lines.at(-1);
    if (line !== undefined && heightOfText(line.text + said) < HIGHEST_ROW) {
      line.text += said;
      line.findings.push(finding);
    } else lines.push({ text: (line === undefined ? sentence : CONTINUED) + said, findings: [finding] });
  }
  return lines.map((line) => ({ severity, ...line }));
}

/** With some room to spare, as other programs set long texts wider than Excel. */
function heightOfText(text: string): number {
  const exact = heightOf(text, STYLE.widths[MESSAGE_COLUMN] - 24, STYLE.styles.message.fontSize);
  return Math.min(HIGHEST_ROW, Math.ceil(exact * 1.06));
}

/** By a reference and not by a name in quotes, so that the link follows when the sheet is renamed. @param others further cells of the line */
function linkTo(one: Finding, others: number, { table }: PlacedScorecard): string {
  const [sheet, cell] = placeOf(one.cell, table.sheet);
  const shown = others === 0 ? cell : `${cell} 等 ${others + 1} 处`;
  return `=HYPERLINK("#"&CELL("address",${sheetReference(sheet)}${cell}),"${shown}")`;
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
