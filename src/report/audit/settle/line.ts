import type { Decimal } from '../../../scoring';
import type { Printed } from '../typed/place';
import type { SettledRow } from './settled-row';

/** A sum of the report: a line of 表2-1, or a heading with totals, with every place that prints it. */
export interface Line {
  readonly name: string;
  readonly kind: 'total' | 'section' | 'part' | 'group';
  readonly rows: readonly SettledRow[];
  readonly parts: readonly Line[];
  readonly weights: readonly Printed[];
  readonly scores: readonly Printed[];
  readonly rates: readonly LineRate[];
  /** What the line has to come to; `null` where nothing says. */
  readonly weight: Decimal | null;
  /** What its weight is taken for in the sums above. */
  readonly weightValue: Decimal | null;
  readonly score: Decimal | null;
  /** What it is taken for in the sums above: as printed, where that adds up in one way or another. */
  readonly value: Decimal | null;
  /** What a score that is right may be: by the rules, or the sum of the scores as printed. */
  readonly accepted: readonly Decimal[];
}

/** A score rate beside the score and weight that stand at the same place. */
export interface LineRate {
  readonly rate: Printed;
  readonly score: Printed | null;
  readonly weight: Printed | null;
}
