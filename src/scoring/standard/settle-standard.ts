import type { Decimal } from '../numbers/decimal';
import type { Condition, Earning, End, MarkingCase, MarkingStandard } from './standard';

/**
 * A standard with nothing left to doubt. The same words may be meant in two ways: steps off count whole or in proportion, and a bound that
 * two spans share belongs to the one or the other.
 */
export interface SettledStandard extends Pick<MarkingStandard, 'unit' | 'ofRate'> {
  readonly cases: readonly SettledCase[];
  /** Only whole steps count. */
  readonly wholeSteps: boolean;
}

export interface SettledCase {
  readonly when: SettledCondition;
  readonly earns: Earning;
}

export type SettledCondition =
  { readonly kind: 'within'; readonly low: SettledEnd | null; readonly high: SettledEnd | null } | Exclude<Condition, { kind: 'within' }>;

export interface SettledEnd {
  readonly value: Decimal;
  readonly closed: boolean;
}

/** Which of its two meanings: whole steps and the case named first, or steps in proportion and the case named last. */
export type Meaning = 'first' | 'second';

export function settleStandard({ unit, ofRate, cases }: MarkingStandard, meaning: Meaning): SettledStandard {
  const settledCases = cases.map(({ when, earns }, index) => {
    if (when.kind !== 'within') return { when, earns };
    const settle = (end: End | null): SettledEnd | null =>
      end === null ? null : { value: end.value, closed: keeps(index, end, cases, meaning) };
    return { when: { kind: 'within' as const, low: settle(when.low), high: settle(when.high) }, earns };
  });
  return { unit, ofRate, cases: settledCases, wholeSteps: meaning === 'first' };
}

/** What is said comes before what is usual, and that before what is open; among equals the meaning decides. */
const STRENGTH = { yes: 3, usual: 2, open: 1, no: 0 } as const;

function keeps(index: number, end: End, cases: readonly MarkingCase[], meaning: Meaning): boolean {
  if (end.belongs === 'yes' || end.belongs === 'no') return end.belongs === 'yes';
  const rivals = cases.flatMap(({ when }, at) => {
    if (when.kind !== 'within' || at === index) return [];
    return [when.low, when.high].flatMap((one) => (one?.value.eq(end.value) === true ? [{ at, strength: STRENGTH[one.belongs] }] : []));
  });
  const own = STRENGTH[end.belongs];
  if (rivals.some(({ strength }) => strength > own)) return false;
  const equals = rivals.filter(({ strength }) => strength === own).map(({ at }) => at);
  return equals.every((at) => (meaning === 'first' ? at > index : at < index));
}

/** Whether a number lies in a span. @param compare as `compareFraction` of the number */
export function liesWithin(when: Extract<SettledCondition, { kind: 'within' }>, compare: (bound: Decimal) => number): boolean {
  const { low, high } = when;
  if (low !== null && (low.closed ? compare(low.value) < 0 : compare(low.value) <= 0)) return false;
  return high === null || (high.closed ? compare(high.value) <= 0 : compare(high.value) < 0);
}
