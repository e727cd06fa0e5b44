import Big from 'big.js';

/** Exact decimals: sums, products and half-up rounding without binary drift. */
export type Decimal = Big;

export const ZERO = new Big(0);
export const ONE = new Big(1);

/** A double as Excel shows and compares it: 15 significant digits (0.1+0.2 arrives as 0.3). */
export function fromExcel(value: number): Decimal {
  return new Big(value.toPrecision(15));
}

/** Parses plain decimal digits such as "-12.50"; the caller has made sure that they are. */
export function fromDigits(digits: string): Decimal {
  return new Big(digits);
}

export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}

/** Rounds half away from zero, as Excel's ROUND does. */
export function roundHalfUp(value: Decimal, places: number): Decimal {
  return value.round(places, Big.roundHalfUp);
}

/** A quotient kept exact, so that only the last step rounds. The denominator is above 0. */
export interface Fraction {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** @throws RangeError when the denominator is 0. */
export function fraction(numerator: Decimal, denominator: Decimal): Fraction {
  if (denominator.eq(0)) throw new RangeError('A fraction needs a denominator other than 0.');
  return denominator.lt(0) ? { numerator: numerator.times(-1), denominator: denominator.times(-1) } : { numerator, denominator };
}

/** Below 0, 0 or above 0 as `value` is below, equal to or above `bound`; exact. */
export function compareFraction(value: Fraction, bound: Decimal): number {
  return value.numerator.cmp(bound.times(value.denominator));
}

/** `factor` × `value`, rounded half-up once. */
export function roundProduct(factor: Decimal, value: Fraction, places: number): Decimal {
  const Rounding = Big();
  Rounding.DP = places;
  Rounding.RM = Rounding.roundHalfUp;
  return new Big(new Rounding(factor.times(value.numerator)).div(value.denominator));
}

/** Places to which what is not rounded yet is added up: enough for the sum of any table to round right. */
export const EXACT_PLACES = 20;

/** The double nearest to the quotient's first decimals, for hosts and JSON that know no decimals: 15 % ÷ 10 % is 1.5. */
export function toNumber(value: Fraction): number {
  return Number(roundProduct(ONE, value, EXACT_PLACES));
}

/** A part of one as a percentage with two decimals, half-up: 4.11375 is "411.38%". */
export function sayPercent(part: Decimal | Fraction): string {
  const { numerator, denominator } = 'numerator' in part ? part : fraction(part, ONE);
  return `${roundProduct(fromExcel(100), { numerator, denominator }, 2).toFixed(2)}%`;
}
