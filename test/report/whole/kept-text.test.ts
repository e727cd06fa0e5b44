import fc from 'fast-check';
import { agrees } from '../../../src/report/whole/agrees';
import type { KeptText } from '../../../src/report';
import { SAMPLE, wholeOver } from './sample-report';

const NUMBERS = { weight: '1.34', score: '1.11', scoreRate: '82.84%', target: '120', actual: '99' };

describe('a rewritten paragraph agrees with the table', () => {
  test.each([
    ['says the same numbers', '分值为 1.34 分，自评得分 1.11 分，得分率为 82.84%。计划引进 120 人，实际引进 99 人。'],
    ['says fewer of them', '自评得分 1.11 分，尚有差距。'],
    ['says none', '引进工作按计划推进。'],
    ['says one with trailing zeros', '分值 1.340 分，得分率为 82.84%。'],
    ['says others besides', '计划引进 120 人，实际引进 99 人，其中博士 60 人。'],
    ['says them in full width', '自评得分１.１１分。'],
  ])('when it %s', (_, text) => expect(agrees(text, NUMBERS)).toBe(true));

  test.each([
    ['weight', '分值为 1.33 分，自评得分 1.11 分。'],
    ['score', '自评得分 1.12 分。'],
    ['score rate', '得分率为 82.50%。'],
    ['target', '计划引进 130 人，实际引进 99 人。'],
    ['actual', '计划引进 120 人，实际引进 98 人。'],
  ])('but not with another %s', (_, text) => expect(agrees(text, NUMBERS)).toBe(false));

  test('whatever the numbers are, the sentence made from them agrees, and not with another score', () =>
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(9999), fc.nat(500), fc.nat(500), (weight, score, target, actual) => {
        const numbers = {
          weight: String(weight / 100),
          score: String(score / 100),
          scoreRate: '50.00%',
          target: `≥${target}`,
          actual: String(actual),
        };
        const text = `分值为 ${numbers.weight} 分，自评得分 ${numbers.score} 分，得分率为 50.00%。计划培训不少于 ${target} 人，实际培训 ${actual} 人。`;
        return agrees(text, numbers) && !agrees(text, { ...numbers, score: String((score + 1) / 100) });
      }),
    ));
});

describe('what a person wrote in 报告正文', () => {
  const kept = (key: string, text: string): KeptText => ({
    rewritten: new Map([[key, { text, content: text, cell: '报告正文!A40' }]]),
    added: new Map(),
  });
  const state = (text: KeptText) => wholeOver(SAMPLE, { kept: text }).passages.find((one) => one.kept !== null);

  test('stands in the place of its paragraph', () => {
    const { passages } = wholeOver(SAMPLE, { kept: kept('row:8', '我院引进博士 99 人。') });
    expect([passages.filter(({ text }) => text === '我院引进博士 99 人。').length, passages.length]).toEqual([
      1,
      wholeOver(SAMPLE).passages.length,
    ]);
  });
  test('is outdated when the table says otherwise by now', () =>
    expect(state(kept('row:8', '自评得分 1.20 分。'))).toMatchObject({ state: 'outdated' }));
  test('is named among what is missing then', () =>
    expect(wholeOver(SAMPLE, { kept: kept('row:8', '自评得分 1.20 分。') }).missing.at(-1)).toEqual({
      code: 'paragraph-outdated',
      cell: '报告正文!A40',
      facts: { paragraph: '自评得分 1.20 分。' },
    }));
  test('is outdated in the conclusion when the total is another', () =>
    expect(state(kept('结论', '自评得分 96.00 分，等级为“优”。'))).toMatchObject({ state: 'outdated' }));
  test('is outdated in the conclusion when the grade is another', () =>
    expect(state(kept('结论', '自评得分 95.45 分，等级为“良”。'))).toMatchObject({ state: 'outdated' }));
  test('stands at the end when its indicator is gone', () =>
    expect(wholeOver(SAMPLE, { kept: kept('row:99', '早先的指标。') }).passages.at(-1)).toMatchObject({
      state: 'homeless',
      text: '早先的指标。',
    }));
  test('stays behind the paragraph that it was written under', () => {
    const added = new Map([['结论', [{ text: '补充一段。', content: '补充一段。', cell: '报告正文!A20' }]]]);
    const { passages } = wholeOver(SAMPLE, { kept: { rewritten: new Map(), added } });
    const place = passages.findIndex(({ key, state: of }) => key === '结论' && of === 'computed');
    expect(passages[place + 1]).toMatchObject({ text: '补充一段。', state: 'added' });
  });
});
