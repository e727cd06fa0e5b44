import { keptName } from '../../sheets';
import { refuseUnwritable } from '../plan/plan-sheet';
import { readBook } from '../read/read-book';

/**
 * Gives sheets of ours that a person typed over another name, under which no run touches them; the next run makes them anew.
 * @throws Refusal when the structure of the book takes no changes
 */
export async function keepSheets(context: Excel.RequestContext, sheets: readonly string[]): Promise<void> {
  const book = await readBook(context);
  const standing = sheets.filter((name) => book.sheetNames.includes(name));
  refuseUnwritable(book, { sheets: [], structural: standing.length > 0, count: standing.length });
  let taken = book.sheetNames;
  for (const name of standing) {
    const kept = keptName(name, taken);
    context.workbook.worksheets.getItem(name).name = kept;
    taken = [...taken, kept];
  }
  await context.sync();
}
