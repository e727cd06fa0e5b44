import { compareFraction, fraction, ONE, roundProduct, ZERO, type Decimal, type Fraction } from './decimal';
import type { NumberReading, Relation } from './reading/reading';

/** On which side of the target the actual should lie. */
export type Direction = 'higher' | 'lower';

/** "=" with a target above 0 counts as "at least" (the field's rule 4). */
export function directionOf(relation: Relation): Direction {
  return relation === 'at-most' || relation === 'less-than' ? 'lower' : 'higher';
}

/** What target and actual come to. */
export interface Completion {
  readonly direction: Direction;
  /** actual ÷ target, not capped; for a target of 0 either 1 (kept) or 0 (missed). */
  readonly rate: Fraction;
  /** The part of the weight that is earned, 0 … 1. */
  readonly earned: Fraction;
  /** The target is met. */
  readonly completed: boolean;
  readonly zeroTarget: boolean;
}

const NOTHING = fraction(ZERO, ONE);
const EVERYTHING = fraction(ONE, ONE);

/** @param target its value is 0 or above */
export function complete(target: NumberReading, actual: NumberReading): Completion {
  const direction = directionOf(target.relation);
  if (target.value.eq(0)) return completeZero(target, actual, direction);
  const rate = fraction(actual.value, target.value);
  const counted = direction === 'higher' ? rate : beyondTarget(rate);
  return {
    direction,
    rate,
    earned: withinOne(counted),
    completed: compareFraction(counted, ONE) >= 0,
    zeroTarget: false,
  };
}

/** A bare 0 or ≥0 is kept by any actual from 0 up; =0 only by 0; ≤0 by 0 or less (the field's rule 6). */
function completeZero(target: NumberReading, actual: NumberReading, direction: Direction): Completion {
  const kept = target.relation === 'equal' ? actual.value.eq(0) : direction === 'lower' ? actual.value.lte(0) : actual.value.gte(0);
  const all = kept ? EVERYTHING : NOTHING;
  return { direction, rate: all, earned: all, completed: kept, zeroTarget: true };
}

/** Lower is better: 1 − (actual − target) ÷ target, which is 2 − rate (the field's rule 5). */
function beyondTarget(rate: Fraction): Fraction {
  return fraction(rate.denominator.times(2).minus(rate.numerator), rate.denominator);
}

function withinOne(value: Fraction): Fraction {
  if (compareFraction(value, ZERO) <= 0) return NOTHING;
  return compareFraction(value, ONE) >= 0 ? EVERYTHING : value;
}

/** Points earned, two decimals, half-up, from the exact rate (the field's rule 3). */
export function scoreOf(weight: Decimal, completion: Completion): Decimal {
  return roundProduct(weight, completion.earned, 2);
}
