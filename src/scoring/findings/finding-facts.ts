import type { UnreadableReason } from '../reading/reading';
import type { StandardProblem } from '../standard/standard';

/**
 * What each finding has to say, by its code. The sentences in both languages are made from these facts alone.
 * Texts are quoted as they stand in the cell; points and rates are already formatted.
 */
export interface FindingFacts {
  /** A row with a weight but no target. */
  'target-missing': { indicator: string };
  'target-negative': { indicator: string; text: string };
  'target-unreadable': Unreadable;
  'actual-missing': { indicator: string };
  'actual-unreadable': Unreadable;
  /** The actual is words that say nothing about a target in figures. */
  'actual-is-words': { indicator: string; text: string };
  /** The actual is typed as an inequality and was read as its bound. */
  'actual-is-bound': { indicator: string; text: string; reading: string };
  /** An actual below 0 against a target above it. */
  'actual-negative': { indicator: string; text: string; score: string };
  /** The target is > or <, and the actual lies exactly at its bound. */
  'bound-counted': { indicator: string; target: string; text: string };
  /** One side is a percentage, the other a bare number. */
  'percent-assumed': { indicator: string; text: string; reading: string };
  /** One side says 万 or "a month", the other does not. */
  'unit-assumed': { indicator: string; text: string; reading: string };
  /** 本 against 万元: a ratio of them would mean nothing. */
  'units-differ': { indicator: string; target: string; actual: string };
  /** A date against a number, a rise against a fall. */
  'kinds-differ': { indicator: string; target: string; actual: string };
  /** Words around the number were left out, or a numeral in words was taken for it. */
  'read-loosely': { indicator: string; text: string; reading: string };
  'date-late': { indicator: string; text: string; reading: string };
  /** The actual's month or period holds days before and after the target's last day. */
  'date-undecided': { indicator: string; text: string; reading: string };
  /** A year was supplied, or "12月前" was taken to mean the end of the month. */
  'date-assumed': { indicator: string; text: string; reading: string };
  /** Both cells may have become days by themselves. */
  'date-suspected': { indicator: string; target: string; actual: string };
  /** The row's 评分标准 can be meant in two ways, which give different scores. */
  'standard-two-ways': { indicator: string; text: string; first: string; second: string };
  /** The row's 评分标准 could not be applied, and the rules in force were, instead. */
  'standard-unread': { indicator: string; text: string; problem: StandardProblem };
  'outside-range': { indicator: string; text: string; reading: string };
  /** A target in figures whose actual only says that it was done. */
  'done-against-figure': { indicator: string; target: string; text: string };
  /** A target in words whose actual is a percentage. */
  'percent-against-words': { indicator: string; target: string; text: string };
  /** The target is words: only a person can judge it, within these points. */
  'judgement-needed': { indicator: string; text: string; low: string; high: string };
  /** The form has neither target nor actual, and nobody has given a score yet. */
  'judged-score-missing': { indicator: string; weight: string };
  /** 复核分 is not what the unit gave itself. */
  'review-differs': { indicator: string; score: string; reviewed: string; difference: string };
  'zero-of-zero': { indicator: string; score: string };
  'actual-above-zero-target': { indicator: string; text: string; score: string };
  /** The name sounds as if less were better, and the target has no sign that says so. */
  'lower-is-better-suggested': { indicator: string; text: string };
  'over-fulfilled': { indicator: string; rate: string };
  'shortfall-unexplained': { indicator: string; score: string; weight: string };
  'excess-unexplained': { indicator: string; rate: string };
  /** Reasons are needed, and the table has no column for them. */
  'reason-column-missing': { count: number; indicators: string };
  'budget-zero': { indicator: string };
  /** More was spent than budgeted; the rate counts as 100 %. */
  'fund-overspent': { spent: string; budget: string };
  /** A figure of the fund table; the cell names its sheet. */
  'fund-unreadable': { project: string; column: string; text: string };
  /** The weights fit another set of rules than the one in force. */
  'preset-suggested': { rules: string; preset: string };
  'weight-missing': { indicator: string };
  /** What an even split of the points would give the rows without a weight. */
  'weights-proposed': { category: string; points: string; count: number; split: string };
  'weight-unreadable': { indicator: string; text: string };
  /** The weight is a text with 分 in it, and its number counts. */
  'weight-with-unit': { indicator: string; text: string; reading: string };
  'weights-not-adding-up': { category: string; found: string; expected: string };
  /** A caption says how much its rows are worth together, and they are not. */
  'level-weight-differs': { level: string; found: string; expected: string };
  'category-unknown': { indicator: string; group: string };
  /** The table says of no row to which category or group it belongs. */
  'levels-missing': { count: number };
  /** A score typed by a person stands, and the rules would give another. */
  'score-typed': { indicator: string; typed: string; computed: string };
  'score-out-of-range': { indicator: string; text: string; weight: string };
  /** A typed score does not lie in the band of the level that the actual names. */
  'score-out-of-band': { indicator: string; typed: string; text: string; low: string; high: string };
  'score-unreadable': { indicator: string; text: string };
  /** A completion rate or score rate typed by a person stands, and the rules would give another. */
  'rate-typed': { indicator: string; typed: string; computed: string };
  /** Hidden rows count like the others. */
  'rows-hidden': { sheet: string };
  /** The summaries of another sheet's table give way to those of this one. */
  'summaries-replaced': { before: string; sheet: string };
  'process-missing': { weight: string };
  /** `indicators` are those that lack a score; "" where only the rules' own do. */
  'total-incomplete': { missing: string; indicators: string; low: string; high: string };
  /** Rows are open, and what they may still earn cannot be told in points. */
  'total-open': { indicators: string; low: string };
  /** The book calculates only when somebody presses F9. */
  'calculation-manual': Record<never, never>;
  /** The book calculates with what cells show, so that results differ from the rules' own. */
  'precision-as-displayed': { count: number };
  /** Excel would not set up the page of sheets that were written. */
  'page-not-set-up': { sheets: string };
  /** What Excel calculated after writing is not what the rules give. */
  'calculated-differs': { expected: string; calculated: string };
}

interface Unreadable {
  readonly indicator: string;
  readonly text: string;
  readonly reason: UnreadableReason;
  /** What the text probably stands for; may be empty. */
  readonly suspected: readonly string[];
}

export type FindingCode = keyof FindingFacts;
