import { GUANGDONG, plannedIndicators, score, type Scorecard, toNumber } from '../../src/scoring';
import { NATIONAL } from '../../src/scoring/rules/presets';
import { printedRows } from '../data/report';
import { tableOf, type TypedRow } from './build-table';

const PROCESS_ROWS: TypedRow[] = [
  { category: '过程', group: '资金管理', name: '资金支出率', target: '26510', actual: '26510', weight: 12 },
  { category: '过程', group: '事项管理', name: '监管有效性', target: '监管有效', actual: '监管有效', weight: 8, score: 8 },
];

function reportRows(): TypedRow[] {
  return printedRows().map((row) => ({ ...row, weight: Number(row.weight), score: '' }));
}

function line(card: Scorecard, name: string) {
  const found = [card.total, ...card.sections, ...card.sections.flatMap((section) => section.parts)].find((one) => one.name === name);
  if (found === undefined) throw new Error(`no line ${name}`);
  return found;
}

describe("the published report's indicators", () => {
  const card = score({ table: tableOf([...PROCESS_ROWS, ...reportRows()]), rules: GUANGDONG });
  const results = plannedIndicators(card.indicators);

  test.each(printedRows().map((row, index) => [row.number, row.name, row.score, index] as const))(
    '%s %s scores %s',
    (_, __, printed, index) => {
      expect(Number(results[index]?.score)).toBe(Number(printed));
    },
  );

  test.each(printedRows().map((row, index) => [row.number, row.completionRate, index] as const))(
    '%s has the rate %s',
    (number, printed, index) => {
      const rate = results[index]?.completion?.rate;
      // 31 was printed from an unrounded actual: 32.91 ÷ 8 is 411.375 %, as the report's own reading says.
      const expected = number === '31' ? 411.38 : parseFloat(printed);
      expect(rate === undefined ? NaN : Math.round(toNumber(rate) * 1e6) / 1e4).toBeCloseTo(expected, 1);
      expect(rate && Number(rate.numerator.div(rate.denominator).times(100).round(2, 1))).toBe(expected);
    },
  );

  test.each([
    ['评价总得分', '100', '95.45'],
    ['过程', '20', '20'],
    ['资金管理', '12', '12'],
    ['事项管理', '8', '8'],
    ['产出和效益', '80', '75.45'],
    ['产出', '40', '37'],
    ['效益', '40', '38.45'],
  ])('%s of %s points comes to %s', (name, weight, points) => {
    expect([line(card, name).weight.toFixed(), line(card, name).score.toFixed()]).toEqual([weight, points]);
  });

  test('the grade is 优', () => expect(card.grade).toBe('优'));
  test('35 of 42 are completed', () =>
    expect([results.length, results.filter(({ completion }) => completion?.completed).length]).toEqual([42, 35]));

  const rowsWith = (code: string) => card.findings.filter((one) => one.code === code).map(({ cell }) => Number(/\d+/.exec(cell)?.[0]) - 6);

  test('zero of zero is named', () => expect(rowsWith('zero-of-zero')).toEqual([3, 22, 23]));
  test('the actual ≤100 is named', () => expect(rowsWith('actual-is-bound')).toEqual([30]));
  test('rates from 120 % are marked', () =>
    expect(rowsWith('over-fulfilled')).toEqual([4, 7, 9, 12, 13, 15, 17, 18, 21, 27, 31, 32, 33, 34, 35, 36, 39]));
  test('the missing column for reasons is named once', () =>
    expect(card.findings.filter((one) => one.code === 'reason-column-missing')).toMatchObject([{ facts: { count: 21 } }]));
  test('nothing else is found', () => {
    const known = ['zero-of-zero', 'actual-is-bound', 'over-fulfilled', 'reason-column-missing'];
    expect(card.findings.filter(({ code }) => !known.includes(code))).toEqual([]);
  });
});

describe('a table without 过程', () => {
  const card = score({ table: tableOf(reportRows()), rules: GUANGDONG });

  test('shows the line without a score', () =>
    expect([line(card, '过程').weight.toFixed(), line(card, '过程').scoreRate]).toEqual(['20', null]));
  test('has an incomplete total', () => expect(card.total.complete).toBe(false));
  test('bounds the total', () => expect([card.total.score.toFixed(), card.total.highest.toFixed()]).toEqual(['75.45', '95.45']));
  test('has no grade', () => expect(card.grade).toBeNull());
  test('says what is missing, and says it once', () => {
    const codes = card.findings.map(({ code }) => code);
    expect([codes.includes('process-missing'), codes.includes('total-incomplete')]).toEqual([true, false]);
  });

  test('gets no 过程 line when its own weights already come to 100', () => {
    const full = score({ table: tableOf([{ target: '10', actual: '10', weight: 100 }]), rules: GUANGDONG });
    expect(full.sections.map(({ name }) => name)).toEqual(['产出']);
  });
});

