import { areaFromA1 } from './area';
import type { Area, Book, Sheet } from './book';
import { mapReferences } from './references';

/** The cells that a formula names, when it does nothing else; `null` when they are gone, or it is no such formula. */
export function referredCells(book: Book, formula: string): { readonly sheet: Sheet; readonly area: Area } | null {
  let found: { readonly sheet: Sheet; readonly area: Area } | null = null;
  mapReferences(formula, ({ sheet: name, cells }) => {
    const sheet = name === null ? undefined : book.sheetByName(name);
    const area = areaFromA1(cells);
    if (sheet && area) found ??= { sheet, area };
    return null;
  });
  return found;
}

/** What the cells show that a formula names, row by row. */
export function referredTexts(book: Book, formula: string): readonly string[] {
  const cells = referredCells(book, formula);
  return cells ? cells.sheet.text(cells.area).flat() : [];
}
