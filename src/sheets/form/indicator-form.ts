import { typed } from './typed';
import {
  areaAddress,
  cellAddress,
  literal,
  type Area,
  type Block,
  type Blueprint,
  type Content,
  type CellStyle,
} from '../blueprint/blueprint';
import { FORM_STYLES, heightOf } from '../blueprint/style';

/** One row of the form, every field as a person would type it. */
export interface FormRow {
  /** A number, or a formula that gives it. */
  readonly number: string;
  readonly category: string;
  readonly group: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly weight: string;
  readonly score: string;
  readonly reason: string;
}

export interface FormContent {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly FormRow[];
}

/** A new sheet with an indicator table, and where to begin filling it. */
export interface IndicatorForm {
  readonly blueprint: Blueprint;
  /** The first cell that waits for the staff, such as "E4". */
  readonly start: string;
}

interface Column {
  readonly caption: string;
  /** Width in points. */
  readonly points: number;
  readonly style: keyof typeof FORM_STYLES;
  readonly text: (row: FormRow) => string;
  /** Number format; left out where what is typed decides. */
  readonly format?: string;
}

const POINTS_FORMAT = '0.00';
const PERCENT_FORMAT = '0.00%';
const nothing = () => '';
const COLUMNS: readonly Column[] = [
  { caption: '序号', points: 31.5, style: 'level', text: ({ number }) => number },
  { caption: '一级指标', points: 52.5, style: 'level', text: ({ category }) => category },
  { caption: '二级指标', points: 105, style: 'level', text: ({ group }) => group },
  { caption: '三级指标', points: 257.25, style: 'name', text: ({ name }) => name },
  { caption: '目标值', points: 68.25, style: 'input', text: ({ target }) => target },
  { caption: '完成值', points: 68.25, style: 'input', text: ({ actual }) => actual },
  { caption: '分值', points: 47.25, style: 'input', text: ({ weight }) => weight, format: POINTS_FORMAT },
  { caption: '完成率', points: 57.75, style: 'result', text: nothing, format: PERCENT_FORMAT },
  { caption: '自评得分', points: 57.75, style: 'result', text: ({ score }) => score, format: POINTS_FORMAT },
  { caption: '得分率', points: 57.75, style: 'result', text: nothing, format: PERCENT_FORMAT },
  { caption: '偏差原因及改进措施', points: 168, style: 'inputText', text: ({ reason }) => reason },
];
const [CATEGORY, GROUP, NAME, TARGET, WEIGHT, SCORE] = [1, 2, 3, 4, 6, 8];

const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;
const FULL_WIDTH = { column: 0, columnCount: COLUMNS.length };
/** What stands between title and header, and the columns it spans. */
const REMARKS = [
  { text: '填报单位（盖章）：', column: 0, columnCount: 4, style: 'remark' },
  { text: '此底色：由填报人填写', column: 4, columnCount: 2, style: 'legend' },
  { text: '　其余各栏由“评分”按公式生成，不必填写。', column: 6, columnCount: 5, style: 'remark' },
] as const;

/** Where the name of the form's row `index` stands. */
export function nameCell(index: number): string {
  return cellAddress(FIRST_ROW + index, NAME);
}

/** The form: levels merged, what the staff fill in another colour, and a 合计 row that adds the weights up. */
export function indicatorForm(sheet: string, { title, note, rows }: FormContent): IndicatorForm {
  const sumRow = FIRST_ROW + rows.length;
  const noteRow = { row: sumRow + 1, rowCount: 1, ...FULL_WIDTH };
  const blueprint: Blueprint = {
    sheet,
    blocks: [
      { row: 0, column: 0, contents: [[title]], numberFormats: null },
      ...REMARKS.map(({ text, column }) => ({ row: 1, column, contents: [[text]], numberFormats: null })),
      { row: HEADER_ROW, column: 0, contents: [COLUMNS.map(({ caption }) => caption)], numberFormats: null },
      bodyOf(rows),
      { row: sumRow, column: 0, contents: [['合计']], numberFormats: null },
      { row: sumRow, column: WEIGHT, contents: [[`=SUM(${areaAddress(bodyArea(rows, WEIGHT))})`]], numberFormats: [[POINTS_FORMAT]] },
      { row: noteRow.row, column: 0, contents: [[note]], numberFormats: null },
    ],
    merges: [
      { row: 0, rowCount: 1, ...FULL_WIDTH },
      ...REMARKS.map(({ column, columnCount }) => ({ row: 1, rowCount: 1, column, columnCount })),
      ...spans(rows, CATEGORY, ({ category }) => category),
      ...spans(rows, GROUP, ({ category, group }) => `${category}/${group}`),
      { row: sumRow, rowCount: 1, column: 0, columnCount: WEIGHT },
      noteRow,
    ],
    styles: stylesOf(rows, sumRow),
    copiedFormats: [],
    columnWidths: COLUMNS.map(({ points }, column) => ({ column, points })),
    rowHeights: [
      { row: 0, count: 1, points: 36 },
      { row: 1, count: 1, points: 24 },
      { row: HEADER_ROW, count: 1, points: 30 },
      ...rows.map((row, index) => ({ row: FIRST_ROW + index, count: 1, points: heightOfRow(row) })),
      { row: sumRow, count: 1, points: 24 },
      { row: noteRow.row, count: 1, points: Math.max(24, heightOf(note, fullWidth(), FORM_STYLES.remark.fontSize)) },
    ],
    page: { orientation: 'landscape', titleRow: HEADER_ROW + 1 },
    gridlines: false,
  };
  return { blueprint, start: cellAddress(FIRST_ROW, rows[0]?.name === '' ? NAME : TARGET) };
}

