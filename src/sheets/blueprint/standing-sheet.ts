import type { Area } from './blueprint';

/** Cells of a row, from column A on: formulas with their "=", and constants. */
export type Cells = readonly (string | number | boolean)[];

/** A sheet as it stands in the book. */
export interface StandingSheet {
  readonly name: string;
  /** Where the grid begins on the sheet and how large it is. */
  readonly area: Area;
  /** A formula with its "=", or the constant; blank cells are "". */
  readonly formulas: readonly Cells[];
}

/** The same with what its cells show. */
export interface ReadSheet extends StandingSheet {
  readonly values: readonly Cells[];
  readonly text: readonly (readonly string[])[];
}

/** What stands in a cell given by its place on the sheet; blank outside of what was read. */
export function formulaAt(sheet: StandingSheet, row: number, column: number): Cells[number] {
  return sheet.formulas[row - sheet.area.row]?.[column - sheet.area.column] ?? '';
}

/** What a cell shows; a text whole, however little of it the cell has room for. */
export function textAt({ area, values, text }: ReadSheet, row: number, column: number): string {
  const value = values[row - area.row]?.[column - area.column] ?? '';
  return typeof value === 'string' ? value : (text[row - area.row]?.[column - area.column] ?? '');
}
