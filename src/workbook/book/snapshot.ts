import { type Area, cellAddress } from '../../sheets';
import type { TableCell } from '../../scoring';

/** The used part of one sheet, as one read brought it. All grids are row-major and of the same size. */
export interface SheetSnapshot extends SheetState {
  /** Where the grids begin on the sheet and how large they are. */
  readonly area: Area;
  /** Blank cells are "". */
  readonly values: readonly (readonly CellScalar[])[];
  /** A formula with its "=", or the constant. */
  readonly formulas: readonly (readonly CellScalar[])[];
  readonly text: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** What else there is to know of a sheet before it is written to. */
export interface SheetState {
  readonly name: string;
  readonly protected: boolean;
  /** A filter hides rows that do not meet it. */
  readonly filtered: boolean;
  /** Some or all of the used rows are hidden. */
  readonly hiddenRows: boolean;
}

export type CellScalar = string | number | boolean;

/** How the book calculates. */
export interface CalculationState {
  /** Results stand as they are until somebody presses F9. */
  readonly manual: boolean;
  /** Excel goes by what cells show, so that every rounded rate is another number. */
  readonly asDisplayed: boolean;
}

/** What one read of the workbook brought. */
export interface BookSnapshot {
  /** Names of all sheets, hidden ones too, in tab order. */
  readonly sheetNames: readonly string[];
  /** The names of those that people do not see. */
  readonly hiddenSheets: readonly string[];
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
  readonly calculation: CalculationState;
  /** The sheet in front; its snapshot is `null` for an empty one. `null` while a chart sheet is in front. */
  readonly active: { readonly name: string; readonly sheet: SheetSnapshot | null } | null;
  /** The sheets that a run builds, where they stand already. */
  readonly own: readonly SheetSnapshot[];
  /** The first rows of the other sheets. */
  readonly beginnings: readonly SheetSnapshot[];
}

/** One of the sheets that runs build, as it stands, whoever made it; `null` where the book has none, or a blank one. */
export function ownNamed({ own }: BookSnapshot, name: string): SheetSnapshot | null {
  return own.find((sheet) => sheet.name === name) ?? null;
}

/** One cell as scoring takes it, by its place in the snapshot's grids. */
export function tableCellAt(sheet: SheetSnapshot, gridRow: number, gridColumn: number): TableCell {
  return {
    address: cellAddress(sheet.area.row + gridRow, sheet.area.column + gridColumn),
    value: sheet.values[gridRow]?.[gridColumn] ?? '',
    text: sheet.text[gridRow]?.[gridColumn] ?? '',
    numberFormat: sheet.numberFormats[gridRow]?.[gridColumn] ?? 'General',
  };
}

/** The formula of a cell; `null` for a constant, be it a text that begins with "=". */
export function formulaIn(sheet: SheetSnapshot, gridRow: number, gridColumn: number): string | null {
  const [value, formula] = [sheet.values[gridRow]?.[gridColumn] ?? '', sheet.formulas[gridRow]?.[gridColumn] ?? ''];
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}
