import type { Area, Filter, Hyperlink, Note, PageSetup, Sheet } from '../book/book';
import type { UniverSheet } from '../book/univer-sheet';

/** A size in points (`null`: none was given) and whether the row or column is hidden. */
export interface Size {
  readonly points: number | null;
  readonly hidden: boolean;
}

export interface TableState {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly columnNames: readonly string[];
  readonly showTotals: boolean;
  readonly style: string;
  readonly filterCriteria: string;
}

/** What of a sheet beside its cells is written to its file, at one moment. */
export interface SheetState {
  readonly columns: ReadonlyMap<number, Size>;
  readonly rows: ReadonlyMap<number, Size>;
  readonly tabColor: string | null;
  readonly showGridlines: boolean;
  readonly frozen: Sheet['frozen'];
  readonly pageSetup: PageSetup;
  readonly protection: Sheet['protection'];
  readonly filter: Filter | null;
  readonly merges: readonly Area[];
  readonly notes: readonly Note[];
  readonly hyperlinks: readonly (Hyperlink & { readonly row: number; readonly column: number })[];
  readonly tables: readonly TableState[];
}

export function stateOf(sheet: UniverSheet): SheetState {
  const { layout, extras } = sheet;
  return {
    columns: new Map(
      layout
        .describedColumns()
        .map((column) => [
          column,
          { points: layout.columnWidthIsSet(column) ? layout.columnWidth(column) : null, hidden: layout.columnHidden(column) },
        ]),
    ),
    rows: new Map(
      layout
        .describedRows()
        .map((row) => [row, { points: layout.rowHeightIsSet(row) ? layout.rowHeight(row) : null, hidden: layout.rowHidden(row) }]),
    ),
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    frozen: { ...sheet.frozen },
    pageSetup: structuredClone(extras.pageSetup),
    protection: extras.protection && { ...extras.protection },
    filter: extras.filter && { ...extras.filter },
    merges: sheet.merges,
    notes: extras.notes.map((note) => ({ ...note })),
    hyperlinks: extras.hyperlinks.map((link) => ({ ...link })),
    tables: sheet.bookTables.map(({ id, name, area, columnNames, showTotals, style, filterCriteria }) => ({
      id,
      name,
      area,
      columnNames,
      showTotals,
      style,
      filterCriteria,
    })),
  };
}

export const sameState = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
export const sameSize = (one: Size | undefined, other: Size | undefined): boolean =>
  (one?.points ?? null) === (other?.points ?? null) && (one?.hidden ?? false) === (other?.hidden ?? false);
