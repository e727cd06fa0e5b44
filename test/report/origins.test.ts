import { type FundTable, GUANGDONG, NATIONAL, score, type ScoringRules } from '../../src/scoring';
import type { Figure } from '../../src/report/numbers/figure';
import { reportOf } from '../../src/report/report';
import { tableOf, typedCell, type TypedRow } from '../scoring/build-table';

/** Rows 5 to 7 of the table; the third has no actual yet. */
const ROWS: readonly TypedRow[] = [
  { category: '产出', group: '数量指标', target: '10', actual: '5', weight: 40 },
  { category: '产出', group: '质量指标', target: '10', actual: '10', weight: 10 },
  { category: '效益', group: '社会效益指标', target: '10', actual: '', weight: 30 },
];
const FUND: FundTable = {
  sheet: '资金',
  captions: { name: '一级项目', budget: '预算金额', spent: '实际支出金额' },
  rows: [
    { name: '甲', nameAddress: 'A2', budget: typedCell('B2', 300), spent: typedCell('C2', 240) },
    { name: '乙', nameAddress: 'A3', budget: typedCell('B3', 100), spent: typedCell('C3', '未定') },
  ],
};
const SPENT: FundTable = { ...FUND, rows: FUND.rows.slice(0, 1) };

const reportFor = (rows = ROWS, rules: ScoringRules = NATIONAL, fund: FundTable | null = null) =>
  reportOf(score({ table: tableOf(rows), rules, fund }));

/** Where each number of a line of 表2-1 comes from. */
function originsOf(report: ReturnType<typeof reportFor>, name: string) {
  const line = report.scores.find((one) => one.name === name);
  return line && [line.kind, ...[line.weight, line.score, line.scoreRate].map(({ origin }: Figure) => origin)];
}

describe('a line of 表2-1', () => {
  test('that adds up lines names them', () =>
    expect(originsOf(reportFor(), '评价总得分')).toEqual([
      'total',
      { kind: 'lines', lines: [1] },
      { kind: 'lines', lines: [1] },
      { kind: 'quotient' },
    ]));
  test('of a section names its parts', () =>
    expect(originsOf(reportFor(), '产出和效益')).toEqual([
      'section',
      { kind: 'lines', lines: [2, 3] },
      { kind: 'lines', lines: [2, 3] },
      { kind: 'quotient' },
    ]));
  test('of indicators names their rows', () =>
    expect(originsOf(reportFor(), '产出')).toEqual([
      'part',
      { kind: 'rows', rows: [5, 6], of: 'weight' },
      { kind: 'rows', rows: [5, 6], of: 'score' },
      { kind: 'quotient' },
    ]));
  test('of spending has its weight from the rules and its score from the fund table', () =>
    expect(originsOf(reportFor(ROWS, NATIONAL, SPENT), '预算执行率')?.slice(1, 3)).toEqual([{ kind: 'rules' }, { kind: 'fund' }]));
  test('without rows has weight and score from the rules', () =>
    expect(originsOf(reportFor([{ ...ROWS[0], target: '1', actual: '1', weight: 80 }], GUANGDONG), '事项管理')?.slice(1, 3)).toEqual([
      { kind: 'rules' },
      { kind: 'rules' },
    ]));
});

describe('the score of a line', () => {
  const scoreIn = (name: string, rows = ROWS, fund: FundTable | null = null) =>
    reportFor(rows, NATIONAL, fund).scores.find((one) => one.name === name)?.score.text;

  test('is there once one of its indicators has one', () => expect(scoreIn('产出', [ROWS[0]!, { ...ROWS[1]!, actual: '' }])).toBe('20'));
  test('is not there while none of them has one', () => expect(scoreIn('效益')).toBe(''));
  test('is that of spending alone', () =>
    // 10 × 240 ÷ 300
    expect(scoreIn('预算执行率', ROWS, SPENT)).toBe('8'));
  test('is not there while spending cannot be read', () => expect(scoreIn('预算执行率', ROWS, FUND)).toBe(''));
});

describe('what is open', () => {
  const pending = (rows: readonly TypedRow[], fund: FundTable | null = null) => {
    const open = reportFor(rows, NATIONAL, fund).conclusion.pending;
    return open.kind === 'points' ? [open.open, open.lowest, open.highest].map((points) => points.toFixed()) : open.kind;
  };

  test('does not count spending that is scored', () => expect(pending(ROWS, SPENT)).toEqual(['30', '38', '68']));
  test('counts spending that is not', () => expect(pending(ROWS, FUND)).toEqual(['40', '30', '70']));
  test('is not told in points while one weight of several is missing', () =>
    expect(pending([...ROWS, { category: '效益', target: '1', actual: '1', weight: '' }])).toBe('unknown'));
});

describe("an indicator's figures", () => {
  test('come from its cells', () => {
    const [figures] = reportFor().paragraphs;
    expect([figures?.weight, figures?.score, figures?.scoreRate, figures?.completionRate].map((one) => one?.origin)).toEqual([
      { kind: 'cell', sheet: '指标表', cell: 'G5' },
      { kind: 'result', row: 5, role: 'score' },
      { kind: 'result', row: 5, role: 'scoreRate' },
      { kind: 'result', row: 5, role: 'completionRate' },
    ]);
  });
});

describe('表2-2', () => {
  const lines = () => reportFor(ROWS, NATIONAL, FUND).funds?.lines ?? [];

  test('has no rate where an amount is no number', () => expect(lines().map(({ rate }) => rate.text)).toEqual(['80.00%', '', '60.00%']));
  test('has its totals from the fund table and its rates from the line', () =>
    expect([lines()[2]?.budget.origin, lines()[2]?.rate.origin]).toEqual([{ kind: 'fund' }, { kind: 'quotient' }]));
});

describe('a group of 表2-3', () => {
  const spans = (...rows: readonly [category: string, group: string][]) =>
    reportFor(rows.map(([category, group]) => ({ category, group, target: '1', actual: '1', weight: 1 }))).indicators.rows.map(
      ({ groupSpan }) => groupSpan,
    );

  test('ends where another category begins', () => expect(spans(['产出', '其他'], ['效益', '其他'], ['效益', '其他'])).toEqual([1, 2, 0]));
  test('ends where another group begins', () => expect(spans(['产出', '数量'], ['产出', '数量'], ['产出', '质量'])).toEqual([2, 0, 1]));
});
