import type { NamedRange, RoundtripWorkbook } from 'hucre';
import { EncryptedFileError, openXlsx } from '../vendor';
import type { Book, CellStyle, DefinedName } from '../book/book';
import { PLAIN_STYLE } from '../book/cell-style';
import { createHeadlessUniver, type StartUniver } from '../book/headless';
import { newWorkbookData } from '../book/snapshot';
import { UniverBook } from '../book/univer-book';
import { formulaFromFile } from './file-formula';
import { filterCriteria, tableCriteria } from './file-filters';
import { rememberOrigin } from './file-origin';
import { FileProblem } from './file-problem';
import { FileStyles } from './file-style';
import { packed, partsOf, partText, rawPageSetup, sheetPaths, sheetsNamedInOrder } from './package-parts';
import { fillCharts, type ChartInFile } from './read-charts';
import { fillSheet, sheetExtrasFromFile } from './read-sheet';

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
  const given = new Uint8Array(bytes);
  const partsGiven = partsOf(given);
  const parts = sheetsNamedInOrder(partsGiven);
  const paths = sheetPaths(parts);
  const workbook = await opened(parts === partsGiven ? given : packed(parts));
  if (paths.length !== workbook.sheets.length) throw new FileProblem('broken');
  const extras = workbook.sheets.map((sheet, index) =>
    sheetExtrasFromFile(sheet, rawPageSetup(parts, paths[index] ?? ''), filterCriteria(partText(parts, paths[index] ?? ''))),
  );
  const defaultFont = defaultFontOf(workbook);
  const defaultStyle = { ff: defaultFont.fontName ?? PLAIN_STYLE.fontName, fs: defaultFont.fontSize ?? PLAIN_STYLE.fontSize };
  const snapshot = newWorkbookData(workbook.sheets.map(({ name }) => name));
  const ids = snapshot.sheetOrder;
  for (const sheet of Object.values(snapshot.sheets)) sheet.defaultStyle = defaultStyle;
  const univer = startUniver({ ...snapshot, defaultStyle });
  const styles = new FileStyles(workbook.themeColors, { ...PLAIN_STYLE, ...defaultFont });
  const book = new UniverBook(univer.workbook, {
    sheetExtras: new Map(
      ids.map((id, index) => [id, extras[index] ?? sheetExtrasFromFile({ name: '', rows: [] }, { blackAndWhite: false })]),
    ),
    defaultFont,
    names: (workbook.namedRanges ?? []).map((name) => nameFromFile(name, workbook, ids)),
    structureProtected: workbook.workbookProtection?.lockStructure ?? false,
    onDispose: () => {
      univer.dispose();
    },
  });
  const criteria = tableCriteria(parts);
  const charts = new Map<string, readonly ChartInFile[]>();
  workbook.sheets.forEach((sheet, index) => {
    const target = book.sheets[index];
    if (!target) return;
    fillSheet(target, sheet, { styles, is1904: workbook.dateSystem === '1904', criteria });
    charts.set(target.id, fillCharts(target, parts, paths[index] ?? ''));
  });
  book.openOn(workbook.activeSheet ?? 0);
  const sheets = new Map(workbook.sheets.map((sheet, index) => [ids[index] ?? '', sheet]));
  rememberOrigin(book, { workbook, parts, styles, sheets, charts });
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

function nameFromFile({ name, range, scope, comment }: NamedRange, workbook: RoundtripWorkbook, ids: readonly string[]): DefinedName {
  const index = workbook.sheets.findIndex((sheet) => sheet.name === scope);
  return {
    name,
    sheetId: ids[index] ?? null,
    formula: formulaFromFile(range),
    visible: !name.startsWith('_xlnm.'),
    comment: comment ?? '',
  };
}
