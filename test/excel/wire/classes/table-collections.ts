import type { Book, Sheet } from '../../book/book';
import type { Arguments } from '../arguments';
import { demand } from '../excel-error';
import { rangeArgument, worksheets } from '../find-range';
import { guardStructure } from '../protection';
import { remote, type ExcelClass, type Remote, type TableTarget, type Targets } from '../remote';
import type { Session } from '../session';
import { required } from './range-steps';
import { guardOverlap } from './table';

type Scope = Targets['TableCollection'];

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecollection */
export const TableCollection: ExcelClass<Scope> = {
  scalars: { Count: { since: '1.1', get: (scope, { book }) => tablesIn(book, scope).length } },
  items: (scope, { book }) => tablesIn(book, scope).map((target) => remote('Table', target)),
  item: (scope, args, { book }) => required(byKey(tablesIn(book, scope), args)),
  methods: {
    Add: { since: '1.1', call: addTable },
    GetCount: { since: '1.4', call: (scope, _args, { book }) => tablesIn(book, scope).length },
    GetItemAt: { since: '1.1', call: (scope, args, { book }) => required(at(tablesIn(book, scope), args)) },
    GetItemOrNullObject: { since: '1.4', call: (scope, args, { book }) => byKey(tablesIn(book, scope), args) },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.tablescopedcollection */
export const TableScopedCollection: ExcelClass<Targets['TableScopedCollection']> = {
  scalars: {},
  items: (tables) => tables.map((target) => remote('Table', target)),
  item: (tables, args) => required(byKey(tables, args)),
  methods: {
    GetCount: { since: '1.9', call: (tables) => tables.length },
    GetFirst: { since: '1.9', call: (tables) => required(tables[0] ? remote('Table', tables[0]) : null) },
    GetItemOrNullObject: { since: '1.14', call: byKey },
  },
};

function tablesIn(book: Book, { sheet }: Scope): readonly TableTarget[] {
  const sheets: readonly Sheet[] = sheet ? [sheet] : worksheets(book);
  return sheets.flatMap((owner) => owner.tables.map((table) => ({ sheet: owner, table })));
}

function byKey(tables: readonly TableTarget[], args: Arguments): Remote | null {
  const key = String(args.raw(0));
  const found = tables.find(({ table }) => table.id === key || table.name.toLowerCase() === key.toLowerCase());
  return found ? remote('Table', found) : null;
}

function at(tables: readonly TableTarget[], args: Arguments): Remote | null {
  const found = tables[args.integer(0, 0)];
  return found ? remote('Table', found) : null;
}

function addTable(scope: Scope, args: Arguments, { book }: Session): Remote {
  const { sheet, area } = rangeArgument(book, scope.sheet ?? book.activeSheet, args, 0);
  demand(scope.sheet === null || scope.sheet === sheet, 'InvalidArgument');
  guardStructure(sheet);
  guardOverlap(sheet, area);
  return remote('Table', { sheet, table: sheet.addTable(area, args.flag(1)) });
}
