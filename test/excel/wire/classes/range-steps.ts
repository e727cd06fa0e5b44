import type { Area } from '../../book/book';
import { COLUMN_LIMIT, ROW_LIMIT } from '../address';
import { bound, columnsOf, contains, intersect, rowsOf } from '../area';
import type { Arguments } from '../arguments';
import { demand, ExcelError } from '../excel-error';
import { openRange, rangeArgument } from '../find-range';
import { remote, type Method, type RangeTarget, type Remote } from '../remote';
import type { Session } from '../session';

type Step = Method<RangeTarget>;

/** The methods that lead from a range to another. */
export const rangeSteps: Readonly<Record<string, Step>> = {
  GetCell: {
    since: '1.1',
    call: ({ sheet, area }, args) => {
      const [row, column] = [args.integer(0), args.integer(1)];
      return openRange(sheet, { row: area.row + row, column: area.column + column, rowCount: 1, columnCount: 1 });
    },
  },
  GetRow: { since: '1.1', call: ({ sheet, area }, args) => openRange(sheet, rowsOf(area, inside(args, area.rowCount), 1)) },
  GetColumn: { since: '1.1', call: ({ sheet, area }, args) => openRange(sheet, columnsOf(area, inside(args, area.columnCount), 1)) },
  GetLastCell: {
    since: '1.1',
    call: ({ sheet, area }) => openRange(sheet, rowsOf(columnsOf(area, area.columnCount - 1, 1), area.rowCount - 1, 1)),
  },
  GetLastRow: { since: '1.1', call: ({ sheet, area }) => openRange(sheet, rowsOf(area, area.rowCount - 1, 1)) },
  GetLastColumn: { since: '1.1', call: ({ sheet, area }) => openRange(sheet, columnsOf(area, area.columnCount - 1, 1)) },
  GetEntireRow: { since: '1.1', call: ({ sheet, area }) => openRange(sheet, { ...area, column: 0, columnCount: COLUMN_LIMIT }) },
  GetEntireColumn: { since: '1.1', call: ({ sheet, area }) => openRange(sheet, { ...area, row: 0, rowCount: ROW_LIMIT }) },
  GetOffsetRange: {
    since: '1.1',
    call: ({ sheet, area }, args) => openRange(sheet, { ...area, row: area.row + args.integer(0), column: area.column + args.integer(1) }),
  },
  GetResizedRange: {
    since: '1.2',
    call: ({ sheet, area }, args) => {
      const [row, rowCount] = cornerMoved(area.row, area.rowCount, args.integer(0));
      const [column, columnCount] = cornerMoved(area.column, area.columnCount, args.integer(1));
      return openRange(sheet, { row, column, rowCount, columnCount });
    },
  },
  GetAbsoluteResizedRange: {
    since: '1.7',
    call: ({ sheet, area }, args) => openRange(sheet, { ...area, rowCount: args.integer(0, 1), columnCount: args.integer(1, 1) }),
  },
  GetRowsAbove: neighbours((area, count) => rowsOf(area, count > 0 ? -count : 0, Math.abs(count))),
  GetRowsBelow: neighbours((area, count) => rowsOf(area, area.rowCount + Math.min(0, count), Math.abs(count))),
  GetColumnsBefore: neighbours((area, count) => columnsOf(area, count > 0 ? -count : 0, Math.abs(count))),
  GetColumnsAfter: neighbours((area, count) => columnsOf(area, area.columnCount + Math.min(0, count), Math.abs(count))),
  GetBoundingRect: {
    since: '1.1',
    call: (range, args, session) => openRange(range.sheet, bound(range.area, sameSheet(range, args, session))),
  },
  GetIntersection: { since: '1.1', call: (range, args, session) => required(intersection(range, args, session)) },
  GetIntersectionOrNullObject: { since: '1.4', call: intersection },
  GetUsedRange: { since: '1.2', call: (range, args) => required(usedPart(range, args)) },
  GetUsedRangeOrNullObject: { since: '1.4', call: usedPart },
  GetMergedAreasOrNullObject: {
    since: '1.13',
    call: ({ sheet, area }) => {
      const areas = sheet.merges.filter((merge) => intersect(merge, area));
      return areas.length > 0 ? remote('RangeAreas', { sheet, areas }) : null;
    },
  },
  GetTables: {
    since: '1.9',
    call: ({ sheet, area }, args) => {
      const whole = args.flag(0);
      const tables = sheet.tables.filter((table) => (whole ? contains(area, table.area) : intersect(area, table.area)));
      return remote(
        'TableScopedCollection',
        tables.map((table) => ({ sheet, table })),
      );
    },
  },
};

function inside(args: Arguments, count: number): number {
  const index = args.integer(0, 0);
  demand(index < count, 'InvalidArgument');
  return index;
}

/**
 * The bottom right corner is moved, and may come to lie above or left of the first cell: Microsoft's sample "patterns" draws lines to the left
 * by getResizedRange(0, -n) of one cell.
 */
function cornerMoved(start: number, count: number, by: number): readonly [start: number, count: number] {
  const end = start + count - 1 + by;
  return [Math.min(start, end), Math.abs(end - start) + 1];
}

/** A count below 0 means rows within the range: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getrowsabove-member(1) */
function neighbours(beside: (area: Area, count: number) => Area): Step {
  return {
    since: '1.2',
    call: ({ sheet, area }, args) => {
      const count = args.integerOr(0, 1);
      demand(count !== 0, 'InvalidArgument');
      return openRange(sheet, beside(area, count));
    },
  };
}

function sameSheet(range: RangeTarget, args: Arguments, { book }: Session): Area {
  const other = rangeArgument(book, range.sheet, args, 0);
  demand(other.sheet === range.sheet, 'InvalidArgument');
  return other.area;
}

function intersection(range: RangeTarget, args: Arguments, session: Session): Remote | null {
  const area = intersect(range.area, sameSheet(range, args, session));
  return area && openRange(range.sheet, area);
}

function usedPart({ sheet, area }: RangeTarget, args: Arguments): Remote | null {
  const used = sheet.used(args.flag(0));
  const part = used && intersect(used, area);
  return part && openRange(sheet, part);
}

/** https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties */
export function required(found: Remote | null): Remote {
  if (!found) throw new ExcelError('ItemNotFound');
  return found;
}
