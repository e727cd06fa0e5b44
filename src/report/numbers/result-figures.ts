import { fraction, type Fraction, fromExcel, isTyped, ONE, type ResultCell, type ScoredIndicator } from '../../scoring';
import { pointsFigure, rateFigure, type Figure } from './figure';

/*
 * What the report prints of an indicator's results: what stands in its result cells, be it a person's own.
 */

/** The completion rate as its cell shows it. */
export function printedRate({ row, completion }: ScoredIndicator): Figure {
  const origin = { kind: 'result', row: row.row, role: 'completionRate' } as const;
  if (isTyped(row.completionRate)) return rateFigure(typedNumber(row.completionRate), origin);
  return rateFigure(completion?.rate ?? null, origin);
}

/** The score as its cell shows it, even where it cannot count in the total. */
export function printedScore({ row, score }: ScoredIndicator): Figure {
  const origin = { kind: 'result', row: row.row, role: 'score' } as const;
  if (!isTyped(row.score)) return pointsFigure(score, origin);
  const typed = typedNumber(row.score);
  return pointsFigure(typed === null ? null : typed.numerator, origin);
}

/** A rate of 100 % or more, or of 100 % or less where lower is better; a rate that a person typed counts as it prints. */
export function isPrintedCompleted({ row: { completionRate }, completion }: ScoredIndicator): boolean {
  if (!isTyped(completionRate)) return completion?.completed === true;
  if (typeof completionRate.value !== 'number') return false;
  return isReversed({ completion }) ? completionRate.value <= 1 : completionRate.value >= 1;
}

/** Completed from the target downwards. */
export function isReversed({ completion }: Pick<ScoredIndicator, 'completion'>): boolean {
  return completion?.direction === 'lower' && !completion.zeroTarget;
}

function typedNumber({ value }: ResultCell): Fraction | null {
  return typeof value === 'number' ? fraction(fromExcel(value), ONE) : null;
}
