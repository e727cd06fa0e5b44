import type { Decimal } from '../decimal';

/** What a sign or a word says about the side of the target on which the actual should lie. */
export type Relation = 'none' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'equal';

/** How a native formula gets at the number: the cell itself, or its text without these pieces. */
export type NumberSource = { readonly kind: 'cell' } | { readonly kind: 'text'; readonly without: readonly string[] };

/** What a target or an actual means. A new form that people type is a new kind here or a new reader of an old kind. */
export type Reading =
  | { readonly kind: 'empty' }
  | NumberReading
  /** Words that no number can be taken from; only a person can judge them. */
  | { readonly kind: 'words'; readonly text: string }
  /** An error value such as #N/A. */
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly text: string };

export interface NumberReading {
  readonly kind: 'number';
  readonly relation: Relation;
  /** A percentage is held as the fraction: 95 % is 0.95. */
  readonly value: Decimal;
  readonly percent: boolean;
  readonly source: NumberSource;
  /** The cell's number is in percent points (90 for 90 %), so that a formula divides it by 100. */
  readonly inPercentPoints: boolean;
}

const SIGN: Record<Relation, string> = { none: '', 'at-least': '≥', 'more-than': '>', 'at-most': '≤', 'less-than': '<', equal: '=' };

/** How the reading is said back to a person: "≥90%". */
export function sayReading(reading: NumberReading): string {
  const number = reading.percent ? `${reading.value.times(100).toFixed()}%` : reading.value.toFixed();
  return SIGN[reading.relation] + number;
}
