import { DEFAULT_SETTINGS } from '../../../src/sheets';
import { GUANGDONG, type ScoringRules, validateRules } from '../../../src/scoring';
import { wordsFor } from '../../../src/text';
import { viewsOf } from '../../../src/text/views';
import { numbersIn } from '../../../src/taskpane/kit/numbers';
import {
  withBand,
  withBound,
  withCategoryWeight,
  withDeduction,
  withGrade,
  withGroupWeight,
  withShare,
} from '../../../src/taskpane/rules/change-rules';
import { outcomeOf, sayEffect } from '../../../src/taskpane/rules/outcome';
import { sayProblem, sectionOf } from '../../../src/taskpane/rules/problems';
import type { TypedRow } from '../../scoring/build-table';
import { reportOfRows } from '../indicators/report-of-rows';

const text = viewsOf(wordsFor('zh-CN')).rules;
const numbers = numbersIn('zh-CN');

test.each<[string, ScoringRules, string, string]>([
  ['a sum of categories', withCategoryWeight(GUANGDONG, 1, 38), 'weights', '合计应为 100 分。'],
  ['a sum of groups', withGroupWeight(GUANGDONG, 0, 0, 11), 'weights', '合计应为 20 分。'],
  ['a weight that is no number', withCategoryWeight(GUANGDONG, 1, NaN), 'weights', '请填 0 至 100 之间的数。'],
  ['a grade above the one before', withGrade(GUANGDONG, 1, 95), 'totals', '应小于上一级的 90 分。'],
  ['a lowest grade above 0', withGrade(GUANGDONG, 4, 10), 'totals', '最低一级应从 0 分起。'],
  ['a band that ends before it begins', withBand(GUANGDONG, 'partial', 'from', 0.9), 'bands', '应小于本档最高的 80%。'],
  ['a reason asked for before the mark', withBound(GUANGDONG, 'reasonFrom', 1.1), 'excess', '不能低于开始标记的 120%。'],
  ['a mark below 100 %', withBound(GUANGDONG, 'markFrom', 0.5), 'excess', '请填 100% 至 10,000% 之间的数。'],
  ['a share above 100 %', withShare(withDeduction(GUANGDONG, 'fixed'), 1.5), 'excess', '请填 0% 至 100% 之间的数。'],
  ['half a decimal place', { ...GUANGDONG, scorePlaces: 1.5 }, 'scoring', '请填 0 至 4 的整数。'],
  ['no name', { ...GUANGDONG, name: ' ' }, 'preset', '请填写名称。'],
])('%s is said in a sentence of its section', (_, rules, section, sentence) => {
  const [problem] = validateRules(rules);
  expect(problem && [sectionOf(problem), sayProblem(problem, text, numbers)]).toEqual([section, sentence]);
});

describe('the effect of a change', () => {
  const ROWS: TypedRow[] = [
    { category: '过程', group: '资金管理', name: '支出', target: '100', actual: '100', weight: 20, reason: '' },
    { name: '故障', target: '≤100', actual: '150', weight: 40, reason: '' },
    { category: '效益', group: '社会效益指标', name: '产值', target: '100', actual: '125', weight: 40, reason: '' },
  ];
  const effect = (change: Partial<ScoringRules>) => {
    const rules = { ...GUANGDONG, ...change };
    const [before, after] = [reportOfRows(ROWS), reportOfRows(ROWS, { ...DEFAULT_SETTINGS, rules })].map((report) => outcomeOf(report, 2));
    return before && after && sayEffect(before, after, text, numbers);
  };

  test('on the total and its grade is said with both', () => expect(effect({ reverse: 'ratio' })).toBe('本表：80.00 → 86.67'));
  test('on the grade alone is said', () =>
    expect(
      effect({
        grades: [
          { name: '优', from: 80 },
          { name: '差', from: 0 },
        ],
      }),
    ).toBe('本表：等级 良 → 优'));
  test('on what is marked is said', () => {
    expect(effect({ overFulfilment: { ...GUANGDONG.overFulfilment, markFrom: 1.3 } })).toBe('本表：标记超额 1 → 0 项');
  });
  test('may be none', () => expect(effect({ aboveZero: 'none' })).toBe('本表没有变化'));
});
