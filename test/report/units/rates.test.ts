import { type Merge, mergeUnits, NO_UNITS, type UnitBook } from '../../../src/report';
import { typedCell } from '../../scoring/build-table';
import { bookFrom, smallTable, tableFrom } from './books';

const NAME = '验收合格率（%）';

/** A unit with a rate, and of how many it is a part where it says so. */
function unitWith(unit: string, rate: string, parts?: readonly [numerator: string | number, denominator: string | number]): UnitBook {
  const book = bookFrom(smallTable(unit, [[NAME, '≥90%', rate]]), `${unit}.xlsx`);
  if (parts === undefined || !('rows' in book.table)) return book;
  const [numerator, denominator] = [typedCell('L5', parts[0]), typedCell('M5', parts[1])];
  return { ...book, table: { ...book.table, rows: book.table.rows.map((row) => ({ ...row, parts: { numerator, denominator } })) } };
}

const merged = (...books: UnitBook[]): Merge => mergeUnits(tableFrom(smallTable('', [[NAME, '≥90%', '']])), books, NO_UNITS);
const comesTo = ({ indicators: [line] }: Merge) => line?.proposal ?? null;
const told = ({ findings }: Merge) => findings.filter(({ severity }) => severity !== 'info').map(({ code, file }) => [code, file]);

test('a rate over all units is made from what each has reached and had to reach', () =>
  expect(comesTo(merged(unitWith('甲', '50%', [5, 10]), unitWith('乙', '90%', [27, 30])))).toBe('80.00%'));

test('rates without them are left to a person', () => {
  const merge = merged(unitWith('甲', '50%'), unitWith('乙', '90%'));
  expect([comesTo(merge), told(merge)]).toEqual([null, []]);
});

test('a unit that leaves them out is named', () => {
  const merge = merged(unitWith('甲', '50%', [5, 10]), unitWith('乙', '90%'));
  expect([comesTo(merge), told(merge)]).toEqual([null, [['parts-missing', '乙.xlsx']]]);
});

test.each<[string, string | number, string | number]>([
  ['a denominator of 0', 0, 0],
  ['words', '五项', '十个项目'],
])('%s counts as left out', (_name, numerator, denominator) =>
  expect(told(merged(unitWith('甲', '50%', [5, 10]), unitWith('乙', '90%', [numerator, denominator])))).toEqual([
    ['parts-missing', '乙.xlsx'],
  ]),
);

test('a rate that they do not give is named, and none is worked out', () => {
  const merge = merged(unitWith('甲', '50%', [5, 10]), unitWith('乙', '95%', [27, 30]));
  expect([comesTo(merge), told(merge)]).toEqual([null, [['parts-differ', '乙.xlsx']]]);
});

test('a rate that was rounded is no other', () =>
  expect(told(merged(unitWith('甲', '33.33%', [1, 3]), unitWith('乙', '66.67%', [2, 3])))).toEqual([]));
