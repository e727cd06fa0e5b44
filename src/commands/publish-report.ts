import type { ExportedReport } from '../documents';
import type { RunOutcome } from '../workbook';

/** Name of the event on `window` that tells how 导出报告 ended, as JSON text. */
const EVENT = 'report-run';

/** Tells the page how 导出报告 ended, for whoever runs the add-in without a pane. Nothing leaves the page. */
export function publishReport(outcome: RunOutcome, exported: ExportedReport | null): void {
  window.dispatchEvent(new CustomEvent(EVENT, { detail: JSON.stringify(detailOf(outcome, exported)) }));
}

function detailOf(outcome: RunOutcome, exported: ExportedReport | null): object {
  if (!outcome.ok) return { ok: false, message: outcome.message };
  const { bytes = null, delivery } = exported ?? {};
  const { facts, tables, conclusion, paragraphs, missing } = outcome.report ?? {};
  return { ok: true, report: { facts, tables, conclusion, paragraphs, missing }, delivery, docx: bytes === null ? null : base64(bytes) };
}

/** A character at a time: a call takes no more arguments than the stack holds. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