describe('totals', () => {
  const missing = [
    { category: '产出', target: '10', actual: '10', weight: 30 },
    { category: '产出', target: '10', actual: '', weight: 10 },
  ];

  test('keep a missing actual out of the score', () =>
    expect(line(score({ table: tableOf(missing), rules: GUANGDONG }), '产出').score.toFixed()).toBe('30'));
  test('point to the row that lacks its score, and name it', () => {
    const rows = [
      { category: '过程', group: '资金管理', target: '10', actual: '10', weight: 20 },
      { category: '产出', target: '10', actual: '10', weight: 32 },
      { category: '产出', name: '培训（人次）', target: '10', actual: '', weight: 8 },
      { category: '效益', target: '10', actual: '10', weight: 40 },
    ];
    const { findings } = score({ table: tableOf(rows), rules: GUANGDONG });
    expect(findings.find(({ code }) => code === 'total-incomplete')).toMatchObject({
      cell: 'F7',
      facts: { missing: '8', indicators: '培训（人次）' },
    });
  });
  test('leave room for it in the highest score', () =>
    expect(line(score({ table: tableOf(missing), rules: GUANGDONG }), '产出').highest.toFixed()).toBe('40'));

  test('name weights that do not add up to their category', () => {
    const card = score({ table: tableOf([{ category: '产出', target: '1', actual: '1', weight: 39.5 }]), rules: GUANGDONG });
    expect(card.findings).toContainEqual(
      expect.objectContaining({ code: 'weights-not-adding-up', facts: { category: '产出', found: '39.5', expected: '40' } }),
    );
  });

  test('leave room for missing weights up to what the rules give their category', () => {
    const { total } = score({
      table: tableOf([
        { target: '10', actual: '10', weight: '' },
        { target: '10', actual: '5' },
      ]),
      rules: GUANGDONG,
    });
    expect([total.score.toFixed(), total.highest.toFixed(), total.bounded]).toEqual(['5', '55', true]);
  });

  test('leave room for missing weights of 过程', () => {
    const rows = PROCESS_ROWS.map((row) => ({ ...row, weight: row.group === '资金管理' ? '' : 8 }));
    expect(line(score({ table: tableOf(rows), rules: GUANGDONG }), '过程').highest.toFixed()).toBe('20');
  });

  test('name the rows without a weight where the rules leave no points for them', () => {
    const rows = [...PROCESS_ROWS, { target: '1', actual: '1', weight: 40 }, { target: '1', actual: '1', weight: '', name: '培训场次' }];
    expect(score({ table: tableOf(rows), rules: GUANGDONG }).findings).toContainEqual(
      expect.objectContaining({ code: 'total-open', facts: { indicators: '培训场次', low: '60.00' } }),
    );
  });

  test('never say that 0 points have no score', () => {
    const rows = [...PROCESS_ROWS, { target: '1', actual: '1', weight: 40 }, { target: '1', actual: '', weight: 0 }];
    const codes = score({ table: tableOf(rows), rules: GUANGDONG }).findings.map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('total-'))).toEqual(['total-open']);
  });

  test('call rows 未分类 that name neither category nor group', () => {
    const { sections } = score({
      table: tableOf([
        { category: '', group: '', target: '1', actual: '1' },
        { target: '1', actual: '1' },
      ]),
      rules: GUANGDONG,
    });
    expect([sections.at(-1)?.name, sections.at(-1)?.parts.map(({ name }) => name)]).toEqual(['未分类和产出', ['未分类', '产出']]);
  });

  test('find the category by the group where the table has no 一级指标', () => {
    const card = score({
      table: tableOf([{ category: '', group: '社会效益指标', target: '1', actual: '1', weight: 40 }]),
      rules: GUANGDONG,
    });
    expect(card.sections.at(-1)?.parts.map(({ name }) => name)).toEqual(['效益']);
  });

  test('take 产出指标(50分) for 产出', () => {
    const card = score({ table: tableOf([{ category: '产 出\n指 标 (50分)', target: '1', actual: '1', weight: 40 }]), rules: GUANGDONG });
    expect(card.sections.at(-1)?.parts.map(({ name }) => name)).toEqual(['产出']);
  });
});

describe('a form with the weights of 财预〔2020〕10号', () => {
  const rows = [
    { category: '预算执行率', group: '', name: '全年预算执行率', target: '100', actual: '100', weight: 10 },
    { category: '产出指标', target: '1', actual: '1', weight: 50 },
    { category: '效益指标', group: '社会效益指标', target: '1', actual: '1', weight: 30 },
    { category: '满意度指标', group: '服务对象满意度指标', target: '90%', actual: '95%', weight: 10 },
  ];

  test('is told of that preset once, instead of each category being called wrong', () => {
    const codes = score({ table: tableOf(rows), rules: GUANGDONG }).findings.map(({ code }) => code);
    expect(codes.filter((code) => /preset|weights/.test(code))).toEqual(['preset-suggested']);
  });

  test('is told so too when the rate of the budget spent stands in a block of its own', () => {
    const codes = score({ table: tableOf(rows.slice(1)), rules: GUANGDONG }).findings.map(({ code }) => code);
    expect(codes.filter((code) => /preset|weights/.test(code))).toEqual(['preset-suggested']);
  });

  test('has nothing to be told when that preset is in force', () => {
    const codes = score({ table: tableOf(rows), rules: NATIONAL }).findings.map(({ code }) => code);
    expect(codes.filter((code) => /preset|weights/.test(code))).toEqual([]);
  });
});
