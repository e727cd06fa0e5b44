import { causesEnUS } from './causes';
import { findingsEnUS } from './findings';
import { missingEnUS } from './missing';
import { paneEnUS } from './pane';
import type { RunStep, Words } from '../shapes/words';

const STEP: Record<RunStep, string> = {
  reading: 'reading the workbook',
  guarding: 'checking the workbook before writing',
  writing: 'writing the results',
  verifying: 'checking the results after writing',
  clearing: 'clearing the results',
};

const UNCHANGED = 'The workbook is unchanged; try again in a moment.';

/** Older builds of Excel fail so as soon as another workbook is open (OfficeDev/office-js#771). */
const otherBooks = (detail: string) => (detail.startsWith('GeneralException') ? ' If other workbooks are open, close them first.' : '');

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

/** What a run that broke off has left in the book. */
function leftBehind(step: RunStep, unfinished: readonly string[] | null): string {
  if (step === 'verifying') return 'The results are written but could not be checked against the rules; press Score again to check them.';
  if (step === 'clearing') return 'Nothing you typed has changed, but the results may be only partly cleared; press Clear Scores again.';
  if (step !== 'writing') return UNCHANGED;
  if (unfinished === null)
    return 'Nothing you typed has changed, but the results may be only partly written; press Score again to complete them.';
  if (unfinished.length === 0)
    return 'Everything written has been taken back, and the workbook is as it was; press Score again in a moment.';
  return `The indicator table is as it was; the titles of ${quoted(unfinished)} say that scoring did not finish. Press Score again to complete them.`;
}

