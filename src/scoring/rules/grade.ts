import type { Decimal } from '../numbers/decimal';

/** A grade and the lowest score on a scale of 100 that earns it. */
export interface GradeBand {
  readonly name: string;
  readonly from: number;
}

/** The grade of `score` out of `full` points, both exact. Bands run from the highest down; the last one takes the rest. */
export function gradeOf(score: Decimal, full: Decimal, bands: readonly GradeBand[]): string | null {
  if (full.lte(0)) return null;
  return bands.find((band) => score.times(100).gte(full.times(band.from)))?.name ?? null;
}
