import type { Area } from './book';

/** The number of rows and columns of an Excel sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const lastRow = (area: Area): number => area.row + area.rowCount - 1;
export const lastColumn = (area: Area): number => area.column + area.columnCount - 1;

/** The area from one corner to the opposite one, both included. */
export function areaBetween(row: number, column: number, endRow: number, endColumn: number): Area {
  return { row, column, rowCount: endRow - row + 1, columnCount: endColumn - column + 1 };
}

/** What two areas share, or `null`. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const endRow = Math.min(lastRow(a), lastRow(b));
  const endColumn = Math.min(lastColumn(a), lastColumn(b));
  return row <= endRow && column <= endColumn ? areaBetween(row, column, endRow, endColumn) : null;
}

export const touches = (a: Area, b: Area): boolean => intersection(a, b) !== null;

export const containsCell = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);

/** The smallest area around two areas. */
export function bounding(a: Area | null, b: Area): Area {
  if (!a) return b;
  return areaBetween(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );
}

/** A column's letters: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `A1:B2`, or `A1` for a single cell; with dollar signs when `absolute`. */
export function areaToA1(area: Area, absolute = false): string {
  const sign = absolute ? '$' : '';
  const corner = (row: number, column: number): string => `${sign}${columnLetters(column)}${sign}${row + 1}`;
  const first = corner(area.row, area.column);
  return area.rowCount === 1 && area.columnCount === 1 ? first : `${first}:${corner(lastRow(area), lastColumn(area))}`;
}

/** Reads `A1`, `$A$1:$B$2`, `A:C` or `1:3` without a sheet; `null` when the text is none of them. */
export function areaFromA1(text: string): Area | null {
  const plain = text.replaceAll('$', '');
  const cells = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i.exec(plain);
  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return ordered(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(plain);
  if (columns) return ordered(0, columnIndex(columns[1] ?? ''), MAX_ROWS - 1, columnIndex(columns[2] ?? ''));
  const rows = /^(\d+):(\d+)$/.exec(plain);
  return rows ? ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1) : null;
}

function ordered(rowA: number, columnA: number, rowB: number, columnB: number): Area {
  return areaBetween(Math.min(rowA, rowB), Math.min(columnA, columnB), Math.max(rowA, rowB), Math.max(columnA, columnB));
}
