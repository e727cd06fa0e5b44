import type { Area } from '../book/book';

export const ROW_LIMIT = 1_048_576;
export const COLUMN_LIMIT = 16_384;

/** An address with the sheet it names, if it names one. */
export interface Place {
  readonly sheetName: string | null;
  readonly area: Area;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([1-9]\d{0,6})$/;

/** Column A is 0. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Reads `A1`, `A1:B2`, `A:C`, `1:3`, with or without `$` and a sheet (`'表2-1'!A1`); `undefined` when it is none of these. */
export function parseAddress(text: string): Place | undefined {
  const bang = text.lastIndexOf('!');
  const area = parseArea(text.slice(bang + 1));
  if (!area) return undefined;
  return { sheetName: bang < 0 ? null : unquote(text.slice(0, bang)), area };
}

function parseArea(text: string): Area | undefined {
  const [first = '', second = first, ...rest] = text.split(':');
  if (rest.length > 0) return undefined;
  const a = corner(first);
  const b = corner(second);
  const single = !text.includes(':');
  if (!a || !b || (a.row === null) !== (b.row === null) || (a.column === null) !== (b.column === null)) return undefined;
  if (single && (a.row === null || a.column === null)) return undefined;
  const [row, rowCount] = span(a.row, b.row, ROW_LIMIT);
  const [column, columnCount] = span(a.column, b.column, COLUMN_LIMIT);
  const area = { row, column, rowCount, columnCount };
  return insideSheet(area) ? area : undefined;
}

function corner(text: string): { row: number | null; column: number | null } | undefined {
  const cell = CELL.exec(text);
  if (cell) return { column: columnIndex(cell[1]!), row: Number(cell[2]) - 1 };
  const column = COLUMN.exec(text);
  if (column) return { column: columnIndex(column[1]!), row: null };
  const row = ROW.exec(text);
  return row ? { column: null, row: Number(row[1]) - 1 } : undefined;
}

function span(a: number | null, b: number | null, limit: number): readonly [start: number, count: number] {
  return a === null || b === null ? [0, limit] : [Math.min(a, b), Math.abs(a - b) + 1];
}

/** Whether an area has cells and lies wholly on a sheet. */
export function insideSheet({ row, column, rowCount, columnCount }: Area): boolean {
  return row >= 0 && column >= 0 && rowCount > 0 && columnCount > 0 && row + rowCount <= ROW_LIMIT && column + columnCount <= COLUMN_LIMIT;
}

/** The address without its sheet, in the shortest form: `A1`, `A1:B2`, `A:C`, `1:3`. */
export function areaAddress({ row, column, rowCount, columnCount }: Area): string {
  const lastColumn = columnLetters(column + columnCount - 1);
  const lastRow = row + rowCount;
  if (rowCount === ROW_LIMIT) return `${columnLetters(column)}:${lastColumn}`;
  if (columnCount === COLUMN_LIMIT) return `${row + 1}:${lastRow}`;
  const first = `${columnLetters(column)}${row + 1}`;
  const last = `${lastColumn}${lastRow}`;
  return first === last ? first : `${first}:${last}`;
}

/** The address with its sheet, quoted where Excel quotes it. */
export function fullAddress(sheetName: string, area: Area): string {
  return `${quote(sheetName)}!${areaAddress(area)}`;
}

function quote(sheetName: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) && !CELL.test(sheetName) && !/^R\d*C\d*$/i.test(sheetName);
  return plain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
}

function unquote(text: string): string {
  return text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}
