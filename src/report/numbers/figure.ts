import { type Decimal, fraction, type Fraction, fromExcel, ONE, type ResultRole, roundProduct, sayPercent, toNumber } from '../../scoring';

/** A number that the report prints: what it is exactly, what is printed of it, and where it comes from. */
export interface Figure {
  /** Not rounded; `null` while there is none. */
  readonly exact: Fraction | null;
  /** As it is printed, a rate as a part of one: 4.1138 for 411.38 %. */
  readonly printed: Decimal | null;
  /** "75.45", "411.38%"; "" while there is none. */
  readonly text: string;
  readonly origin: Origin;
}

/** Where a number comes from. Rows are row numbers of the indicator table's sheet, lines are counted from 0. */
export type Origin =
  /** A cell that the staff filled. */
  | { readonly kind: 'cell'; readonly sheet: string; readonly cell: string }
  /** A result cell of the indicator table. */
  | { readonly kind: 'result'; readonly row: number; readonly role: ResultRole }
  /** The sum of these rows' weights or scores. */
  | { readonly kind: 'rows'; readonly rows: readonly number[]; readonly of: 'weight' | 'score' }
  /** The sum of the same column of these lines of 表2-1. */
  | { readonly kind: 'lines'; readonly lines: readonly number[] }
  /** The score ÷ the weight of the same line. */
  | { readonly kind: 'quotient' }
  /** The sums of the fund table. */
  | { readonly kind: 'fund' }
  /** The rules in force. */
  | { readonly kind: 'rules' };

/** Rates print with two decimals of a percent. */
const RATE_PLACES = 4;

/** Points, printed without trailing zeros: 20, 75.45, 1.3. */
export function pointsFigure(value: Decimal | null, origin: Origin): Figure {
  if (value === null) return { exact: null, printed: null, text: '', origin };
  return { exact: fraction(value, ONE), printed: value, text: value.toFixed(), origin };
}

/** A completion rate: 116.17 %; a rate of 0 prints 0 %. */
export function rateFigure(exact: Fraction | null, origin: Origin): Figure {
  return partFigure(exact, origin, (printed) => (printed.eq(0) ? '0%' : sayPercent(printed)));
}

/** A score rate or spending rate: 92.48 %; a full rate prints 100 %, a rate of 0 prints 0 %. */
export function scoreRateFigure(exact: Fraction | null, origin: Origin): Figure {
  return partFigure(exact, origin, (printed, whole) => (whole ? '100%' : printed.eq(0) ? '0%' : sayPercent(printed)));
}

function partFigure(exact: Fraction | null, origin: Origin, say: (printed: Decimal, isWhole: boolean) => string): Figure {
  if (exact === null) return { exact, printed: null, text: '', origin };
  const printed = roundProduct(ONE, exact, RATE_PLACES);
  return { exact, printed, text: say(printed, exact.numerator.eq(exact.denominator)), origin };
}

/** The number that a figure is before it is printed, for programs that know no decimals. */
export function numberOf({ exact }: Figure): number | null {
  return exact === null ? null : toNumber(exact);
}

/** A part of one, given as a double, in percent: 0.8318 is "83.18%". */
export function percentOf(part: number): string {
  return sayPercent(fromExcel(part));
}
