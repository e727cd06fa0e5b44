/**
 * The workbook that the stand-in Excel holds, as its wire and its .xlsx reader and writer see it.
 *
 * Indices are zero-based. Lengths of columns and rows are points, as in the Excel JavaScript API. Colours are `#RRGGBB`.
 * Nothing here knows the Excel JavaScript API, nor what the workbook is about.
 */
import type { Chart, NewChart } from './chart';
import type { CellStyle } from './look';

export type { BorderStyle, Border, BorderSide, HorizontalAlignment, VerticalAlignment, CellStyle } from './look';

/** A block of cells. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export type ErrorText = '#NULL!' | '#DIV/0!' | '#VALUE!' | '#REF!' | '#NAME?' | '#NUM!' | '#N/A' | '#SPILL!' | '#CALC!';

/** What a cell holds or a formula yields. `null` is a blank cell; an error is told apart from the same text by its box. */
export type CellValue = string | number | boolean | null | { readonly error: ErrorText };

/** A cell as read: for a formula cell `value` is its result, and `formula` begins with "=" and is in en-US. */
export interface Cell {
  readonly value: CellValue;
  readonly formula?: string;
}

/** What to put in a cell: a constant, or a formula (never a text beginning with "=": that is `{ text }`'s to say by the caller). */
export type CellContent = { readonly value: CellValue } | { readonly formula: string };

export type Visibility = 'visible' | 'hidden' | 'veryHidden';
export type ClearWhat = 'all' | 'contents' | 'formats' | 'hyperlinks';

/** A filter over cells whose first row is a header. Rows that it hides are `rowHidden`. */
export interface Filter {
  readonly area: Area;
  /** What it lets through, in the words of the file format, in which it is kept; empty: everything. */
  readonly criteria: string;
}

/** An Excel table (ListObject). `area` includes the header row and, where shown, the total row. */
export interface Table {
  readonly id: string;
  name: string;
  readonly area: Area;
  readonly columnNames: readonly string[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  style: string;
  /** Moves the table's edges; cells are not moved. New header cells take the text they hold, or 列N. */
  resize(area: Area): void;
  /** Whether its filter hides rows; see {@link Filter.criteria}. */
  readonly filterCriteria: string;
  /** Shows every row again. */
  clearFilter(): void;
  /** Turns the table back into plain cells. */
  convertToRange(): void;
}

export interface PageSetup {
  orientation: 'portrait' | 'landscape';
  /** The ST_PaperSize number of the file format: 9 is A4. */
  paperSize: number;
  /** Percent, or how many pages wide and tall to fit (`null`: as many as it takes). */
  scale: number | { readonly wide: number | null; readonly tall: number | null };
  /** Points. */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  printArea: Area | null;
  /** First and last row to repeat on each page. */
  titleRows: readonly [number, number] | null;
  titleColumns: readonly [number, number] | null;
  /** With the & codes of the file format: &P page, &N pages, &C centre part … */
  header: string;
  footer: string;
}

export interface Note {
  readonly row: number;
  readonly column: number;
  text: string;
  author: string;
  visible: boolean;
}

export interface Hyperlink {
  readonly address?: string;
  /** A place in this book: `Sheet!A1`. */
  readonly location?: string;
  readonly tip?: string;
}

export interface DefinedName {
  readonly name: string;
  /** `null`: the whole book. */
  readonly sheetId: string | null;
  /** With the leading "=". */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

export interface Sheet {
  /** Stays the same when the sheet is renamed or moved. */
  readonly id: string;
  name: string;
  /** Place in the tab order. */
  position: number;
  visibility: Visibility;
  /** "chart" sheets hold no cells. */
  readonly kind: 'worksheet' | 'chart';
  tabColor: string | null;
  showGridlines: boolean;
  frozen: { readonly rows: number; readonly columns: number };
  readonly pageSetup: PageSetup;
  /** Unprotected: `null`. A password, where there is one, is kept but never needed here. */
  protection: { readonly allowFormatCells: boolean; readonly allowSort: boolean; readonly allowAutoFilter: boolean } | null;
  /** The sheet's own filter; tables have theirs. */
  readonly filter: Filter | null;
  readonly tables: readonly Table[];
  readonly notes: readonly Note[];
  readonly merges: readonly Area[];
  /** From back to front. */
  readonly charts: readonly Chart[];

