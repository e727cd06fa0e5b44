import type { Live } from './live';

/** A block of cells, zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A formula (beginning with "="), a text, or a number; `null` leaves the cell as it is. */
export type Content = string | number | null;

/** What to put in a block of cells, row by row. */
export interface Block<Cell = Content> {
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly Cell[])[];
  /** Number formats, the same shape; `null` leaves a cell's format. */
  readonly numberFormats: readonly (readonly (string | null)[])[] | null;
}

/** How a block of cells looks. */
export interface CellStyle {
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly horizontal: 'Left' | 'Center' | 'Right';
  /** Colour of thin lines around every cell, such as "#000000"; `null` for none. */
  readonly borders: string | null;
  /** Colour behind the cells; `null` leaves them as they are. */
  readonly fill: string | null;
}

export interface PagePrint {
  readonly orientation: 'portrait' | 'landscape';
  /** Row (from 1) that repeats at the top of each page. */
  readonly titleRow: number;
  /** What is printed, where that is not everything. */
  readonly area?: Area;
  /** The name of the sheet stands at the foot, where several sheets have the same title. */
  readonly saysSheet?: true;
}

/** A native bar chart over cells of its own sheet. */
export interface BarChart {
  readonly title: string;
  /** Captions in the first row, names in the first column; each other column is a series of rates, of which a row has one. */
  readonly data: Area;
  /** Colours such as "#117A8B". */
  readonly series: readonly { readonly name: string; readonly colour: string }[];
  /** The cells that it covers. */
  readonly place: Area;
}

/** Something to be written, as plain data: result columns in the staff's sheet, or a whole sheet of our own. */
export interface Blueprint<Cell = Content> {
  readonly sheet: string;
  readonly blocks: readonly Block<Cell>[];
  readonly merges: readonly Area[];
  readonly styles: readonly { readonly area: Area; readonly style: CellStyle }[];
  /** Formats taken over from cells that stand there already. */
  readonly copiedFormats: readonly { readonly from: Area; readonly to: Area }[];
  readonly columnWidths: readonly { readonly column: number; readonly points: number }[];
  readonly rowHeights: readonly { readonly row: number; readonly count: number; readonly points: number }[];
  /** `null`: the sheet is the staff's, and its page is theirs. */
  readonly page: PagePrint | null;
  /** Staff type in this sheet of ours, so that it never stands cleared, not even for a moment. */
  readonly isEdited?: boolean;
  /** `false` hides the sheet's own lines, so that only the borders show. */
  readonly gridlines?: boolean;
  /** A chart by its name; `drawn` is `null` where there is none, and one of that name that stands is taken away. */
  readonly chart?: { readonly name: string; readonly drawn: BarChart | null };
}

/** A blueprint whose results are not decided yet: written as formulas or sealed. */
export type LiveBlueprint = Blueprint<Content | Live>;

/** "E5" for zero-based row 4 and column 4. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** "A", "Z", "AA" … for 0, 25, 26 … */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  return area.rowCount * area.columnCount === 1
    ? first
    : `${first}:${cellAddress(area.row + area.rowCount - 1, area.column + area.columnCount - 1)}`;
}

/** A sheet's name as a formula writes it: always quoted. */
export function sheetReference(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}

/** A text that is no formula although it may look like one; whatever else it looks like is seen to where it is written. */
export function literal(text: string): string {
  return /^[=']/.test(text) ? `'${text}` : text;
}

/** The cells that a blueprint fills, as one area. */
export function filledArea({ blocks }: Blueprint<unknown>): Area {
  const [row, column] = [Math.min(...blocks.map((block) => block.row)), Math.min(...blocks.map((block) => block.column))];
  const rowCount = Math.max(...blocks.map((block) => block.row + block.contents.length)) - row;
  const columnCount = Math.max(...blocks.map((block) => block.column + (block.contents[0]?.length ?? 0))) - column;
  return { row, column, rowCount, columnCount };
}
