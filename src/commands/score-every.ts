import { wordsFor } from '../text';
import { runEveryScoring } from '../workbook';
import { showPane } from './show-pane';

/** The ribbon's 全部评分: every table of the workbook. The pane, where the host can bring it up, lists them. */
export async function scoreEveryCommand(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await runEveryScoring(wordsFor(Office.context.displayLanguage));
    await showPane();
  } finally {
    event.completed();
  }
}
