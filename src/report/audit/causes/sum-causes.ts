import { type Decimal, type ScoringRules, roundHalfUp, sum } from '../../../scoring';
import type { Cause } from '../findings/cause';
import type { Line } from '../settle/line';
import { exactSum, mostPrinted } from '../settle/settle-lines';

/** Why a sum may be printed as it is, when what stands under it adds up to another. */
export function causeOfSum(printed: Decimal, line: Line, above: Line | null, { scorePlaces }: ScoringRules): Cause | null {
  if (line.rows.length > 0) {
    const exact = exactSum(line.rows);
    if (roundHalfUp(exact, scorePlaces).eq(printed)) return { kind: 'unrounded-sum', exact: roundHalfUp(exact, 6).toFixed() };
  }
  return above === null ? null : balancing(printed, line, above);
}

/** What the sum above leaves over, when the other parts are taken as they are printed. */
function balancing(printed: Decimal, line: Line, above: Line): Cause | null {
  const whole = mostPrinted(above.scores);
  const others = above.parts.filter((part) => part !== line).map(({ scores }) => mostPrinted(scores));
  if (whole === null || others.length === 0 || !others.every((one) => one !== null)) return null;
  const left = whole.minus(sum(others));
  return left.eq(printed) ? { kind: 'balancing', whole: whole.toFixed(), others: others.map((one) => one.toFixed()).join(' − ') } : null;
}
