import type { PaneWords, Suggested } from '../shapes/pane-words';

export const paneEnUS: PaneWords = {
  title: 'Performance Score',
  noScore: 'No score yet',
  tabs: { label: 'Views', overview: 'Overview', findings: 'Checks', indicators: 'Indicators', rules: 'Rules', report: 'Report' },
  actions: {
    score: 'Score',
    scoring: 'Scoring…',
    clearing: 'Clearing…',
    more: 'More actions',
    clear: 'Clear scores',
    reread: 'Read again',
    newForm: 'New indicator table',
    chooseTable: 'Choose the table',
    audit: 'Audit a report',
    units: 'Merge units',
    about: 'Help and about',
    cancel: 'Cancel',
  },
  host: {
    starting: 'Reading the workbook…',
    slow: 'Excel is not answering. Check the network, then close the task pane and open it again; if that does not help, restart Excel.',
    elsewhere: 'Please open this add-in in Excel.',
    unable: 'Not available yet',
  },
  start: {
    heading: 'Begin with an indicator table',
    purpose: 'Fill in targets and actuals and press Score once: rates, scores and summary tables are written into this workbook.',
    noTable: 'No indicator table that can be scored was recognised',
    fillIn: 'The table is ready; fill it in row by row',
    form: 'Kind of indicator table',
    blank: (preset) => `Blank · ${preset}`,
    sample: 'Sample',
    sampleHint: 'A complete example, filled in and ready to be scored',
    create: 'New indicator table',
    untouched: 'It goes on a new sheet; nothing else in the workbook changes.',
    notFound: 'Is there a table that was not recognised? Point out its sheet and header row.',
  },
  overview: {
    total: 'Total score',
    outOf: (weight) => `/ ${weight}`,
    grade: (grade) => `Grade: ${grade}`,
    incomplete: 'Incomplete',
    between: (low, high) => `Between ${low} and ${high} once complete`,
    atLeast: (low) => `At least ${low} once complete`,
    parts: 'What it is made of',
    of: (score, weight) => `${score} / ${weight}`,
    statuses: 'Indicators',
    standing: { completed: 'Completed', short: 'Short', judged: 'Judged', unscored: 'Unscored', 'far-above': 'Far above' },
    set: (count, completed) => `${count} indicators set, ${completed} completed`,
    apart: (count) => ` (and ${count} of 过程, process)`,
    farAbove: (count) => `${count} of the completed are far above target`,
    toDo: (errors) => `${errors} to fix`,
    toCheck: (warnings) => `${warnings} to check`,
    toKnow: (infos) => `${infos} to know`,
    findings: (said) => said.join(', '),
    nothingToCheck: 'Nothing needs checking',
  },
  tables: {
    heading: 'Tables',
    score: 'Score all tables',
    reached: (score, grade) => `${score} ${grade ?? 'incomplete'}`,
    about: (rows, findings) =>
      `${rows} ${rows === 1 ? 'indicator' : 'indicators'}, ${findings === 0 ? 'nothing to check' : `${findings} to check`}`,
    together: { mean: 'Mean of the projects', budget: 'Weighted by budget' },
  },
  freshness: {
    none: 'This is a preview; nothing is written yet. Press Score to write it.',
    cleared: (kept) =>
      `Scores are cleared. ${kept.length === 0 ? '' : `${quoted(kept)} stayed, as you have typed there. `}What you see is a preview.`,
    current: 'The results in the workbook match the indicator table.',
    followed:
      'The table was changed after the last scoring. Formulas have followed by themselves; the sheet 核对 is updated when you press Score.',
    outdated:
      'The table or the rules were changed after the last scoring, and the results in the workbook have not followed yet. Press Score to update them.',
  },
  waiting: {
    heading: (sheet, cells) => `“${sheet}” has ${cells} ${cells === 1 ? 'cell' : 'cells'} typed by hand`,
    leftAlone: 'Scoring leaves this sheet alone; everything else is brought up to date.',
    typed: (cell, content) => `${cell}: ${content}`,
    overwrite: 'Overwrite',
    overwriteOf: (sheet) => `Overwrite what was typed in “${sheet}”`,
    keep: 'Keep renamed',
    keepOf: (sheet) => `Keep renamed: “${sheet}”`,
    choices: 'Overwrite: results replace what was typed. Keep renamed: this sheet stays as it is, and a new one is made.',
    currentBut: (sheets) => `The results in the workbook agree with the indicator table, except in ${sheets.join(', ')}.`,
  },
  lastRun: {
    heading: 'This run',
    written: 'Written to',
    undo: (steps) =>
      `To take this run back, use Undo in Excel${steps === 1 ? '' : `, up to ${steps} times`}; where that does not work, use “Clear scores”.`,
    unchanged: 'The results are as they were; nothing was changed.',
    sinceBefore: 'Compared with the run before',
    sinceRun: 'Changed since the last run',
    noChange: 'No score has changed.',
    total: 'Total score',
    rest: (count) => `and ${count} more`,
    became: (before, after) => `${before} → ${after}`,
  },
  progress: {
    label: 'Progress',
    step: {
      reading: 'Reading the workbook',
      guarding: 'Checking once more before writing',
      writing: 'Writing the results',
      verifying: 'Checking what was written',
      clearing: 'Clearing the scores',
    },
    slow: 'Excel has not answered yet. If a cell is being edited or a dialog is open, please finish it first.',
    stop: 'Stop',
    stopping: 'Stopping…',
  },
  failure: {
    scoring: 'Scoring was not completed',
    clearing: 'Scores were not cleared',
    goingTo: 'The cell could not be shown',
    answering: 'The suggestion was not dealt with',
    making: 'The indicator table was not made',
    reading: 'The workbook could not be read',
    dismiss: 'Close',
    details: 'Details',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'It could not be copied. Select the text and press Ctrl+C.',
  },
  clearing: {
    question: 'Clear scores?',
    takes:
      'This takes out the completion rates, scores and score rates that scoring wrote, and the summary sheets and the sheet 核对 it made.',
    keeps: 'What you typed stays, and so do scores you typed yourself.',
    confirm: 'Clear',
  },
  news: {
    scored: (score, grade) => `Scoring is done. Total score ${score}, grade: ${grade}.`,
    scoredIncomplete: (score) => `Scoring is done. Total score ${score}, not complete yet.`,
    everyScored: 'Every table is scored.',
    cleared: 'Scores are cleared.',
    formMade: 'The indicator table is ready.',
    accepted: 'Accepted.',
    rejected: 'Noted: not accepted.',
  },
  checks: {
    groupHint: {
      error: 'There is no score, or none that counts, until this is settled',
      warning: 'Scored, but perhaps not as it was meant',
      info: 'Dealt with by the rules; good to know',
    },
    counted: (group, count) => `${group} ${count}`,
    all: (count) => `All ${count}`,
    filter: 'Filter by kind',
    search: 'Find an indicator, cell or problem',
    list: 'Checks',
    none: 'Nothing needs checking',
    noneHint: 'Every indicator could be read and worked out.',
    noMatch: 'Nothing matches',
    reset: 'Show all',
    shown: (shown, count) => `${shown} of ${count} shown`,
    goTo: (place) => `Go to ${place}`,
    yes: 'Accept',
    no: 'Reject',
    acceptAll: (count) => `Accept all ${count}…`,
    acceptAllNow: (count) => `Accept these ${count}`,
    remembered: 'Your answer is kept in the sheet 评分规则, so that you are not asked again.',
    question: {
      'lower-is-better': ({ subject }) => `If accepted, less is better for “${subject}”; no cell changes.`,
      'weight-split': ({ subject, cells }) => `If accepted, the missing weights of “${subject}” are filled in: ${sharesOf(cells)}.`,
      'suspected-reading': ({ cells }) => `If accepted, ${correctionsOf(cells)}.`,
      preset: ({ subject }) => `If accepted, the rules become “${subject}”.`,
      done: ({ subject }) => `If accepted, “${subject}” is confirmed as fully met.`,
      percent: ({ subject }) => `If accepted, “${subject}” is confirmed to score by the percentage typed.`,
      'same-words': ({ subject }) =>
        `The actual of “${subject}” has the same words as its target. If accepted, that counts as the target met, with full points.`,
      date: ({ subject }) => `If accepted, the target and the actual of “${subject}” are confirmed to be dates.`,
      standard: ({ subject }) =>
        `If accepted, the marking standard of “${subject}” counts whole steps only, and a bound belongs to the case named first; if not, steps count in proportion, and it belongs to the case named last.`,
    },
  },
  filtered: { only: (status, count) => `Only ${status.toLowerCase()}: ${count}`, showAll: 'Show all' },
  brokenView: 'This view could not be shown. Close the task pane and open it again; the workbook is unchanged.',
};

function quoted(sheets: readonly string[]): string {
  return sheets.map((sheet) => `“${sheet}”`).join(', ');
}

function sharesOf(cells: Suggested['cells']): string {
  return cells.map(({ cell, text }) => `${text} in ${cell}`).join(', ');
}

function correctionsOf(cells: Suggested['cells']): string {
  return cells.map(({ cell, was, text }) => `“${was}” in ${cell} becomes “${text}”`).join(', ');
}