  /** Row-major, the size of `area`. Formula results are those of the last `Book.calculate()`. */
  read(area: Area): Cell[][];
  /** What each cell shows on screen at unlimited width. */
  text(area: Area): string[][];
  /** Row-major, the size of `area`; `undefined` leaves a cell alone. Cells of a merged area other than its first take nothing. */
  write(area: Area, contents: readonly (readonly (CellContent | undefined)[])[]): void;
  styles(area: Area): CellStyle[][];
  /** Lays the given traits over every cell of `area`; what is not given stays. A border of style none removes it. */
  restyle(area: Area, traits: Partial<CellStyle>): void;
  /** Number formats cell by cell, row-major; `undefined` leaves a cell alone. */
  setNumberFormats(area: Area, formats: readonly (readonly (string | undefined)[])[]): void;
  clear(area: Area, what: ClearWhat): void;
  /** Makes `area` one cell, keeping the first cell's content only; merges that touch it are dissolved first. */
  merge(area: Area): void;
  /** Dissolves every merged area that touches `area`. */
  unmerge(area: Area): void;
  /** The smallest area holding every cell with content (or, unless `valuesOnly`, a format), merges included; `null` when empty. */
  used(valuesOnly: boolean): Area | null;
  /** Inserts blank cells at `area`, shifting the rest; whole rows or columns when `area` spans them. */
  insert(area: Area, shift: 'right' | 'down'): void;
  delete(area: Area, shift: 'left' | 'up'): void;

  columnWidth(column: number): number;
  setColumnWidth(from: number, count: number, points: number): void;
  rowHeight(row: number): number;
  setRowHeight(from: number, count: number, points: number): void;
  /** The size of columns and rows that were given none. */
  readonly standardWidth: number;
  readonly standardHeight: number;
  /** Takes back the sizes that columns and rows were given. */
  resetColumnWidth(from: number, count: number): void;
  resetRowHeight(from: number, count: number): void;
  columnHidden(column: number): boolean;
  setColumnHidden(from: number, count: number, hidden: boolean): void;
  rowHidden(row: number): boolean;
  setRowHidden(from: number, count: number, hidden: boolean): void;
  autofitColumns(from: number, count: number): void;
  autofitRows(from: number, count: number): void;

  /** Shows the rows that the sheet's filter hides, and keeps its arrows. */
  clearFilter(): void;
  removeFilter(): void;
  addTable(area: Area, hasHeaders: boolean): Table;
  addChart(chart: NewChart): Chart;
  removeChart(chart: Chart): void;
  setNote(row: number, column: number, text: string, author: string): void;
  deleteNote(row: number, column: number): void;
  hyperlink(row: number, column: number): Hyperlink | null;
  setHyperlink(row: number, column: number, link: Hyperlink | null): void;
}

/** Who changed something: the add-in, the person at this Excel, or another one who has the file open. */
export type Author = 'api' | 'user' | 'coauthor';

/** What changed in the cells of a sheet. Calculated results are no changes. */
export interface Change {
  readonly sheetId: string;
  readonly area: Area;
  readonly source: Author;
  readonly kind: 'edited' | 'formatted' | 'inserted' | 'deleted';
  /** Where cells moved that were put in or taken out. */
  readonly shift?: 'down' | 'right' | 'up' | 'left';
  /** What the only edited cell held before. */
  readonly before?: Cell;
}

/** What happened to a sheet, or to which of them is in front. */
export type SheetEvent = { readonly sheetId: string; readonly source: Author } & (
  | { readonly kind: 'added' | 'deleted' | 'activated' | 'deactivated' }
  | { readonly kind: 'renamed'; readonly former: string; readonly name: string }
);

export type CalculationMode = 'automatic' | 'manual';

export interface Book {
  /** In tab order. */
  readonly sheets: readonly Sheet[];
  activeSheet: Sheet;
  selection: Area;
  readonly names: readonly DefinedName[];
  /** Workbook structure protection (sheets can be neither added nor removed). */
  readonly structureProtected: boolean;
  /** `manual`: results stay as they are until somebody has them calculated. */
  calculationMode: CalculationMode;
  /** Calculations go by what cells show. */
  precisionAsDisplayed: boolean;

  sheetByName(name: string): Sheet | undefined;
  /** Throws a RangeError with a sentence when the name breaks Excel's rules (length, characters, taken, case-blind). */
  addSheet(name: string): Sheet;
  removeSheet(sheet: Sheet): void;
  setName(name: string, sheetId: string | null, formula: string): void;
  removeName(name: string, sheetId: string | null): void;
  /** Settles when every formula holds its result. Does nothing when nothing changed since the last time. */
  calculate(): Promise<void>;
  /** Called when the selection is set here, by the wire or otherwise, so that what shows the book can follow. */
  onSelected(listener: (area: Area) => void): () => void;
  /** Called after each change. */
  onChanged(listener: (change: Change) => void): () => void;
  onSheets(listener: (event: SheetEvent) => void): () => void;
  /** Makes changes in another's name than the add-in's. */
  by(author: Author, edit: () => void): void;
  dispose(): void;
}
