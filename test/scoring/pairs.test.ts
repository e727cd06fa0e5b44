import { GUANGDONG, score, type ScoredIndicator } from '../../src/scoring';
import { tableOf, type TypedRow } from './build-table';

function scored(row: TypedRow): ScoredIndicator {
  const [only] = score({ table: tableOf([row]), rules: GUANGDONG }).indicators;
  if (only === undefined) throw new Error('no indicator');
  return only;
}

type Case = readonly [target: string, actual: string, score: string | null, ...findings: string[]];

/** One line per case: target, actual, the score of 10 points, and everything that is found. */
function check(cases: readonly Case[], row: Partial<TypedRow> = {}): void {
  test.each(cases.map((one) => [one[0], one[1], one] as const))('%s against %s', (target, actual, [, , expected, ...codes]) => {
    const one = scored({ ...row, target, actual });
    expect([one.score?.toFixed() ?? null, ...one.findings.map(({ code }) => code)]).toEqual([expected, ...codes]);
  });
}

describe('units', () => {
  check(
    [
      ['30万元', '300000元', '10'],
      ['30万元', '240000元', '8'],
      ['1亿元', '8000万元', '8'],
      ['300公里', '240km', '8'],
      ['2小时', '60分钟', '5'],
      ['10个', '8项', '8'],
      ['10个', '8', '8'],
      ['≥11.376万元', '12', '10', 'unit-assumed'],
      ['550万粒', '4400000', '8', 'unit-assumed'],
      ['550万粒', '440', '8', 'unit-assumed'],
      ['≤620万/月', '600万', '10'],
      ['1600元/亩', '1280元', '8', 'unit-assumed'],
      ['12次/年', '1次/月', '10'],
      ['3人/月', '5人', null, 'units-differ'],
      ['5人', '3人/月', null, 'units-differ'],
      ['10本', '5万元', null, 'units-differ'],
      ['95%', '95个', null, 'units-differ'],
      ['10公里', '10亩', null, 'units-differ'],
      ['80TB', '800GB', null, 'units-differ'],
      ['增长10%', '下降8%', null, 'kinds-differ'],
      ['下降10%', '下降8%', '8'],
    ],
    { name: '供应总量' },
  );
});

describe('a unit in the name', () => {
  check(
    [
      ['0.5', '4000万元', '8'],
      ['0.5', '4000元', '0', 'unit-assumed'],
    ],
    { name: '新增收入 (亿元)' },
  );
});

describe('percent in the name', () => {
  check(
    [
      ['≥90', '100%', '10'],
      ['100%', '1', '0.1'],
      ['90', '45', '5'],
      ['90', '0.45', '5', 'percent-assumed'],
      ['8', '0.4', '0.5', 'percent-assumed'],
      ['≤100', '≤100', '10', 'actual-is-bound'],
    ],
    { name: '及时率 (%)' },
  );
});

describe('a bare number beside a percentage', () => {
  check([
    ['95%', '0.95', '10', 'percent-assumed'],
    ['90', '45%', '5', 'percent-assumed'],
    ['90%', '0', '0'],
  ]);
});

describe('sign and unit in cells of their own', () => {
  check(
    [
      ['95', '76', '8'],
      ['95', '95%', '10'],
      ['95', '0.95', '10', 'percent-assumed'],
    ],
    { sign: '≥', unit: '%' },
  );
  check([['100', '150', '5']], { sign: '反向' });
  check([['100', '50', '5']], { sign: '正向' });
  check([['好坏', '好坏', null, 'judgement-needed']], { sign: '定性' });
  check([['≥100', '100', null, 'target-unreadable']], { sign: '≤' });
  check([['100', '100', null, 'target-unreadable']], { sign: '大概' });
  check([['735', '588', '8']], { sign: '≧', unit: '人次' });
});

describe('actuals that are inequalities or ranges', () => {
  check([
    ['≤100', '≤100', '10', 'actual-is-bound'],
    ['≥266米', '≥266米', '10', 'actual-is-bound'],
    ['≥100%', '80%-90%', '8', 'actual-is-bound'],
    ['≤10', '8-12', '8', 'actual-is-bound'],
  ]);
});

