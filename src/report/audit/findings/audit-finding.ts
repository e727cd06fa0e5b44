import type { Severity } from '../../../scoring';
import type { Place } from '../typed/place';
import type { AuditCode, AuditFacts } from './audit-facts';
import type { Cause } from './cause';

/** Something in a report that does not agree with the rest of it, with the rules, or with the workbook. */
export type AuditFinding = {
  [Code in AuditCode]: {
    readonly code: Code;
    readonly severity: Severity;
    /** Every place that prints it. */
    readonly places: readonly Place[];
    readonly printed: string;
    /** What should stand there; "" where no single text can be named. */
    readonly expected: string;
    readonly cause: Cause | null;
    readonly facts: AuditFacts[Code];
  };
}[AuditCode];

/** error: a figure is wrong · warning: a reader will stumble over it · info: right, and worth a look. */
const SEVERITY: Readonly<Record<AuditCode, Severity>> = {
  'score-differs': 'error',
  'completion-rate-differs': 'error',
  'score-rate-differs': 'error',
  'score-rate-missing': 'warning',
  'score-rate-is-completion-rate': 'warning',
  'score-rate-on-another-basis': 'warning',
  'weight-differs': 'error',
  'weights-not-adding-up': 'error',
  'sum-differs': 'error',
  'input-differs': 'error',
  'sign-differs': 'warning',
  'percent-missing': 'info',
  'actual-is-inequality': 'warning',
  'row-shifted': 'error',
  'names-differ': 'warning',
  'row-without-paragraph': 'warning',
  'paragraph-without-row': 'warning',
  'count-differs': 'error',
  'grade-differs': 'error',
  'amount-differs': 'error',
  'spending-rate-differs': 'error',
  'year-differs': 'error',
  'many-names': 'warning',
  'goal-without-indicator': 'warning',
  'goal-differs': 'error',
  'figure-differs': 'error',
  'figure-under-two-names': 'warning',
  'reasons-missing': 'warning',
  'zero-of-zero': 'info',
  'rates-far-above': 'info',
  'gaps-left': 'warning',
  'scan-damage': 'info',
  'book-differs': 'error',
  'book-lacks': 'error',
  'report-lacks': 'error',
};

interface Found<Code extends AuditCode> {
  readonly places: readonly Place[];
  readonly printed?: string;
  readonly expected?: string;
  readonly cause?: Cause | null;
  readonly facts: AuditFacts[Code];
}

export function auditFinding<Code extends AuditCode>(code: Code, found: Found<Code>): AuditFinding {
  const { places, printed = '', expected = '', cause = null, facts } = found;
  return { code, severity: SEVERITY[code], places, printed, expected, cause, facts } as AuditFinding;
}
