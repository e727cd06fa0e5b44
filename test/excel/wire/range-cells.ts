import type { Book, Cell, CellContent, CellValue } from '../book/book';
import { mapReferences } from '../book/references';
import { cellCount, grid, isUnbounded } from './area';
import { columnsToFill, fillColumns } from './calculated-columns';
import { demand } from './excel-error';
import { guardContents } from './protection';
import type { RangeTarget } from './remote';
import type { Session } from './session';
import { meansMore, readEntry, type Entry } from './typed-text';

const GENERAL = 'General';
/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
const CELL_LIMIT = 5_000_000;

/**
 * Reads a property cell by cell. Whole rows and columns give null:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
 */
export function readCells<T>(range: RangeTarget, read: () => T[][]): T[][] | null {
  if (isUnbounded(range.area)) return null;
  demand(cellCount(range.area) <= CELL_LIMIT, 'ResponsePayloadSizeLimitExceeded');
  return read();
}

/** A cell's value as `Range.values` gives it: blank is "", an error is its text. */
export function plainValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

export function plainFormula({ formula, value }: Cell): string | number | boolean {
  return formula ?? plainValue(value);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangevaluetype */
export function valueType(value: CellValue): string {
  if (value === null || value === '') return 'Empty';
  if (typeof value === 'object') return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean'];
}

/**
 * The values for a range's cells: one for all of them, or as many rows and columns as the range has:
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member ; null is no single value:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
 */
export function matrixFor(range: RangeTarget, value: unknown): unknown[][] {
  demand(!isUnbounded(range.area), 'InvalidArgument', 'Cell values cannot be set on whole rows or columns.');
  demand(cellCount(range.area) <= CELL_LIMIT, 'RequestPayloadSizeLimitExceeded');
  demand(value !== null && value !== undefined, 'InvalidArgument');
  if (!Array.isArray(value)) return grid(range.area, () => value);
  const fits = value.length === range.area.rowCount && value.every((row) => Array.isArray(row) && row.length === range.area.columnCount);
  demand(fits, 'InvalidArgument', 'The array does not have the size of the range.');
  return value as unknown[][];
}

/** Writes `values` or `formulas`, which differ only in what they read. */
export function writeCells(range: RangeTarget, value: unknown, { book }: Pick<Session, 'book'>): void {
  const rows = matrixFor(range, value);
  guardContents(range);
  const formats = rows.some((row) => row.some((item) => typeof item === 'string' && meansMore(item)))
    ? range.sheet.styles(range.area).map((row) => row.map((style) => style.numberFormat))
    : [];
  const entries = rows.map((row, r) => row.map((item, c) => readEntry(item, formats[r]?.[c] ?? GENERAL)));
  for (const entry of entries.flat()) if (entry && 'formula' in entry.content) demandKnownSheets(book, entry.content.formula);
  applyFormats(range, entries, formats);
  const contents = entries.map((row) => row.map((entry): CellContent | undefined => entry?.content));
  const fills = columnsToFill(range.sheet, range.area, contents);
  range.sheet.write(range.area, contents);
  fillColumns(range.sheet, fills);
}

/** Excel asks for the file that a sheet may be in which the book does not have; where nobody is asked, the formula is refused. */
function demandKnownSheets(book: Book, formula: string): void {
  if (!formula.includes('!') || /\][^\]!]*!/.test(formula)) return;
  mapReferences(formula, ({ sheet }) => {
    demand(sheet === null || book.sheetByName(sheet) !== undefined, 'InvalidArgument', `There is no sheet "${sheet}".`);
    return null;
  });
}

/** "95%" typed into a General cell is 0.95 and takes a percent format. */
function applyFormats(
  range: RangeTarget,
  entries: readonly (readonly (Entry | undefined)[])[],
  formats: readonly (readonly string[])[],
): void {
  const brought = entries.map((row, r) => row.map((entry, c) => (formats[r]?.[c] === GENERAL ? entry?.format : undefined)));
  if (brought.some((row) => row.some((format) => format !== undefined))) range.sheet.setNumberFormats(range.area, brought);
}
