import { columnLetters, ownSheet } from '../../sheets';
import type { ColumnRole, TableHint } from '../../scoring';
import type { Words } from '../../text';
import { readSheets } from '../read/read-book';
import { Refusal, refused } from '../book/refusal';
import type { SheetSnapshot } from '../book/snapshot';
import { findHeader, findHeaders, rolesUnder } from '../tables/find-header';
import { readTable } from '../tables/read-table';
import type { PreviewColumn, SheetChoice, TablePreview } from './book-actions';

/** So many cells under a caption tell what a column holds. */
const SAMPLES = 3;

/** The sheets that may hold the table: all but those that runs build. */
export async function sheetChoices(context: Excel.RequestContext): Promise<SheetChoice[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const names = worksheets.items.map(({ name }) => name).filter((name) => ownSheet(name) === null);
  const sheets = await readSheets(context, names);
  return names.map((name) => ({ sheet: name, headerRows: headerRowsOf(sheets.find((sheet) => sheet.name === name)) }));
}

function headerRowsOf(sheet: SheetSnapshot | undefined): number[] {
  if (sheet === undefined) return [];
  const found = [...findHeaders(sheet)].sort((one, other) => other.points - one.points);
  return found.map(({ gridRow }) => sheet.area.row + gridRow + 1);
}

/** What the columns of a sheet would mean under a header row. @throws Refusal when the sheet is not there or blank */
export async function previewTable(context: Excel.RequestContext, hint: TableHint, words: Words): Promise<TablePreview> {
  const [sheet] = await readSheets(context, [hint.sheet]);
  if (sheet === undefined) throw Refusal.of('no-table', { sheet: hint.sheet });
  const roles = new Map([...rolesUnder(sheet, hint)].map(([role, column]) => [column, role]));
  const columns = sheet.values[0]?.map((_, column) => columnOf(sheet, hint, column, roles.get(column) ?? null)) ?? [];
  return { ok: true, hint, columns, ...countRows(sheet, hint, words) };
}

function columnOf(sheet: SheetSnapshot, { headerRow }: TableHint, column: number, role: ColumnRole | null): PreviewColumn {
  const gridRow = headerRow - 1 - sheet.area.row;
  const onSheet = sheet.area.column + column;
  const beneath = sheet.text.slice(gridRow + 1).map((cells) => cells[column] ?? '');
  return {
    ...{ column: onSheet, letters: columnLetters(onSheet), role },
    caption: (sheet.text[gridRow]?.[column] ?? '').replace(/\s*\n\s*/g, ''),
    samples: beneath.filter((text) => text !== '').slice(0, SAMPLES),
  };
}

function countRows(sheet: SheetSnapshot, hint: TableHint, words: Words): Pick<TablePreview, 'indicators' | 'missing'> {
  try {
    const header = findHeader(sheet, hint);
    return { indicators: header === null ? null : readTable(sheet, header).rows.length, missing: '' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { indicators: null, missing: refused(error as Refusal, words).message };
  }
}
