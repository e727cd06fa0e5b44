import { type Decimal, type Fraction, ONE, roundHalfUp, roundProduct } from '../../../scoring';
import type { Cause } from '../findings/cause';

const EXACT_PLACES = 20;

/** Why a score may be printed as it is, when weight × earned share is another. */
export function causeOfScore(printed: Decimal, weight: Decimal, earned: Fraction): Cause | null {
  const exact = roundProduct(weight, earned, EXACT_PLACES);
  const said = exact.toFixed();
  if (printed.eq(roundHalfUp(roundProduct(ONE, earned, 4).times(weight), 2))) {
    return { kind: 'rounded-rate', rate: `${roundProduct(ONE, earned, 4).times(100).toFixed()}%`, weight: weight.toFixed() };
  }
  for (const places of [1, 0]) if (printed.eq(roundHalfUp(exact, places))) return { kind: 'coarsely-rounded', exact: said, places };
  if (printed.eq(cutByFloats(exact))) return { kind: 'cut-by-floats', exact: said, cut: printed.toFixed(), weight: weight.toFixed() };
  return printed.eq(exact.round(2, 0)) ? { kind: 'cut', exact: said } : null;
}

/** What programs that know no decimals print of it: (2.775).toFixed(2) is "2.77". */
export function cutByFloats(exact: Decimal): string {
  return Number(exact).toFixed(2);
}

/** A score rate of a score that floats had cut: 2.77 ÷ 3.33 where the score is printed as 2.78. */
export function causeOfScoreRate(
  isPrinted: (score: Decimal) => boolean,
  right: Decimal,
  weight: Decimal,
  earned: Fraction | null,
): Cause | null {
  if (earned === null) return null;
  const exact = roundProduct(weight, earned, EXACT_PLACES);
  const cut = exact.round(2, 0);
  if (cut.eq(right) || !isPrinted(cut)) return null;
  return cut.eq(cutByFloats(exact))
    ? { kind: 'cut-by-floats', exact: exact.toFixed(), cut: cut.toFixed(), weight: weight.toFixed() }
    : { kind: 'cut', exact: exact.toFixed() };
}
