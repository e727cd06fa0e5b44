import { findingsEnUS } from './findings-en-US';
import { paneEnUS } from './pane-en-US';
import type { RunStep, Words } from './words';

const STEP: Record<RunStep, string> = {
  reading: 'reading the workbook',
  guarding: 'checking the workbook before writing',
  writing: 'writing the results',
  verifying: 'checking the results after writing',
};

const LEFT_BEHIND: Record<RunStep, string> = {
  reading: 'The workbook is unchanged; press Score again in a moment.',
  guarding: 'The workbook is unchanged; press Score again in a moment.',
  writing: 'Nothing you typed has changed, but the results may be only partly written; press Score again to complete them.',
  verifying: 'The results are written but could not be checked against the rules; press Score again to check them.',
};

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

export const enUS: Words = {
  findings: findingsEnUS,
  refusals: {
    'no-table': ({ sheet }) =>
      `No indicator table was found on the sheet “${sheet}” or any other. Its header row needs 三级指标 (indicator), 目标值 (target) and 完成值 (actual); open that sheet and score again.`,
    'several-tables': ({ sheets }) =>
      `The sheet in front has no indicator table, but these have: ${quoted(sheets)}. Open the one to score and score again.`,
    'several-headers': ({ sheet, cells }) =>
      `The sheet “${sheet}” has more than one indicator table, with headers at ${cells.join(', ')}; which one to score is not clear. Keep only the one to score, or move it to a sheet of its own, and score again.`,
    'no-indicators': ({ sheet, cell }) =>
      `There are no indicator rows under the header row (${cell}) of the sheet “${sheet}”. Fill in indicators and score again.`,
    'header-missing': ({ sheet, cell, columns }) =>
      `The header row (${cell}) of the sheet “${sheet}” has no column ${quoted(columns)}. Add it and score again.`,
    'no-room': ({ sheet, cell }) =>
      `There is no room for the result columns: ${sheet}!${cell}, right of the table, is in use. Move it, or add the columns 完成率, 自评得分 and 得分率 to the table, and score again.`,
    'results-merged': ({ sheet, cells }) =>
      `${sheet}!${cells} is a merged cell, so the rows in it have no cells of their own for results. Unmerge it, one cell for each indicator, and score again.`,
    'sheet-protected': ({ sheet }) =>
      `The sheet “${sheet}” is protected, so results cannot be written. Unprotect it (Review › Unprotect Sheet) and score again.`,
    'structure-protected': () =>
      'The structure of the workbook is protected, so summary sheets cannot be added. Unprotect it (Review › Protect Workbook) and score again.',
    'sheet-name-taken': ({ sheet }) =>
      `The workbook has a sheet named “${sheet}” that was not made by scoring; it was left alone. Rename it and score again.`,
    'rules-invalid': ({ sheet, cell, found, allowed }) =>
      `The value “${found}” in ${sheet}!${cell} cannot be used, so nothing was scored. Allowed: ${allowed}. Correct it and score again.`,
    'book-changed': ({ sheet, cell }) => `${sheet}!${cell} was changed while scoring, so nothing was written. Press Score again.`,
    'cell-being-edited': () => 'A cell is being edited. Press Enter to finish it, then score again.',
    'already-running': () => 'Scoring is under way. Please wait until it is done.',
    'host-failed': ({ step, detail }) => `Excel reported an error while ${STEP[step]} (${detail}). ${LEFT_BEHIND[step]}`,
  },
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  summary: {
    total: (score, weight, grade) => `Total score ${score} of ${weight}, grade: ${grade}`,
    totalIncomplete: (score, weight) => `Total score (incomplete) ${score} of ${weight}`,
    line: (name, score, weight, rate) => `${name}  ${score} / ${weight}  ${rate}`,
    completed: (completed, count) => `Output and benefit indicators: ${count}, completed: ${completed}`,
    findings: (count) => `${count} ${count === 1 ? 'finding' : 'findings'}:`,
    written: (sheets) => `Written: ${sheets.join(', ')}`,
    unchanged: 'The results are as before; nothing was changed.',
  },
  pane: paneEnUS,
};
