import type { Area } from '../../book/book';
import { columnsOf, contains, intersect, rowsOf } from '../area';
import { textValue, type Arguments } from '../arguments';
import { demand } from '../excel-error';
import { openRange, rangeArgument } from '../find-range';
import { guardStructure } from '../protection';
import { remote, type ExcelClass, type TableTarget } from '../remote';
import type { Session } from '../session';
import { guardFilter } from './auto-filter';

/** https://learn.microsoft.com/javascript/api/excel/excel.table */
export const Table: ExcelClass<TableTarget> = {
  identity: ({ table }) => ({ Id: table.id }),
  scalars: {
    Id: { since: '1.1', get: ({ table }) => table.id },
    Name: { since: '1.1', get: ({ table }) => table.name, set: rename },
    ShowHeaders: { since: '1.1', get: ({ table }) => table.showHeaders },
    ShowTotals: { since: '1.1', get: ({ table }) => table.showTotals },
    Style: {
      since: '1.1',
      get: ({ table }) => table.style,
      set({ sheet, table }, value) {
        guardStructure(sheet);
        table.style = textValue(value);
      },
    },
  },
  links: {
    AutoFilter: { since: '1.9', open: (target) => remote('AutoFilter', target) },
    Columns: { since: '1.1', open: (target) => remote('TableColumnCollection', target) },
    Rows: { since: '1.1', open: (target) => remote('TableRowCollection', target) },
    Worksheet: { since: '1.2', open: ({ sheet }) => remote('Worksheet', sheet) },
  },
  methods: {
    GetRange: { since: '1.1', call: ({ sheet, table }) => openRange(sheet, table.area) },
    GetHeaderRowRange: { since: '1.1', call: ({ sheet, table }) => openRange(sheet, headerRow(table)) },
    GetDataBodyRange: { since: '1.1', call: ({ sheet, table }) => openRange(sheet, bodyOf(table)) },
    GetTotalRowRange: { since: '1.1', call: ({ sheet, table }) => openRange(sheet, totalRow(table)) },
    ClearFilters: {
      since: '1.2',
      call(target) {
        guardFilter(target);
        target.table.clearFilter();
      },
    },
    Resize: { since: '1.13', call: resize },
    ConvertToRange: {
      since: '1.2',
      call({ sheet, table }) {
        guardStructure(sheet);
        const { area } = table;
        table.convertToRange();
        return openRange(sheet, area);
      },
    },
    Delete: {
      since: '1.1',
      call({ sheet, table }) {
        guardStructure(sheet);
        const { area } = table;
        table.convertToRange();
        sheet.clear(area, 'all');
      },
    },
  },
};

function rename(target: TableTarget, value: unknown, { book }: Session): void {
  guardStructure(target.sheet);
  const name = textValue(value);
  demand(/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name), 'InvalidArgument', `"${name}" is no table name.`);
  const taken = book.sheets.some(({ tables }) =>
    tables.some((table) => table !== target.table && table.name.toLowerCase() === name.toLowerCase()),
  );
  demand(!taken, 'ItemAlreadyExists');
  target.table.name = name;
}

type Shape = TableTarget['table'];

function headerRow(table: Shape): Area {
  demand(table.showHeaders, 'ItemNotFound');
  return rowsOf(table.area, 0, 1);
}

function totalRow(table: Shape): Area {
  demand(table.showTotals, 'ItemNotFound');
  return rowsOf(table.area, table.area.rowCount - 1, 1);
}

/** The rows between header and totals. */
export function bodyOf({ area, showHeaders, showTotals }: Shape): Area {
  const header = showHeaders ? 1 : 0;
  return rowsOf(area, header, area.rowCount - header - (showTotals ? 1 : 0));
}

/** The header stays in its row and the new range overlaps the old: https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-resize-member(1) */
function resize({ sheet, table }: TableTarget, args: Arguments, { book }: Session): void {
  guardStructure(sheet);
  const range = rangeArgument(book, sheet, args, 0);
  demand(range.sheet === sheet && range.area.row === table.area.row && intersect(range.area, table.area) !== null, 'InvalidArgument');
  guardOverlap(sheet, range.area, table.id);
  table.resize(range.area);
}

/** Tables may not overlap: https://support.microsoft.com/office/overview-of-excel-tables-7ab0bb7d-3a9e-4b56-a3c9-6c94334e492c */
export function guardOverlap(sheet: TableTarget['sheet'], area: Area, exceptId?: string): void {
  const clash = sheet.tables.some((other) => other.id !== exceptId && intersect(other.area, area));
  demand(!clash, 'InvalidArgument', 'A table cannot overlap another table.');
}

/** A row or a column that a table gains is shifted in only where the cells beyond are in use. */
export function makeRoom({ sheet }: TableTarget, area: Area, shift: 'down' | 'right', session: Session): void {
  const used = sheet.used(false);
  const beyond =
    shift === 'down'
      ? { ...area, rowCount: Math.max(1, (used?.row ?? 0) + (used?.rowCount ?? 0) - area.row) }
      : { ...area, columnCount: Math.max(1, (used?.column ?? 0) + (used?.columnCount ?? 0) - area.column) };
  if (!used || !intersect(used, beyond) || isBlank(sheet, intersect(used, beyond)!)) return;
  sheet.insert(area, shift);
  session.moveRanges(sheet, area, shift);
}

export function isBlank(sheet: TableTarget['sheet'], area: Area): boolean {
  return sheet.read(area).every((row) => row.every(({ value, formula }) => value === null && formula === undefined));
}

/** Keeps the table's columns and rows where an insertion within it has already widened it. */
export function grow(target: TableTarget, wanted: Area): void {
  if (!contains(target.table.area, wanted)) target.table.resize(wanted);
}

export function columnArea({ table }: TableTarget, index: number): Area {
  return columnsOf(table.area, index, 1);
}
