import { areaBetween, areaFromA1 } from './area';
import type { Area, CellContent, CellValue, ErrorText, Sheet } from './book';

type Typed = string | number | boolean | null | { readonly error: ErrorText };

/** The area of an address that a test has written down. */
export function at(address: string): Area {
  const area = areaFromA1(address);
  if (!area) throw new RangeError(`${address} is no address.`);
  return area;
}

/** Puts rows of values and formulas (texts that begin with "=") on a sheet, from a cell on. */
export function put(sheet: Sheet, address: string, rows: readonly (readonly Typed[])[]): void {
  const { row, column } = at(address);
  const width = Math.max(...rows.map((cells) => cells.length));
  const contents = rows.map((cells) =>
    cells.map((typed): CellContent => (typeof typed === 'string' && typed.startsWith('=') ? { formula: typed } : { value: typed })),
  );
  sheet.write(areaBetween(row, column, row + rows.length - 1, column + width - 1), contents);
}

export const valuesIn = (sheet: Sheet, address: string): CellValue[][] =>
  sheet.read(at(address)).map((cells) => cells.map(({ value }) => value));
export const valueIn = (sheet: Sheet, address: string): CellValue | undefined => valuesIn(sheet, address)[0]?.[0];
export const formulaIn = (sheet: Sheet, address: string): string | undefined => sheet.read(at(address))[0]?.[0]?.formula;
export const textIn = (sheet: Sheet, address: string): string | undefined => sheet.text(at(address))[0]?.[0];
