import type { Area } from '../blueprint/blueprint';
import type { Cells } from '../blueprint/summary-sheet';

/** A sheet as it stands in the book. */
export interface StandingSheet {
  readonly name: string;
  /** Where the grid begins on the sheet and how large it is. */
  readonly area: Area;
  /** A formula with its "=", or the constant; blank cells are "". */
  readonly formulas: readonly Cells[];
}

/** What stands in a cell given by its place on the sheet; blank outside of what was read. */
export function formulaAt(sheet: StandingSheet, row: number, column: number): Cells[number] {
  return sheet.formulas[row - sheet.area.row]?.[column - sheet.area.column] ?? '';
}
