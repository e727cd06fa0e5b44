import type { Area } from '../book/book';
import { COLUMN_LIMIT, ROW_LIMIT } from './address';

export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** The smallest area that holds both. */
export function bound(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rowCount = Math.max(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.max(a.column + a.columnCount, b.column + b.columnCount) - column;
  return { row, column, rowCount, columnCount };
}

export function contains(outer: Area, inner: Area): boolean {
  const both = intersect(outer, inner);
  return both !== null && both.rowCount === inner.rowCount && both.columnCount === inner.columnCount;
}

export function cellCount(area: Area): number {
  return area.rowCount * area.columnCount;
}

export const isWholeColumns = (area: Area): boolean => area.rowCount === ROW_LIMIT;
export const isWholeRows = (area: Area): boolean => area.columnCount === COLUMN_LIMIT;

export function isUnbounded(area: Area): boolean {
  return isWholeColumns(area) || isWholeRows(area);
}

export function rowsOf(area: Area, first: number, count: number): Area {
  return { ...area, row: area.row + first, rowCount: count };
}

export function columnsOf(area: Area, first: number, count: number): Area {
  return { ...area, column: area.column + first, columnCount: count };
}

/** A table of `area`'s size with `fill(row, column)` in each place, counted from its top left. */
export function grid<T>(area: Area, fill: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rowCount }, (_, row) => Array.from({ length: area.columnCount }, (_, column) => fill(row, column)));
}
