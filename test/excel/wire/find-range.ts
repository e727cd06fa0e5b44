import type { Area, Book, Sheet } from '../book/book';
import { insideSheet, parseAddress } from './address';
import type { Arguments } from './arguments';
import { demand, ExcelError } from './excel-error';
import { remote, type RangeTarget, type Remote } from './remote';

/** A range object over `area`, which must lie on the sheet. */
export function openRange(sheet: Sheet, area: Area): Remote {
  demand(insideSheet(area), 'InvalidArgument');
  return remote('Range', { sheet, area });
}

/** The sheets that hold cells; chart sheets are no worksheets of the API. */
export function worksheets(book: Book): readonly Sheet[] {
  return book.sheets.filter((sheet) => sheet.kind === 'worksheet');
}

/** By name, whatever its case, or by id. */
export function findSheet(book: Book, key: unknown): Sheet | undefined {
  if (typeof key !== 'string') return undefined;
  const name = key.toLowerCase();
  return worksheets(book).find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name);
}

/** What an address or a defined name means, as seen from a sheet. */
export function resolveAddress(book: Book, from: Sheet, text: string): RangeTarget {
  const place = parseAddress(text.trim()) ?? parseAddress(nameFormula(book, from, text).replace(/^=/, ''));
  demand(place !== undefined, 'InvalidArgument', `"${text}" is no address.`);
  if (place.sheetName === null) return { sheet: from, area: place.area };
  const sheet = findSheet(book, place.sheetName);
  if (!sheet) throw new ExcelError('ItemNotFound');
  return { sheet, area: place.area };
}

function nameFormula(book: Book, from: Sheet, text: string): string {
  const wanted = text.trim().toLowerCase();
  const named = book.names.filter(({ name }) => name.toLowerCase() === wanted);
  return (named.find(({ sheetId }) => sheetId === from.id) ?? named.find(({ sheetId }) => sheetId === null))?.formula ?? '';
}

/** An argument that is a range or an address. */
export function rangeArgument(book: Book, from: Sheet, args: Arguments, index: number): RangeTarget {
  return args.remote(index, 'Range') ?? resolveAddress(book, from, args.text(index));
}
