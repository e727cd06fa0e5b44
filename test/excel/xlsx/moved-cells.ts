import { areaBetween, areaFromA1, areaToA1, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from '../book/area';
import { shiftArea, type Shift } from '../book/references';

/** Ranges that only the file knows of, after the cells moved; empty when all of them are gone. */
export function rangesAfter(ranges: string, shifts: readonly Shift[]): string {
  const areas = ranges.split(/\s+/).flatMap((range) => {
    const area = areaFromA1(range);
    const moved = area && shifts.reduce<typeof area | null>((at, shift) => at && shiftArea(at, shift), area);
    return moved ? [areaToA1(moved)] : [];
  });
  return areas.join(' ');
}

/** Where a whole row or column of the file lies after the cells moved; `null` when it is gone. */
export function lineAfter(axis: Shift['axis'], index: number, shifts: readonly Shift[]): number | null {
  let at: number | null = index;
  for (const shift of shifts) {
    const limit = axis === 'row' ? MAX_COLUMNS : MAX_ROWS;
    if (at === null || shift.axis !== axis || shift.from > 0 || shift.to < limit - 1) continue;
    const line: ReturnType<typeof areaBetween> = axis === 'row' ? areaBetween(at, 0, at, 0) : areaBetween(0, at, 0, at);
    const moved: ReturnType<typeof shiftArea> = shiftArea(line, { ...shift, from: 0, to: limit - 1 });
    at = moved && (axis === 'row' ? lastRow(moved) : lastColumn(moved));
  }
  return at;
}
