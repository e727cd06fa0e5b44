import { exportReport } from '../documents';
import { wordsFor } from '../text';
import { runReport } from '../workbook';
import { publishReport } from './publish-report';
import { showPane } from './show-pane';

/** The ribbon's 导出报告: scores, brings the sheets of the report up to date and gives the report as a Word file. */
export async function exportReportCommand(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const outcome = await runReport(wordsFor(Office.context.displayLanguage));
    const exported = outcome.ok && outcome.report !== undefined ? await exportReport(outcome.report) : null;
    await showPane();
    publishReport(outcome, exported);
  } finally {
    event.completed();
  }
}