export const enUS: Words = {
  language: 'en-US',
  findings: findingsEnUS,
  missing: missingEnUS,
  causes: causesEnUS,
  refusals: {
    'no-table': ({ sheet }) =>
      `No indicator table was found on the sheet “${sheet}” or any other. Its header row needs 三级指标 (indicator), 目标值 (target) and 完成值 (actual); open that sheet and score again.`,
    'several-tables': ({ sheets }) =>
      `The sheet in front has no indicator table, but these have: ${quoted(sheets)}. Open the one to score and score again, or press Score all tables.`,
    'several-headers': ({ sheet, cells }) =>
      `The sheet “${sheet}” has more than one indicator table, with headers at ${cells.join(', ')}; which one to score is not clear. Keep only the one to score, or move it to a sheet of its own, and score again; to score all of them, press Score all tables.`,
    'no-indicators': ({ sheet, cell }) =>
      `No indicators are filled in yet under the header row (${cell}) of the sheet “${sheet}”. Fill in 三级指标 (indicator), 目标值 (target), 完成值 (actual) and 分值 (weight), row by row, then press Score.`,
    'header-missing': ({ sheet, cell, columns }) =>
      `The header row (${cell}) of the sheet “${sheet}” has no column ${quoted(columns)}. Add it and score again.`,
    'no-room': ({ sheet, cell }) =>
      `There is no room for the result columns: ${sheet}!${cell}, right of the table, is in use. Move it, or add the columns 完成率, 自评得分 and 得分率 to the table, and score again.`,
    'results-merged': ({ sheet, cells }) =>
      `${sheet}!${cells} is a merged cell, so the rows in it have no cells of their own for results. Unmerge it, one cell for each indicator, and score again.`,
    'sheet-protected': ({ sheet }) =>
      `The sheet “${sheet}” is protected, so results cannot be written. Unprotect it (Review › Unprotect Sheet) and score again.`,
    'structure-protected': () =>
      'The structure of the workbook is protected, so sheets cannot be added. Unprotect it (Review › Protect Workbook) and try again.',
    'sheet-name-taken': ({ sheet }) =>
      `The workbook has a sheet named “${sheet}” that was not made by scoring, or whose title, header or first result was changed, so nothing was scored. Put those cells back, or rename the sheet, and score again.`,
    'typed-in-summary': ({ sheet, cell }) =>
      `${sheet}!${cell} holds something typed by hand, which building this sheet anew or removing it would wipe out, so nothing was scored. Move it elsewhere, or rename the sheet to keep it as it is; then score again.`,
    'filter-active': ({ sheet }) =>
      `The sheet “${sheet}” is being filtered, and writing now would reach the wrong rows, so nothing was scored. Clear the filter (Data › Clear) and score again.`,
    'book-read-only': () =>
      'The workbook is open as read-only, so results could not be saved, and nothing was scored. Save a copy (File › Save As) and score again.',
    'rules-invalid': ({ sheet, cell, found, allowed }) =>
      `The value “${found}” in ${sheet}!${cell} cannot be used, so nothing was scored. Allowed: ${allowed}. Correct it and score again.`,
    'book-changed': ({ sheet, cell }) => `${sheet}!${cell} was changed while scoring, so nothing was written. Press Score again.`,
    'sheet-gone': ({ sheet }) => `The sheet “${sheet}” was deleted or renamed while scoring; no results were written. Press Score again.`,
    'sheet-added': ({ sheet }) => `The sheet “${sheet}” was added while scoring; no results were written. Press Score again.`,
    'place-gone': ({ place }) => `${place} was not found; it may have been deleted or renamed. Press Score to bring the pane up to date.`,
    'sheet-hidden': ({ sheet }) => `The sheet “${sheet}” is hidden. Unhide it to look at it.`,
    'cell-changed': ({ sheet, cell }) =>
      `${sheet}!${cell} holds something else by now, so nothing was written. The pane will show it; check and type again.`,
    'cell-has-formula': ({ sheet, cell }) =>
      `${sheet}!${cell} holds a formula and was left alone. Change the formula in the sheet, or clear the cell first.`,
    'rules-edited': ({ sheet }) =>
      `The sheet “${sheet}” was edited meanwhile, so nothing was saved. The pane will show its settings as they are now; check and change them again.`,
    'cell-being-edited': () => 'A cell is being edited. Press Enter to finish it, then score again.',
    'already-running': () => 'Scoring is under way. Please wait until it is done.',
    'excel-too-old': () => 'This version of Excel is too old for scoring. Use Excel 2021 or later, Microsoft 365, or Excel on the web.',
    'host-silent': ({ step }) =>
      `Excel did not answer while ${STEP[step]}, and is no longer waited for. ${leftBehind(step, null)} If it still does not answer, save and restart Excel.`,
    stopped: ({ unfinished }) => `Stopped. ${leftBehind('writing', unfinished)}`,
    'host-failed': ({ step, detail, unfinished }) =>
      `Excel reported an error while ${STEP[step]} (${detail}). ${leftBehind(step, unfinished)}${otherBooks(detail)}`,
    'form-failed': ({ detail }) =>
      `Excel reported an error while making the indicator table (${detail}). The sheets you had are unchanged; if an unfinished one was added, delete it and try again.${otherBooks(detail)}`,
  },
  severity: { error: 'To fix', warning: 'To check', info: 'To know' },
  summary: {
    total: (score, weight, grade) => `Total score ${score} of ${weight}, grade: ${grade}`,
    totalIncomplete: (score, weight) => `Total score (incomplete) ${score} of ${weight}`,
    line: (name, score, weight, rate) => `${name}  ${score} / ${weight}  ${rate}`,
    completed: (completed, count) => `Output and benefit indicators: ${count}, completed: ${completed}`,
    findings: (count) => `${count} ${count === 1 ? 'finding' : 'findings'}:`,
    more: (count) => `  and ${count} more; see the sheet 核对.`,
    notScored: (message) => `Not scored: ${message}`,
    checks: (count) => (count === 0 ? 'nothing to check' : `${count} to check`),
    every: (tables, score, grade) =>
      `${tables} ${tables === 1 ? 'table' : 'tables'} scored, together ${score}${grade === null ? '' : `, grade: ${grade}`}`,
    written: (sheets) => `Written: ${sheets.join(', ')}`,
    removed: (sheets) => `Removed: ${sheets.join(', ')}`,
    leftAlone: (sheet, cells) =>
      `“${sheet}” was left alone: something was typed by hand in ${cells.join(', ')}. In the task pane, overwrite it or keep it under another name.`,
    unchanged: 'The results are as before; nothing was changed.',
  },
  pane: paneEnUS,
};