describe('targets that are ranges', () => {
  check([
    ['90%-95%', '92%', '10'],
    ['90%-95%', '90%', '10'],
    ['90%-95%', '95%', '10'],
    ['90%-95%', '85%', null, 'outside-range'],
    ['5～10', '12', null, 'outside-range'],
    ['10±2', '8', '10'],
    ['±10%', '5%', '10'],
    ['±10%', '达标', '10', 'done-against-figure'],
    ['5-10万元', '60000元', '10'],
    ['5-10万元', '6个', null, 'units-differ'],
  ]);
});

describe('dates', () => {
  check([
    ['2023年12月底前', '2023年11月', '10'],
    ['2023年12月底前', '2023/12/31', '10'],
    ['2023年12月底前', '2024年1月5日', null, 'date-late'],
    ['2023年11月15日前', '2023年11月', null, 'date-undecided'],
    ['11月底之前', '2023年11月2日', '10', 'date-assumed'],
    ['2023年12月前', '2023年12月5日', '10', 'date-assumed'],
    ['2023年12月前', '2023年11月5日', '10'],
    ['2023.07-2024.01', '2024年1月', '10'],
    ['2023年12月底前', '按期完成', '10', 'done-against-figure'],
    ['2023年12月底前', '2023年12月底前', '10', 'actual-is-bound'],
    ['2023年12月底前', '95%', null, 'kinds-differ'],
    ['10', '2023年12月', null, 'kinds-differ'],
  ]);
});

describe('words', () => {
  check([
    ['健全', '完成', '10'],
    ['健全', '已完成', '10'],
    ['达成预期指标', '达成预期指标', '10'],
    ['健全', '100%', '10', 'percent-against-words'],
    ['健全', '94%', '9.4', 'percent-against-words'],
    ['≤30万元', '完成', '10', 'done-against-figure'],
    ['有效提升', '有效提升', null, 'judgement-needed'],
    ['有效提升', '部分达成', null, 'judgement-needed'],
    ['有效提升', '', null, 'actual-missing'],
    ['≥90%', '有效提升', null, 'actual-is-words'],
  ]);

  test('a level that was named bounds the judgement', () =>
    expect(scored({ target: '有效提升', actual: '部分达成' }).findings).toMatchObject([{ facts: { low: '6', high: '8' } }]));
});

describe('typed scores of levels', () => {
  const codes = (actual: string, typed: number) => scored({ target: '有效提升', actual, score: typed }).findings.map(({ code }) => code);
  test('inside the band are kept without a word', () => expect(codes('部分达成', 6)).toEqual([]));
  test('outside the band are kept with a finding', () => expect(codes('部分达成', 9)).toEqual(['score-out-of-band']));
  test('outside the band still count', () => expect(scored({ target: '有效', actual: '未达成', score: 9 }).score?.toFixed()).toBe('9'));
});

describe('damage', () => {
  check([
    ['工5%', '5%', null, 'target-unreadable'],
    ['10', '到0次', null, 'actual-unreadable'],
  ]);
  check([['290%', '100%', null, 'target-unreadable']], { name: '市民满意度调查' });
  check([['290%', '290%', '10']], { name: '市民满意度调查' });
  check([['290%', '100%', '3.45']], { name: '收入增长率' });
});

describe('a strict inequality met exactly at its bound', () => {
  check([
    ['>5', '5', '10', 'bound-counted'],
    ['<5', '5', '10', 'bound-counted'],
    ['>5万元', '50000元', '10', 'bound-counted'],
    ['>5', '5.1', '10'],
    ['≥5', '5', '10'],
  ]);
});

describe('an actual below 0', () => {
  check([
    ['100', '-5', '0', 'actual-negative'],
    ['≤10', '-5', '10', 'actual-negative'],
    ['100', '0', '0'],
  ]);
});

describe('less is better', () => {
  check(
    [
      ['5', '6', '10', 'lower-is-better-suggested', 'over-fulfilled'],
      ['≤5', '6', '8'],
      ['5', '5', '10'],
    ],
    { name: '投诉率' },
  );
  check([['5', '4', '8']], { name: '办结数' });
});

describe('reasons', () => {
  const row = { reason: '' };
  check(
    [
      ['10', '8', '8', 'shortfall-unexplained'],
      ['10', '13', '10', 'excess-unexplained'],
      ['10', '12', '10', 'over-fulfilled'],
      ['10', '11.9', '10'],
    ],
    row,
  );
  check([['10', '8', '8']], { reason: '疫情影响' });
  check([['≤10', '0', '10']], row);
});
