import { cellAddress, type Area, type TableCell } from '../scoring';

/** The used part of one sheet, as one read brought it. All grids are row-major and of the same size. */
export interface SheetSnapshot {
  readonly name: string;
  readonly protected: boolean;
  /** Where the grids begin on the sheet and how large they are. */
  readonly area: Area;
  /** Blank cells are "". */
  readonly values: readonly (readonly CellScalar[])[];
  /** A formula with its "=", or the constant. */
  readonly formulas: readonly (readonly CellScalar[])[];
  readonly text: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

export type CellScalar = string | number | boolean;

/** What one read of the workbook brought. */
export interface BookSnapshot {
  /** Names of all sheets, hidden ones too. */
  readonly sheetNames: readonly string[];
  readonly structureProtected: boolean;
  /** The sheets read for their table. The sheet in front is the first; `null` for an empty one. */
  readonly active: { readonly name: string; readonly sheet: SheetSnapshot | null };
  /** The sheets that a run builds, where they stand already. */
  readonly own: readonly SheetSnapshot[];
  /** The first rows of the other sheets. */
  readonly beginnings: readonly SheetSnapshot[];
}

/** What stands in a cell given by its place on the sheet; blank outside of what was read. */
export function formulaAt(sheet: SheetSnapshot, row: number, column: number): CellScalar {
  return sheet.formulas[row - sheet.area.row]?.[column - sheet.area.column] ?? '';
}

/** One cell as scoring takes it, by its place in the snapshot's grids. */
export function tableCellAt(sheet: SheetSnapshot, gridRow: number, gridColumn: number): TableCell {
  const formula = sheet.formulas[gridRow]?.[gridColumn] ?? '';
  return {
    address: cellAddress(sheet.area.row + gridRow, sheet.area.column + gridColumn),
    value: sheet.values[gridRow]?.[gridColumn] ?? '',
    text: sheet.text[gridRow]?.[gridColumn] ?? '',
    numberFormat: sheet.numberFormats[gridRow]?.[gridColumn] ?? 'General',
    formula: typeof formula === 'string' && formula.startsWith('=') ? formula : null,
  };
}
