import type { NamedRange, RoundtripWorkbook } from 'hucre';
import { openXlsx, saveXlsx, writeXlsx } from '../vendor';
import type { Book } from '../book/book';
import { PLAIN_STYLE } from '../book/cell-style';
import { quotedSheetName } from '../book/references';
import { UniverBook } from '../book/univer-book';
import { formulaToFile } from './file-formula';
import { type FileOrigin, originOf } from './file-origin';
import { printNames } from './file-page-setup';
import { FileStyles } from './file-style';
import { mendWrittenParts } from './mend-parts';
import { packed, type Parts, partsOf, sheetsNamedInOrder } from './package-parts';
import { sheetToFile } from './write-sheet';

/** Writes a book as an .xlsx file, onto the file it was opened from. Results of formulas are those of the last calculation. */
export async function writeBook(book: Book): Promise<Uint8Array> {
  if (!(book instanceof UniverBook)) throw new TypeError('Only a book held by Univer can be written.');
  const origin = originOf(book) ?? (await blankOrigin(book));
  const order = inFileOrder(book, origin);
  const workbook = await workbookWithout(origin, order);
  workbook.sheets = order.map((sheet) => sheetToFile(sheet, origin));
  workbook.namedRanges = namesToFile(
    book,
    order.map(({ id }) => id),
  );
  workbook.activeSheet = order.indexOf(book.activeSheet);
  const parts = partsOf(await saveXlsx(workbook));
  mendWrittenParts(parts, book, order, origin);
  return packed(parts);
}

type BookSheet = UniverBook['sheets'][number];

/** A file with nothing in it, for a book that was not opened from one. */
async function blankOrigin(book: UniverBook): Promise<FileOrigin> {
  const { fontName, fontSize } = book.styles.plain;
  const bytes = await writeXlsx({ sheets: book.sheets.map(({ name }) => ({ name })), defaultFont: { name: fontName, size: fontSize } });
  const workbook = await openXlsx(bytes, { readStyles: true });
  const sheets = new Map(book.sheets.map(({ id }, index) => [id, workbook.sheets[index] ?? { name: '', rows: [] }]));
  return {
    workbook,
    parts: partsOf(bytes),
    styles: new FileStyles(workbook.themeColors, { ...PLAIN_STYLE, ...book.styles.plain }),
    sheets,
    charts: new Map(),
  };
}

/** hucre ties charts and the like to the place of their sheet in the file: old sheets keep their order there, new ones come last. */
function inFileOrder(book: UniverBook, origin: FileOrigin): readonly BookSheet[] {
  const old = [...origin.sheets.keys()].flatMap((id) => book.sheets.filter((sheet) => sheet.id === id));
  return [...old, ...book.sheets.filter((sheet) => !origin.sheets.has(sheet.id))];
}

/** The workbook to write onto; opened anew without the sheets that were removed, so that the others' charts stay theirs. */
async function workbookWithout(origin: FileOrigin, order: readonly BookSheet[]): Promise<RoundtripWorkbook> {
  const kept = [...origin.sheets.keys()].map((id) => order.some((sheet) => sheet.id === id));
  return kept.every(Boolean) ? origin.workbook : openXlsx(packed(withoutSheets(origin.parts, kept)), { readStyles: true });
}

function withoutSheets(parts: Parts, kept: readonly boolean[]): Parts {
  let index = -1;
  const remaining = { ...parts };
  const text = new TextDecoder().decode(parts['xl/workbook.xml']);
  const without = text
    .replace(/<(?:\w+:)?sheet\s[^>]*?\/>/g, (element) => (kept[++index] ? element : ''))
    .replace(/<(\w+:)?definedNames>[\s\S]*?<\/(\w+:)?definedNames>/, '');
  remaining['xl/workbook.xml'] = new TextEncoder().encode(without);
  kept.forEach((isKept, position) => {
    if (isKept) return;
    delete remaining[`xl/worksheets/sheet${String(position + 1)}.xml`];
    delete remaining[`xl/worksheets/_rels/sheet${String(position + 1)}.xml.rels`];
  });
  return sheetsNamedInOrder(remaining);
}

function namesToFile(book: UniverBook, order: readonly string[]): NamedRange[] {
  const nameOf = new Map(book.sheets.map((sheet) => [sheet.id, sheet.name]));
  const defined = book.names.map(({ name, formula, sheetId, comment }) => ({
    name,
    range: formulaToFile(formula),
    ...(sheetId !== null && { scope: nameOf.get(sheetId) ?? '' }),
    ...(comment && { comment }),
  }));
  const printed = order.flatMap((id) => {
    const sheet = book.sheets.find((other) => other.id === id);
    return sheet ? printNames(sheet.pageSetup, quotedSheetName(sheet.name)).map((name) => ({ ...name, scope: sheet.name })) : [];
  });
  return [...defined, ...printed];
}
