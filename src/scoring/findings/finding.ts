import type { FindingCode, FindingFacts } from '../../text';

export type Severity = 'error' | 'warning' | 'info';

/** Something a person should look at, with the cell it is about and the facts of its sentence. */
export type Finding = {
  [Code in FindingCode]: { readonly code: Code; readonly severity: Severity; readonly cell: string; readonly facts: FindingFacts[Code] };
}[FindingCode];

/** Takes what a step has found; `null` where it found nothing. */
export type Report = (one: Finding | null) => void;

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
  'outside-range': 'error',
  'done-against-figure': 'warning',
  'percent-against-words': 'warning',
  'judgement-needed': 'error',
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
  'weights-proposed': 'info',
  'weight-unreadable': 'error',
  'weights-not-adding-up': 'warning',
  'category-unknown': 'error',
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
  'calculated-differs': 'error',
};

/** Names and texts stand in quotation marks in every sentence, so that quotation marks of their own become single ones. */
export function finding<Code extends FindingCode>(code: Code, cell: string, facts: FindingFacts[Code]): Finding {
  const quotable = Object.entries(facts).map(([name, fact]: [string, unknown]) => [
    name,
    typeof fact === 'string' ? singleQuotes(fact) : fact,
  ]);
  return { code, severity: SEVERITY[code], cell, facts: Object.fromEntries(quotable) as FindingFacts[Code] } as Finding;
}

function singleQuotes(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}
