import { overviewOf, type OverviewTable, reportOf } from '../../src/report';
import { type FundTable, GUANGDONG, score } from '../../src/scoring';
import { tableOf, typedCell } from '../scoring/build-table';

/** One indicator of 100 points, met as far as `actual` of 10. */
function project(name: string, actual: string, budget?: number, unit = ''): OverviewTable {
  const table = tableOf([{ category: '产出', group: '数量指标', target: '10', actual, weight: 100 }]);
  const scorecard = score({ table, rules: GUANGDONG, fund: budget === undefined ? null : fundOf(budget, unit) });
  return { name, scorecard, report: reportOf(scorecard) };
}

function fundOf(budget: number, unit: string): FundTable {
  const row = { name: '资金', nameAddress: 'A2', budget: typedCell('B2', budget), spent: typedCell('C2', budget / 2) };
  return { sheet: '指标表', captions: { name: '资金名称', budget: `预算金额${unit}`, spent: `实际支出金额${unit}` }, rows: [row] };
}

const plain = ({ weight, score: points, grade }: ReturnType<typeof overviewOf>['total']) => [
  weight === null ? null : Number(weight),
  points === null ? null : Number(points),
  grade,
];

describe('several tables together', () => {
  test('come to the mean of their totals, rounded half up once', () =>
    // (100 + 85 + 85) ÷ 3
    expect(plain(overviewOf([project('甲', '10'), project('乙', '8.5'), project('丙', '8.5')], 'mean').total)).toEqual([100, 90, '优']));

  test('by budget, count as much as their money', () =>
    // (100 × 300 + 60 × 100) ÷ 400
    expect(plain(overviewOf([project('甲', '10', 300), project('乙', '6', 100)], 'budget').total)).toEqual([100, 90, '优']));

  describe('whose budgets are in several units', () => {
    const { rows, budgets, total } = overviewOf(
      [project('甲', '10', 300, '（万元）'), project('乙', '6', 1_000_000, '（元）'), project('丙', '6', 0.02, '（亿元）')],
      'budget',
    );

    test('have them in 万元', () =>
      expect([budgets.unit, ...rows.map(({ budget }) => budget?.toFixed())]).toEqual(['万元', '300', '100', '200']));

    test('count as much as their money', () =>
      // (100 × 300 + 60 × 100 + 60 × 200) ÷ 600
      expect(plain(total)).toEqual([100, 80, '良']));

    test('have no budget where one says no unit', () => {
      const [, , unsaid] = overviewOf(
        [project('甲', '10', 300, '（万元）'), project('乙', '6', 5, '（元）'), project('丙', '6', 7)],
        'mean',
      ).rows;
      expect(unsaid?.budget).toBeNull();
    });
  });

  test.each([
    ['one has no complete total', [project('甲', '10'), project('乙', '')], 'mean'],
    ['one says no budget, where that counts', [project('甲', '10', 300), project('乙', '6')], 'budget'],
    ['there are none', [], 'mean'],
  ] as const)('have no total where %s', (_name, tables, method) =>
    expect(plain(overviewOf(tables, method).total)).toEqual([null, null, null]),
  );

  test('say each what it is about: indicators, those completed, money and its share that was spent', () => {
    const [row] = overviewOf([project('甲', '10', 300)], 'mean').rows;
    expect(row).toMatchObject({ name: '甲', count: 1, completed: 1, grade: '优' });
    expect([Number(row?.budget), Number(row?.spendingRate?.numerator) / Number(row?.spendingRate?.denominator)]).toEqual([300, 0.5]);
  });
});
