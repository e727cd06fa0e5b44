import type { Book, DefinedName } from '../../book/book';
import { isReferenceLike } from '../../book/naming';
import { columnLetters, fullAddress, parseAddress } from '../address';
import { textValue, type Arguments } from '../arguments';
import { checkedFormula } from '../checked-formula';
import { demand, ExcelError } from '../excel-error';
import { findSheet, openRange } from '../find-range';
import { remote, type ExcelClass, type Remote, type Targets } from '../remote';
import type { Session } from '../session';
import { required } from './range-steps';

type NameTarget = Targets['NamedItem'];
type Scope = Targets['NamedItemCollection'];

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
export const NamedItem: ExcelClass<NameTarget> = {
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    Name: { since: '1.1', get: ({ name }) => name },
    Visible: { since: '1.1', get: (target, { book }) => entry(book, target).visible },
    Comment: { since: '1.4', get: (target, { book }) => entry(book, target).comment },
    Scope: { since: '1.4', get: ({ sheetId }) => (sheetId === null ? 'Workbook' : 'Worksheet') },
    Formula: {
      since: '1.7',
      get: (target, { book }) => entry(book, target).formula,
      set: (target, value, { book }) => book.setName(target.name, target.sheetId, meaning(textValue(value))),
    },
    Type: { since: '1.1', get: (target, session) => constant(session, target).type },
    Value: { since: '1.1', get: (target, session) => constant(session, target).value },
  },
  methods: {
    Delete: { since: '1.4', call: (target, _args, { book }) => book.removeName(target.name, target.sheetId) },
    GetRange: { since: '1.1', call: (target, _args, session) => required(rangeOf(session, target)) },
    GetRangeOrNullObject: { since: '1.4', call: (target, _args, session) => rangeOf(session, target) },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection */
export const NamedItemCollection: ExcelClass<Scope> = {
  scalars: {},
  items: (scope, { book }) => inScope(book, scope).map(({ name }) => remote('NamedItem', { name, ...scope })),
  item: (scope, args, { book }) => required(byName(book, scope, args)),
  methods: {
    GetCount: { since: '1.4', call: (scope, _args, { book }) => inScope(book, scope).length },
    GetItemOrNullObject: { since: '1.4', call: (scope, args, { book }) => byName(book, scope, args) },
    Add: { since: '1.4', call: addName },
  },
};

function inScope(book: Book, { sheetId }: Scope): readonly DefinedName[] {
  return book.names.filter((name) => name.sheetId === sheetId);
}

function byName(book: Book, scope: Scope, args: Arguments): Remote | null {
  const wanted = args.text(0).toLowerCase();
  const found = inScope(book, scope).find(({ name }) => name.toLowerCase() === wanted);
  return found ? remote('NamedItem', { name: found.name, ...scope }) : null;
}

function addName(scope: Scope, args: Arguments, { book }: Session): Remote {
  const name = args.text(0);
  demand(
    /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !isReferenceLike(name) && !parseAddress(name),
    'InvalidArgument',
    `"${name}" is no name.`,
  );
  demand(byName(book, scope, args) === null, 'ItemAlreadyExists');
  if (args.given(2)) throw new ExcelError('ApiNotFound', 'NamedItemCollection.add with a comment.');
  const range = args.remote(1, 'Range');
  const formula = range ? `=${absolute(range.sheet.name, range.area)}` : meaning(args.text(1));
  book.setName(name, scope.sheetId, formula);
  return remote('NamedItem', { name, ...scope });
}

/** What a name stands for is a formula, and one that can be parsed. */
function meaning(formula: string): string {
  demand(formula.startsWith('='), 'InvalidArgument');
  return checkedFormula(formula);
}

function absolute(sheetName: string, { row, column, rowCount, columnCount }: Parameters<typeof fullAddress>[1]): string {
  const sheet = fullAddress(sheetName, { row: 0, column: 0, rowCount: 1, columnCount: 1 }).replace(/!A1$/, '');
  const first = `$${columnLetters(column)}$${row + 1}`;
  const last = `$${columnLetters(column + columnCount - 1)}$${row + rowCount}`;
  return `${sheet}!${first === last ? first : `${first}:${last}`}`;
}

function entry(book: Book, { name, sheetId }: NameTarget): DefinedName {
  const found = book.names.find((candidate) => candidate.name === name && candidate.sheetId === sheetId);
  if (!found) throw new ExcelError('ItemNotFound');
  return found;
}

function rangeOf({ book }: Session, target: NameTarget): Remote | null {
  const place = parseAddress(entry(book, target).formula.replace(/^=/, ''));
  const sheet = place?.sheetName == null ? undefined : findSheet(book, place.sheetName);
  return place && sheet ? openRange(sheet, place.area) : null;
}

/** What a name stands for: a range's address, or a constant; a formula that must be calculated is not read here. */
function constant(session: Session, target: NameTarget): { type: string; value: string | number | boolean } {
  const formula = entry(session.book, target).formula;
  const body = formula.slice(1);
  const place = parseAddress(body);
  if (place && place.sheetName !== null) return { type: 'Range', value: fullAddress(place.sheetName, place.area) };
  if (/^".*"$/.test(body)) return { type: 'String', value: body.slice(1, -1).replaceAll('""', '"') };
  if (/^(TRUE|FALSE)$/i.test(body)) return { type: 'Boolean', value: /^true$/i.test(body) };
  if (body !== '' && Number.isFinite(Number(body))) return { type: 'Double', value: Number(body) };
  throw new ExcelError('ApiNotFound', `NamedItem.value of the formula ${formula}.`);
}
