import type { Cell, CellStyle, CellValue, MergeRange, RowDef, WriteOptions, WriteSheet } from 'hucre';
import type { IndicatorRow } from './indicators';
import { DEFAULT_FONT, STYLES } from './styles';
import { typed } from './typed';

type Column = { readonly header: string; readonly width: number; readonly cell: (row: IndicatorRow) => Partial<Cell> };

const COLUMNS: readonly Column[] = [
  { header: '序号', width: 6, cell: (row) => entry(row.number, STYLES.level) },
  { header: '一级指标', width: 10, cell: (row) => entry(row.category, STYLES.level) },
  { header: '二级指标', width: 20, cell: (row) => entry(row.group, STYLES.level) },
  { header: '三级指标', width: 49, cell: (row) => entry(row.name, STYLES.name) },
  { header: '目标值', width: 13, cell: (row) => entry(row.target, STYLES.input) },
  { header: '完成值', width: 13, cell: (row) => entry(row.actual, STYLES.input) },
  { header: '分值', width: 9, cell: (row) => entry(row.weight, STYLES.input, '0.00') },
  { header: '完成率', width: 11, cell: () => entry('', STYLES.result, '0.00%') },
  { header: '自评得分', width: 11, cell: (row) => entry(row.score, row.score ? STYLES.input : STYLES.result, '0.00') },
  { header: '得分率', width: 11, cell: () => entry('', STYLES.result, '0.00%') },
  { header: '偏差原因及改进措施', width: 32, cell: (row) => entry(row.reason, STYLES.reason) },
];

const LAST_COLUMN = COLUMNS.length - 1;
const WEIGHT_COLUMN = 6;
const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;

const TITLE = '专项资金绩效指标表（2023年度）';
const NOTE = '注：分值合计应为100分；“过程”中的监管有效性为定性指标，由填报人评定得分并写明依据。';

/** A date of the form's own, so that the same rows always give the same file. */
const MADE_ON = new Date('2024-01-01T00:00:00Z');

/** The sample workbook, ready to be written: one sheet holding the indicator table as a form to fill. */
export function sampleWorkbook(rows: readonly IndicatorRow[]): WriteOptions {
  return {
    sheets: [formSheet(rows)],
    properties: { title: TITLE, creator: 'Performance Score', created: MADE_ON, modified: MADE_ON },
    defaultFont: DEFAULT_FONT,
  };
}

function formSheet(rows: readonly IndicatorRow[]): WriteSheet {
  const sumRow = FIRST_ROW + rows.length;
  const noteRow = sumRow + 1;
  return {
    name: '绩效指标表',
    columns: COLUMNS.map(({ width }) => ({ width })),
    cells: new Map([...headCells(), ...indicatorCells(rows), ...footCells(rows, sumRow)]),
    merges: [...headMerges(), ...levelMerges(rows), across(sumRow, 0, WEIGHT_COLUMN - 1), across(noteRow, 0, LAST_COLUMN)],
    rowDefs: rowHeights(rows, sumRow),
    freezePane: { rows: FIRST_ROW },
    dataValidations: [weightValidation(sumRow)],
    view: { showGridLines: false },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
      printTitlesRow: `$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`,
    },
    // 效益 begins on a page of its own; Excel breaks below the row that is named.
    rowBreaks: [FIRST_ROW + rows.findIndex((row) => row.category === '效益') - 1],
    headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
  };
}

type Placed = [key: string, cell: Partial<Cell>];

function place(row: number, column: number, cell: Partial<Cell>): Placed {
  return [`${row},${column}`, cell];
}

function entry(text: string, style: CellStyle, numberFormat?: string): Partial<Cell> {
  const cell = typed(text);
  const numFmt = numberFormat ?? cell.numberFormat;
  return { value: cell.value, style: numFmt === undefined ? style : { ...style, numFmt } };
}

/** A merged block wants its style on every cell, or its borders show only at the first. */
function block(row: number, from: number, to: number, value: CellValue, style: CellStyle): Placed[] {
  return Array.from({ length: to - from + 1 }, (_, i) => place(row, from + i, { value: i === 0 ? value : null, style }));
}

function across(row: number, startCol: number, endCol: number): MergeRange {
  return { startRow: row, startCol, endRow: row, endCol };
}

