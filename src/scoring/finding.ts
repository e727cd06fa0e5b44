import type { FindingCode, FindingFacts } from '../text';

export type Severity = 'error' | 'warning' | 'info';

/** Something a person should look at, with the cell it is about and the facts of its sentence. */
export type Finding = {
  [Code in FindingCode]: { readonly code: Code; readonly severity: Severity; readonly cell: string; readonly facts: FindingFacts[Code] };
}[FindingCode];

/** error: no score or not counted · warning: scored, and likely wrong · info: scored by a rule worth knowing. */
export const SEVERITY: Readonly<Record<FindingCode, Severity>> = {
  'target-missing': 'error',
  'target-negative': 'error',
  'target-unreadable': 'error',
  'actual-missing': 'error',
  'actual-unreadable': 'error',
  'actual-is-bound': 'warning',
  'percent-assumed': 'warning',
  'judgement-needed': 'error',
  'zero-of-zero': 'info',
  'actual-above-zero-target': 'warning',
  'budget-zero': 'error',
  'weight-missing': 'error',
  'weight-unreadable': 'error',
  'weights-not-adding-up': 'warning',
  'category-unknown': 'error',
  'score-typed': 'warning',
  'score-out-of-range': 'error',
  'score-unreadable': 'error',
  'rate-typed': 'warning',
  'process-missing': 'error',
  'total-incomplete': 'error',
  'calculated-differs': 'error',
};

export function finding<Code extends FindingCode>(code: Code, cell: string, facts: FindingFacts[Code]): Finding {
  return { code, severity: SEVERITY[code], cell, facts } as Finding;
}
