import { areaBetween, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from './area';
import type { Area } from './book';
import type { ChartAnchor, ChartCorner } from './chart';
import { shiftArea, type Shift } from './references';

/** A chart's place on its sheet in points, counted from the top left of A1. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How wide columns and how high rows are as shown: hidden ones are nothing. */
export interface SizedSheet {
  columnWidth(column: number): number;
  columnHidden(column: number): boolean;
  rowHeight(row: number): number;
  rowHidden(row: number): boolean;
}

type SizeOf = (index: number) => number;

const widths =
  (sheet: SizedSheet): SizeOf =>
  (column) =>
    sheet.columnHidden(column) ? 0 : sheet.columnWidth(column);
const heights =
  (sheet: SizedSheet): SizeOf =>
  (row) =>
    sheet.rowHidden(row) ? 0 : sheet.rowHeight(row);

export function frameOf(sheet: SizedSheet, { from, to }: ChartAnchor): Frame {
  const left = before(from.column, widths(sheet)) + from.x;
  const top = before(from.row, heights(sheet)) + from.y;
  return {
    left,
    top,
    width: before(to.column, widths(sheet)) + to.x - left,
    height: before(to.row, heights(sheet)) + to.y - top,
  };
}

export function anchorOf(sheet: SizedSheet, { left, top, width, height }: Frame): ChartAnchor {
  return { from: cornerAt(sheet, left, top), to: cornerAt(sheet, left + width, top + height) };
}

/** The anchor of a chart that covers an area wholly. */
export function anchorOver(area: Area): ChartAnchor {
  return {
    from: { row: area.row, column: area.column, x: 0, y: 0 },
    to: { row: lastRow(area) + 1, column: lastColumn(area) + 1, x: 0, y: 0 },
  };
}

/** Where a chart hangs after cells moved; one whose cells are all gone is left with no size, as in Excel. */
export function followCells({ from, to }: ChartAnchor, shift: Shift): ChartAnchor {
  const area = shiftArea(areaBetween(from.row, from.column, to.row, to.column), shift);
  if (area) return { from: { ...from, row: area.row, column: area.column }, to: { ...to, row: lastRow(area), column: lastColumn(area) } };
  const place: ChartCorner = shift.axis === 'row' ? { ...from, row: shift.at, y: 0 } : { ...from, column: shift.at, x: 0 };
  return { from: place, to: place };
}

function before(end: number, sizeOf: SizeOf): number {
  let sum = 0;
  for (let index = 0; index < end; index++) sum += sizeOf(index);
  return sum;
}

function cornerAt(sheet: SizedSheet, x: number, y: number): ChartCorner {
  const [column, intoColumn] = indexAt(x, widths(sheet), MAX_COLUMNS);
  const [row, intoRow] = indexAt(y, heights(sheet), MAX_ROWS);
  return { row, column, x: intoColumn, y: intoRow };
}

function indexAt(points: number, sizeOf: SizeOf, count: number): readonly [index: number, into: number] {
  let rest = points;
  let index = 0;
  while (index < count - 1 && rest >= sizeOf(index)) rest -= sizeOf(index++);
  return [index, rest];
}
