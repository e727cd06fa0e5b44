import { numfmt } from '../../vendor';
import { fullAddress, ROW_LIMIT } from '../address';
import { cellCount, isWholeColumns, isWholeRows } from '../area';
import { booleanValue, textValue } from '../arguments';
import { demand, ExcelError } from '../excel-error';
import { guardContents, guardFormats } from '../protection';
import { matrixFor, plainFormula, plainValue, readCells, valueType, writeCells } from '../range-cells';
import type { RangeTarget, Scalar } from '../remote';
import type { Session } from '../session';
import { uniform } from '../uniform';

/** The format that "" sets. */
const GENERAL = 'General';
const CELL_COUNT_LIMIT = 2_147_483_647;

const cells: Record<string, Scalar<RangeTarget>> = {
  Values: {
    since: '1.1',
    calculated: true,
    get: (range) => readCells(range, () => range.sheet.read(range.area).map((row) => row.map(({ value }) => plainValue(value)))),
    set: writeCells,
  },
  Formulas: {
    since: '1.1',
    get: (range) => readCells(range, () => range.sheet.read(range.area).map((row) => row.map(plainFormula))),
    set: writeCells,
  },
  Text: { since: '1.1', calculated: true, get: (range) => readCells(range, () => range.sheet.text(range.area)) },
  ValueTypes: {
    since: '1.1',
    calculated: true,
    get: (range) => readCells(range, () => range.sheet.read(range.area).map((row) => row.map(({ value }) => valueType(value)))),
  },
  NumberFormat: {
    since: '1.1',
    get: (range) => readCells(range, () => range.sheet.styles(range.area).map((row) => row.map(({ numberFormat }) => numberFormat))),
    set(range, value) {
      guardFormats(range);
      const formats = matrixFor(range, value).map((row) => row.map((format) => (format === null ? undefined : formatValue(format))));
      range.sheet.setNumberFormats(range.area, formats);
    },
  },
};

function formatValue(value: unknown): string {
  const format = textValue(value) || GENERAL;
  demand(numfmt.isValidFormat(format), 'InvalidArgument', `"${format}" is no number format.`);
  return format;
}

const place: Record<string, Scalar<RangeTarget>> = {
  Address: { since: '1.1', get: ({ sheet, area }) => fullAddress(sheet.name, area) },
  AddressLocal: { since: '1.1', get: ({ sheet, area }) => fullAddress(sheet.name, area) },
  RowIndex: { since: '1.1', get: ({ area }) => area.row },
  ColumnIndex: { since: '1.1', get: ({ area }) => area.column },
  RowCount: { since: '1.1', get: ({ area }) => area.rowCount },
  ColumnCount: { since: '1.1', get: ({ area }) => area.columnCount },
  // -1 where the count exceeds 2^31-1: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-cellcount-member
  CellCount: { since: '1.1', get: ({ area }) => (cellCount(area) > CELL_COUNT_LIMIT ? -1 : cellCount(area)) },
  IsEntireColumn: { since: '1.7', get: ({ area }) => isWholeColumns(area) },
  IsEntireRow: { since: '1.7', get: ({ area }) => isWholeRows(area) },
};

const hiding: Record<string, Scalar<RangeTarget>> = {
  Hidden: { since: '1.2', get: (range) => both(rowsHidden(range), columnsHidden(range)) },
  RowHidden: {
    since: '1.2',
    get: rowsHidden,
    set(range, value) {
      guardFormats(range);
      range.sheet.setRowHidden(range.area.row, range.area.rowCount, booleanValue(value));
    },
  },
  ColumnHidden: {
    since: '1.2',
    get: columnsHidden,
    set(range, value) {
      guardFormats(range);
      range.sheet.setColumnHidden(range.area.column, range.area.columnCount, booleanValue(value));
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-hidden-member : null when only some are hidden. */
function both(rows: boolean | null, columns: boolean | null): boolean | null {
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}

function rowsHidden({ sheet, area }: RangeTarget): boolean | null {
  return uniform(lines(area.row, sheet.used(false)?.rowCount, area.rowCount), (row) => sheet.rowHidden(row));
}

function columnsHidden({ sheet, area }: RangeTarget): boolean | null {
  return uniform(lines(area.column, area.columnCount, area.columnCount), (column) => sheet.columnHidden(column));
}

/** Beyond what a sheet uses all rows are alike, so that whole columns need not be walked to their end. */
function lines(first: number, used: number | undefined, count: number): number[] {
  const walked = count < ROW_LIMIT ? count : (used ?? 0) + 1;
  return Array.from({ length: walked }, (_, index) => first + index);
}

const link: Record<string, Scalar<RangeTarget>> = {
  Hyperlink: {
    since: '1.7',
    get({ sheet, area }) {
      const found = sheet.hyperlink(area.row, area.column);
      if (!found) return null;
      return {
        ...(found.address !== undefined && { address: found.address }),
        ...(found.location !== undefined && { documentReference: found.location }),
        ...(found.tip !== undefined && { screenTip: found.tip }),
        textToDisplay: sheet.text({ ...area, rowCount: 1, columnCount: 1 })[0]?.[0] ?? '',
      };
    },
    set: setHyperlink,
  },
};

function setHyperlink(range: RangeTarget, value: unknown, session: Session): void {
  demand(typeof value === 'object' && value !== null, 'InvalidArgument');
  guardContents(range);
  const { address, documentReference, screenTip, textToDisplay } = value as Record<string, unknown>;
  if (address === undefined && documentReference === undefined) throw new ExcelError('InvalidArgument');
  if (textToDisplay !== undefined) writeCells(range, textValue(textToDisplay), session);
  range.sheet.setHyperlink(range.area.row, range.area.column, {
    ...(address !== undefined && { address: textValue(address) }),
    ...(documentReference !== undefined && { location: textValue(documentReference) }),
    ...(screenTip !== undefined && { tip: textValue(screenTip) }),
  });
}

export const rangeScalars: Readonly<Record<string, Scalar<RangeTarget>>> = { ...cells, ...place, ...hiding, ...link };
