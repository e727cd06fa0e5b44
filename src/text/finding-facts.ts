/**
 * What each finding has to say, by its code. The sentences in both languages are made from these facts alone.
 * Texts are quoted as they stand in the cell; points and rates are already formatted.
 */
export interface FindingFacts {
  /** A row with a weight but no target. */
  'target-missing': { indicator: string };
  'target-negative': { indicator: string; text: string };
  'target-unreadable': { indicator: string; text: string };
  'actual-missing': { indicator: string };
  'actual-unreadable': { indicator: string; text: string };
  /** The actual is typed as an inequality and was read as its bound. */
  'actual-is-bound': { indicator: string; text: string; reading: string };
  /** One side is a percentage, the other a bare number. */
  'percent-assumed': { indicator: string; text: string; reading: string };
  /** The target is words: only a person can judge it. */
  'judgement-needed': { indicator: string; text: string; weight: string };
  'zero-of-zero': { indicator: string; score: string };
  'actual-above-zero-target': { indicator: string; text: string; score: string };
  'budget-zero': { indicator: string };
  'weight-missing': { indicator: string };
  'weight-unreadable': { indicator: string; text: string };
  'weights-not-adding-up': { category: string; found: string; expected: string };
  'category-unknown': { indicator: string; group: string };
  /** A score typed by a person stands, and the rules would give another. */
  'score-typed': { indicator: string; typed: string; computed: string };
  'score-out-of-range': { indicator: string; text: string; weight: string };
  'score-unreadable': { indicator: string; text: string };
  /** A completion rate or score rate typed by a person stands, and the rules would give another. */
  'rate-typed': { indicator: string; typed: string; computed: string };
  'process-missing': { weight: string };
  'total-incomplete': { missing: string; low: string; high: string };
  /** What Excel calculated after writing is not what the rules give. */
  'calculated-differs': { expected: string; calculated: string };
}

export type FindingCode = keyof FindingFacts;
