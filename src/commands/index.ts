import { wordsFor } from '../text';
import { onFormOutcome, onRunState } from '../workbook';
import { clearCommand } from './clear';
import { createFormCommand } from './create-form';
import { exportReportCommand } from './export-report';
import { publishForm } from './publish-form';
import { publishRun } from './publish-run';
import { scoreCommand } from './score';
import { scoreEveryCommand } from './score-every';

/** Has to run at the top level of the page's script: a first click on the ribbon may come before anything else is ready. */
export function registerCommands(): void {
  Office.actions.associate('score', (event: Office.AddinCommands.Event) => void scoreCommand(event));
  Office.actions.associate('scoreEvery', (event: Office.AddinCommands.Event) => void scoreEveryCommand(event));
  Office.actions.associate('clear', (event: Office.AddinCommands.Event) => void clearCommand(event));
  Office.actions.associate('createForm', (event: Office.AddinCommands.Event) => void createFormCommand(event));
  Office.actions.associate('exportReport', (event: Office.AddinCommands.Event) => void exportReportCommand(event));
  onRunState((state) => publishRun(state, wordsFor(Office.context.displayLanguage)));
  onFormOutcome(publishForm);
}
