import { wordsFor } from '../text';
import { runClearing } from '../workbook';
import { showPane } from './show-pane';

/** The ribbon's 清除评分: takes out what runs wrote. The pane, where the host can bring it up, says what that was. */
export async function clearCommand(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await runClearing(wordsFor(Office.context.displayLanguage));
    await showPane();
  } finally {
    event.completed();
  }
}
