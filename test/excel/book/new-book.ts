import type { Book } from './book';
import { createHeadlessUniver } from './headless';
import { checkSheetName } from './naming';
import { newWorkbookData } from './snapshot';
import { UniverBook } from './univer-book';

/** An empty workbook with sheets of these names. */
export function newBook(sheetNames: readonly string[] = ['Sheet1']): Book {
  sheetNames.forEach((name, index) => {
    checkSheetName(name, sheetNames.slice(0, index));
  });
  const univer = createHeadlessUniver(newWorkbookData(sheetNames));
  return new UniverBook(univer.workbook, {
    onDispose: () => {
      univer.dispose();
    },
  });
}
