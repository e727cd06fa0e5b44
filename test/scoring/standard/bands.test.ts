import fc from 'fast-check';
import { readStandard, settleStandard, applyStandard, type MarkingStandard } from '../../../src/scoring/standard';
import { fraction, fromExcel, ONE, ZERO, type Decimal, type Fraction } from '../../../src/scoring/numbers/decimal';

/*
 * Bands written out at random, in the words that forms use for them, and read back: every actual falls into one of them, more is never worth
 * less, and each bound is where the words put it.
 */

const WEIGHT = 10;

/** Bounds in whole per cent, from the top, and points that fall from 10 to 0. */
const bands = fc
  .record({
    bounds: fc.uniqueArray(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 5 }),
    cuts: fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 4, maxLength: 4 }),
  })
  .map(({ bounds, cuts }) => ({
    bounds: [...bounds].sort((a, b) => b - a),
    points: [WEIGHT, ...[...cuts].sort((a, b) => b - a).map((cut) => cut / 10)],
  }));

const BETWEEN: readonly ((low: number, high: number) => string)[] = [
  (low, high) => `${low}%（含）-${high}%`,
  (low, high) => `${low}%≤x<${high}%`,
  (low, high) => `大于等于${low}%且小于${high}%`,
  (low, high) => `${low}%（含）至${high}%（不含）`,
];
const TOP: readonly ((low: number) => string)[] = [
  (low) => `${low}%（含）以上`,
  (low) => `≥${low}%`,
  (low) => `达到${low}%`,
  (low) => `不低于${low}%`,
];
const BOTTOM: readonly ((high: number) => string)[] = [
  (high) => `低于${high}%`,
  (high) => `<${high}%`,
  (high) => `不足${high}%`,
  () => '其他',
];
const EARNS = [(points: number) => `，计${points}分`, (points: number) => `得${points}分`, (points: number) => `的，得 ${points} 分`];

const words = fc.record({
  between: fc.constantFrom(...BETWEEN),
  top: fc.constantFrom(...TOP),
  bottom: fc.constantFrom(...BOTTOM),
  earns: fc.constantFrom(...EARNS),
});

function written(
  { bounds, points }: { bounds: number[]; points: number[] },
  { between, top, bottom, earns }: typeof words extends fc.Arbitrary<infer T> ? T : never,
): string {
  const parts = bounds.map((low, index) => (index === 0 ? top(low) : between(low, bounds[index - 1] ?? low)) + earns(points[index] ?? 0));
  return [...parts, bottom(bounds.at(-1) ?? 0) + earns(0)].join('；');
}

function read(text: string): MarkingStandard {
  const standard = readStandard(text);
  if (standard === null || standard === 'form') throw new Error(`not read: ${text}`);
  return standard;
}

function pointsAt(standard: MarkingStandard, actual: Decimal): number {
  const marked = {
    weight: fromExcel(WEIGHT),
    rate: fraction(actual, ONE),
    earned: fraction(ZERO, ONE),
    completed: false,
    measured: fraction(actual, ONE),
    aim: ONE,
  };
  const [first, second] = [
    applyStandard(settleStandard(standard, 'first'), marked),
    applyStandard(settleStandard(standard, 'second'), marked),
  ];
  expect(second).toEqual(first);
  if (typeof first === 'string') throw new Error(first);
  return numberOf(first);
}

function numberOf({ numerator, denominator }: Fraction): number {
  return Number(numerator.times(WEIGHT).div(denominator).toFixed(6));
}

const hundredths = fc.integer({ min: 0, max: 20000 }).map((basisPoints) => basisPoints / 10000);

test('every actual earns the points of the band that its number lies in', () => {
  fc.assert(
    fc.property(bands, words, hundredths, (drawn, said, actual) => {
      const index = drawn.bounds.findIndex((low) => actual * 100 >= low - 1e-9);
      expect(pointsAt(read(written(drawn, said)), fromExcel(actual))).toBe(index < 0 ? 0 : (drawn.points[index] ?? 0));
    }),
  );
});

test('each bound belongs to the better band', () => {
  fc.assert(
    fc.property(bands, words, (drawn, said) => {
      const standard = read(written(drawn, said));
      drawn.bounds.forEach((low, index) => expect(pointsAt(standard, fromExcel(low / 100))).toBe(drawn.points[index] ?? 0));
    }),
  );
});

test('more is never worth less', () => {
  fc.assert(
    fc.property(bands, words, hundredths, hundredths, (drawn, said, one, other) => {
      const standard = read(written(drawn, said));
      const [less, more] = [Math.min(one, other), Math.max(one, other)].map((actual) => pointsAt(standard, fromExcel(actual)));
      expect(less).toBeLessThanOrEqual(more ?? 0);
    }),
  );
});

test('steps off never lead below 0 or above the weight', () => {
  const steps = fc.record({
    from: fc.integer({ min: 1, max: 120 }),
    step: fc.integer({ min: 1, max: 10 }),
    off: fc.integer({ min: 1, max: 30 }).map((tenths) => tenths / 10),
  });
  fc.assert(
    fc.property(steps, hundredths, ({ from, step, off }, actual) => {
      const standard = read(`达到${from}%得满分，每低${step}个百分点扣${off}分，扣完为止`);
      const earned = applyStandard(settleStandard(standard, 'second'), {
        ...{ weight: fromExcel(WEIGHT), rate: fraction(ONE, ONE), earned: fraction(ONE, ONE), completed: true },
        ...{ measured: fraction(fromExcel(actual), ONE), aim: ONE },
      });
      if (typeof earned === 'string') throw new Error(earned);
      const exact = WEIGHT - Math.max(0, (from - actual * 100) / step) * off;
      expect(numberOf(earned)).toBeCloseTo(Math.min(WEIGHT, Math.max(0, exact)), 5);
    }),
  );
});
