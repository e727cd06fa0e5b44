import type { AuditCode, AuditFacts, Cause, Place, Unread } from '../../report';

/** The words of the audit of a typed report. Numbers come formatted. */
export interface AuditWords {
  /** What is wrong and what to write instead, by the finding's code. */
  readonly findings: { readonly [Code in AuditCode]: (said: AuditFacts[Code] & PrintedAndExpected) => string };
  readonly causes: { readonly [Kind in Cause['kind']]: (cause: Extract<Cause, { readonly kind: Kind }>) => string };
  readonly place: (place: Place) => string;
  /** Between two places. */
  readonly placeMark: string;
  readonly unread: Readonly<Record<Unread['reason'], string>>;
  readonly refusals: AuditRefusals;
  readonly view: AuditViewWords;
}

export interface PrintedAndExpected {
  readonly printed: string;
  readonly expected: string;
}

/** Why a file cannot be read as a report, and what to do. */
export interface AuditRefusals {
  readonly 'old-word': string;
  readonly pdf: string;
  readonly picture: string;
  readonly damaged: string;
  readonly empty: string;
  readonly 'unknown-kind': string;
  readonly 'no-report': string;
}

/** The pane's view. */
export interface AuditViewWords {
  readonly title: string;
  readonly lead: string;
  readonly choose: string;
  readonly chooseAnother: string;
  readonly reading: string;
  readonly read: (file: string, indicators: number, paragraphs: number, tables: number) => string;
  readonly againstBook: string;
  readonly withoutBook: string;
  readonly none: string;
  readonly noneHint: string;
  readonly filter: string;
  readonly all: (count: number) => string;
  readonly search: string;
  readonly shown: (shown: number, count: number) => string;
  readonly noMatch: string;
  readonly reset: string;
  readonly list: string;
  readonly printed: string;
  readonly expected: string;
  readonly unreadTitle: (count: number) => string;
  readonly toSheet: string;
  readonly onSheet: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly close: string;
}
