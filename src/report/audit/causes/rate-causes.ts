import { type Decimal, type Fraction, fraction, fromDigits, type Reading, roundHalfUp } from '../../../scoring';
import type { Cause } from '../findings/cause';
import { placesOf } from '../typed/value';

/**
 * A completion rate of an actual with more digits than are printed. Only where the actuals that give the printed rate round to the printed
 * actual.
 */
export function unroundedActual(printed: Decimal, places: number, target: Reading, actual: Reading, actualText: string): Cause | null {
  if (target.kind !== 'number' || actual.kind !== 'number' || target.value.lte(0)) return null;
  const halfStep = fromDigits(`0.${'0'.repeat(places + 2)}5`);
  const scale = actual.percent ? fromDigits('100') : fromDigits('1').div(actual.scale);
  const bound = (rate: Decimal) => rate.times(target.value).times(scale);
  const [low, high] = [bound(printed.minus(halfStep)), bound(printed.plus(halfStep))];
  const shown = actual.value.times(scale);
  const half = fromDigits(`0.${'0'.repeat(placesOf(actualText))}5`);
  const overlaps = low.lt(shown.plus(half)) && high.gt(shown.minus(half));
  return overlaps && placesOf(actualText) > 0 ? { kind: 'unrounded-actual', low: low.toFixed(), high: high.toFixed() } : null;
}

/** Hundredths of a point around the score in which an earlier draft is looked for. */
const REACH = 10;

/** A score rate that another score near by gives, which the report may have had before. */
export function earlierDraft(isPrinted: (rate: Fraction) => boolean, score: Decimal, weight: Decimal): Cause | null {
  if (weight.lte(0)) return null;
  const near = Array.from({ length: REACH }, (_, index) => fromDigits('0.01').times(index + 1))
    .flatMap((step) => [score.minus(step), score.plus(step)])
    .filter((one) => one.gte(0) && one.lte(weight));
  const found = near.filter((one) => isPrinted(fraction(one, weight)));
  const [only] = found;
  // Where several would do, none is proved.
  return only === undefined || found.length > 1
    ? null
    : { kind: 'earlier-draft', score: roundHalfUp(only, 2).toFixed(), weight: weight.toFixed() };
}
