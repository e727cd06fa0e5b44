import type { Book } from '../../book/book';
import { parseAddress } from '../address';
import { booleanValue, type Arguments } from '../arguments';
import { demand } from '../excel-error';
import { openRange, worksheets } from '../find-range';
import { remote, type ExcelClass, type Remote } from '../remote';

/** https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export const Workbook: ExcelClass<Book> = {
  scalars: {
    Name: { since: '1.7', get: (_book, { facts }) => facts.name },
    UsePrecisionAsDisplayed: {
      since: '1.9',
      get: ({ precisionAsDisplayed }) => precisionAsDisplayed,
      set: (book, value) => void (book.precisionAsDisplayed = booleanValue(value)),
    },
    ReadOnly: { since: '1.8', get: (_book, { facts }) => facts.readOnly },
  },
  links: {
    Application: { since: '1.1', open: (book) => remote('Application', book) },
    Worksheets: { since: '1.1', open: (book) => remote('WorksheetCollection', book) },
    Tables: { since: '1.1', open: () => remote('TableCollection', { sheet: null }) },
    Names: { since: '1.1', open: () => remote('NamedItemCollection', { sheetId: null }) },
    Protection: { since: '1.7', open: (book) => remote('WorkbookProtection', book) },
  },
  methods: {
    GetSelectedRange: { since: '1.1', call: ({ activeSheet, selection }) => openRange(activeSheet, selection) },
    GetActiveCell: {
      since: '1.7',
      call: ({ activeSheet, selection }) => openRange(activeSheet, { ...selection, rowCount: 1, columnCount: 1 }),
    },
    _RemoveReference: { since: '1.1', call: (_book, args, session) => session.release(args.text(0)) },
    _RemoveAllReferences: { since: '1.1', call: (_book, _args, session) => session.releaseAll() },
    _GetRangeForEventByReferenceId: { since: '1.1', call: eventRange },
    _GetRangeOrNullObjectForEventByReferenceId: { since: '1.1', call: eventRange },
  },
};

/** The reference id of an event is the id of its sheet and the address in it, as events.ts writes it. */
function eventRange(book: Book, args: Arguments): Remote | null {
  const [sheetId, address = ''] = args.text(0).split('!');
  const sheet = worksheets(book).find(({ id }) => id === sheetId);
  const place = parseAddress(address);
  return sheet && place ? openRange(sheet, place.area) : null;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.application */
export const Application: ExcelClass<Book> = {
  scalars: {
    // Set from 1.8 on: https://learn.microsoft.com/javascript/api/excel/excel.application#excel-excel-application-calculationmode-member
    CalculationMode: {
      since: '1.1',
      get: ({ calculationMode }) => (calculationMode === 'manual' ? 'Manual' : 'Automatic'),
      set(book, value) {
        demand(value === 'Automatic' || value === 'AutomaticExceptTables' || value === 'Manual', 'InvalidArgument');
        book.calculationMode = value === 'Manual' ? 'manual' : 'automatic';
      },
    },
  },
  methods: {
    Calculate: {
      since: '1.1',
      calculated: true,
      call(_book, args) {
        args.choice(0, ['Recalculate', 'Full', 'FullRebuild']);
      },
    },
    // Formulas are calculated when results are read, never between two writes, so there is nothing to hold back.
    SuspendApiCalculationUntilNextSync: { since: '1.6', call: () => null },
    // Nothing is painted while a request is carried out.
    SuspendScreenUpdatingUntilNextSync: { since: '1.9', call: () => null },
  },
};

export const WorkbookProtection: ExcelClass<Book> = {
  scalars: { Protected: { since: '1.7', get: ({ structureProtected }) => structureProtected } },
};
