import { type Decimal, roundHalfUp, type Scorecard, type ScoreLine, sum } from '../../scoring';
import { leavesOf, type ScoreTableLine } from '../tables/table-2-1';

/** What the report concludes: the total, its grade, and what is still open while there is none. */
export interface Conclusion {
  readonly total: ScoreTableLine;
  readonly grade: string | null;
  /** Every indicator has a score. */
  readonly complete: boolean;
  readonly pending: Pending;
}

/** What the total can still come to. */
export type Pending =
  | { readonly kind: 'nothing' }
  /** So many points have no score yet. */
  | { readonly kind: 'points'; readonly open: Decimal; readonly lowest: Decimal; readonly highest: Decimal }
  /** Weights are missing, or only rows of no weight are open: what is open cannot be told in points. */
  | { readonly kind: 'unknown'; readonly lowest: Decimal };

export function conclusionOf({ total, grade }: Pick<Scorecard, 'total' | 'grade'>, line: ScoreTableLine): Conclusion {
  const { complete } = total;
  return { total: line, grade, complete, pending: grade === null ? pendingOf(total, line) : { kind: 'nothing' } };
}

function pendingOf(total: ScoreLine, { score }: ScoreTableLine): Pending {
  const lowest = score.printed ?? roundHalfUp(total.weight.times(0), 0);
  const open = openWeight(total);
  if (total.indicators.some((one) => one.weight === null) || open.eq(0)) return { kind: 'unknown', lowest };
  return { kind: 'points', open, lowest, highest: roundHalfUp(total.score.plus(open), 2) };
}

/** The weight of everything that has no score yet. */
function openWeight(total: ScoreLine): Decimal {
  const scored = total.indicators.flatMap((one) => (one.score === null ? [] : (one.weight ?? [])));
  const spent = leavesOf(total).flatMap(({ spending, weight }) => ((spending?.rate ?? null) === null ? [] : [weight]));
  return roundHalfUp(total.weight.minus(sum([...scored, ...spent])), 2);
}
