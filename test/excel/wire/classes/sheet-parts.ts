import type { Sheet } from '../../book/book';
import { COLUMN_LIMIT, ROW_LIMIT } from '../address';
import type { Arguments } from '../arguments';
import { demand, ExcelError } from '../excel-error';
import { openRange, rangeArgument } from '../find-range';
import type { ExcelClass, Remote } from '../remote';
import type { Session } from '../session';
import { required } from './range-steps';

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export const WorksheetFreezePanes: ExcelClass<Sheet> = {
  scalars: {},
  methods: {
    FreezeRows: {
      since: '1.7',
      call(sheet, args) {
        sheet.frozen = { rows: args.given(0) ? args.integer(0, 0) : 1, columns: 0 };
      },
    },
    FreezeColumns: {
      since: '1.7',
      call(sheet, args) {
        sheet.frozen = { rows: 0, columns: args.given(0) ? args.integer(0, 0) : 1 };
      },
    },
    FreezeAt: { since: '1.7', call: freezeAt },
    Unfreeze: {
      since: '1.7',
      call(sheet) {
        sheet.frozen = { rows: 0, columns: 0 };
      },
    },
    GetLocation: { since: '1.7', call: (sheet) => required(frozenPart(sheet)) },
    GetLocationOrNullObject: { since: '1.7', call: frozenPart },
  },
};

/** Freezes the rows and columns of the range, which starts at A1; whole rows freeze no columns, and the other way round. */
function freezeAt(sheet: Sheet, args: Arguments, { book }: Session): void {
  const { area } = rangeArgument(book, sheet, args, 0);
  const rows = area.rowCount === ROW_LIMIT ? 0 : area.row + area.rowCount;
  const columns = area.columnCount === COLUMN_LIMIT ? 0 : area.column + area.columnCount;
  sheet.frozen = { rows, columns };
}

function frozenPart(sheet: Sheet): Remote | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  return openRange(sheet, { row: 0, column: 0, rowCount: rows || ROW_LIMIT, columnCount: columns || COLUMN_LIMIT });
}

const OPTIONS = ['allowFormatCells', 'allowSort', 'allowAutoFilter'] as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export const WorksheetProtection: ExcelClass<Sheet> = {
  scalars: {
    Protected: { since: '1.2', get: ({ protection }) => protection !== null },
    Options: { since: '1.2', get: ({ protection }) => protection },
  },
  methods: {
    Protect: {
      since: '1.2',
      call(sheet, args) {
        demand(sheet.protection === null, 'InvalidOperation', `The sheet ${sheet.name} is protected.`);
        if (args.given(1)) throw new ExcelError('ApiNotFound', 'WorksheetProtection.protect with a password.');
        const given = (args.raw(0) ?? {}) as Record<string, unknown>;
        const other = Object.keys(given).find((name) => given[name] !== undefined && !(OPTIONS as readonly string[]).includes(name));
        if (other !== undefined) throw new ExcelError('ApiNotFound', `WorksheetProtectionOptions.${other}.`);
        const allowed = (name: (typeof OPTIONS)[number]): boolean => given[name] === true;
        sheet.protection = {
          allowFormatCells: allowed('allowFormatCells'),
          allowSort: allowed('allowSort'),
          allowAutoFilter: allowed('allowAutoFilter'),
        };
      },
    },
    Unprotect: {
      since: '1.7',
      call(sheet, args) {
        if (args.given(0)) throw new ExcelError('ApiNotFound', 'WorksheetProtection.unprotect with a password.');
        sheet.protection = null;
      },
    },
  },
};
