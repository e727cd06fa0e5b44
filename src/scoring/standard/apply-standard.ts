import { compareFraction, fraction, type Decimal, type Fraction, ONE, ZERO } from '../numbers/decimal';
import { liesWithin, type SettledStandard } from './settle-standard';
import type { Amount, Earning, StandardProblem, StepsOff } from './standard';

/** What a standard is applied to. */
export interface Marked {
  readonly weight: Decimal;
  /** actual ÷ target. */
  readonly rate: Fraction;
  /** The part of the weight that it would earn without a standard. */
  readonly earned: Fraction;
  readonly completed: boolean;
  /** What the bounds are held against: the actual, or the completion rate; `null` where neither is of their kind. */
  readonly measured: Fraction | null;
  /** The target in the same measure; `null` where there is none. */
  readonly aim: Decimal | null;
}

/** The part of the weight that a standard gives, 0 … 1, or why it gives none. */
export function applyStandard(standard: SettledStandard, marked: Marked): Fraction | StandardProblem {
  if (!fitsWeight(standard, marked.weight)) return 'weight';
  const cases = standard.cases.filter(({ when }) => when.kind !== 'otherwise');
  if (cases.some(({ when }) => when.kind === 'within') && marked.measured === null) return 'kinds';
  const { measured } = marked;
  const fitting = cases.filter(({ when }) =>
    when.kind === 'within'
      ? measured !== null && liesWithin(when, (bound) => compareFraction(measured, bound))
      : when.kind === 'met' && marked.completed,
  );
  const [found, ...others] = fitting.length > 0 ? fitting : standard.cases.filter(({ when }) => when.kind === 'otherwise');
  if (found === undefined) return 'gap';
  const earned = earnedBy(found.earns, standard, marked);
  const differs = others.some(({ earns }) => {
    const other = earnedBy(earns, standard, marked);
    return typeof other === 'string' || typeof earned === 'string' || !isSame(other, earned);
  });
  return differs ? 'overlap' : earned;
}

/** Points are those of the row, or they are of another one: the most that can be had is the weight. */
function fitsWeight({ cases }: SettledStandard, weight: Decimal): boolean {
  if (weight.lte(0)) return false;
  const points = cases.flatMap(({ earns }) => {
    const amount = earns.kind === 'steps' ? earns.base : earns;
    return amount.kind === 'points' ? [amount.value] : [];
  });
  if (points.length === 0) return true;
  const most = points.reduce((one, other) => (one.gt(other) ? one : other));
  const othersMayBeFull = cases.some(({ earns }) => earns.kind === 'share' || earns.kind === 'proportion');
  return most.eq(weight) || (othersMayBeFull && most.lt(weight));
}

function earnedBy(earns: Earning, standard: SettledStandard, marked: Marked): Fraction | StandardProblem {
  switch (earns.kind) {
    case 'points':
    case 'share':
      return withinOne(shareOf(earns, marked.weight));
    case 'proportion':
      return marked.earned;
    case 'less':
      return withinOne(less(fraction(ONE, ONE), shareOf(earns.off, marked.weight)));
    case 'steps':
      return stepsOff(earns, standard, marked);
  }
}

function stepsOff(earns: StepsOff, { wholeSteps }: SettledStandard, { measured, aim, weight }: Marked): Fraction | StandardProblem {
  const from = earns.from ?? aim;
  if (measured === null || from === null) return 'kinds';
  const { numerator, denominator } = measured;
  const beyond = earns.side === 'over' ? numerator.minus(from.times(denominator)) : from.times(denominator).minus(numerator);
  const exact = fraction(beyond.lt(0) ? ZERO : beyond, earns.step.times(denominator));
  const steps = wholeSteps ? fraction(wholePart(exact), ONE) : exact;
  const off = times(steps, shareOf(earns.off, weight));
  const most = earns.most === null ? null : shareOf(earns.most, weight);
  return withinOne(less(shareOf(earns.base, weight), most !== null && isMore(off, most) ? most : off));
}

/** @param amount points of the weight, or the part itself */
function shareOf({ kind, value }: Amount, weight: Decimal): Fraction {
  return kind === 'points' ? fraction(value, weight) : fraction(value, ONE);
}

function wholePart({ numerator, denominator }: Fraction): Decimal {
  return numerator.minus(numerator.mod(denominator)).div(denominator);
}

function times(one: Fraction, other: Fraction): Fraction {
  return fraction(one.numerator.times(other.numerator), one.denominator.times(other.denominator));
}

function less(one: Fraction, other: Fraction): Fraction {
  const numerator = one.numerator.times(other.denominator).minus(other.numerator.times(one.denominator));
  return fraction(numerator, one.denominator.times(other.denominator));
}

function isMore(one: Fraction, other: Fraction): boolean {
  return less(one, other).numerator.gt(0);
}

/** Whether two parts of a weight are the same. */
export function isSame(one: Fraction, other: Fraction): boolean {
  return less(one, other).numerator.eq(0);
}

function withinOne(part: Fraction): Fraction {
  if (part.numerator.lte(0)) return fraction(ZERO, ONE);
  return compareFraction(part, ONE) >= 0 ? fraction(ONE, ONE) : part;
}
