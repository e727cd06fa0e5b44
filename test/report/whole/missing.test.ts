import type { TypedRow } from '../../scoring/build-table';
import { FACTS, SAMPLE, wholeOver } from './sample-report';

const ROW: TypedRow = { name: '申请专利（件）', target: '6', actual: '6', weight: 40, reason: '' };
const MONEY: TypedRow = {
  category: '过程',
  group: '资金管理',
  name: '资金支出率（万元）',
  target: '100',
  actual: '100',
  weight: 20,
  reason: '',
};
const WHOLE = [MONEY, ROW, { ...ROW, category: '效益', group: '社会效益指标' }];

const missing = (...args: Parameters<typeof wholeOver>) => wholeOver(...args).missing.map(({ code, cell }) => [code, cell]);

describe('what a report lacks', () => {
  test('nothing, where every fact is filled in and every point explained', () => expect(missing(WHOLE)).toEqual([]));
  test('a fact, by its cell', () => expect(missing(WHOLE, { facts: { ...FACTS, unit: '' } })).toEqual([['fact-missing', '报告信息!unit']]));
  test('no grade, which the score gives', () => expect(missing(WHOLE, { facts: { ...FACTS, grade: '' } })).toEqual([]));
  test('a reason, by its cell', () =>
    expect(missing([...WHOLE.slice(0, 2), { ...WHOLE[2], target: '6', actual: '5' }])).toEqual([['reason-missing', '指标表!M7']]));
  test('a score that a person has to judge, by its cell', () =>
    expect(missing([...WHOLE.slice(0, 2), { ...WHOLE[2], target: '健全', actual: '一般' }])).toEqual([['score-missing', '指标表!I7']]));
  test('the grounds of a judged score that has none', () => {
    const judged = { ...ROW, category: '过程', group: '事项管理', name: '监管有效性', target: '有效', actual: '有效', score: 40 };
    expect(missing([MONEY, judged, { ...ROW, category: '效益' }])).toEqual([['fact-missing', '报告信息!supervision']]);
  });
  test('money, where the book says nothing of it', () => {
    const process = { ...MONEY, name: '制度健全' };
    expect(missing([process, ...WHOLE.slice(1)])).toEqual([['funds-missing', '指标表!D5']]);
  });
  test('the rest of the total, where 过程 has no rows', () =>
    expect(missing([MONEY, ROW].slice(1)).map(([code]) => code)).toEqual(['fact-missing', 'funds-missing', 'total-incomplete']));
  test('a grade other than that of the total', () =>
    expect(missing(WHOLE, { facts: { ...FACTS, grade: '良' } })).toEqual([['grade-differs', '报告信息!grade']]));
  test('a year other than that over the table', () =>
    expect(missing(WHOLE, { proposals: { year: '2024' } })).toEqual([['year-differs', '报告信息!year']]));
  test('on the sample, the reasons of 7 shortfalls and of 14 far exceeded targets, and nothing besides', () => {
    const codes = missing(SAMPLE).map(([code]) => code);
    expect(codes).toEqual(Array.from({ length: 7 + 14 }, () => 'reason-missing'));
  });
});
