import type { Book } from './book';
import { createHeadlessUniver } from './headless';
import { checkSheetName } from './naming';
import { newSheetData } from './snapshot';
import { sheetId } from './sheet-id';
import { UniverBook } from './univer-book';

/** An empty workbook with sheets of these names. */
export function newBook(sheetNames: readonly string[] = ['Sheet1']): Book {
  sheetNames.forEach((name, index) => {
    checkSheetName(name, sheetNames.slice(0, index));
  });
  const ids = sheetNames.map((_name, index) => sheetId(index + 1));
  const sheets = Object.fromEntries(ids.map((id, index) => [id, newSheetData(id, sheetNames[index] ?? '')]));
  const univer = createHeadlessUniver({ id: 'book', name: 'book', sheetOrder: ids, sheets });
  return new UniverBook(univer.workbook, {
    onDispose: () => {
      univer.dispose();
    },
  });
}
