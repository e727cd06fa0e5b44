import type { FindingCode, FindingFacts } from './finding-facts';

export type Severity = 'error' | 'warning' | 'info';

/** What a finding is about, whichever cell it names. */
export type Subject =
  /** One indicator, by its row number on the table's sheet. */
  | { readonly kind: 'row'; readonly row: number }
  /** The indicator table as a whole, or a part of it that is more than a row. */
  | { readonly kind: 'table' }
  | { readonly kind: 'fund' }
  | { readonly kind: 'book' };

/** Something a person should look at: what it is about, the cell to look at, and the facts of its sentence. */
export type Finding = {
  [Code in FindingCode]: {
    readonly code: Code;
    readonly severity: Severity;
    readonly subject: Subject;
    /** On the table's sheet unless it names another: "资金!C3". */
    readonly cell: string;
    readonly facts: FindingFacts[Code];
  };
}[FindingCode];

/** Takes what a step has found; `null` where it found nothing. */
export type Tell = (one: Finding | null) => void;

export const ABOUT_TABLE: Subject = { kind: 'table' };
export const ABOUT_FUND: Subject = { kind: 'fund' };
export const ABOUT_BOOK: Subject = { kind: 'book' };

export function aboutRow({ row }: { readonly row: number }): Subject {
  return { kind: 'row', row };
}

/** error: no score or not counted · warning: scored, and likely wrong · info: scored by a rule worth knowing. */
export const SEVERITY: Readonly<Record<FindingCode, Severity>> = {
  'target-missing': 'error',
  'target-negative': 'error',
  'target-unreadable': 'error',
  'actual-missing': 'error',
  'actual-unreadable': 'error',
  'actual-is-words': 'error',
  'actual-is-bound': 'warning',
  'actual-negative': 'warning',
  'bound-counted': 'info',
  'percent-assumed': 'warning',
  'unit-assumed': 'warning',
  'units-differ': 'error',
  'kinds-differ': 'error',
  'read-loosely': 'info',
  'date-late': 'error',
  'date-undecided': 'error',
  'date-assumed': 'warning',
  'date-suspected': 'error',
  'standard-two-ways': 'error',
  'standard-unread': 'warning',
  'outside-range': 'error',
  'done-against-figure': 'warning',
  'percent-against-words': 'warning',
  'judgement-needed': 'error',
  'judged-score-missing': 'error',
  'review-differs': 'info',
  'zero-of-zero': 'info',
  'actual-above-zero-target': 'warning',
  'lower-is-better-suggested': 'warning',
  'over-fulfilled': 'info',
  'shortfall-unexplained': 'warning',
  'excess-unexplained': 'warning',
  'reason-column-missing': 'info',
  'budget-zero': 'error',
  'fund-overspent': 'warning',
  'fund-unreadable': 'error',
  'preset-suggested': 'warning',
  'weight-missing': 'error',
  'weights-proposed': 'error',
  'weight-unreadable': 'error',
  'weight-with-unit': 'info',
  'weights-not-adding-up': 'warning',
  'level-weight-differs': 'warning',
  'category-unknown': 'warning',
  'levels-missing': 'warning',
  'score-typed': 'warning',
  'score-out-of-range': 'error',
  'score-out-of-band': 'warning',
  'score-unreadable': 'error',
  'rate-typed': 'warning',
  'rows-hidden': 'info',
  'summaries-replaced': 'warning',
  'process-missing': 'error',
  'total-incomplete': 'error',
  'total-open': 'error',
  'calculation-manual': 'info',
  'precision-as-displayed': 'warning',
  'page-not-set-up': 'info',
  'calculated-differs': 'error',
};

/** Names and texts stand in quotation marks in every sentence, so that quotation marks of their own become single ones. */
export function finding<Code extends FindingCode>(code: Code, subject: Subject, cell: string, facts: FindingFacts[Code]): Finding {
  const quotable = Object.entries(facts).map(([name, fact]: [string, unknown]) => [
    name,
    typeof fact === 'string' ? singleQuotes(fact) : fact,
  ]);
  return { code, severity: SEVERITY[code], subject, cell, facts: Object.fromEntries(quotable) as FindingFacts[Code] } as Finding;
}

function singleQuotes(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}
