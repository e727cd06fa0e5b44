import type { ReportData } from '../../report';
import { saveFile } from './save-file';

/** What became of an exported report: a download was begun, the host takes none, or the file could not be made. */
export type Delivery =
  | { readonly kind: 'downloaded'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string }
  | { readonly kind: 'failed'; readonly detail: string };

export interface ExportedReport {
  /** `null` where the file could not be made. */
  readonly bytes: Uint8Array | null;
  readonly delivery: Delivery;
}

let last: Delivery | null = null;
const listeners = new Set<() => void>();

/** Calls back each time a report was exported, whoever asked for it. @returns a function that ends the subscription */
export function onDelivery(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What became of the report that was exported last; `null` before there was one. */
export function lastDelivery(): Delivery | null {
  return last;
}

/** Makes a Word file of a report and hands it to the person. Never rejects. */
export async function exportReport(report: ReportData): Promise<ExportedReport> {
  const exported = await madeAndSaved(report);
  last = exported.delivery;
  listeners.forEach((listener) => listener());
  return exported;
}

async function madeAndSaved(report: ReportData): Promise<ExportedReport> {
  const name = fileName(report);
  try {
    const { reportDocx } = await import(/* webpackChunkName: "docx" */ '../docx/report-docx');
    const bytes = await reportDocx(report.document);
    return { bytes, delivery: { kind: saveFile(name, bytes) ? 'downloaded' : 'refused', name } };
  } catch (error) {
    return { bytes: null, delivery: { kind: 'failed', detail: error instanceof Error ? error.message : String(error) } };
  }
}

/** "2023年度科技专项资金绩效自评报告.docx"; facts that are not filled in are left out. */
function fileName({ facts }: ReportData): string {
  const year = /\d{4}/.exec(facts.year)?.[0];
  const name = `${year === undefined ? '' : `${year}年度`}${facts.fund}绩效自评报告`;
  return `${name.replace(/[\\/:*?"<>|\r\n]/g, '')}.docx`;
}
