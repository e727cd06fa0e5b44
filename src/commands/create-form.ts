import { wordsFor } from '../text';
import { DEFAULT_FORM, runCreateForm } from '../workbook';
import { showPane } from './show-pane';

/** The ribbon's 新建指标表: a blank form on a new sheet. The pane, where the host can bring it up, says how it ended. */
export async function createFormCommand(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await runCreateForm(DEFAULT_FORM, wordsFor(Office.context.displayLanguage));
    await showPane();
  } finally {
    event.completed();
  }
}
