import { nameInSet, newSetName, ownSheet, setOfSheet, TABLE_2_1 } from '../../src/sheets';

describe('a set of summaries', () => {
  test('is known by the names of its sheets', () => {
    expect([setOfSheet('表2-1·甲项目'), setOfSheet('表2-1'), setOfSheet('甲项目')]).toEqual(['甲项目', null, null]);
    expect(ownSheet('表2-1·甲项目')).toBe(TABLE_2_1);
  });

  test('has no sheets of the rules or of a report', () => expect([ownSheet('评分规则·甲'), ownSheet('报告正文·甲')]).toEqual([null, null]));

  test('is called as the sheet of its table', () => expect(nameInSet('表2-1', newSetName('甲项目', []))).toBe('表2-1·甲项目'));

  test.each([
    ['taken', ['甲项目'], '甲项目(2)'],
    ['taken twice', ['甲项目', '甲项目(2)'], '甲项目(3)'],
  ])('is numbered where that is %s', (_name, taken, name) => expect(newSetName('甲项目', taken)).toBe(name));

  test('to Excel, names that differ only in case are the same', () => expect(newSetName('Plan', ['PLAN'])).toBe('Plan(2)'));

  test.each([
    ['as long as Excel takes it', '字'.repeat(26), [], '字'.repeat(26)],
    ['longer', '字'.repeat(31), [], '字'.repeat(26)],
    ['longer and taken', '字'.repeat(31), ['字'.repeat(26)], `${'字'.repeat(23)}(2)`],
    ['cut within a character of two halves', `${'字'.repeat(25)}𠮷𠮷`, [], '字'.repeat(25)],
    ['cut behind an apostrophe', `${'a'.repeat(25)}'bcdef`, [], 'a'.repeat(25)],
  ])('fits into a name that is %s', (_name, sheet, taken, name) => expect(newSetName(sheet, taken)).toBe(name));
});
