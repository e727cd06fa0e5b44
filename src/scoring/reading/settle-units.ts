import { fromDigits, ONE, type Decimal } from '../numbers/decimal';
import type { Hints } from './hints';
import { scaled, type NumberReading } from './reading';
import { isBare, type Settled } from './settle-percent';
import { comparable } from './unit';

/** A bare number further from the other than this is not in its 万. */
const PLAUSIBLE = fromDigits('50');

/** Brings both numbers to one unit; `null` when a ratio of them would mean nothing (本 against 万元). */
export function settleUnits(target: NumberReading, actual: NumberReading, hints: Hints): Settled | null {
  if (target.percent || actual.percent) return bothPercent(target, actual);
  if (isBare(target) !== isBare(actual)) {
    const side = isBare(target) ? 'target' : 'actual';
    const { number, assumed } = side === 'target' ? unitFrom(target, actual, hints) : unitFrom(actual, target, hints);
    const pair = side === 'target' ? inOneUnit(number, actual) : inOneUnit(target, number);
    return { ...pair, assumed: assumed ? side : null };
  }
  if (isBare(target)) return { target: withHint(target, hints), actual: withHint(actual, hints), assumed: null };
  if (target.unit === null || actual.unit === null) return { ...inOneUnit(target, actual), assumed: null };
  if (!comparable(target.unit, actual.unit)) return null;
  const missingPer = (target.unit.per === null) !== (actual.unit.per === null);
  return { ...inOneUnit(target, actual), assumed: missingPer ? (target.unit.per === null ? 'target' : 'actual') : null };
}

function bothPercent(target: NumberReading, actual: NumberReading): Settled | null {
  return target.percent && actual.percent ? { target, actual, assumed: null } : null;
}

/** The unit that name or unit cell give, else the other number's; its 万 only where the size allows. */
function unitFrom(bare: NumberReading, other: NumberReading, { unit: hint }: Hints): { number: NumberReading; assumed: boolean } {
  const hinted = hint?.unit ?? null;
  if (hint !== null && hinted !== null && other.unit !== null && comparable(hinted, other.unit)) {
    const number = { ...scaled(bare, hint.factor), unit: hinted, multiplier: hint.multiplier };
    return { number, assumed: !inRange(number.value, other.value) };
  }
  const alike = inRange(bare.amount, other.amount);
  const [scale, multiplier] = alike ? [other.scale, other.multiplier] : [ONE, ''];
  return { number: { ...scaled(bare, scale), unit: other.unit, multiplier }, assumed: other.multiplier !== '' && !bare.amount.eq(0) };
}

/** The unit that name or unit cell give to a bare number; both sides have it, so it does not scale them. */
function withHint(bare: NumberReading, { unit: hint }: Hints): NumberReading {
  return hint === null || !isBare(bare) ? bare : { ...bare, unit: hint.unit, multiplier: hint.multiplier };
}

/** Whether two figures may well be in the same 万. */
export function inRange(one: Decimal, other: Decimal): boolean {
  if (one.eq(0) || other.eq(0)) return true;
  const [small, large] = one.abs().lt(other.abs()) ? [one.abs(), other.abs()] : [other.abs(), one.abs()];
  return large.lte(small.times(PLAUSIBLE));
}

/** Scales that bring both to one unit, 1 on both sides where they are alike, so that formulas stay short. */
function inOneUnit(target: NumberReading, actual: NumberReading): { target: NumberReading; actual: NumberReading } {
  const planned = sizeOf(target).times(actual.unit?.per && target.unit?.per ? actual.unit.per.factor : ONE);
  const reached = sizeOf(actual).times(actual.unit?.per && target.unit?.per ? target.unit.per.factor : ONE);
  if (planned.mod(reached).eq(0)) return { target: scaled(target, planned.div(reached)), actual: scaled(actual, ONE) };
  if (reached.mod(planned).eq(0)) return { target: scaled(target, ONE), actual: scaled(actual, reached.div(planned)) };
  return { target: scaled(target, planned), actual: scaled(actual, reached) };
}

function sizeOf({ scale, unit }: NumberReading): Decimal {
  return scale.times(unit?.factor ?? ONE);
}
