import { type Answer, GUANGDONG, score } from '../../src/scoring';
import { tableOf, typedCell } from './build-table';

/*
 * Excel makes days of 3/4 and 1-2 as they are typed, in the year of the entry, and formats them without it ("Stop automatically changing
 * numbers to dates", Microsoft Support).
 */

const MARCH_4 = 46085;
const JANUARY_2 = 46024;

function scored(target: { value: number; format: string }, actual: { value: number; format: string }, answers: readonly Answer[] = []) {
  const table = tableOf([{ name: '按期完成', target: '1', actual: '1', weight: 10 }]);
  const cell = (address: string, { value, format }: { value: number; format: string }) => ({
    ...typedCell(address, value),
    text: '3月4日',
    numberFormat: format,
  });
  const rows = table.rows.map((row) => ({ ...row, target: cell('E5', target), actual: cell('F5', actual) }));
  const [one] = score({ table: { ...table, rows }, rules: GUANGDONG, answers }).indicators;
  return [one?.score?.toFixed() ?? null, ...(one?.findings.map(({ code }) => code) ?? [])];
}

const day = (value: number, format = 'm"月"d"日"') => ({ value, format });

test.each(['m"月"d"日"', 'd-mmm', 'm/d', '[$-804]m"月"d"日"'])(
  'two days that show no year (%s) are asked about, and not scored',
  (format) => expect(scored(day(MARCH_4, format), day(JANUARY_2, format))).toEqual([null, 'date-suspected']),
);

test.each(['yyyy/m/d', 'yyyy"年"m"月"d"日"', '[$-F800]dddd, mmmm dd, yyyy', 'e"年"m"月"d"日"'])(
  'a day that shows its year (%s) is one',
  (format) => expect(scored(day(MARCH_4, format), day(JANUARY_2, format))).toEqual(['10']),
);

test('one side that shows its year says what the other one is', () => {
  expect(scored(day(MARCH_4, 'yyyy/m/d'), day(JANUARY_2))).toEqual(['10']);
  expect(scored(day(MARCH_4), day(JANUARY_2, 'yyyy/m/d'))).toEqual(['10']);
});

test('once they are confirmed, days are compared', () =>
  expect(scored(day(MARCH_4), day(JANUARY_2), [{ question: 'date', subject: '按期完成', answer: 'yes' }])).toEqual(['10']));

test('once they are denied, they stay unscored', () =>
  expect(scored(day(MARCH_4), day(JANUARY_2), [{ question: 'date', subject: '按期完成', answer: 'no' }])).toEqual([
    null,
    'date-suspected',
  ]));

test('a number against such a day is no score', () => expect(scored(day(4, 'General'), day(JANUARY_2))).toEqual([null, 'kinds-differ']));
