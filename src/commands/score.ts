import { wordsFor } from '../text';
import { runScoring } from '../workbook';
import { showPane } from './show-pane';

/** The ribbon's 评分: the whole job, with or without the pane, which is brought up to show the outcome where the host can. */
export async function scoreCommand(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await runScoring(wordsFor(Office.context.displayLanguage));
    await showPane();
  } finally {
    event.completed();
  }
}
