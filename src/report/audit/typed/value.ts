import { type Decimal, fraction, type Fraction, fromDigits, ONE, plainText, roundProduct, sayPercent } from '../../../scoring';
import type { Printed } from './place';

const PLAIN = /^([+-]?\d+(?:,\d{3})*(?:\.\d+)?)(?:分)?$/;
const PERCENT = /^([+-]?\d+(?:,\d{3})*(?:\.\d+)?)%$/;

/** The number that a place prints: "1.34", "26,510.00"; `null` for anything else, and for no place at all. */
export function numberIn(printed: Pick<Printed, 'text'> | null): Decimal | null {
  const digits = PLAIN.exec(tight(printed))?.[1];
  return digits === undefined ? null : fromDigits(digits.replaceAll(',', ''));
}

/** "92.48%" as 0.9248; `null` for anything else. */
export function rateIn(printed: Pick<Printed, 'text'> | null): Decimal | null {
  const digits = PERCENT.exec(tight(printed))?.[1];
  return digits === undefined ? null : fromDigits(digits.replaceAll(',', '')).div(100);
}

/** The decimals that a number is printed with: 2 for "36.99" and for "92.48%". */
export function placesOf(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}

/** @param places of a percent, to which the report rounds its rates */
export function isRate(part: Decimal, exact: Fraction, places: number): boolean {
  return roundProduct(ONE, exact, places + 2).eq(part);
}

/** "100%" where it is full, "96.15%" otherwise. */
export function sayRate(exact: Fraction): string {
  const rounded = roundProduct(ONE, exact, 4);
  return rounded.eq(1) && exact.numerator.eq(exact.denominator) ? '100%' : rounded.eq(0) ? '0%' : sayPercent(exact);
}

export function partOf(score: Decimal, weight: Decimal): Fraction | null {
  return weight.gt(0) ? fraction(score, weight) : null;
}

function tight(printed: Pick<Printed, 'text'> | null): string {
  return printed === null ? '' : plainText(printed.text).replace(/\s+/g, '');
}
