import type { RoundtripWorkbook, Sheet as FileSheet } from 'hucre';
import type { Book } from '../book/book';
import type { ChartInFile } from './read-charts';
import type { FileStyles } from './file-style';
import type { Parts } from './package-parts';

/** The file that a book was opened from; saving writes back onto it, so that what the book does not model survives. */
export interface FileOrigin {
  readonly workbook: RoundtripWorkbook;
  readonly parts: Parts;
  readonly styles: FileStyles;
  readonly sheets: ReadonlyMap<string, FileSheet>;
  /** The charts of each sheet, by its id. */
  readonly charts: ReadonlyMap<string, readonly ChartInFile[]>;
}

const origins = new WeakMap<Book, FileOrigin>();

export const originOf = (book: Book): FileOrigin | undefined => origins.get(book);

export function rememberOrigin(book: Book, origin: FileOrigin): void {
  origins.set(book, origin);
}
