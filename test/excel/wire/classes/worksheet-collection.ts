import type { Book, Sheet } from '../../book/book';
import type { Arguments } from '../arguments';
import { demand } from '../excel-error';
import { findSheet, worksheets } from '../find-range';
import { remote, type ExcelClass, type Remote } from '../remote';
import { EventType } from '../show';
import { registrations } from '../subscriptions';
import { WORKBOOK_EVENTS } from '../workbook-events';
import { required } from './range-steps';

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export const WorksheetCollection: ExcelClass<Book> = {
  scalars: {},
  items: (book) => worksheets(book).map((sheet) => remote('Worksheet', sheet)),
  item: (book, args) => required(byKey(book, args)),
  methods: {
    Add: { since: '1.1', call: addSheet },
    GetActiveWorksheet: {
      since: '1.1',
      call: ({ activeSheet }) => required(activeSheet.kind === 'worksheet' ? remote('Worksheet', activeSheet) : null),
    },
    GetCount: { since: '1.4', call: (book, args) => shown(book, args).length },
    GetFirst: { since: '1.5', call: (book, args) => asRemote(shown(book, args)[0]) },
    GetLast: { since: '1.5', call: (book, args) => asRemote(shown(book, args).at(-1)) },
    GetItemOrNullObject: { since: '1.4', call: byKey },
    ...registrations<Book>(() => WORKBOOK_EVENTS, {
      DataChangedEvent: ['1.9', EventType.changed],
      ActivatedEvent: ['1.7', EventType.activated],
      DeactivatedEvent: ['1.7', EventType.deactivated],
      AddedEvent: ['1.7', EventType.added],
      DeletedEvent: ['1.7', EventType.deleted],
      SelectionChangedEvent: ['1.9', EventType.selectionChanged],
      FormatChangedEvent: ['1.9', EventType.formatChanged],
      EventNameChanged: ['1.17', EventType.nameChanged],
    }),
  },
};

function byKey(book: Book, args: Arguments): Remote | null {
  const sheet = findSheet(book, args.text(0));
  return sheet ? remote('Worksheet', sheet) : null;
}

function shown(book: Book, args: Arguments): readonly Sheet[] {
  const visibleOnly = args.flag(0);
  return worksheets(book).filter(({ visibility }) => !visibleOnly || visibility === 'visible');
}

function asRemote(sheet: Sheet | undefined): Remote {
  return required(sheet ? remote('Worksheet', sheet) : null);
}

function addSheet(book: Book, args: Arguments): Remote {
  demand(!book.structureProtected, 'AccessDenied');
  const name = args.given(0) ? args.text(0) : freeName(book);
  demand(!book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()), 'ItemAlreadyExists');
  return remote('Worksheet', book.addSheet(name));
}

function freeName(book: Book): string {
  const taken = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  let number = book.sheets.length + 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
