import { wordsFor } from '../text';
import { runScoring } from '../workbook';

/** The ribbon's 评分: the whole job, with or without the pane, which is brought up to show the outcome where the host can. */
export async function scoreCommand(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await runScoring(wordsFor(Office.context.displayLanguage));
    await showPane();
  } finally {
    event.completed();
  }
}

/** Only a shared runtime can bring its pane up; elsewhere the workbook itself shows the results. */
async function showPane(): Promise<void> {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // The run is done and its results stand in the workbook; a pane that will not open takes nothing from that.
  }
}
