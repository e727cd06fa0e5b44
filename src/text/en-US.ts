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
  findings: {
    'target-missing': ({ indicator }) => `“${indicator}” has no target and cannot be scored. Type a target.`,
    'target-negative': ({ indicator, text }) =>
      `The target “${text}” of “${indicator}” is below 0, so no rate can be computed and it has no score yet. Type a target above 0, or type the score.`,
    'target-unreadable': ({ indicator, text }) =>
      `The target “${text}” of “${indicator}” cannot be read as a number. Type a number or a percentage, with ≥ or ≤ before it if you need one.`,
    'actual-missing': ({ indicator }) => `“${indicator}” has no actual. It has no score yet and does not count as 0. Type the actual.`,
    'actual-unreadable': ({ indicator, text }) =>
      `The actual “${text}” of “${indicator}” cannot be read as a number, so it has no score yet. Type a number or a percentage.`,
    'actual-is-bound': ({ indicator, text, reading }) =>
      `The actual “${text}” of “${indicator}” is an inequality; ${reading} was used. Type the real figure.`,
    'percent-assumed': ({ indicator, text, reading }) =>
      `“${indicator}” has a percentage on one side and “${text}” on the other; ${reading} was used. Check it and add the percent sign.`,
    'judgement-needed': ({ indicator, text, weight }) =>
      `The target “${text}” of “${indicator}” is words and needs a judgement. Type a score between 0 and ${weight} in the score column.`,
    'zero-of-zero': ({ indicator, score }) =>
      `Target and actual of “${indicator}” are both 0; it counts as done with ${score} points. Check whether this indicator should stay.`,
    'actual-above-zero-target': ({ indicator, text, score }) =>
      `“${indicator}” has the target 0 and the actual “${text}”; no rate can be computed, ${score} points were given. Check the target.`,
    'budget-zero': ({ indicator }) => `The budget of “${indicator}” is 0, so there is no spending rate and no score. Check the budget.`,
    'weight-missing': ({ indicator }) => `“${indicator}” has no weight and cannot be scored. Type its weight.`,
    'weight-unreadable': ({ indicator, text }) =>
      `The weight “${text}” of “${indicator}” is not a number of 0 or more, so it cannot be scored. Correct the weight.`,
    'weights-not-adding-up': ({ category, found, expected }) =>
      `The weights under “${category}” add up to ${found}; they should add up to ${expected}. Adjust the weights.`,
    'category-unknown': ({ indicator, group }) =>
      `It is not clear which category “${indicator}” belongs to (group: “${group}”). Type its category.`,
    'score-typed': ({ indicator, typed, computed }) =>
      `The score ${typed} of “${indicator}” was typed by hand and is kept; by the rules it would be ${computed}. Check it.`,
    'score-out-of-range': ({ indicator, text, weight }) =>
      `The typed score ${text} of “${indicator}” is not between 0 and ${weight} and does not count in the total. Correct it.`,
    'score-unreadable': ({ indicator, text }) =>
      `The score “${text}” of “${indicator}” is not a number and does not count in the total. Type a number, or clear it and score again.`,
    'rate-typed': ({ indicator, typed, computed }) =>
      `The rate ${typed} of “${indicator}” was typed by hand and is kept; by the rules it would be ${computed}. Check it.`,
    'process-missing': ({ weight }) =>
      `The table has no 过程 (process) indicators (${weight} points), so the total is incomplete. Add them with their scores.`,
    'total-incomplete': ({ missing, low, high }) =>
      `${missing} points have no score yet; the total is incomplete and will end between ${low} and ${high}.`,
    'calculated-differs': ({ expected, calculated }) => `Excel calculated ${calculated} where the rules give ${expected}. Check this cell.`,
  },
  refusals: {
    'no-table': ({ sheet }) =>
      `No indicator table was found on the sheet “${sheet}” or any other. Its header row needs 三级指标 (indicator), 目标值 (target) and 完成值 (actual); open that sheet and score again.`,
    'several-tables': ({ sheets }) =>
      `The sheet in front has no indicator table, but these have: ${quoted(sheets)}. Open the one to score and score again.`,
    'no-indicators': ({ sheet, cell }) =>
      `There are no indicator rows under the header row (${cell}) of the sheet “${sheet}”. Fill in indicators and score again.`,
    'header-missing': ({ sheet, cell, columns }) =>
      `The header row (${cell}) of the sheet “${sheet}” has no column ${quoted(columns)}. Add it and score again.`,
    'no-room': ({ sheet, cell }) =>
      `There is no room for the result columns: ${sheet}!${cell}, right of the table, is in use. Move it, or add the columns 完成率, 自评得分 and 得分率 to the table, and score again.`,
    'sheet-protected': ({ sheet }) =>
      `The sheet “${sheet}” is protected, so results cannot be written. Unprotect it (Review › Unprotect Sheet) and score again.`,
    'structure-protected': () =>
      'The structure of the workbook is protected, so summary sheets cannot be added. Unprotect it (Review › Protect Workbook) and score again.',
    'sheet-name-taken': ({ sheet }) =>
      `The workbook has a sheet named “${sheet}” that was not made by scoring; it was left alone. Rename it and score again.`,
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
  pane: {
    title: 'Performance Score',
    purpose: 'Fill in targets and actuals in the indicator table, then press Score.',
    score: 'Score',
    scoring: 'Scoring…',
    total: 'Total score',
    incomplete: 'Incomplete',
    grade: (grade) => `Grade: ${grade}`,
    category: 'Indicator',
    weight: 'Weight',
    points: 'Score',
    scoreRate: 'Score rate',
    noScore: 'No score yet',
    findings: (count) => `Findings (${count})`,
    noFindings: 'Nothing needs checking.',
    failed: 'Scoring was not completed',
    notInExcel: 'Please open this add-in in Excel.',
    slowStart:
      'Excel is not answering. Check the network, then close the task pane and open it again; if that does not help, restart Excel.',
  },
};
