import { fromExcel } from '../../scoring';

/** What weights come to, and what they lack of what they should; below 0 where they are too much. */
export interface WeightSum {
  readonly sum: number;
  readonly lacking: number;
}

/** Added as decimals: 0.1 and 0.2 come to 0.3. `null` while one of them is no number. */
export function sumWeights(weights: readonly number[], expected: number): WeightSum | null {
  if (![...weights, expected].every(Number.isFinite)) return null;
  const sum = weights.map(fromExcel).reduce((total, weight) => total.plus(weight), fromExcel(0));
  return { sum: Number(sum), lacking: Number(fromExcel(expected).minus(sum)) };
}
