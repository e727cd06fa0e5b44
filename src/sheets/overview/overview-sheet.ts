import type { OverviewMethod, OverviewRow, Overview } from '../../report';
import { fromExcel, type GradeBand, sum } from '../../scoring';
import type { Content, LiveBlueprint } from '../blueprint/blueprint';
import { live, SEALED, type Live } from '../blueprint/live';
import type { Cells } from '../blueprint/standing-sheet';
import { heightsOf, SCORE_FORMAT, SCORE_RATE_FORMAT, STYLES } from '../blueprint/style';
import { columnWidths, fullWidth, isFormula, type OwnSheet, type SheetStyle } from '../blueprint/summary-sheet';
import { gradeFormula } from '../table-2-1/line-formulas';
import { type OverviewSource, rowFormulas } from './row-formulas';

const TITLE = '自评汇总';
const BUDGET_CAPTION = '预算金额';
const HEADER = ['序号', '项目', '分值', '自评得分', '得分率', '等级', '指标数', '已完成', BUDGET_CAPTION, '支出率', '核对'];
const STYLE = {
  widths: [34, 190, 46, 60, 62, 46, 46, 46, 84, 62, 40],
  styles: { title: STYLES.title, header: STYLES.header, line: STYLES.centered, name: STYLES.text, total: STYLES.total, note: STYLES.note },
  orientation: 'landscape',
} as const satisfies SheetStyle;
const HEADER_ROW = 1;
const FIRST_ROW = HEADER_ROW + 1;
const FULL_WIDTH = fullWidth(STYLE);
const AMOUNT_FORMAT = '#,##0.00';
const FORMATS = [null, null, SCORE_FORMAT, SCORE_FORMAT, SCORE_RATE_FORMAT, null, null, null, AMOUNT_FORMAT, SCORE_RATE_FORMAT, null];
const TOTAL_LABEL: Readonly<Record<OverviewMethod, string>> = { mean: '合计（各项目的平均）', budget: '合计（按预算金额加权）' };
const OPEN = '待定';
/** How the notes under the total begin: tables without a score, and budgets that stand otherwise than in their cells. */
const NOT_SCORED = '没有评分：';
const CONVERTED = '预算金额已折算：';

const GRADE_COLUMN = 5;
const LINE_RESULTS = [1, 2, 3, 4, GRADE_COLUMN, 6, 7, 8, 9, 10];
const TOTAL_RESULTS = [2, 3, 4, GRADE_COLUMN, 6, 7, 8, 10];
const IS_SEALED = new RegExp(`^=(?:${SEALED})`);

