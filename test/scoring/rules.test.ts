import { GUANGDONG, NATIONAL, PRESETS, sayLimit, score, type Scorecard, type ScoringRules, validateRules } from '../../src/scoring';
import { printedRows } from '../data/report';
import { tableOf, type TypedRow } from './build-table';

type Change = Partial<ScoringRules>;

function card(rows: readonly TypedRow[], change: Change = {}): Scorecard {
  return score({ table: tableOf(rows), rules: { ...GUANGDONG, ...change } });
}

function points(target: string, actual: string, change: Change = {}): string | undefined {
  return card([{ target, actual }], change).indicators[0]?.score?.toFixed();
}

const overFulfilment = (deduction: ScoringRules['overFulfilment']['deduction']): Change => ({
  overFulfilment: { ...GUANGDONG.overFulfilment, deduction },
});

describe('a target that was overrun though less is better', () => {
  test('loses in proportion to the overrun', () => expect(points('≤100', '150')).toBe('5'));
  test('or is scored by target ÷ actual', () => expect(points('≤100', '150', { reverse: 'ratio' })).toBe('6.67'));
  test('keeps everything within the target either way', () => expect(points('≤100', '80', { reverse: 'ratio' })).toBe('10'));
});

describe('an actual above a bare 0', () => {
  test('earns everything', () => expect(points('0', '3')).toBe('10'));
  test('or nothing', () => expect(points('0', '3', { aboveZero: 'none' })).toBe('0'));
  test('but 0 of 0 is kept either way', () => expect(points('0', '0', { aboveZero: 'none' })).toBe('10'));
});

describe('over-fulfilment', () => {
  const fixed = overFulfilment({ kind: 'fixed', share: 0.1 });
  const proportional = overFulfilment({ kind: 'proportional', share: 0.5 });
  test('costs nothing', () => expect(points('100', '300')).toBe('10'));
  test('or a fixed part of the weight', () => expect(points('100', '130', fixed)).toBe('9'));
  test('which begins where a reason is asked for', () => expect(points('100', '129.99', fixed)).toBe('10'));
  test('or a part that grows with the excess', () => expect(points('100', '180', proportional)).toBe('7.5'));
  test('and never takes a score below 0', () => expect(points('100', '900', proportional)).toBe('0'));
});

test('scores are rounded to the places that the rules say', () => expect(points('3', '2', { scorePlaces: 1 })).toBe('6.7'));

describe("totals of the report's rows", () => {
  const rows: TypedRow[] = printedRows().map((row) => ({ ...row, weight: Number(row.weight), score: '' }));
  const sums = (totals: 'A' | 'B') => {
    const { sections } = card(rows, { totals });
    return sections.flatMap((section) => [section, ...section.parts]).map((line) => `${line.name} ${line.score.toFixed()}`);
  };
  test('add the rounded scores by policy A', () =>
    expect(sums('A')).toEqual(expect.arrayContaining(['产出 37', '效益 38.45', '产出和效益 75.45'])));
  test('add exactly and round once by policy B', () =>
    expect(sums('B')).toEqual(expect.arrayContaining(['产出 36.99', '效益 38.44', '产出和效益 75.43'])));
});

describe('财预〔2020〕10号', () => {
  const rows: TypedRow[] = [
    { category: '项目资金(万元)', group: '', name: '年度资金总额', target: '100', actual: '100', weight: 10 },
    { category: '', group: '数量指标', target: '1', actual: '1', weight: 50 },
    { category: '', group: '社会效益指标', target: '1', actual: '1', weight: 30 },
    { category: '', group: '服务对象满意度指标', target: '90%', actual: '63%', weight: 10 },
  ];
  const national = score({ table: tableOf(rows), rules: NATIONAL });
  test('has satisfaction and budget as categories of their own', () =>
    expect(national.indicators.map(({ category }) => category)).toEqual(['预算执行率', '产出', '效益', '满意度']));
  test('finds the weights in order', () => expect(national.findings.map(({ code }) => code)).toEqual(['reason-column-missing']));
  test('grades by its own cut points', () => expect([national.total.score.toFixed(), national.grade]).toEqual(['97', '优']));
  test('says that it is to be confirmed', () => expect(NATIONAL.note).toMatch(/确认/));
});

test('under 广东省级财政 satisfaction counts inside 效益', () =>
  expect(card([{ category: '', group: '服务对象满意度指标', target: '1', actual: '1' }]).indicators[0]?.category).toBe('效益'));

describe('weights that are missing', () => {
  const split = (weights: readonly (number | string)[]) =>
    card(weights.map((weight) => ({ target: '1', actual: '1', weight }))).findings.find(({ code }) => code === 'weights-proposed')?.facts;
  test('are proposed evenly, remainders to the first rows', () =>
    expect(split(Array.from({ length: 30 }, () => ''))).toMatchObject({ points: '40', count: 30, split: '10 × 1.34 + 20 × 1.33' }));
  test('give less than a cent too much to nobody', () => expect(split([20, '', '', ''])).toMatchObject({ split: '2 × 6.67 + 1 × 6.66' }));
  test('share what the others leave', () => expect(split([35, '', ''])).toMatchObject({ points: '5', split: '2 × 2.5' }));
  test('are not proposed where nothing is left', () => expect(split([40, ''])).toBeUndefined());
  test('are never filled in', () => expect(card([{ target: '1', actual: '1', weight: '' }]).indicators[0]?.weight).toBeNull());
});

