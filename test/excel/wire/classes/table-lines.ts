import type { Area } from '../../book/book';
import { columnsOf, rowsOf } from '../area';
import { textValue, type Arguments } from '../arguments';
import { demand } from '../excel-error';
import { openRange } from '../find-range';
import { guardStructure } from '../protection';
import { plainValue, writeCells } from '../range-cells';
import { remote, type ExcelClass, type Remote, type TableTarget, type Targets } from '../remote';
import type { Session } from '../session';
import { required } from './range-steps';
import { bodyOf, columnArea, grow, isBlank, makeRoom } from './table';

type ColumnTarget = Targets['TableColumn'];
type RowTarget = Targets['TableRow'];

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection */
export const TableColumnCollection: ExcelClass<TableTarget> = {
  scalars: { Count: { since: '1.1', get: ({ table }) => table.columnNames.length } },
  items: (target) => target.table.columnNames.map((_name, index) => remote('TableColumn', { ...target, index })),
  item: (target, args) => required(columnByKey(target, args)),
  methods: {
    Add: { since: '1.1', call: addColumn },
    GetCount: { since: '1.4', call: ({ table }) => table.columnNames.length },
    GetItemAt: { since: '1.1', call: (target, args) => required(columnAt(target, args.integer(0))) },
    GetItemOrNullObject: { since: '1.4', call: columnByKey },
  },
};

/** Ids of columns count from 1 in the order of the columns; the book has none of its own. */
export const TableColumn: ExcelClass<ColumnTarget> = {
  identity: ({ index }) => ({ Id: index + 1 }),
  scalars: {
    Id: { since: '1.1', get: ({ index }) => index + 1 },
    Index: { since: '1.1', get: ({ index }) => index },
    Name: {
      since: '1.1',
      get: ({ table, index }) => table.columnNames[index],
      set: (target, value, session) =>
        writeCells({ sheet: target.sheet, area: rowsOf(columnArea(target, target.index), 0, 1) }, textValue(value), session),
    },
    Values: {
      since: '1.1',
      calculated: true,
      get: (target) => target.sheet.read(columnArea(target, target.index)).map((row) => row.map(({ value }) => plainValue(value))),
      set: (target, value, session) => writeCells({ sheet: target.sheet, area: columnArea(target, target.index) }, value, session),
    },
  },
  methods: {
    GetRange: { since: '1.1', call: (target) => openRange(target.sheet, columnArea(target, target.index)) },
    GetHeaderRowRange: { since: '1.1', call: (target) => openRange(target.sheet, rowsOf(columnArea(target, target.index), 0, 1)) },
    GetDataBodyRange: { since: '1.1', call: (target) => openRange(target.sheet, columnsOf(bodyOf(target.table), target.index, 1)) },
    Delete: {
      since: '1.1',
      call(target, _args, session) {
        guardStructure(target.sheet);
        const area = columnArea(target, target.index);
        const wanted = { ...target.table.area, columnCount: target.table.area.columnCount - 1 };
        demand(wanted.columnCount > 0, 'InvalidOperation');
        target.sheet.delete(area, 'left');
        session.moveRanges(target.sheet, area, 'left');
        if (target.table.area.columnCount > wanted.columnCount) target.table.resize(wanted);
      },
    },
  },
};

function columnAt(target: TableTarget, index: number): Remote | null {
  return index >= 0 && index < target.table.columnNames.length ? remote('TableColumn', { ...target, index }) : null;
}

function columnByKey(target: TableTarget, args: Arguments): Remote | null {
  const key = args.raw(0);
  if (typeof key === 'number') return columnAt(target, key - 1);
  const wanted = args.text(0).toLowerCase();
  return columnAt(
    target,
    target.table.columnNames.findIndex((name) => name.toLowerCase() === wanted),
  );
}