/** A line a table with what it comes to, their common total, and the tables that could not be scored. */
export const OVERVIEW_SHEET: OwnSheet = {
  name: '自评汇总',
  title: TITLE,
  head: FIRST_ROW,
  style: STYLE,
  known: {
    mark: { row: FIRST_ROW, column: 1, holds: /^=HYPERLINK\(/ },
    isOwnRow: ([label, name]) =>
      isFormula(name) ||
      Object.values(TOTAL_LABEL).includes(String(name)) ||
      [NOT_SCORED, CONVERTED].some((note) => String(label).startsWith(note)),
    results: resultColumns,
    tableColumns: [2],
  },
};

/** Columns that hold formulas; the grade of a sealed line is a text. */
function resultColumns([, name, weight]: Cells): number[] {
  const columns = isFormula(name) ? LINE_RESULTS : TOTAL_RESULTS;
  return IS_SEALED.test(String(weight)) ? columns.filter((column) => column !== GRADE_COLUMN) : columns;
}

/** What the sheet is built from. */
export interface OverviewInput {
  readonly overview: Overview;
  /** The tables in the order of the overview's rows. */
  readonly sources: readonly OverviewSource[];
  readonly grades: readonly GradeBand[];
  /** Why a table was not scored, in a sentence each. */
  readonly notScored: readonly string[];
}

export function overviewSheet({ overview, sources, grades, notScored }: OverviewInput): LiveBlueprint {
  const { rows } = overview;
  const lines = rows.map((row, index) => lineOf(overview, row, index, sources[index], grades));
  const totalRow = FIRST_ROW + rows.length;
  const notes = [...notScored.map((sentence) => `${NOT_SCORED}${sentence}`), ...conversionNotes(overview)];
  const { styles } = STYLE;
  return {
    sheet: OVERVIEW_SHEET.name,
    blocks: [
      { row: 0, column: 0, contents: [[TITLE]], numberFormats: null },
      { row: HEADER_ROW, column: 0, contents: [headerOf(overview)], numberFormats: null },
      { row: FIRST_ROW, column: 0, contents: lines, numberFormats: lines.map(() => FORMATS) },
      { row: totalRow, column: 0, contents: [totalCells(overview, sources, grades, totalRow)], numberFormats: [FORMATS] },
      ...(notes.length === 0 ? [] : [{ row: totalRow + 1, column: 0, contents: notes.map((note) => [note]), numberFormats: null }]),
    ],
    merges: [
      { row: 0, rowCount: 1, ...FULL_WIDTH },
      ...notes.map((_, index) => ({ row: totalRow + 1 + index, rowCount: 1, ...FULL_WIDTH })),
    ],
    styles: [
      { area: { row: 0, rowCount: 1, ...FULL_WIDTH }, style: styles.title },
      { area: { row: HEADER_ROW, rowCount: 1, ...FULL_WIDTH }, style: styles.header },
      { area: { row: FIRST_ROW, rowCount: rows.length, ...FULL_WIDTH }, style: styles.line },
      { area: { row: FIRST_ROW, rowCount: rows.length, column: 1, columnCount: 1 }, style: styles.name },
      { area: { row: totalRow, rowCount: 1, ...FULL_WIDTH }, style: styles.total },
      ...(notes.length === 0 ? [] : [{ area: { row: totalRow + 1, rowCount: notes.length, ...FULL_WIDTH }, style: styles.note }]),
    ],
    copiedFormats: [],
    columnWidths: columnWidths(STYLE),
    rowHeights: [
      { row: 0, count: 1, points: 32 },
      { row: HEADER_ROW, count: 1, points: 24 },
      ...heightsOf(
        rows.map(({ name }) => name),
        { firstRow: FIRST_ROW, width: STYLE.widths[1], fontSize: styles.name.fontSize, least: 22 },
      ),
      { row: totalRow, count: 1, points: 24 },
      ...heightsOf(notes, {
        firstRow: totalRow + 1,
        width: STYLE.widths.reduce((sum, points) => sum + points, 0),
        fontSize: styles.note.fontSize,
        least: 16,
      }),
    ],
    page: { orientation: STYLE.orientation, titleRow: HEADER_ROW + 1 },
  };
}

function headerOf({ budgets: { unit } }: Overview): string[] {
  return HEADER.map((caption) => (caption === BUDGET_CAPTION && unit !== '' ? `${caption}（${unit}）` : caption));
}

function conversionNotes({ rows, budgets: { unit, each } }: Overview): string[] {
  const said = each.flatMap(({ convertedFrom, isLeftOut }, index) => {
    const name = rows[index]?.name ?? '';
    if (isLeftOut) return [`“${name}”没有写明金额单位，预算未列入`];
    return convertedFrom === null ? [] : [`“${name}”由${convertedFrom}折算成${unit}`];
  });
  return said.length === 0 ? [] : [`${CONVERTED}${said.join('；')}。`];
}

function lineOf(
  { budgets }: Overview,
  row: OverviewRow,
  index: number,
  source: OverviewSource | undefined,
  bands: readonly GradeBand[],
): (Content | Live)[] {
  const budget = budgets.each[index];
  if (source === undefined || budget === undefined) throw new RangeError('Every row of the overview has a table.');
  const number = FIRST_ROW + index + 1;
  const formulas = rowFormulas(source, row, budget);
  const [weight, score] = [`C${number}`, `D${number}`];
  return [
    index + 1,
    formulas.link,
    live(formulas.weight, row.weight),
    live(formulas.score, row.score),
    live(`=IF(AND(ISNUMBER(${score}),N(${weight})>0),${score}/${weight},"")`, row.scoreRate),
    live(`=IF(${formulas.complete},${gradeFormula(bands, score, weight)},"${OPEN}")`, row.grade ?? OPEN),
    live(formulas.count, fromExcel(row.count)),
    live(formulas.completed, fromExcel(row.completed)),
    live(formulas.budget, row.budget),
    live(formulas.spendingRate, row.spendingRate),
    live(formulas.findings, fromExcel(source.checkLines)),
  ];
}

function totalCells(
  { rows, total }: Overview,
  sources: readonly OverviewSource[],
  grades: readonly GradeBand[],
  totalRow: number,
): (Content | Live)[] {
  const own = totalRow + 1;
  const cells = (column: string) => `${column}${FIRST_ROW + 1}:${column}${totalRow}`;
  const complete = `COUNTIF(${cells('F')},"${OPEN}")=0`;
  const mean = (column: string) =>
    total.method === 'mean'
      ? `=IF(${complete},ROUND(AVERAGE(${cells(column)}),2),"")`
      : `=IF(AND(${complete},COUNT(${cells('I')})=${rows.length},SUM(${cells('I')})>0),ROUND(SUMPRODUCT(${cells(column)},${cells('I')})/SUM(${cells('I')}),2),"")`;
  const added = (column: string, numbers: readonly number[]) => live(`=SUM(${cells(column)})`, sum(numbers.map(fromExcel)));
  const budgets = rows.flatMap(({ budget }) => budget ?? []);
  return [
    '',
    TOTAL_LABEL[total.method],
    live(mean('C'), total.weight),
    live(mean('D'), total.score),
    live(`=IF(AND(ISNUMBER(D${own}),N(C${own})>0),D${own}/C${own},"")`, total.scoreRate),
    live(`=IF(ISNUMBER(D${own}),${gradeFormula(grades, `D${own}`, `C${own}`)},"${OPEN}")`, total.grade ?? OPEN),
    added(
      'G',
      rows.map(({ count }) => count),
    ),
    added(
      'H',
      rows.map(({ completed }) => completed),
    ),
    live(`=IF(COUNT(${cells('I')})=0,"",SUM(${cells('I')}))`, budgets.length === 0 ? null : sum(budgets)),
    '',
    added(
      'K',
      sources.map(({ checkLines }) => checkLines),
    ),
  ];
}
