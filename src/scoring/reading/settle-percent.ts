import { fromDigits, ONE, type Decimal } from '../numbers/decimal';
import { scaled, type NumberReading } from './reading';

export type Side = 'target' | 'actual';

/** Two numbers in each other's light. */
export interface Settled {
  readonly target: NumberReading;
  readonly actual: NumberReading;
  /** The side that was taken for something that neither its cell nor the name says. */
  readonly assumed: Side | null;
}

const HUNDREDTH = fromDigits('0.01');
/** From this many percent points on, a 0.95 on the other side is a fraction and not a growth of 0.95 %. */
const CLEARLY_POINTS = fromDigits('50');

/** Gives the bare side the percent sign that the other side has, and tells a fraction from percent points. */
export function settlePercent(target: NumberReading, actual: NumberReading, nameSaysPercent: boolean): Settled {
  if (target.percent === actual.percent)
    return target.percent || !nameSaysPercent ? { target, actual, assumed: null } : bothBare(target, actual);
  const side = target.percent ? 'actual' : 'target';
  const bare = target.percent ? actual : target;
  if (!isBare(bare)) return { target, actual, assumed: null };
  const percent = asPercent(bare, nameSaysPercent ? bare.value.lt(ONE) : bare.value.lte(ONE));
  const plain = bare.value.eq(0) || (nameSaysPercent && percent.scale.eq(HUNDREDTH));
  const assumed = plain ? null : side;
  return side === 'target' ? { target: percent, actual, assumed } : { target, actual: percent, assumed };
}

/** Percent points on both sides, unless one of them looks like a fraction; two fractions need no sign. */
function bothBare(target: NumberReading, actual: NumberReading): Settled {
  if (!isBare(target) || !isBare(actual)) return { target, actual, assumed: null };
  const [one, other] = [looksLikeFraction(target.value), looksLikeFraction(actual.value)];
  if (one && other) return { target, actual, assumed: null };
  const points = one ? actual.value : target.value;
  const mixed = one !== other && points.gt(ONE);
  const fraction = mixed && points.gte(CLEARLY_POINTS);
  return {
    target: asPercent(target, one && fraction),
    actual: asPercent(actual, other && fraction),
    assumed: mixed ? (one ? 'target' : 'actual') : null,
  };
}

function looksLikeFraction(value: Decimal): boolean {
  return value.gt(0) && value.lt(ONE);
}

/** 95 for 95 %, or 0.95 for it. */
export function asPercent(bare: NumberReading, isFraction: boolean): NumberReading {
  return { ...scaled(bare, isFraction ? ONE : HUNDREDTH), percent: true };
}

/** Neither a unit nor 万 behind it. */
export function isBare({ unit, multiplier, percent }: NumberReading): boolean {
  return unit === null && multiplier === '' && !percent;
}
