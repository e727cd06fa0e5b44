import { wordsFor } from '../text';
import { onRunState } from '../workbook';
import { publishRun } from './publish-run';
import { scoreCommand } from './score';

/** Has to run at the top level of the page's script: a first click on the ribbon may come before anything else is ready. */
export function registerCommands(): void {
  Office.actions.associate('score', (event: Office.AddinCommands.Event) => void scoreCommand(event));
  onRunState((state) => publishRun(state, wordsFor(Office.context.displayLanguage)));
}
