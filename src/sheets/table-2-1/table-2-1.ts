import type { ScoreTableLine } from '../../report';
import type { Block, Blueprint, Content, LiveBlueprint } from '../blueprint/blueprint';
import { SEALED, type Live } from '../blueprint/live';
import { heightOf, STYLES, SCORE_FORMAT, SCORE_RATE_FORMAT } from '../blueprint/style';
import { columnWidths, fullWidth, isFormula, type SheetInput, type SheetStyle, type SummarySheet } from '../blueprint/summary-sheet';
import { GRADE_LEAD, gradeNote, lineNumbers, totalLabel } from './line-formulas';
import { labelOf, sectionSpans, TITLE_ROWS } from './printed-lines';
import { CHART_DATA, RATE_CHART, rateChart } from './rate-chart';
import { isRuleNote, ruleNotes } from './rule-notes';
import { lineTerms, SEGMENTS, type LineTerms } from './segments';

const TITLE = '表2-1  专项资金绩效自评得分';
const HEADER = ['一级指标', '二级指标', '分值', '自评得分', '得分率'];
const STYLE = {
  widths: [96, 126, 76, 84, 84],
  styles: { title: STYLES.title, header: STYLES.header, line: STYLES.centered, total: STYLES.total, note: STYLES.note },
  orientation: 'portrait',
} as const satisfies SheetStyle;
const FULL_WIDTH = fullWidth(STYLE);

/** 评价总得分, then each section with its 合计 and its parts, as the report prints them; below, a chart of score rates. */
export const TABLE_2_1: SummarySheet = {
  name: '表2-1',
  title: TITLE,
  head: TITLE_ROWS,
  style: STYLE,
  build,
  known: {
    mark: { row: TITLE_ROWS, column: 2, holds: new RegExp(`^=(?:ROUND\\(SUM\\(|SUM\\(|${SEALED})`) },
    isOwnRow: ([label, , weight]) => isFormula(weight) || typeof weight === 'number' || isNote(String(label)),
    results: () => [3, 4],
    // Scores may come from the fund table, weights only from the indicator table.
    tableColumns: [2],
    chart: RATE_CHART,
    beneath: [CHART_DATA, SEGMENTS],
  },
};

function isNote(text: string): boolean {
  return text.replace(/^="?/, '').startsWith(GRADE_LEAD) || isRuleNote(text);
}

function build({ scorecard, report, output }: SheetInput): LiveBlueprint {
  const { scores: lines, conclusion } = report;
  const notesRow = TITLE_ROWS + lines.length;
  const rules = ruleNotes(scorecard, output.results);
  const under = { firstRow: notesRow + 1 + rules.length, columnCount: HEADER.length };
  const heights = heightsOf(lines.length, rules);
  const above = heights.reduce((sum, { count, points }) => sum + count * points, 0);
  const chart = output.chart ? rateChart(scorecard, report, { ...under, above }) : null;
  const terms = lineTerms(scorecard, chart === null ? under.firstRow + 1 : lastOf(chart.block) + 2);
  const notes = [gradeNote(scorecard, terms, conclusion), ...rules];
  const printedTo = chart === null ? under.firstRow : chart.drawn.place.row + chart.drawn.place.rowCount;
  const { styles } = STYLE;
  return {
    sheet: TABLE_2_1.name,
    blocks: [
      { row: 0, column: 0, contents: [[TITLE]], numberFormats: null },
      { row: 1, column: 0, contents: [HEADER], numberFormats: null },
      {
        row: TITLE_ROWS,
        column: 0,
        contents: lines.map((line, place) => [...labelsOf(scorecard, terms, report, line), ...lineNumbers(scorecard, terms, line, place)]),
        numberFormats: lines.map(() => [null, null, SCORE_FORMAT, SCORE_FORMAT, SCORE_RATE_FORMAT]),
      },
      { row: notesRow, column: 0, contents: notes.map((note) => [note]), numberFormats: null },
      ...(chart === null ? [] : [chart.block]),
      ...(terms.block === null ? [] : [terms.block]),
    ],
    merges: [
      { row: 0, rowCount: 1, ...FULL_WIDTH },
      { row: TITLE_ROWS, column: 0, rowCount: 1, columnCount: 2 },
      ...sectionSpans(lines)
        .filter(({ rowCount }) => rowCount > 1)
        .map((span) => ({ ...span, column: 0, columnCount: 1 })),
      ...notes.map((_, index) => ({ row: notesRow + index, rowCount: 1, ...FULL_WIDTH })),
    ],
    styles: [
      { area: { row: 0, rowCount: 1, ...FULL_WIDTH }, style: styles.title },
      { area: { row: 1, rowCount: 1, ...FULL_WIDTH }, style: styles.header },
      { area: { row: TITLE_ROWS, rowCount: lines.length, ...FULL_WIDTH }, style: styles.line },
      { area: { row: TITLE_ROWS, rowCount: 1, ...FULL_WIDTH }, style: styles.total },
      { area: { row: notesRow, rowCount: notes.length, ...FULL_WIDTH }, style: styles.note },
      ...(chart?.styles ?? []),
      ...(terms.block === null
        ? []
        : [{ area: { row: terms.block.row, rowCount: terms.block.contents.length, ...FULL_WIDTH }, style: styles.note }]),
    ],
    copiedFormats: [],
    columnWidths: columnWidths(STYLE),
    rowHeights: [...heights, ...(chart?.rowHeights ?? [])],
    page: { orientation: STYLE.orientation, titleRow: TITLE_ROWS, area: { row: 0, rowCount: printedTo, ...FULL_WIDTH } },
    chart: { name: RATE_CHART, drawn: chart?.drawn ?? null },
  };
}

function labelsOf(
  scorecard: SheetInput['scorecard'],
  terms: LineTerms,
  { conclusion }: SheetInput['report'],
  line: ScoreTableLine,
): (Content | Live)[] {
  return line.kind === 'total' ? [totalLabel(scorecard, terms, conclusion), ''] : [...labelOf(line)];
}

/** The last row of a block. */
function lastOf({ row, contents }: Block<unknown>): number {
  return row + contents.length - 1;
}

/** The grade is one line in any case. */
function heightsOf(lines: number, rules: readonly string[]): Blueprint['rowHeights'] {
  const width = STYLE.widths.reduce((sum, points) => sum + points, 0);
  return [
    { row: 0, count: 1, points: 36 },
    { row: 1, count: 1 + lines, points: 24 },
    ...['', ...rules].map((note, index) => ({
      row: TITLE_ROWS + lines + index,
      count: 1,
      points: heightOf(note, width, STYLES.note.fontSize),
    })),
  ];
}