describe('the check of rules', () => {
  test.each(PRESETS.map((rules) => [rules.name, rules] as const))('finds nothing in %s', (_, rules) =>
    expect(validateRules(rules)).toEqual([]),
  );

  const named = (...names: string[]) => GUANGDONG.categories.map((one, index) => ({ ...one, name: names[index] ?? '' }));
  const graded = (...cuts: number[]) => cuts.map((from, index) => ({ name: `等级 ${index + 1}`, from }));
  const problems = (change: Change) =>
    validateRules({ ...GUANGDONG, ...change }).map(({ setting, limit }) => `${setting}: ${sayLimit(limit)}`);
  test.each<[string, Change, string]>([
    ['an empty name', { name: ' ' }, 'name: ≠ ""'],
    ['a word that is no choice', { reverse: 'quadratic' as 'linear' }, 'reverse: linear | ratio'],
    ['a word that is no choice for 0', { aboveZero: 'half' as 'full' }, 'aboveZero: full | none'],
    ['a word that is no way to add', { totals: 'C' as 'A' }, 'totals: A | B'],
    [
      'a word that is no deduction',
      overFulfilment({ kind: 'some' as 'fixed', share: 0.1 }),
      'overFulfilment.deduction.kind: none | fixed | proportional',
    ],
    ['a reason beyond all', { overFulfilment: { ...GUANGDONG.overFulfilment, reasonFrom: 101 } }, 'overFulfilment.reasonFrom: 1 … 100'],
    ['a category without a name', { categories: named('', '产出', '效益') }, 'categories[0].name: ≠ ""'],
    ['a category named like another', { categories: named('产出', '效益', '产出') }, 'categories[2].name: ≠ "", ≠ 产出, 效益'],
    ['a grade without a name', { grades: [{ name: ' ', from: 0 }] }, 'grades[0].name: ≠ ""'],
    ['a grade beyond 100', { grades: graded(101, 0) }, 'grades[0].from: 0 … 100'],
    ['a grade like the one above', { grades: graded(80, 80, 0) }, 'grades[1].from: < 80'],
    ['a band without width', { bands: { ...GUANGDONG.bands, missed: { from: 0.6, to: 0.6 } } }, 'bands.missed.from: < 0.6'],
    ['a band below 0', { bands: { ...GUANGDONG.bands, missed: { from: -0.1, to: 0.6 } } }, 'bands.missed.from: 0 … 1'],
    ['a band above 1', { bands: { ...GUANGDONG.bands, achieved: { from: 0.8, to: 1.1 } } }, 'bands.achieved.to: 0 … 1'],
    ['half a decimal place', { scorePlaces: 1.5 }, 'scorePlaces: 0, 1, 2, 3, 4'],
    ['too many decimal places', { scorePlaces: 7 }, 'scorePlaces: 0 … 4'],
    ['a mark below 100 %', { overFulfilment: { ...GUANGDONG.overFulfilment, markFrom: 0.5 } }, 'overFulfilment.markFrom: 1 … 100'],
    ['a reason before the mark', { overFulfilment: { ...GUANGDONG.overFulfilment, reasonFrom: 1.1 } }, 'overFulfilment.reasonFrom: ≥ 1.2'],
    ['a share above 1', overFulfilment({ kind: 'fixed', share: 2 }), 'overFulfilment.deduction.share: 0 … 1'],
    ['categories that do not come to 100', { categories: GUANGDONG.categories.slice(1) }, 'categories: = 100'],
    [
      'grades that do not fall',
      {
        grades: [
          { name: '优', from: 80 },
          { name: '良', from: 90 },
          { name: '差', from: 0 },
        ],
      },
      'grades[1].from: < 80',
    ],
    [
      'a lowest grade above 0',
      {
        grades: [
          { name: '优', from: 90 },
          { name: '差', from: 10 },
        ],
      },
      'grades[1].from: 0',
    ],
    ['no grade at all', { grades: [] }, 'grades: ≥ 1'],
    ['a band upside down', { bands: { ...GUANGDONG.bands, partial: { from: 0.8, to: 0.6 } } }, 'bands.partial.from: < 0.6'],
  ])('names %s', (_, change, expected) => expect(problems(change)).toContain(expected));

  test('names a category with groups whose weight is no number', () => {
    const categories = GUANGDONG.categories.map((one, index) => (index === 0 ? { ...one, weight: NaN } : one));
    expect(problems({ categories })).toContain('categories[0].weight: 0 … 100');
  });
  test('names groups that do not come to their category', () => {
    const [process, ...others] = GUANGDONG.categories;
    if (process === undefined) throw new Error('no category');
    const categories = [{ ...process, groups: process.groups.slice(1) }, ...others];
    expect(problems({ categories })).toEqual(['categories[0].groups: = 20']);
  });

  test('says what it is about and what stands there', () =>
    expect(
      validateRules({
        ...GUANGDONG,
        scorePlaces: 7,
        categories: named('产出', '产出', '效益').map((one) => ({ ...one, weight: 30, groups: [] })),
        grades: graded(80, 10),
      }).map(({ about, found }) => [about, found]),
    ).toEqual([
      [{ kind: 'setting', id: 'scorePlaces' }, '7'],
      [{ kind: 'category', index: 1 }, '产出'],
      [{ kind: 'category', index: 0 }, '30 + 30 + 30'],
      [{ kind: 'grade', index: 1 }, '10'],
    ]));
});
