import { DEFAULT_SETTINGS } from '../../../src/sheets';
import { GUANGDONG, NATIONAL } from '../../../src/scoring';
import fc from 'fast-check';
import { draftOf, isChanged, nextDraft, type Draft, type DraftEvent } from '../../../src/taskpane/rules/draft';
import {
  readNames,
  withBand,
  withCategoryWeight,
  withDeduction,
  withGrade,
  withGroupWeight,
  withShare,
} from '../../../src/taskpane/rules/change-rules';
import { readNumber, writeNumber } from '../../../src/taskpane/kit/typed-number';
import { sumWeights } from '../../../src/taskpane/rules/weight-sums';

const FRESH = draftOf(DEFAULT_SETTINGS);
const RATIO: DraftEvent = { kind: 'rules', rules: { ...GUANGDONG, reverse: 'ratio' } };
const VALUES: DraftEvent = { kind: 'output', output: { ...DEFAULT_SETTINGS.output, results: 'sealed' } };
const after = (...events: DraftEvent[]): Draft => events.reduce(nextDraft, FRESH);

describe('a draft', () => {
  test('begins without changes', () => expect(isChanged(FRESH)).toBe(false));
  test('is changed by another rule', () => expect(isChanged(after(RATIO))).toBe(true));
  test('is changed by another way of writing results', () => expect(isChanged(after(VALUES))).toBe(true));
  test('is changed by another name', () => expect(isChanged(after({ kind: 'rules', rules: { ...GUANGDONG, name: '本局' } }))).toBe(true));
  test('is unchanged when everything was put back', () => expect(isChanged(after(RATIO, { kind: 'rules', rules: GUANGDONG }))).toBe(false));
  test('is unchanged after it was discarded', () => expect(after(RATIO, VALUES, { kind: 'discarded' })).toEqual(FRESH));

  test('takes over what the book says anew', () => {
    const rules = { ...GUANGDONG, totals: 'B' } as const;
    expect(after({ kind: 'reread', settings: { ...DEFAULT_SETTINGS, rules } }).now.rules.totals).toBe('B');
  });

  test('keeps what is being edited when the book is read again', () => {
    const rules = { ...GUANGDONG, totals: 'B' } as const;
    expect(after(RATIO, { kind: 'reread', settings: { ...DEFAULT_SETTINGS, rules } }).now.rules.reverse).toBe('ratio');
  });

  test('is unchanged once the book says what was saved', () => {
    const saved = after(RATIO);
    expect(isChanged(nextDraft(saved, { kind: 'reread', settings: saved.now }))).toBe(false);
  });
});

describe('a change', () => {
  test('of a category leaves the others', () => {
    expect(withCategoryWeight(GUANGDONG, 1, 45).categories.map(({ weight }) => weight)).toEqual([20, 45, 40]);
  });
  test('of a group leaves the others', () => {
    expect(withGroupWeight(GUANGDONG, 0, 1, 6).categories[0]?.groups.map(({ weight }) => weight)).toEqual([12, 6]);
  });
  test('of a grade leaves the others', () => {
    expect(withGrade(NATIONAL, 2, 65).grades.map(({ from }) => from)).toEqual([90, 80, 65, 0]);
  });
  test('of a band leaves its other end', () =>
    expect(withBand(GUANGDONG, 'partial', 'to', 0.75).bands.partial).toEqual({ from: 0.6, to: 0.75 }));
  test('to a deduction begins with a tenth', () => {
    expect(withDeduction(GUANGDONG, 'fixed').overFulfilment.deduction).toEqual({ kind: 'fixed', share: 0.1 });
  });
  test('of the kind of deduction keeps its share', () => {
    const fixed = withShare(withDeduction(GUANGDONG, 'fixed'), 0.2);
    expect(withDeduction(fixed, 'proportional').overFulfilment.deduction).toEqual({ kind: 'proportional', share: 0.2 });
  });
  test('of words takes commas of every kind', () =>
    expect(readNames('控制率、成本,投诉，事故')).toEqual(['控制率', '成本', '投诉', '事故']));
});

describe('sums of weights', () => {
  test('are exact', () => expect(sumWeights([0.1, 0.2], 0.3)).toEqual({ sum: 0.3, lacking: 0 }));
  test('say what is lacking', () => expect(sumWeights([20, 38.5, 40], 100)).toEqual({ sum: 98.5, lacking: 1.5 }));
  test('say what is too much', () => expect(sumWeights([20, 41.01, 40], 100)?.lacking).toBe(-1.01));
  test('wait for a weight that is no number', () => expect(sumWeights([20, NaN], 100)).toBeNull());

  test('of hundredths are those of whole numbers', () => {
    const cents = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(fc.array(cents, { maxLength: 12 }), cents, (weights, expected) => {
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const result = sumWeights(
          weights.map((weight) => weight / 100),
          expected / 100,
        );
        expect(result).toEqual({ sum: total / 100, lacking: (expected - total) / 100 });
      }),
    );
  });
});

describe('a typed number', () => {
  test.each([
    ['20', 'plain', 20],
    ['１２．５', 'plain', 12.5],
    ['12.', 'plain', 12],
    ['120', 'percent', 1.2],
    ['120%', 'percent', 1.2],
    ['二十', 'plain', NaN],
    ['', 'plain', NaN],
    ['-5', 'plain', NaN],
  ] as const)('%s (%s) is %p', (text, form, expected) => expect(readNumber(text, form)).toBe(expected));

  test('in percent comes back as it was typed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        (tenths) => readNumber(writeNumber(tenths / 1000, 'percent'), 'percent') === tenths / 1000,
      ),
    );
  });
});
