import { put } from '../book/sheet-shorthand';
import { newBook } from '../book/new-book';
import { addRelation, type Parts, partsOf, partText, setContentType, setPartText } from './package-parts';
import { writeBook } from './write-book';

export const FIRST = 'xl/worksheets/sheet1.xml';

/** The parts of a small workbook with these sheets, each with a name and a number. */
export async function smallPackage(...names: readonly string[]): Promise<Parts> {
  const book = newBook(names);
  for (const sheet of book.sheets)
    put(sheet, 'A1', [
      ['名', '值'],
      ['甲', 1],
      ['乙', 2],
      ['丙', '=B2+B3'],
    ]);
  await book.calculate();
  const parts = partsOf(await writeBook(book));
  book.dispose();
  return parts;
}

/** Replaces in a part a text that has to be there. */
export function change(parts: Parts, path: string, from: string | RegExp, to: string): void {
  const text = partText(parts, path);
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`${path} does not hold ${String(from)}`);
  setPartText(parts, path, changed);
}

/** Adds a part to which another leads; gives the id of the relation. */
export function addPart(parts: Parts, from: string, type: string, path: string, content: string, contentType: string): string {
  setPartText(parts, path, content);
  setContentType(parts, path, contentType);
  return addRelation(parts, from, type, path);
}
