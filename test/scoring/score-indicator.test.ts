import { GUANGDONG, score, type ScoredIndicator } from '../../src/scoring';
import fc from 'fast-check';
import { tableOf, type TypedRow } from './build-table';

function scored(row: TypedRow): ScoredIndicator {
  const [only] = score({ table: tableOf([row]), rules: GUANGDONG }).indicators;
  if (only === undefined) throw new Error('no indicator');
  return only;
}

const points = (row: TypedRow) => scored(row).score?.toFixed() ?? null;
const codes = (row: TypedRow) => scored(row).findings.map(({ code }) => code);

describe('the score of an indicator of weight 10', () => {
  test.each<[target: string, actual: string, expected: string | null, why: string]>([
    ['100', '85', '8.5', 'reaches 85 % of its target'],
    ['3', '2', '6.67', 'is rounded half-up to two decimals'],
    ['100', '250', '10', 'is capped at the weight'],
    ['100', '-5', '0', 'never falls below 0'],
    ['≥4', '0', '0', 'is 0 for an actual of 0'],
    ['≧4', '2', '5', 'reads ≧'],
    ['>=4', '2', '5', 'reads >='],
    ['＞＝4', '2', '5', 'reads full-width signs'],
    ['=4', '2', '5', 'takes = with a target above 0 as ≥'],
    ['≤100', '90', '10', 'is full within a ≤ target'],
    ['≤100', '150', '5', 'loses as much as the target is overrun'],
    ['≤100', '250', '0', 'is 0 when a target is overrun twice over'],
    ['<100', '120', '8', 'treats < as ≤'],
    ['0', '0', '10', 'is full for 0 of 0'],
    ['0', '3', '10', 'is full above a bare 0'],
    ['≥0', '3', '10', 'is full above ≥0'],
    ['=0', '3', '0', 'is 0 above =0'],
    ['≤0', '3', '0', 'is 0 above ≤0'],
    ['≤0', '0', '10', 'is full at ≤0'],
    ['30,000', '15,000', '5', 'reads thousands commas'],
    ['95%', '0.95', '10', 'reads a bare fraction beside a percentage'],
    ['10', '', null, 'is missing without an actual'],
    ['10', '/', null, 'is missing for a slash'],
    ['10', '无', null, 'is missing for 无'],
    ['10', '#N/A', null, 'is missing for an error value'],
    ['', '10', null, 'is missing without a target'],
    ['-5', '10', null, 'is missing for a target below 0'],
    ['健全', '健全', null, 'is missing for words until a person judges'],
  ])('target %s, actual %s: %s (%s)', (target, actual, expected) => expect(points({ target, actual })).toBe(expected));
});

describe('percent in the name', () => {
  const name = '项目结题及时率 (%)';
  test('a bare 90 against 100% is 90 %', () => expect(points({ name, target: '≥90', actual: '45%' })).toBe('5'));
  test('needs no finding', () => expect(codes({ name, target: '≥90', actual: '100%' })).not.toContain('percent-assumed'));
  test('a bare 90 without it is read so too, with a finding', () =>
    expect(codes({ target: '≥90', actual: '100%' })).toContain('percent-assumed'));
  test('both sides bare need no percent at all', () => expect(points({ name, target: '90', actual: '45' })).toBe('5'));
});

describe('a score typed by a person', () => {
  test('is kept for words', () => expect(points({ target: '监管有效', actual: '监管有效', weight: 8, score: 8 })).toBe('8'));
  test('asks for no judgement', () => expect(codes({ target: '监管有效', actual: '有效', weight: 8, score: 8 })).toEqual([]));
  test('is kept against the rules', () => expect(points({ target: '10', actual: '5', score: 9 })).toBe('9'));
  test('that differs from the rules is a finding', () => expect(codes({ target: '10', actual: '5', score: 9 })).toEqual(['score-typed']));
  test('above the weight does not count', () => expect(points({ target: '有效', actual: '有效', score: 11 })).toBeNull());
  test('above the weight is a finding', () => expect(codes({ target: '有效', actual: '有效', score: 11 })).toEqual(['score-out-of-range']));
  test('that is no number does not count', () => expect(points({ target: '10', actual: '5', score: '优秀' })).toBeNull());
});

describe('the weight', () => {
  test('missing leaves no score', () =>
    expect([points({ target: '1', actual: '1', weight: '' }), codes({ target: '1', actual: '1', weight: '' })]).toEqual([
      null,
      ['weight-missing'],
    ]));
  test('that is no number leaves no score', () =>
    expect(codes({ target: '1', actual: '1', weight: '十分' })).toEqual(['weight-unreadable']));
});

test('a spending rate with a budget of 0 has no score', () =>
  expect(codes({ name: '资金支出率', target: '0', actual: '0' })).toEqual(['budget-zero']));

describe('any target above 0', () => {
  const amount = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => String(cents / 100));
  const target = fc.integer({ min: 1, max: 10_000_000 }).map((cents) => String(cents / 100));
  const sign = fc.constantFrom('', '≥', '≤');
  const weight = fc.integer({ min: 0, max: 2000 }).map((cents) => cents / 100);

  test('gives a score from 0 to the weight', () => {
    fc.assert(
      fc.property(sign, target, amount, weight, (relation, aim, actual, full) => {
        const result = Number(points({ target: relation + aim, actual, weight: full }));
        return result >= 0 && result <= full;
      }),
    );
  });

  test('never gives less for a better actual', () => {
    fc.assert(
      fc.property(sign, target, amount, amount, (relation, aim, one, other) => {
        const [low, high] = [one, other].sort((a, b) => Number(a) - Number(b)) as [string, string];
        const [worse, better] = relation === '≤' ? [high, low] : [low, high];
        return Number(points({ target: relation + aim, actual: worse })) <= Number(points({ target: relation + aim, actual: better }));
      }),
    );
  });

  test('gives the same when target and actual are scaled alike', () => {
    fc.assert(
      fc.property(
        sign,
        fc.integer({ min: 1, max: 99_999 }),
        fc.integer({ min: 0, max: 99_999 }),
        fc.integer({ min: 2, max: 1000 }),
        (relation, aim, actual, factor) => {
          const plain = points({ target: `${relation}${aim}`, actual: String(actual) });
          return plain === points({ target: `${relation}${aim * factor}`, actual: String(actual * factor) });
        },
      ),
    );
  });
});

test("quotation marks in a name do not end the sentence's own", () => {
  const [found] = scored({ name: '“四技”收入增长率', target: '', actual: '5' }).findings;
  expect(found?.facts).toMatchObject({ indicator: '‘四技’收入增长率' });
});
