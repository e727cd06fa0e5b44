import type { IndicatorTable } from '../scoring';
import { findHeader, readTable } from './find-table';
import { isOwnName, isOwnSheet } from './own-sheets';
import { readSheets } from './read-book';
import { Refusal } from './refusal';
import type { BookSnapshot, SheetSnapshot } from './snapshot';

/** The sheet to score and its table. */
export interface ChosenTable {
  readonly sheet: SheetSnapshot;
  readonly table: IndicatorTable;
}

/**
 * The table of the sheet in front, else the only one in the book.
 * @throws Refusal naming the sheets to choose from when there are several, or what is missing when there is none
 */
export async function chooseTable(context: Excel.RequestContext, book: BookSnapshot): Promise<ChosenTable> {
  const front = book.active.sheet;
  const inFront = front === null || isOwnSheet(front) ? null : tableOn(front);
  if (inFront !== null) return inFront;
  const others = book.sheetNames.filter((name) => name !== book.active.name && !isOwnName(name));
  const found = (await readSheets(context, others)).flatMap((sheet) => (findHeader(sheet) === null ? [] : [sheet]));
  const [only, ...rest] = found;
  if (only === undefined) throw Refusal.of('no-table', { sheet: book.active.name });
  if (rest.length > 0) throw Refusal.of('several-tables', { sheets: found.map(({ name }) => name) });
  const table = tableOn(only);
  if (table === null) throw Refusal.of('no-table', { sheet: book.active.name });
  return table;
}

function tableOn(sheet: SheetSnapshot): ChosenTable | null {
  const header = findHeader(sheet);
  return header === null ? null : { sheet, table: readTable(sheet, header) };
}
