import { GUANGDONG, NATIONAL, score, type ScoringRules } from '../../src/scoring';
import { scoreDataOf } from '../../src/report/score-data';
import { tableOf, type TypedRow } from '../scoring/build-table';

const ROW = { category: '产出', group: '数量指标', name: '专利（件）', target: '10', actual: '5', weight: 10 } as const;

function dataFor(rows: readonly TypedRow[], rules: ScoringRules = NATIONAL) {
  const card = score({ table: tableOf(rows), rules });
  return scoreDataOf(
    card,
    card.findings.map((_, index) => ({ message: `第 ${index + 1} 条`, detail: '' })),
  );
}

const indicator = (row: Partial<TypedRow>) => dataFor([{ ...ROW, ...row }]).indicators[0];

test('names the table', () => expect(dataFor([ROW])).toMatchObject({ sheet: '指标表', range: 'B4:J5' }));

describe('the total', () => {
  test('has its grade once it is complete', () =>
    expect(dataFor([{ ...ROW, actual: '9', weight: 100 }]).total).toEqual({
      ...{ weight: 100, score: 90, scoreRate: 0.9, highest: 90 },
      ...{ grade: '优', complete: true },
    }));
  test('says what it can still come to', () =>
    expect(dataFor([ROW, { ...ROW, name: '论文', actual: '' }]).total).toMatchObject({
      score: 5,
      grade: null,
      complete: false,
      highest: 15,
    }));
  test('does not say so where a weight is missing', () =>
    expect(
      dataFor([
        { ...ROW, category: '其他', group: '其他' },
        { ...ROW, category: '其他', weight: '' },
      ]).total.highest,
    ).toBeNull());
  test('has no score while nothing has one', () =>
    expect(dataFor([{ ...ROW, actual: '' }]).total).toMatchObject({ score: null, scoreRate: null }));
});

describe('categories', () => {
  test('of results are summed up in a line of their own', () =>
    expect(dataFor([ROW, { ...ROW, category: '效益', group: '社会效益指标' }]).categories).toMatchObject([
      { name: '产出和效益', sumOf: ['产出', '效益'], groups: [], weight: 20, score: 10 },
      { name: '产出', sumOf: [], groups: [{ name: '数量指标', weight: 10, score: 5, scoreRate: 0.5 }] },
      { name: '效益', sumOf: [], groups: [{ name: '社会效益指标' }] },
    ]));
  test('过程 is one line with its groups', () =>
    expect(dataFor([{ ...ROW, category: '过程', group: '事项管理' }], GUANGDONG).categories).toMatchObject([
      { name: '过程', sumOf: [], groups: [{ name: '事项管理', weight: 10, score: 5 }] },
    ]));
});

describe('an indicator', () => {
  test('says what was typed, how it was read, what it comes to and where it stands', () =>
    expect(indicator({ target: '≥90%', actual: '45%', reason: '天气' })).toEqual({
      ...{ row: 5, category: '产出', group: '数量指标', name: '专利（件）' },
      ...{ target: '≥90%', actual: '45%', readings: { target: '≥90%', actual: '45%' } },
      ...{
        weight: 10,
        completionRate: 0.5,
        score: 5,
        scoreRate: 0.5,
        rule: 'ratio',
        standard: null,
        typed: false,
        status: 'short',
        completed: false,
      },
      ...{ band: null, reason: '天气', scoreText: '' },
      cells: { name: 'D5', target: 'E5', actual: 'F5', weight: 'G5', score: 'I5', reason: 'M5' },
      findings: [],
    }));
  test('without a column for reasons has none, and no cell for it', () =>
    expect([indicator({})?.reason, indicator({})?.cells.reason]).toEqual([null, null]));
  test('that is not scored has neither rate nor score', () =>
    expect(indicator({ actual: '' })).toMatchObject({
      completionRate: null,
      score: null,
      scoreRate: null,
      rule: null,
      status: 'unscored',
    }));
  test('without a weight is not scored', () => expect(indicator({ weight: '' })).toMatchObject({ weight: null, status: 'unscored' }));
  test('names the codes of its findings', () => expect(indicator({ actual: '' })?.findings).toEqual(['actual-missing']));
  test('whose score a person typed names no rule', () =>
    expect(indicator({ score: 4 })).toMatchObject({ typed: true, rule: null, score: 4, scoreText: '4' }));
});

describe('the status', () => {
  const statusOf = (row: Partial<TypedRow>) => indicator(row)?.status;

  test('is done from the target on', () =>
    expect(['9.9', '10', '11.9'].map((actual) => statusOf({ actual }))).toEqual(['short', 'done', 'done']));
  test('is far above from 120 %', () => expect(statusOf({ actual: '12' })).toBe('far-above'));
  test('is never far above where lower is better', () => expect(statusOf({ target: '≤10', actual: '10' })).toBe('done'));
  test('is short where a person judged less than full marks', () =>
    expect([9, 10].map((typed) => statusOf({ target: '健全', actual: '较好', score: typed }))).toEqual(['short', 'done']));
});

describe('the points between which a person judges', () => {
  const bandOf = (row: Partial<TypedRow>) => indicator({ target: '健全', ...row })?.band;

  test('are those of the level that the actual names', () => expect(bandOf({ actual: '部分完成' })).toEqual({ low: 6, high: 8 }));
  test('are the whole weight where it names none', () => expect(bandOf({ actual: '制度在修订' })).toEqual({ low: 0, high: 10 }));
  test('are none while there is no actual', () => expect(bandOf({ actual: '' })).toBeNull());
  test('are none where a rule scores', () => expect(bandOf({ target: '10', actual: '5' })).toBeNull());
  test('are there where a person typed over what the rule gives', () =>
    expect(bandOf({ target: '10', actual: '5', score: 6 })).toEqual({ low: 0, high: 10 }));
  test('are none where the actual cannot be read', () => expect(bandOf({ actual: '—' })).toBeNull());
  test('are none without a weight', () => expect(bandOf({ actual: '部分完成', weight: '' })).toBeNull());
});

describe('findings', () => {
  const findings = () => dataFor([{ ...ROW, actual: '' }]).findings;

  test('about a row name its indicator, those about the whole none', () =>
    expect(findings().map(({ code, indicator: name }) => [code, name])).toEqual([
      ['actual-missing', '专利（件）'],
      ['weights-not-adding-up', null],
      ['total-incomplete', null],
    ]));
  test('have their sentences in order', () => expect(findings().map(({ message }) => message)).toEqual(['第 1 条', '第 2 条', '第 3 条']));
  test('have their severity and cell', () => expect(findings()[0]).toMatchObject({ severity: 'error', cell: 'F5', suggestion: null }));
});
