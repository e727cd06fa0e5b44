import type { Area, Sheet, Visibility } from '../../book/book';
import { COLUMN_LIMIT, ROW_LIMIT } from '../address';
import { booleanValue, choice, numberValue, textValue } from '../arguments';
import { demand } from '../excel-error';
import { openRange, resolveAddress, worksheets } from '../find-range';
import { remote, type ExcelClass, type Link, type Method, type Scalar } from '../remote';
import type { Session } from '../session';
import { activateSheet, EventType } from '../show';
import { registrations } from '../subscriptions';
import { colour } from '../colours';
import { required } from './range-steps';

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const satisfies Record<string, Visibility>;
const VISIBILITIES = Object.keys(VISIBILITY) as (keyof typeof VISIBILITY)[];

const gridlines: Scalar<Sheet> = {
  since: '1.8',
  get: ({ showGridlines }) => showGridlines,
  set(sheet, value) {
    sheet.showGridlines = booleanValue(value);
  },
};

const scalars: Record<string, Scalar<Sheet>> = {
  Id: { since: '1.1', get: ({ id }) => id },
  Name: { since: '1.1', get: ({ name }) => name, set: rename },
  Position: {
    since: '1.1',
    get: (sheet, { book }) => worksheets(book).indexOf(sheet),
    set(sheet, value, { book }) {
      demand(!book.structureProtected, 'AccessDenied');
      const others = book.sheets.filter((other) => other !== sheet);
      const next = worksheets(book).filter((other) => other !== sheet)[numberValue(value, 0, worksheets(book).length - 1)];
      sheet.position = next ? others.indexOf(next) : others.length;
    },
  },
  Visibility: {
    since: '1.1',
    get: ({ visibility }) => VISIBILITIES.find((name) => VISIBILITY[name] === visibility),
    set: setVisibility,
  },
  // "" stands for no colour: https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-tabcolor-member
  TabColor: {
    since: '1.7',
    get: ({ tabColor }) => tabColor ?? '',
    set(sheet, value) {
      sheet.tabColor = value === '' ? null : colour(value);
    },
  },
  StandardHeight: { since: '1.7', get: ({ standardHeight }) => standardHeight },
  ShowGridlines: gridlines,
  // The client library sets showGridlines under this name.
  Gridlines: { since: gridlines.since, set: (sheet, value, session) => gridlines.set!(sheet, value, session) },
};

function rename(sheet: Sheet, value: unknown, { book }: Session): void {
  demand(!book.structureProtected, 'AccessDenied');
  const name = textValue(value);
  const taken = book.sheets.some((other) => other !== sheet && other.name.toLowerCase() === name.toLowerCase());
  demand(!taken, 'ItemAlreadyExists');
  sheet.name = name;
}

function setVisibility(sheet: Sheet, value: unknown, { book }: Session): void {
  demand(!book.structureProtected, 'AccessDenied');
  const visibility = VISIBILITY[choice(value, VISIBILITIES)];
  const others = book.sheets.some((other) => other !== sheet && other.visibility === 'visible');
  demand(visibility === 'visible' || others, 'InvalidOperation', 'A workbook needs a visible sheet.');
  sheet.visibility = visibility;
}

const links: Record<string, Link<Sheet>> = {
  Tables: { since: '1.1', open: (sheet) => remote('TableCollection', { sheet }) },
  Names: { since: '1.4', open: ({ id }) => remote('NamedItemCollection', { sheetId: id }) },
  Charts: { since: '1.1', open: (sheet) => remote('ChartCollection', sheet) },
  PageLayout: { since: '1.9', open: (sheet) => remote('PageLayout', sheet) },
  FreezePanes: { since: '1.7', open: (sheet) => remote('WorksheetFreezePanes', sheet) },
  Protection: { since: '1.2', open: (sheet) => remote('WorksheetProtection', sheet) },
  AutoFilter: { since: '1.9', open: (sheet) => remote('AutoFilter', { sheet, table: null }) },
};

const wholeSheet: Area = { row: 0, column: 0, rowCount: ROW_LIMIT, columnCount: COLUMN_LIMIT };

