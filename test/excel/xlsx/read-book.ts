import type { RoundtripWorkbook } from 'hucre';
import { EncryptedFileError, openXlsx } from '../vendor';
import type { Book, CellStyle } from '../book/book';
import { PLAIN_STYLE } from '../book/cell-style';
import { createHeadlessUniver, type StartUniver } from '../book/headless';
import { newWorkbookData } from '../book/snapshot';
import { UniverBook } from '../book/univer-book';
import { filterCriteria } from './file-filters';
import { namesFromFile } from './file-names';
import { rememberOrigin, type SheetAsRead } from './file-origin';
import { FileProblem } from './file-problem';
import { FileStyles } from './file-style';
import { packed, partsOf, partText, rawPageSetup, WORKBOOK } from './package-parts';
import { fillCharts } from './read-charts';
import { cellsAsRead, fillSheet, sheetExtrasFromFile } from './read-sheet';
import { fillTables } from './read-tables';
import { stateOf } from './sheet-state';
import { listedSheets, packageForReading, withoutCustomViews } from './sheets-of-file';
import { find, parseXml } from './xml-tree';

/** A workbook taken from a file. */
export interface OpenedBook {
  readonly book: Book;
}

/**
 * Reads an .xlsx file. Formulas hold the results that the file gives until the book is calculated.
 *
 * @throws FileProblem when the file is not a workbook that can be read.
 */
export async function readBook(bytes: Uint8Array, startUniver: StartUniver = createHeadlessUniver): Promise<OpenedBook> {
  try {
    return await bookOf(bytes, startUniver);
  } catch (error) {
    throw error instanceof SyntaxError ? new FileProblem('broken', error) : error;
  }
}

async function bookOf(bytes: Uint8Array, startUniver: StartUniver): Promise<OpenedBook> {
  const given = new Uint8Array(bytes);
  const parts = partsOf(given);
  const listed = listedSheets(parts);
  const paths = listed.filter(({ isWorksheet }) => isWorksheet).map(({ path }) => path);
  const plain = withoutCustomViews(parts, listed);
  const forReading = packageForReading(plain, listed);
  const workbook = await opened(forReading === parts ? given : packed(forReading));
  if (paths.length === 0 || paths.length !== workbook.sheets.length) throw new FileProblem('broken');
  const extras = workbook.sheets.map((sheet, index) =>
    sheetExtrasFromFile(sheet, rawPageSetup(plain, paths[index] ?? ''), filterCriteria(partText(plain, paths[index] ?? ''))),
  );
  const defaultFont = defaultFontOf(workbook);
  const defaultStyle = { ff: defaultFont.fontName ?? PLAIN_STYLE.fontName, fs: defaultFont.fontSize ?? PLAIN_STYLE.fontSize };
  const snapshot = newWorkbookData(workbook.sheets.map(({ name }) => name));
  const ids = snapshot.sheetOrder;
  for (const sheet of Object.values(snapshot.sheets)) sheet.defaultStyle = defaultStyle;
  const root = parseXml(partText(parts, WORKBOOK));
  const idOfListed = listed.map(({ path }) => ids[paths.indexOf(path)] ?? null);
  const univer = startUniver({ ...snapshot, defaultStyle });
  const styles = new FileStyles(workbook.themeColors, { ...PLAIN_STYLE, ...defaultFont });
  const book = new UniverBook(univer.workbook, {
    sheetExtras: new Map(
      ids.map((id, index) => [id, extras[index] ?? sheetExtrasFromFile({ name: '', rows: [] }, { blackAndWhite: false })]),
    ),
    defaultFont,
    names: namesFromFile(find(root, 'definedNames'), idOfListed),
    otherSheetNames: listed.filter(({ isWorksheet }) => !isWorksheet).map(({ name }) => name),
    date1904: workbook.dateSystem === '1904',
    structureProtected: workbook.workbookProtection?.lockStructure ?? false,
    onDispose: () => {
      univer.dispose();
    },
  });
  const asRead = new Map<string, SheetAsRead>();
  workbook.sheets.forEach((sheet, index) => {
    const target = book.sheets[index];
    const path = paths[index];
    if (!target || path === undefined) return;
    fillSheet(target, sheet, { styles, is1904: workbook.dateSystem === '1904' });
    const tables = fillTables(target, parts, path);
    const charts = fillCharts(target, parts, path);
    asRead.set(target.id, { path, name: target.name, cells: cellsAsRead(target), state: stateOf(target), tables, charts });
  });
  const { calcMode, fullPrecision } = find(root, 'calcPr')?.attributes ?? {};
  book.calculationMode = calcMode === 'manual' ? 'manual' : 'automatic';
  book.precisionAsDisplayed = fullPrecision === '0' || fullPrecision === 'false';
  book.openOn(workbook.activeSheet ?? 0);
  const sheets = new Map(workbook.sheets.map((sheet, index) => [ids[index] ?? '', sheet]));
  rememberOrigin(book, { parts, sheets, asRead, activeSheet: book.activeSheet.name });
  return { book };
}

async function opened(bytes: Uint8Array): Promise<RoundtripWorkbook> {
  try {
    return await openXlsx(bytes, { readStyles: true });
  } catch (error) {
    throw new FileProblem(error instanceof EncryptedFileError ? 'encrypted' : 'broken', error);
  }
}

function defaultFontOf({ defaultFont }: RoundtripWorkbook): Partial<Pick<CellStyle, 'fontName' | 'fontSize'>> {
  return {
    ...(defaultFont?.name !== undefined && { fontName: defaultFont.name }),
    ...(defaultFont?.size !== undefined && { fontSize: defaultFont.size }),
  };
}