function bodyArea(rows: readonly FormRow[], column: number, columnCount = 1): Area {
  return { row: FIRST_ROW, rowCount: rows.length, column, columnCount };
}

/** Levels are written once, at the top of the cell they are merged into. */
function bodyOf(rows: readonly FormRow[]): Block {
  const cells = rows.map((row, index) => {
    const above = rows[index - 1];
    const category = above?.category === row.category ? '' : row.category;
    const group = above?.category === row.category && above.group === row.group ? '' : row.group;
    return COLUMNS.map(({ text }) => typed(text({ ...row, category, group })));
  });
  return {
    row: FIRST_ROW,
    column: 0,
    contents: cells.map((row) => row.map(({ value }) => contentOf(value))),
    numberFormats: cells.map((row) => row.map(({ numberFormat }, column) => numberFormat ?? COLUMNS[column]?.format ?? null)),
  };
}

function contentOf(value: string | number | null): Content {
  if (typeof value !== 'string') return value ?? '';
  return value.startsWith('=') ? value : literal(value);
}

/** Rows that follow each other on the same level share one cell. */
function spans(rows: readonly FormRow[], column: number, levelOf: (row: FormRow) => string): Area[] {
  const found: (Area & { rowCount: number; readonly level: string })[] = [];
  rows.forEach((row, index) => {
    const last = found.at(-1);
    if (last?.level === levelOf(row)) last.rowCount += 1;
    else found.push({ row: FIRST_ROW + index, column, rowCount: 1, columnCount: 1, level: levelOf(row) });
  });
  return found.filter(({ rowCount }) => rowCount > 1).map(({ row, rowCount }) => ({ row, column, rowCount, columnCount: 1 }));
}

/** Names that are still to be given and scores that a person has given are the staff's to fill. */
function stylesOf(rows: readonly FormRow[], sumRow: number): Blueprint['styles'] {
  const cells = (column: number, style: CellStyle, isSo: (row: FormRow) => boolean) =>
    rows.flatMap((row, index) => (isSo(row) ? [{ area: { row: FIRST_ROW + index, rowCount: 1, column, columnCount: 1 }, style }] : []));
  return [
    { area: { row: 0, rowCount: 1, ...FULL_WIDTH }, style: FORM_STYLES.title },
    ...REMARKS.map(({ column, columnCount, style }) => ({ area: { row: 1, rowCount: 1, column, columnCount }, style: FORM_STYLES[style] })),
    { area: { row: HEADER_ROW, rowCount: 1, ...FULL_WIDTH }, style: FORM_STYLES.header },
    ...COLUMNS.map(({ style }, column) => ({ area: bodyArea(rows, column), style: FORM_STYLES[style] })),
    ...cells(NAME, FORM_STYLES.inputText, ({ name }) => name === ''),
    ...cells(SCORE, FORM_STYLES.input, ({ score }) => score !== ''),
    { area: { row: sumRow, rowCount: 1, ...FULL_WIDTH }, style: FORM_STYLES.sum },
    { area: { row: sumRow + 1, rowCount: 1, ...FULL_WIDTH }, style: FORM_STYLES.remark },
  ];
}

function heightOfRow(row: FormRow): number {
  return Math.max(
    21,
    ...COLUMNS.filter(({ style }) => style === 'name' || style === 'inputText').map(({ text, points }) =>
      heightOf(text(row), points, 10.5),
    ),
  );
}

function fullWidth(): number {
  return COLUMNS.reduce((sum, { points }) => sum + points, 0);
}
