import type { Cell as FileCell, CellStyle as FileStyle, CellValue as FileValue, Sheet as FileSheet } from 'hucre';
import { areaFromA1 } from '../book/area';
import type { CellContent, CellStyle, Hyperlink } from '../book/book';
import { extrasOf, isErrorText, valueFields, withContent } from '../book/cell-content';
import { newSheetExtras, type SheetExtras } from '../book/sheet-extras';
import type { UniverSheet } from '../book/univer-sheet';
import { formulaFromFile, formulaMovedBy } from './file-formula';
import { pageSetupFromFile, type RawPageSetup } from './file-page-setup';
import type { CellAsRead } from './file-origin';
import type { FileStyles } from './file-style';
import { POINTS_PER_WIDTH_UNIT } from './units';

/** What a file's sheet has beside cells. */
export function sheetExtrasFromFile(file: FileSheet, raw: RawPageSetup, criteria = ''): SheetExtras {
  const { protection, autoFilter } = file;
  const filterArea = autoFilter && areaFromA1(autoFilter.range);
  return newSheetExtras({
    visibility: file.veryHidden ? 'veryHidden' : file.hidden ? 'hidden' : 'visible',
    pageSetup: pageSetupFromFile(file.pageSetup, file.headerFooter, raw),
    protection:
      protection && protection.sheet !== false
        ? {
            allowFormatCells: protection.formatCells ?? false,
            allowSort: protection.sort ?? false,
            allowAutoFilter: protection.autoFilter ?? false,
          }
        : null,
    filter: filterArea ? { area: filterArea, criteria } : null,
    notes: cellsOf(file).flatMap(([row, column, { comment }]) =>
      comment ? [{ row, column, text: comment.text, author: comment.author ?? '', visible: false }] : [],
    ),
    hyperlinks: cellsOf(file).flatMap(([row, column, { hyperlink }]) => (hyperlink ? [{ row, column, ...linkFromFile(hyperlink) }] : [])),
  });
}

/** Fills a sheet of the book from one of a file. */
export function fillSheet(
  sheet: UniverSheet,
  file: FileSheet,
  { styles, is1904 }: { readonly styles: FileStyles; readonly is1904: boolean },
): void {
  fillCells(sheet, file, styles, is1904);
  const config = sheet.worksheet.getConfig();
  config.mergeData.push(
    ...(file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      startColumn: startCol,
      endRow,
      endColumn: endCol,
    })),
  );
  sheet.worksheet.getSpanModel().rebuild(config.mergeData);
  (file.columns ?? []).forEach(({ width, hidden }, column) => {
    if (width !== undefined) sheet.layout.setColumnWidth(column, 1, width * POINTS_PER_WIDTH_UNIT);
    if (hidden) sheet.setColumnHidden(column, 1, true);
  });
  for (const [row, { height, hidden }] of file.rowDefs ?? []) {
    if (height !== undefined) sheet.layout.setRowHeight(row, 1, height);
    if (hidden) sheet.setRowHidden(row, 1, true);
  }
  sheet.frozen = { rows: file.freezePane?.rows ?? 0, columns: file.freezePane?.columns ?? 0 };
  sheet.showGridlines = file.view?.showGridLines ?? true;
  const tab = file.view?.tabColor && styles.colorOf(file.view.tabColor);
  if (tab) sheet.tabColor = tab;
}

function fillCells(sheet: UniverSheet, file: FileSheet, styles: FileStyles, is1904: boolean): void {
  const { styles: pool } = sheet.book;
  const known = new Map<FileStyle | undefined, CellStyle>();
  const masters = sharedFormulas(file);
  file.rows.forEach((values, row) => {
    values.forEach((value, column) => {
      if (value !== null && !file.cells?.has(`${String(row)},${String(column)}`))
        sheet.grid.put(row, column, {
          ...valueFields(valueFromFile(value, is1904)),
          custom: { source: `${String(row)},${String(column)}` },
        });
    });
  });
  for (const [row, column, cell] of cellsOf(file)) {
    const style = known.get(cell.style) ?? pool.intern(styles.toBook(cell.style));
    known.set(cell.style, style);
    const source = { custom: { source: `${String(row)},${String(column)}` } };
    const filled = withContent(pool.dress(source, style), contentOf(cell, row, column, masters, is1904));
    if (!filled) continue;
    if (filled.f) Object.assign(filled, valueFields(resultFromFile(cell, is1904)));
    sheet.grid.put(row, column, filled);
  }
}

/** The cells of a sheet as they are now, by `row,column`. */
export function cellsAsRead(sheet: UniverSheet): Map<string, CellAsRead> {
  const cells = new Map<string, CellAsRead>();
  sheet.grid.forEach((cell, row, column) => {
    const { error = false } = extrasOf(cell);
    cells.set(`${String(row)},${String(column)}`, { v: cell.v, f: cell.f ?? undefined, error, style: sheet.book.styles.of(cell) });
  });
  return cells;
}

type Masters = ReadonlyMap<number, { readonly formula: string; readonly row: number; readonly column: number }>;

/** A file may write a filled-down formula once and let the cells below refer to it. */
function sharedFormulas(file: FileSheet): Masters {
  return new Map(
    cellsOf(file).flatMap(([row, column, { formula, formulaSharedIndex }]) =>
      formula && formulaSharedIndex !== undefined ? [[formulaSharedIndex, { formula, row, column }] as const] : [],
    ),
  );
}

function contentOf(cell: FileCell, row: number, column: number, masters: Masters, is1904: boolean): CellContent {
  if (cell.formula) return { formula: formulaFromFile(cell.formula) };
  const master = cell.formulaSharedIndex === undefined ? undefined : masters.get(cell.formulaSharedIndex);
  if (master) return { formula: formulaMovedBy(formulaFromFile(master.formula), row - master.row, column - master.column) };
  if (cell.type === 'error' && isErrorText(cell.value)) return { value: { error: cell.value } };
  return { value: valueFromFile(cell.value, is1904) };
}

function resultFromFile(cell: FileCell, is1904: boolean): ReturnType<typeof valueFromFile> {
  return valueFromFile(cell.formulaResult ?? cell.value, is1904);
}

/** hucre reads numbers under a date format as dates; the book holds serial numbers, as Excel does. */
function valueFromFile(value: FileValue, is1904: boolean): string | number | boolean | null {
  if (!(value instanceof Date)) return value;
  const DAY = 86_400_000;
  const UNIX_EPOCH = 25_569;
  const DAYS_1904 = 1_462;
  const FIRST_OF_MARCH_1900 = 61;
  const serial = value.getTime() / DAY + UNIX_EPOCH;
  if (is1904) return serial - DAYS_1904;
  return serial < FIRST_OF_MARCH_1900 ? serial - 1 : serial;
}

function linkFromFile(link: NonNullable<FileCell['hyperlink']>): Hyperlink {
  return {
    ...(link.location ? { location: link.location } : { address: link.target }),
    ...(link.tooltip !== undefined && { tip: link.tooltip }),
  };
}

function cellsOf(file: FileSheet): (readonly [number, number, FileCell])[] {
  return [...(file.cells ?? [])].map(([key, cell]) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    return [row, column, cell] as const;
  });
}
