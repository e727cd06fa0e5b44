import { score, type ScoringRules } from '../../src/scoring';
import { TABLE_2_1 } from '../../src/sheets';
import { ruleNotes } from '../../src/sheets/table-2-1/rule-notes';
import { sheetOf } from './build-sheets';
import { GUANGDONG, NATIONAL } from '../../src/scoring/rules/presets';
import { tableOf } from '../scoring/build-table';

/** The lines under 表2-1, as printed under these rules. */
function notesUnder(change: Partial<ScoringRules>): string {
  const card = score({ table: tableOf([{ target: '10', actual: '5', weight: 40 }]), rules: { ...GUANGDONG, ...change } });
  return sheetOf(TABLE_2_1, card)
    .blocks.flatMap(({ contents }) => contents.flat())
    .filter((content) => typeof content === 'string' && /^(注：)?\d\. /.test(content))
    .join('\n');
}

test.each<[Partial<ScoringRules>, string]>([
  [{}, '分值×（1－超出部分÷目标值）'],
  [{ reverse: 'ratio' }, '分值×目标值÷完成值'],
  [{ aboveZero: 'full' }, '完成值大于 0 的，得满分'],
  [{ aboveZero: 'none' }, '完成值大于 0 的，不得分'],
  [{ scorePlaces: 1 }, '四舍五入保留 1 位小数'],
  [{ scorePlaces: 0 }, '四舍五入取整'],
  [{ totals: 'A' }, '各级得分为其下各项得分之和'],
  [{ totals: 'B' }, '各级得分为其下各项未舍入的得分之和'],
  [{ overFulfilment: { ...GUANGDONG.overFulfilment, deduction: { kind: 'fixed', share: 0.1 } } }, '完成率达到 130% 的扣分值的 10%'],
  [{ overFulfilment: { ...GUANGDONG.overFulfilment, deduction: { kind: 'proportional', share: 0.25 } } }, '每超出 100% 扣分值的 25%'],
  [{ grades: NATIONAL.grades }, '60 分及以上为中，其余为差'],
  [{}, '评分规则：广东省级财政，见'],
  [{ scorePlaces: 1 }, '评分规则：广东省级财政（取值有修改）'],
  [{ name: '本单位方案' }, '评分规则：本单位方案，见'],
])('under %j 表2-1 says %s', (change, said) => expect(notesUnder(change)).toContain(said));

test('rows that are scored by a standard of their own are named', () => {
  const table = tableOf([
    { target: '100%', actual: '90%', weight: 10, standard: '达到目标值得满分，否则不得分' },
    { target: '10', actual: '5' },
  ]);
  const notes = ruleNotes(score({ table, rules: GUANGDONG }), 'formulas');
  expect(notes[1]).toBe('2. 第 5 行共 1 项指标写有评分标准，按本行评分标准计分。');
});
