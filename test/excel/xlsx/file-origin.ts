import type { Sheet as FileSheet } from 'hucre';
import type { Book, CellStyle } from '../book/book';
import type { Parts } from './package-parts';
import type { ChartInFile } from './read-charts';
import type { SheetState } from './sheet-state';

/** A cell as it was read: Univer's fields for value and formula, and its look. */
export interface CellAsRead {
  readonly v: unknown;
  readonly f: string | undefined;
  readonly error: boolean;
  readonly style: CellStyle;
}

/** A sheet as it was read; what still is so when the book is saved is left as it stands in its part. */
export interface SheetAsRead {
  readonly path: string;
  readonly name: string;
  /** By `row,column`. */
  readonly cells: ReadonlyMap<string, CellAsRead>;
  readonly state: SheetState;
  readonly charts: readonly ChartInFile[];
  /** The parts of its Excel tables, by the id that they have in the book. */
  readonly tables: ReadonlyMap<string, string>;
}

/** The file that a book was opened from; saving writes back onto it, so that what the book does not model survives. */
export interface FileOrigin {
  readonly parts: Parts;
  /** What hucre makes of each sheet, by its id. */
  readonly sheets: ReadonlyMap<string, FileSheet>;
  readonly asRead: ReadonlyMap<string, SheetAsRead>;
  /** The name of the sheet in front. */
  readonly activeSheet: string;
}

const origins = new WeakMap<Book, FileOrigin>();

export const originOf = (book: Book): FileOrigin | undefined => origins.get(book);

export function rememberOrigin(book: Book, origin: FileOrigin): void {
  origins.set(book, origin);
}
