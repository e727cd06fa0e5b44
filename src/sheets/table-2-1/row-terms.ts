import type { ScoredIndicator } from '../../scoring';
import type { PlacedTable } from '../blueprint/placed-table';
import { countedIndicators, foreignRanges } from '../blueprint/references';
import { scoredWeights, weightCount, weightSum } from './weight-formulas';

/** What formulas of 表2-1 say about some indicators of the table. */
export interface RowTerms {
  /** What their weights add up to. */
  readonly weight: string;
  /** The cells whose sum is their score, as arguments; "" where none can hold one. */
  readonly scores: string;
  /** How many of them have a score. */
  readonly scoreCount: string;
  /** What the weights of those with a score add up to. */
  readonly scoredWeight: string;
  /** How many of them have a weight. */
  readonly weightCount: string;
}

/** The terms over the cells of the table itself, as many as there are runs of rows. */
export function rowTerms(table: PlacedTable, indicators: readonly ScoredIndicator[]): RowTerms {
  const counted = countedIndicators(indicators);
  const scores = foreignRanges(table, counted, 'score').join(',');
  return {
    weight: weightSum(table, indicators),
    scores,
    scoreCount: scores === '' ? '0' : `COUNT(${scores})`,
    scoredWeight: scoredWeights(table, counted).join('+') || '0',
    weightCount: weightCount(table, indicators),
  };
}
