import type { Decimal, ScoredIndicator } from '../../../scoring';
import type { Printed } from '../typed/place';
import type { TypedParagraph, TypedRow } from '../typed/typed-report';

/** One indicator with every place that speaks of it, and what of that counts. */
export interface SettledRow {
  readonly number: string;
  readonly name: string;
  readonly group: string;
  /** 表2-3, or an indicator table. */
  readonly result: TypedRow | null;
  /** The same in a further table. */
  readonly restated: TypedRow | null;
  /** 表1-2. */
  readonly planned: TypedRow | null;
  readonly paragraph: TypedParagraph | null;
  readonly places: RowPlaces;
  /** The target, actual and weight on which most places and results agree. */
  readonly target: string;
  readonly actual: string;
  readonly weight: Decimal | null;
  /** What the rules make of them. */
  readonly scored: ScoredIndicator;
  /** What the rules give, or what is printed where they give nothing. */
  readonly score: Decimal | null;
}

/** Every place that prints a figure of the row. */
export interface RowPlaces {
  readonly targets: readonly Printed[];
  readonly actuals: readonly Printed[];
  readonly weights: readonly Printed[];
  readonly scores: readonly Printed[];
  readonly scoreRates: readonly Printed[];
  readonly completionRates: readonly Printed[];
}