/** Adds at the end where no index, or -1, is given: https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection#excel-excel-tablecolumncollection-add-member(1) */
function addColumn(target: TableTarget, args: Arguments, session: Session): Remote {
  const { sheet, table } = target;
  guardStructure(sheet);
  const { area } = table;
  const given = args.integerOr(0, -1);
  const index = given < 0 ? area.columnCount : given;
  demand(index <= area.columnCount, 'InvalidArgument');
  const column = columnsOf(area, index, 1);
  const wanted: Area = { ...area, columnCount: area.columnCount + 1 };
  widen(target, column, wanted, session);
  writeNewCells(target, column, args.raw(1), session);
  if (args.given(2)) writeCells({ sheet, area: rowsOf(column, 0, 1) }, args.text(2), session);
  return remote('TableColumn', { ...target, index });
}

function widen(target: TableTarget, added: Area, wanted: Area, session: Session): void {
  const { sheet, table } = target;
  const atEnd = added.column >= table.area.column + table.area.columnCount;
  if (atEnd) {
    makeRoom(target, added, 'right', session);
  } else {
    sheet.insert(added, 'right');
    session.moveRanges(sheet, added, 'right');
  }
  grow(target, wanted);
}

function writeNewCells({ sheet }: TableTarget, area: Area, values: unknown, session: Session): void {
  if (values !== undefined && values !== null) writeCells({ sheet, area }, values, session);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection */
export const TableRowCollection: ExcelClass<TableTarget> = {
  scalars: { Count: { since: '1.1', get: ({ table }) => bodyOf(table).rowCount } },
  items: (target) => Array.from({ length: bodyOf(target.table).rowCount }, (_, index) => remote('TableRow', { ...target, index })),
  methods: {
    Add: { since: '1.1', call: addRows },
    GetCount: { since: '1.4', call: ({ table }) => bodyOf(table).rowCount },
    GetItemAt: {
      since: '1.1',
      call(target, args) {
        const index = args.integer(0, 0);
        return required(index < bodyOf(target.table).rowCount ? remote('TableRow', { ...target, index }) : null);
      },
    },
  },
};

export const TableRow: ExcelClass<RowTarget> = {
  scalars: {
    Index: { since: '1.1', get: ({ index }) => index },
    Values: {
      since: '1.1',
      calculated: true,
      get: ({ sheet, table, index }) => sheet.read(rowsOf(bodyOf(table), index, 1)).map((row) => row.map(({ value }) => plainValue(value))),
      set: ({ sheet, table, index }, value, session) => writeCells({ sheet, area: rowsOf(bodyOf(table), index, 1) }, value, session),
    },
  },
  methods: { GetRange: { since: '1.1', call: ({ sheet, table, index }) => openRange(sheet, rowsOf(bodyOf(table), index, 1)) } },
};

/** The one blank row of a table without data takes the first row that is added; others come below it. */
function rowsThere({ sheet, table }: TableTarget): Area {
  const body = bodyOf(table);
  return body.rowCount === 1 && isBlank(sheet, body) ? { ...body, rowCount: 0 } : body;
}

function insertRows(target: TableTarget, added: Area, session: Session): void {
  const { sheet, table } = target;
  const wanted = { ...table.area, rowCount: table.area.rowCount + added.rowCount };
  const body = bodyOf(table);
  if (added.row === body.row + body.rowCount && !table.showTotals) {
    makeRoom(target, added, 'down', session);
  } else {
    sheet.insert(added, 'down');
    session.moveRanges(sheet, added, 'down');
  }
  grow(target, wanted);
}

function addRows(target: TableTarget, args: Arguments, session: Session): Remote {
  const { sheet, table } = target;
  guardStructure(sheet);
  const body = rowsThere(target);
  const given = args.integerOr(0, -1);
  const index = given < 0 ? body.rowCount : given;
  demand(index <= body.rowCount, 'InvalidArgument');
  const values = args.raw(1);
  const count = Array.isArray(values) ? values.length : 1;
  const added = rowsOf(body, index, count);
  const more = count - (bodyOf(table).rowCount - body.rowCount);
  if (more > 0) insertRows(target, rowsOf(body, index + count - more, more), session);
  writeNewCells(target, added, values, session);
  return remote('TableRow', { ...target, index });
}