const methods: Record<string, Method<Sheet>> = {
  Activate: { since: '1.1', call: (sheet, _args, session) => activateSheet(session, sheet) },
  Calculate: { since: '1.6', calculated: true, call: () => null },
  Delete: { since: '1.1', call: deleteSheet },
  GetCell: {
    since: '1.1',
    call: (sheet, args) => openRange(sheet, { row: args.integer(0), column: args.integer(1), rowCount: 1, columnCount: 1 }),
  },
  GetRange: {
    since: '1.1',
    call(sheet, args, { book }) {
      if (!args.given(0)) return openRange(sheet, wholeSheet);
      const place = resolveAddress(book, sheet, args.text(0));
      return openRange(place.sheet, place.area);
    },
  },
  GetRanges: {
    since: '1.9',
    call(sheet, args, { book }) {
      if (!args.given(0)) return remote('RangeAreas', { sheet, areas: [wholeSheet] });
      const targets = args
        .text(0)
        .split(',')
        .map((address) => resolveAddress(book, sheet, address));
      demand(
        targets.every((target) => target.sheet === sheet),
        'InvalidArgument',
      );
      return remote('RangeAreas', { sheet, areas: targets.map(({ area }) => area) });
    },
  },
  GetRangeByIndexes: {
    since: '1.7',
    call: (sheet, args) =>
      openRange(sheet, { row: args.integer(0), column: args.integer(1), rowCount: args.integer(2), columnCount: args.integer(3) }),
  },
  // The top left cell where the sheet is blank: https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrange-member(1)
  GetUsedRange: {
    since: '1.2',
    call: (sheet, args) => openRange(sheet, sheet.used(args.flag(0)) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 }),
  },
  GetUsedRangeOrNullObject: {
    since: '1.4',
    call(sheet, args) {
      const used = sheet.used(args.flag(0));
      return used && openRange(sheet, used);
    },
  },
  GetNext: { since: '1.5', call: (sheet, args, session) => required(beside(session, sheet, 1, args.flag(0))) },
  GetNextOrNullObject: { since: '1.5', call: (sheet, args, session) => beside(session, sheet, 1, args.flag(0)) },
  GetPrevious: { since: '1.5', call: (sheet, args, session) => required(beside(session, sheet, -1, args.flag(0))) },
  GetPreviousOrNullObject: { since: '1.5', call: (sheet, args, session) => beside(session, sheet, -1, args.flag(0)) },
  _GetSheetById: { since: '1.1', call: (_sheet, args, { book }) => sheetById(book.sheets, args.text(0)) },
  ...registrations<Sheet>(({ id }) => id, {
    DataChangedEvent: ['1.7', EventType.changed],
    ActivatedEvent: ['1.7', EventType.activated],
    DeactivatedEvent: ['1.7', EventType.deactivated],
    SelectionChangedEvent: ['1.7', EventType.selectionChanged],
    FormatChangedEvent: ['1.9', EventType.formatChanged],
    EventNameChanged: ['1.17', EventType.nameChanged],
  }),
};

function sheetById(sheets: readonly Sheet[], id: string) {
  const sheet = sheets.find((candidate) => candidate.id === id);
  return required(sheet ? remote('Worksheet', sheet) : null);
}

function beside({ book }: Session, sheet: Sheet, step: 1 | -1, visibleOnly: boolean) {
  const sheets = worksheets(book).filter((other) => other === sheet || !visibleOnly || other.visibility === 'visible');
  const found = sheets[sheets.indexOf(sheet) + step];
  return found ? remote('Worksheet', found) : null;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1) */
function deleteSheet(sheet: Sheet, _args: unknown, { book }: Session): void {
  demand(!book.structureProtected, 'AccessDenied');
  demand(sheet.visibility !== 'veryHidden', 'InvalidOperation', 'A very hidden sheet must be shown before it is deleted.');
  const others = book.sheets.some((other) => other !== sheet && other.visibility === 'visible');
  demand(others, 'InvalidOperation', 'The only visible sheet cannot be deleted.');
  book.removeSheet(sheet);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export const Worksheet: ExcelClass<Sheet> = { identity: ({ id }) => ({ Id: id }), scalars, links, methods };
