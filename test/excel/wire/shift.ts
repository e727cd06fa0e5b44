import type { Area } from '../book/book';

export type Shift = 'down' | 'right' | 'up' | 'left';

/** Where an area lies after cells were inserted (`down`, `right`) or deleted (`up`, `left`) at `at`; `null` when it is gone. */
export function moved(area: Area, at: Area, shift: Shift): Area | null {
  const vertical = shift === 'down' || shift === 'up';
  if (!(vertical ? spans(at.column, at.columnCount, area.column, area.columnCount) : spans(at.row, at.rowCount, area.row, area.rowCount))) {
    return area;
  }
  const [start, count] = vertical ? [area.row, area.rowCount] : [area.column, area.columnCount];
  const [from, size] = vertical ? [at.row, at.rowCount] : [at.column, at.columnCount];
  const line = shift === 'down' || shift === 'right' ? inserted(start, count, from, size) : deleted(start, count, from, size);
  if (!line) return null;
  return vertical ? { ...area, row: line[0], rowCount: line[1] } : { ...area, column: line[0], columnCount: line[1] };
}

function spans(outerStart: number, outerCount: number, start: number, count: number): boolean {
  return outerStart <= start && start + count <= outerStart + outerCount;
}

function inserted(start: number, count: number, from: number, size: number): [number, number] {
  if (from <= start) return [start + size, count];
  return from < start + count ? [start, count + size] : [start, count];
}

function deleted(start: number, count: number, from: number, size: number): [number, number] | null {
  const before = Math.max(0, Math.min(start, from + size) - from);
  const inside = Math.max(0, Math.min(start + count, from + size) - Math.max(start, from));
  return inside === count ? null : [start - before, count - inside];
}
