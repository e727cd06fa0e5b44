import { type PlacedScorecard } from '../blueprint/placed-table';
import type { OutputSettings } from '../rules/book-settings';
import type { Blueprint, Content } from '../blueprint/blueprint';
import { lineFormulas } from './line-formulas';
import { lineValues } from './line-values';
import { heightOf, LOOKS, SCORE_FORMAT, SCORE_RATE_FORMAT } from '../blueprint/style';
import { printedLines, sectionSpans, TITLE_ROWS, type LineContents, type PrintedLine } from './printed-lines';
import { RATE_CHART, rateChart } from './rate-chart';
import { ruleNotes } from './rule-notes';
import { SEALED } from '../blueprint/sealed';

/** `mark`: the cell, zero-based, that only a run fills as `holds` says. */
export const TABLE_2_1 = {
  sheet: '表2-1',
  title: '表2-1  专项资金绩效自评得分',
  mark: { row: 2, column: 2, holds: new RegExp(`^=(?:SUM\\(|${SEALED})`) },
} as const;

const HEADER = ['一级指标', '二级指标', '分值', '自评得分', '得分率'];
const WIDTHS = [96, 126, 76, 84, 84];
const FULL_WIDTH = { column: 0, columnCount: HEADER.length };

/** The sheet 表2-1: 评价总得分, then each section with its 合计 and its parts, as the report prints them; below, a chart of score rates. */
export function table21(scorecard: PlacedScorecard, form: OutputSettings['results'] = 'formulas', withChart = false): Blueprint {
  const lines = printedLines(scorecard);
  const contents = form === 'values' ? lineValues(scorecard) : lineFormulas(scorecard);
  const notes = notesOf(contents.gradeNote, ruleNotes(scorecard, form));
  const notesRow = TITLE_ROWS + lines.length;
  const sections = sectionSpans(scorecard);
  const heights = heightsOf(lines.length, notes);
  const above = heights.reduce((sum, { count, points }) => sum + count * points, 0);
  const under = { firstRow: notesRow + notes.length, above, columnCount: HEADER.length };
  const chart = withChart ? rateChart(scorecard, lines, under, form) : null;
  const printedTo = chart === null ? under.firstRow : chart.drawn.place.row + chart.drawn.place.rowCount;
  return {
    sheet: TABLE_2_1.sheet,
    blocks: [
      { row: 0, column: 0, contents: [[TABLE_2_1.title]], numberFormats: null },
      { row: 1, column: 0, contents: [HEADER], numberFormats: null },
      {
        row: TITLE_ROWS,
        column: 0,
        contents: lines.map((line) => contentsOf(contents, line)),
        numberFormats: lines.map(() => [null, null, SCORE_FORMAT, SCORE_FORMAT, SCORE_RATE_FORMAT]),
      },
      { row: notesRow, column: 0, contents: notes.map(({ content }) => [content]), numberFormats: null },
      ...(chart === null ? [] : [chart.block]),
    ],
    merges: [
      { row: 0, rowCount: 1, ...FULL_WIDTH },
      { row: TITLE_ROWS, column: 0, rowCount: 1, columnCount: 2 },
      ...sections.filter(({ rowCount }) => rowCount > 1).map((span) => ({ ...span, column: 0, columnCount: 1 })),
      ...notes.map((_, index) => ({ row: notesRow + index, rowCount: 1, ...FULL_WIDTH })),
    ],
    looks: [
      { area: { row: 0, rowCount: 1, ...FULL_WIDTH }, look: LOOKS.title },
      { area: { row: 1, rowCount: 1, ...FULL_WIDTH }, look: LOOKS.header },
      { area: { row: TITLE_ROWS, rowCount: lines.length, ...FULL_WIDTH }, look: LOOKS.centered },
      { area: { row: TITLE_ROWS, rowCount: 1, ...FULL_WIDTH }, look: LOOKS.total },
      { area: { row: notesRow, rowCount: notes.length, ...FULL_WIDTH }, look: LOOKS.note },
      ...(chart?.looks ?? []),
    ],
    copiedFormats: [],
    columnWidths: WIDTHS.map((points, column) => ({ column, points })),
    rowHeights: [...heights, ...(chart?.rowHeights ?? [])],
    page: { orientation: 'portrait', titleRow: TITLE_ROWS, area: { row: 0, rowCount: printedTo, ...FULL_WIDTH } },
    chart: { name: RATE_CHART, drawn: chart?.drawn ?? null },
  };
}

function contentsOf({ numbersOf, totalLabel }: LineContents, line: PrintedLine): Content[] {
  return [...(line.row === TITLE_ROWS ? [totalLabel, ''] : line.label), ...numbersOf(line)];
}

function heightsOf(lines: number, notes: ReturnType<typeof notesOf>): Blueprint['rowHeights'] {
  const width = WIDTHS.reduce((sum, points) => sum + points, 0);
  return [
    { row: 0, count: 1, points: 36 },
    { row: 1, count: 1 + lines, points: 24 },
    ...notes.map(({ longest }, index) => ({
      row: TITLE_ROWS + lines + index,
      count: 1,
      points: heightOf(longest, width, LOOKS.note.fontSize),
    })),
  ];
}

/** Lines under the table: the grade or what is missing, and the rules in force. */
function notesOf(gradeNote: Content, rules: readonly string[]): { content: Content; longest: string }[] {
  return [{ content: gradeNote, longest: '' }, ...rules.map((text) => ({ content: text, longest: text }))];
}