function headCells(): Placed[] {
  return [
    ...block(0, 0, LAST_COLUMN, TITLE, STYLES.title),
    ...block(1, 0, 3, '填报单位（盖章）：', STYLES.remark),
    ...block(1, 4, 5, '此底色：由填报人填写', STYLES.legend),
    ...block(1, 6, LAST_COLUMN, '　其余各栏由“评分”按公式生成，不必填写。', STYLES.remark),
    ...COLUMNS.map(({ header }, column) => place(HEADER_ROW, column, { value: header, style: STYLES.header })),
  ];
}

function headMerges(): MergeRange[] {
  return [across(0, 0, LAST_COLUMN), across(1, 0, 3), across(1, 4, 5), across(1, 6, LAST_COLUMN)];
}

/** Level cells are written once, at the top of the block they are merged into. */
function indicatorCells(rows: readonly IndicatorRow[]): Placed[] {
  return rows.flatMap((row, i) => {
    const above = rows[i - 1];
    const sameCategory = above?.category === row.category;
    const sameGroup = sameCategory && above?.group === row.group;
    const shown = { ...row, category: sameCategory ? '' : row.category, group: sameGroup ? '' : row.group };
    return COLUMNS.map((column, c) => place(FIRST_ROW + i, c, column.cell(shown)));
  });
}

function levelMerges(rows: readonly IndicatorRow[]): MergeRange[] {
  return [...runs(rows, 1, (row) => row.category), ...runs(rows, 2, (row) => `${row.category}\t${row.group}`)];
}

function runs(rows: readonly IndicatorRow[], column: number, level: (row: IndicatorRow) => string): MergeRange[] {
  const merges: MergeRange[] = [];
  let start = 0;
  rows.forEach((row, i) => {
    const next = rows[i + 1];
    if (next && level(next) === level(row)) return;
    if (i > start) merges.push({ startRow: FIRST_ROW + start, startCol: column, endRow: FIRST_ROW + i, endCol: column });
    start = i + 1;
  });
  return merges;
}

function footCells(rows: readonly IndicatorRow[], sumRow: number): Placed[] {
  const hundredths = rows.reduce((sum, row) => sum + Math.round(Number(row.weight) * 100), 0);
  const sum: Partial<Cell> = {
    formula: `SUM(G${FIRST_ROW + 1}:G${sumRow})`,
    formulaResult: hundredths / 100,
    style: { ...STYLES.sum, numFmt: '0.00' },
  };
  return [
    ...block(sumRow, 0, LAST_COLUMN, null, STYLES.sum),
    ...block(sumRow, 0, WEIGHT_COLUMN - 1, '合计', STYLES.sum),
    place(sumRow, WEIGHT_COLUMN, sum),
    ...block(sumRow + 1, 0, LAST_COLUMN, NOTE, STYLES.remark),
  ];
}

function rowHeights(rows: readonly IndicatorRow[], sumRow: number): Map<number, RowDef> {
  const table = rows.map((row, i): [number, RowDef] => [FIRST_ROW + i, { height: 6 + 15 * linesOf(row) }]);
  return new Map([
    [0, { height: 36 }],
    [1, { height: 24 }],
    [HEADER_ROW, { height: 30 }],
    ...table,
    [sumRow, { height: 24 }],
    [sumRow + 1, { height: 24 }],
  ]);
}

/** How many lines the row's longest text needs in its column; Excel does not fit heights by itself on opening. */
function linesOf(row: IndicatorRow): number {
  return Math.max(...COLUMNS.map(({ width, cell }) => Math.ceil(halfWidths(String(cell(row).value ?? '')) / (width - 1))), 1);
}

function halfWidths(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u00ff' ? 2 : 1), 0);
}

function weightValidation(sumRow: number): NonNullable<WriteSheet['dataValidations']>[number] {
  return {
    type: 'decimal',
    operator: 'greaterThanOrEqual',
    formula1: '0',
    range: `G${FIRST_ROW + 1}:G${sumRow}`,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: '分值',
    inputMessage: '填写本指标的分值：不小于0的数字，可保留两位小数。各项合计应为100。',
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: '分值有误',
    errorMessage: '分值应为不小于0的数字，例如1.33。',
  };
}
