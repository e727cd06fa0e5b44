import type { ScoreData } from '../../src/report';
import type { EveryScored } from '../../src/workbook';
import { type Book, type Cell, type ExcelOptions, type ExcelWindow, openExcel, readBook, type Sheet } from '../excel';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');

/** The sample workbook that the project ships: the report's 42 rows and two 过程 rows. */
export async function sampleBook(): Promise<Book> {
  const { book } = await readBook(readFileSync(path.join(ROOT, 'assets', '绩效指标表示例.xlsx')));
  return book;
}

/** Opens a book in the stand-in Excel, with the add-in as it is built for shipping. */
export async function openWithAddin(book: Book, settings: Omit<ExcelOptions, 'book' | 'addin'> = {}): Promise<ExcelWindow> {
  return await openExcel({ book, ...settings, addin: { folder: path.join(ROOT, 'dist'), page: 'taskpane.html' } });
}

export type Published = { ok: true; score: ScoreData; summary: string[] } | { ok: false; message: string };

/** Presses 评分 in the ribbon and gives what the add-in says of the run. */
export async function pressScore(excel: ExcelWindow): Promise<Published> {
  await excel.press('score');
  return JSON.parse(String(excel.events('scoring-run').at(-1))) as Published;
}

/** What the add-in says of a run over every table. */
export interface Every {
  readonly tables: EveryScored['tables'];
  readonly overview: EveryScored['overview'];
}

export type PublishedEvery = { ok: true; every: Every; summary: string[] } | { ok: false; message: string };

/** Presses 全部评分 in the ribbon and gives what the add-in says of the run. */
export async function pressEvery(excel: ExcelWindow): Promise<PublishedEvery> {
  await excel.press('scoreEvery');
  return JSON.parse(String(excel.events('every-run').at(-1))) as PublishedEvery;
}

/** The tables of a run over all of them that has to succeed, and what they come to together. */
export async function everyReport(excel: ExcelWindow): Promise<Every> {
  const published = await pressEvery(excel);
  if (!published.ok) throw new Error(published.message);
  return published.every;
}

export interface Cleared {
  readonly ok: boolean;
  readonly message?: string;
  readonly cleared: readonly { readonly sheet: string; readonly range: string }[];
  readonly kept: readonly string[];
}

/** Presses 清除评分 in the ribbon and gives what the add-in says of it. */
export async function pressClear(excel: ExcelWindow): Promise<Cleared> {
  await excel.press('clear');
  return JSON.parse(String(excel.events('clearing-run').at(-1))) as Cleared;
}

/** The report of a run that has to succeed. */
export async function scoreReport(excel: ExcelWindow): Promise<ScoreData> {
  const published = await pressScore(excel);
  if (!published.ok) throw new Error(published.message);
  return published.score;
}

export function sheetNamed(book: Book, name: string): Sheet {
  const sheet = book.sheetByName(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** What each cell of a sheet shows, row by row, without trailing blank rows. */
export function shownRows(sheet: Sheet): string[][] {
  const used = sheet.used(true);
  if (used === null) return [];
  return sheet.text({ row: 0, column: 0, rowCount: used.row + used.rowCount, columnCount: used.column + used.columnCount });
}

/** Everything that stands in the book, cell by cell, with formats; equal for equal books. */
export function contentsOf(book: Book): Record<string, unknown> {
  return Object.fromEntries(
    book.sheets.map((sheet) => {
      const used = sheet.used(false);
      if (used === null) return [sheet.name, null];
      return [
        sheet.name,
        { used, cells: sheet.read(used).map((row) => row.map(withoutEmptyText)), styles: sheet.styles(used), merges: sheet.merges },
      ];
    }),
  );
}

/** A cell that a system exported with an empty text is as blank as any. */
function withoutEmptyText(cell: Cell): Cell {
  return cell.value === '' && cell.formula === undefined ? { ...cell, value: null } : cell;
}

/** Cells that hold something a person typed, by address. */
export function typedCells(sheet: Sheet): Map<string, Cell> {
  const used = sheet.used(true);
  const typed = new Map<string, Cell>();
  if (used === null) return typed;
  sheet.read(used).forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell.value !== null || cell.formula !== undefined) typed.set(`${used.row + row},${used.column + column}`, cell);
    }),
  );
  return typed;
}
