import type { AuditCode } from '../../report';
import type { Severity } from '../../scoring';

/** An audit as plain data, for the pane and for other programs. */
export interface AuditData {
  readonly read: { readonly indicators: number; readonly paragraphs: number; readonly tables: number };
  /** What stands in the report and could not be read, and so was not checked. */
  readonly unread: readonly { readonly where: string; readonly text: string; readonly reason: string }[];
  readonly findings: readonly AuditFindingData[];
}

export interface AuditFindingData {
  readonly code: AuditCode;
  readonly severity: Severity;
  /** The place in words; several are parted by a semicolon. */
  readonly where: string;
  readonly printed: string;
  /** "" where no single text can be named. */
  readonly expected: string;
  /** How it probably came about; `null` where nothing proves it. */
  readonly cause: string | null;
  readonly message: string;
  /** The cell of the workbook that says otherwise, such as "指标表!F6"; `null` where none is meant. */
  readonly bookCell: string | null;
}
