import { matchRows } from '../../../src/report/units/match-rows';
import { smallTable, tableFrom } from './books';

/** The names of a master by the unit's names that are matched with them. */
function matched(master: readonly string[], unit: readonly string[]): Record<string, string> {
  const [whole, own] = [master, unit].map(
    (names) =>
      tableFrom(
        smallTable(
          '',
          names.map((name) => [name, 1, 1]),
        ),
      ).rows,
  );
  const { matched: found } = matchRows(whole ?? [], own ?? [], []);
  return Object.fromEntries([...found].map(([one, { unit: other }]) => [other.row.name, one.row.name]));
}

test.each([
  ['spaces', '发表 论 文（篇）'],
  ['half-width brackets', '发表论文(篇)'],
  ['another unit', '发表论文（部）'],
  ['no unit', '发表论文'],
  ['a letter that looks like another', '发表沦文（篇）'],
  ['a letter that cannot be read', '发表□文（篇）'],
  ['a letter that is lost', '发表论（篇）'],
])('a name with %s is the same', (_name, name) => expect(matched(['发表论文（篇）'], [name])).toEqual({ [name]: '发表论文（篇）' }));

test.each([
  ['申请专利（件）', '授权专利（件）'],
  ['引进博士后（人）', '引进硕士后（人）'],
  ['A类人才（人）', 'B类人才（人）'],
  ['2022年立项（项）', '2023年立项（项）'],
])('%s is not %s', (one, other) => expect(matched([one], [other])).toEqual({}));

test('a name that fits two of the master is left open', () =>
  expect(matched(['引进人才（人）', '引进人才（名）'], ['引进人才'])).toEqual({}));

test('namesakes are told apart by their numbers', () => expect(matched(['其他', '其他'], ['其他', '其他'])).toEqual({ 其他: '其他' }));

test('two rows under one name are both left out', () => {
  const rows = (names: readonly string[]) =>
    tableFrom(
      smallTable(
        '',
        names.map((name) => [name, 1, 1]),
      ),
    ).rows;
  const { matched: found, repeated } = matchRows(rows(['论文（篇）']), rows(['专著', '论文（篇）', '论文（篇）']), []);
  expect([found.size, [...repeated.values()].flat().length]).toEqual([0, 2]);
});
