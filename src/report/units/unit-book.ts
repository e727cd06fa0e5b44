import type { IndicatorRow, TableCell } from '../../scoring';

/** An indicator with its 序号; "" where the table has none. */
export interface UnitRow {
  readonly number: string;
  readonly row: IndicatorRow;
  /** 分子 and 分母 of a rate; absent where the table has no such columns. */
  readonly parts?: { readonly numerator: TableCell; readonly denominator: TableCell };
}

/** The indicator table of a workbook, with what stands over it. */
export interface UnitTable {
  readonly sheet: string;
  /** "2023"; "" where the workbook does not say. */
  readonly year: string;
  /** 填报单位 over the table; "" where nothing says it. */
  readonly unit: string;
  readonly rows: readonly UnitRow[];
}

/** Why a file cannot be merged. */
export type UnreadableFile =
  | { readonly kind: 'empty' | 'damaged' | 'locked' | 'not-workbook' | 'too-large' | 'no-table' }
  | { readonly kind: 'several-tables'; readonly places: readonly string[] };

/** A file that a unit sent. */
export interface UnitBook {
  readonly file: string;
  /** Equal for files that are the same to the last byte. */
  readonly digest: string;
  readonly table: UnitTable | UnreadableFile;
}

/** What a person said: rows of this name are that indicator of the master; `null`: none of them. */
export interface Assignment {
  readonly indicator: string;
  readonly master: string | null;
}

/** What the master says of merging, kept from one merge to the next. */
export interface UnitSettings {
  readonly assigned: readonly Assignment[];
  /** The units that have to report: those of earlier merges, and those that a person listed. */
  readonly known: readonly string[];
}

export const NO_UNITS: UnitSettings = { assigned: [], known: [] };

export function isReadable(book: UnitBook): book is UnitBook & { readonly table: UnitTable } {
  return 'rows' in book.table;
}
