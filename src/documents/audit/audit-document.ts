import { type AuditFinding, auditReport, type Cause, type Place, type ScoreData, type TypedReport } from '../../report';
import type { ScoringRules } from '../../scoring';
import type { AuditRefusals, AuditWords } from '../../text/audit';
import type { Block } from '../read-report/blocks';
import { DamagedDocument, docxBlocks } from '../read-report/docx/docx-blocks';
import { kindOfFile } from '../read-report/file-kind';
import { readReport } from '../read-report/read-report';
import { decodeText } from '../read-report/text/decode-text';
import { textBlocks } from '../read-report/text/text-blocks';
import { workbookBlocks } from '../read-report/workbook-blocks';
import type { AuditData } from './audit-data';

/** By what a report is judged, and in which language. */
export interface AuditBy {
  readonly rules: ScoringRules;
  /** What the workbook's indicator table comes to; `null` without one. */
  readonly book: ScoreData | null;
  readonly words: AuditWords;
}

export type AuditOutcome = { readonly ok: true; readonly audit: AuditData } | { readonly ok: false; readonly why: keyof AuditRefusals };

/** Audits a .docx, a text or the tables of a workbook. What cannot be read as one is refused by its kind. */
export async function auditFile(name: string, bytes: Uint8Array, by: AuditBy): Promise<AuditOutcome> {
  const kind = kindOfFile(name, bytes);
  switch (kind) {
    case 'docx':
      return auditDocx(bytes, by);
    case 'text':
      return auditBlocks(textBlocks(decodeText(bytes)), by);
    case 'workbook':
      return await auditWorkbook(bytes, by);
    case 'old-word':
    case 'pdf':
    case 'picture':
    case 'damaged':
    case 'empty':
    case 'unknown-kind':
      return { ok: false, why: kind };
  }
}

function auditDocx(bytes: Uint8Array, by: AuditBy): AuditOutcome {
  try {
    return auditBlocks(docxBlocks(bytes), by);
  } catch (problem) {
    if (!(problem instanceof DamagedDocument)) throw problem;
    return { ok: false, why: 'damaged' };
  }
}

/** What reads workbooks is loaded when one is chosen. */
async function auditWorkbook(bytes: Uint8Array, by: AuditBy): Promise<AuditOutcome> {
  const { readWorkbookFile, UnreadableWorkbook } = await import('../workbook-file/read-workbook-file');
  try {
    return auditBlocks(workbookBlocks(await readWorkbookFile(bytes)), by);
  } catch (problem) {
    if (!(problem instanceof UnreadableWorkbook)) throw problem;
    return { ok: false, why: 'damaged' };
  }
}

/** Audits what any file was read as. */
export function auditBlocks(blocks: readonly Block[], { rules, book, words }: AuditBy): AuditOutcome {
  const report = readReport(blocks);
  if (!isReport(report)) return { ok: false, why: blocks.length === 0 ? 'empty' : 'no-report' };
  const indicators = report.results.length > 0 ? report.results.length : report.targets.length;
  return {
    ok: true,
    audit: {
      read: { indicators, paragraphs: report.paragraphs.length, tables: report.tables.length },
      unread: report.unread.map(({ printed, reason }) => ({
        where: words.place(printed.place),
        text: printed.text,
        reason: words.unread[reason],
      })),
      findings: auditReport({ report, rules, book }).map((one) => findingData(one, words)),
    },
  };
}

function isReport({ results, targets, scores, paragraphs }: TypedReport): boolean {
  return results.length + targets.length + scores.length + paragraphs.length > 0;
}

function findingData(finding: AuditFinding, words: AuditWords): AuditData['findings'][number] {
  const { code, severity, places, printed, expected } = finding;
  const cause = finding.cause === null ? null : sayCause(finding.cause, words);
  const where = sayPlaces(places, words);
  const message = sayFinding(finding, words) + (cause ?? '');
  return { code, severity, where, printed, expected, cause, message, bookCell: bookCellOf(finding) };
}

function bookCellOf({ facts }: AuditFinding): string | null {
  return 'cell' in facts && typeof facts.cell === 'string' && facts.cell !== '' ? facts.cell : null;
}

/** The compiler cannot see that the sentence and the facts have the same code. */
function sayFinding({ code, facts, printed, expected }: AuditFinding, words: AuditWords): string {
  const say = words.findings[code] as (said: object) => string;
  return say({ ...facts, printed, expected });
}

function sayCause(cause: Cause, words: AuditWords): string {
  const say = words.causes[cause.kind] as (cause: Cause) => string;
  return say(cause);
}

function sayPlaces(places: readonly Place[], words: AuditWords): string {
  return [...new Set(places.map(words.place))].join(words.placeMark);
}
