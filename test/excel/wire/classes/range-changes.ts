import type { ClearWhat } from '../../book/book';
import { areaAddress } from '../address';
import { rowsOf } from '../area';
import { demand, ExcelError } from '../excel-error';
import { rangeArgument } from '../find-range';
import { guardContents, guardFormats, guardStructure } from '../protection';
import { remote, type Method, type RangeTarget, type Remote } from '../remote';
import type { Session } from '../session';
import { activateSheet, EventType } from '../show';

const CLEARED = { All: 'all', Contents: 'contents', Formats: 'formats', Hyperlinks: 'hyperlinks' } as const satisfies Record<
  string,
  ClearWhat
>;
const CLEAR_NAMES = Object.keys(CLEARED) as (keyof typeof CLEARED)[];

/** The methods that change a range's cells. */
export const rangeChanges: Readonly<Record<string, Method<RangeTarget>>> = {
  Calculate: { since: '1.6', calculated: true, call: () => null },
  Clear: {
    since: '1.1',
    call(range, args) {
      const what = CLEARED[args.choice(0, CLEAR_NAMES, 'All')];
      if (what === 'formats') guardFormats(range);
      else guardContents(range);
      range.sheet.clear(range.area, what);
    },
  },
  Merge: {
    since: '1.2',
    call({ sheet, area }, args) {
      guardStructure(sheet);
      if (!args.flag(0)) return sheet.merge(area);
      for (let row = 0; row < area.rowCount; row++) sheet.merge(rowsOf(area, row, 1));
    },
  },
  Unmerge: {
    since: '1.2',
    call({ sheet, area }) {
      guardStructure(sheet);
      sheet.unmerge(area);
    },
  },
  CopyFrom: {
    since: '1.9',
    call(range, args, session) {
      if (args.choice(1, ['All', 'Formulas', 'Values', 'Formats', 'Link'], 'All') !== 'Formats') {
        throw new ExcelError('ApiNotFound', 'Range.copyFrom of anything but formats.');
      }
      guardFormats(range);
      copyFormats(rangeArgument(session.book, range.sheet, args, 0), range);
    },
  },
  Insert: {
    since: '1.1',
    call: (range, args, session) => insertCells(range, args.choice(0, ['Down', 'Right']) === 'Down' ? 'down' : 'right', session),
  },
  Delete: {
    since: '1.1',
    call({ sheet, area }, args, session) {
      guardStructure(sheet);
      const shift = args.choice(0, ['Up', 'Left']) === 'Up' ? 'up' : 'left';
      sheet.delete(area, shift);
      session.moveRanges(sheet, area, shift);
    },
  },
  // The library asks this before it sends a large array in pieces.
  _ValidateArraySize: {
    since: '1.3',
    call({ area }, args) {
      demand(args.integer(0) === area.rowCount && args.integer(1) === area.columnCount, 'InvalidArgument');
    },
  },
  Select: {
    since: '1.1',
    call({ sheet, area }, _args, session) {
      activateSheet(session, sheet);
      session.book.selection = area;
      session.raise(EventType.selectionChanged, sheet.id, { worksheetId: sheet.id, address: areaAddress(area) });
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1) : looks only; a smaller range
 * counts from its first cell. */
function copyFormats(from: RangeTarget, to: RangeTarget): void {
  const { rowCount, columnCount } = from.area;
  const fits = to.area.rowCount <= rowCount && to.area.columnCount <= columnCount;
  if (!fits) throw new ExcelError('ApiNotFound', 'Range.copyFrom into a larger range.');
  const styles = from.sheet.styles(from.area);
  for (let column = 0; column < columnCount; column++) {
    for (let row = 0; row < rowCount;) {
      const style = styles[row]?.[column];
      let end = row + 1;
      while (end < rowCount && styles[end]?.[column] === style) end++;
      if (style) to.sheet.restyle({ row: to.area.row + row, column: to.area.column + column, rowCount: end - row, columnCount: 1 }, style);
      row = end;
    }
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-insert-member(1) : gives the new, blank cells. */
function insertCells({ sheet, area }: RangeTarget, shift: 'down' | 'right', session: Session): Remote {
  guardStructure(sheet);
  sheet.insert(area, shift);
  session.moveRanges(sheet, area, shift);
  return remote('Range', { sheet, area });
}
