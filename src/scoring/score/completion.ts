import { compareFraction, fraction, fromExcel, ONE, roundProduct, ZERO, type Decimal, type Fraction } from '../numbers/decimal';
import type { NumberReading, Relation } from '../reading/reading';
import type { ScoringRules } from '../rules/rules';
import type { SettledStandard } from '../standard';

/** On which side of the target the actual should lie. */
export type Direction = 'higher' | 'lower';

/** "=" with a target above 0 counts as "at least" (the field's rule 4). */
export function directionOf(relation: Relation): Direction {
  return relation === 'at-most' || relation === 'less-than' ? 'lower' : 'higher';
}

/** The settings that a rate and its score depend on. */
export type RateRules = Pick<ScoringRules, 'reverse' | 'aboveZero' | 'overFulfilment' | 'scorePlaces' | 'totals'>;

/** What target and actual come to. */
export interface Completion {
  readonly direction: Direction;
  /** actual ÷ target, not capped; for a target of 0 either 1 (kept) or 0 (missed). */
  readonly rate: Fraction;
  /** The part of the weight that is earned, 0 … 1; `null` where a person has to say first how the row's own standard is meant. */
  readonly earned: Fraction | null;
  /** The row's own standard, where it and not the rules gave what is earned. */
  readonly marking?: Marking;
  /** The target is met. */
  readonly completed: boolean;
  readonly zeroTarget: boolean;
  readonly rules: RateRules;
}

/** How a standard of the row's own was applied. */
export interface Marking {
  readonly standard: SettledStandard;
  /** What its bounds are held against. */
  readonly measure: 'actual' | 'rate';
}

const NOTHING = fraction(ZERO, ONE);
const EVERYTHING = fraction(ONE, ONE);

/** @param target its value is 0 or above, in the unit of the actual */
export function complete(target: NumberReading, actual: NumberReading, rules: RateRules): Completion {
  const direction = directionOf(target.relation);
  if (target.value.eq(0)) return completeZero(target, actual, direction, rules);
  const rate = fraction(actual.value, target.value);
  const within = direction === 'higher' ? compareFraction(rate, ONE) >= 0 : compareFraction(rate, ONE) <= 0;
  const counted = direction === 'higher' ? withoutExcess(rate, rules) : within ? EVERYTHING : beyondTarget(rate, rules);
  return { direction, rate, earned: withinOne(counted), completed: within, zeroTarget: false, rules };
}

/** What is not a ratio of numbers: all of it, or a percentage that a person typed. */
export function completeBy(rate: Fraction, rules: RateRules): Completion {
  const completed = compareFraction(rate, ONE) >= 0;
  return { direction: 'higher', rate, earned: withinOne(rate), completed, zeroTarget: false, rules };
}

/** A target met in full. */
export function completeInFull(rules: RateRules): Completion {
  return completeBy(EVERYTHING, rules);
}

/** =0 is kept only by 0, ≤0 by 0 or less; a bare 0 or ≥0 by any actual from 0 up, unless the rules say otherwise (rule 6). */
function completeZero(target: NumberReading, actual: NumberReading, direction: Direction, rules: RateRules): Completion {
  const kept = zeroIsKept(target.relation, direction, actual.value, rules);
  const all = kept ? EVERYTHING : NOTHING;
  return { direction, rate: all, earned: all, completed: kept, zeroTarget: true, rules };
}

function zeroIsKept(relation: Relation, direction: Direction, actual: Decimal, { aboveZero }: RateRules): boolean {
  if (relation === 'equal') return actual.eq(0);
  if (direction === 'lower') return actual.lte(0);
  return aboveZero === 'full' ? actual.gte(0) : actual.eq(0);
}

/** Lower is better: 1 − (actual − target) ÷ target, which is 2 − rate; or target ÷ actual, which is 1 ÷ rate (rule 5). */
function beyondTarget({ numerator, denominator }: Fraction, { reverse }: RateRules): Fraction {
  return reverse === 'ratio' ? fraction(denominator, numerator) : fraction(denominator.times(2).minus(numerator), denominator);
}

/** What is left of a rate above 1 after the deduction for over-fulfilment (rule 10); by default all of it. */
function withoutExcess(rate: Fraction, { overFulfilment: { reasonFrom, deduction } }: RateRules): Fraction {
  const from = fromExcel(reasonFrom);
  if (deduction.kind === 'none' || compareFraction(rate, from) < 0) return rate;
  const share = fromExcel(deduction.share);
  if (deduction.kind === 'fixed') return fraction(ONE.minus(share), ONE);
  const excess = rate.numerator.minus(from.times(rate.denominator));
  return fraction(rate.denominator.minus(share.times(excess)), rate.denominator);
}

function withinOne(value: Fraction): Fraction {
  if (compareFraction(value, ZERO) <= 0) return NOTHING;
  return compareFraction(value, ONE) >= 0 ? EVERYTHING : value;
}

/** Points earned, rounded half-up, from the exact rate (the field's rule 3). */
export function scoreOf(weight: Decimal, { earned, rules }: Completion): Decimal | null {
  return earned === null ? null : roundProduct(weight, earned, rules.scorePlaces);
}
