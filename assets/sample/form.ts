import type { Area, Blueprint, CellStyle, Content } from '../../src/sheets';
import type { Cell, CellStyle as FileStyle, MergeRange, WriteOptions, WriteSheet } from 'hucre';
import { sampleForm } from '../../src/sheets/form/sample-form';
import { sampleIndicators } from '../../src/sheets/form/sample-indicators';

const SHEET = '绩效指标表';
const FIRST_ROW = 3;
/** Points that one unit of a column's width in the file comes to in 宋体 10.5. */
const POINTS_PER_WIDTH_UNIT = 5.25;

/** A date of the form's own, so that the same rows always give the same file. */
const MADE_ON = new Date('2024-01-01T00:00:00Z');

/** The sample workbook, ready to be written: the add-in's own form with the sample's rows filled in. */
export function sampleWorkbook(): WriteOptions {
  const { blueprint } = sampleForm(SHEET);
  const title = String(blueprint.blocks[0]?.contents[0]?.[0]);
  return {
    sheets: [sheetOf(blueprint)],
    properties: { title, creator: 'Performance Score', created: MADE_ON, modified: MADE_ON },
    defaultFont: { name: '宋体', size: 10.5 },
  };
}

function sheetOf(blueprint: Blueprint): WriteSheet {
  const rows = sampleIndicators();
  const sumRow = FIRST_ROW + rows.length;
  return {
    name: blueprint.sheet,
    columns: blueprint.columnWidths.map(({ points }) => ({ width: points / POINTS_PER_WIDTH_UNIT })),
    cells: cellsOf(blueprint),
    merges: blueprint.merges.map(mergeOf),
    rowDefs: new Map(blueprint.rowHeights.map(({ row, points }) => [row, { height: points }])),
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
      printTitlesRow: `$${FIRST_ROW}:$${FIRST_ROW}`,
    },
    // 效益 begins on a page of its own; Excel breaks below the row that is named.
    rowBreaks: [FIRST_ROW + rows.findIndex((row) => row.category === '效益') - 1],
    headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
  };
}

/** Contents and styles by cell: of two styles for one cell, the later holds. A merged block has its style on every cell. */
function cellsOf({ blocks, styles }: Blueprint): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const put = (row: number, column: number, more: Partial<Cell>) => {
    const before = cells.get(`${row},${column}`);
    cells.set(`${row},${column}`, { value: null, ...before, ...more, style: { ...before?.style, ...more.style } });
  };
  for (const { area, style } of styles) eachCell(area, (row, column) => put(row, column, { style: styleOf(style) }));
  for (const { row, column, contents, numberFormats } of blocks) {
    contents.forEach((line, r) =>
      line.forEach((content, c) => {
        const numFmt = numberFormats?.[r]?.[c] ?? null;
        put(row + r, column + c, { ...valueOf(content), ...(numFmt !== null && { style: { numFmt } }) });
      }),
    );
  }
  return cells;
}

function eachCell({ row, column, rowCount, columnCount }: Area, visit: (row: number, column: number) => void): void {
  for (let r = row; r < row + rowCount; r += 1) for (let c = column; c < column + columnCount; c += 1) visit(r, c);
}

/** The form's only formula adds the weights up. */
function valueOf(content: Content): Partial<Cell> {
  if (typeof content !== 'string') return { value: content };
  if (content.startsWith('=')) {
    const hundredths = sampleIndicators().reduce((sum, { weight }) => sum + Math.round(Number(weight) * 100), 0);
    return { formula: content.slice(1), formulaResult: hundredths / 100 };
  }
  return { value: content === '' ? null : content.replace(/^'/, '') };
}

function styleOf({ fontName, fontSize, horizontal, borders, fill }: CellStyle): FileStyle {
  const line = borders === null ? null : ({ style: 'thin', color: { rgb: borders.slice(1) } } as const);
  return {
    font: { name: fontName, size: fontSize },
    alignment: { horizontal: horizontal === 'Center' ? 'center' : 'left', vertical: 'center', wrapText: true },
    ...(line !== null && { border: { top: line, right: line, bottom: line, left: line } }),
    ...(fill !== null && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill.slice(1) } } }),
  };
}

function mergeOf({ row, column, rowCount, columnCount }: Area): MergeRange {
  return { startRow: row, startCol: column, endRow: row + rowCount - 1, endCol: column + columnCount - 1 };
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
