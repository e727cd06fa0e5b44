import type { AuditWords } from '../shapes/audit-words';

type Rows = readonly { readonly number: string; readonly printed: string; readonly expected: string }[];

const FIGURE = {
  ...{ target: 'target', actual: 'actual', weight: 'weight', score: 'score', completionRate: 'completion rate' },
  ...{ total: 'total', category: 'score', grade: 'grade' },
};
const MONEY = { budget: 'budget', arrived: 'amount received', spent: 'amount spent' };
const COUNT = { set: 'indicators set', completed: 'indicators completed' };
const NAMED = { unit: 'organisation', fund: 'fund', project: 'project' };

const numbers = (rows: readonly { readonly number: string }[]) =>
  `${rows.length === 1 ? 'Row' : 'Rows'} ${rows.map(({ number }) => number).join(', ')}`;
const item = ({ number, name }: { readonly number: string; readonly name: string }) => `Row ${number} “${inner(name)}”`;
const inner = (text: string) => text.replaceAll('“', '‘').replaceAll('”', '’');
const changes = (rows: Rows) => rows.map(({ number, printed, expected }) => `row ${number} ${printed} → ${expected}`).join('; ');

export const auditEnUS: AuditWords = {
  findings: {
    'score-differs': (said) =>
      `${item(said)}: the score printed is ${said.printed}; weight ${said.weight}, target ${said.target} and actual ${said.actual} give ${said.expected}. Write ${said.expected}.`,
    'completion-rate-differs': (said) =>
      `${item(said)}: the completion rate printed is ${said.printed}; target ${said.target} and actual ${said.actual} give ${said.expected}. Write ${said.expected}.`,
    'score-rate-differs': ({ name, score, weight, printed, expected }) =>
      `“${inner(name)}”: the score rate printed is ${printed}; ${score} ÷ ${weight} is ${expected}. Write ${expected}.`,
    'score-rate-missing': (said) => `${item(said)} has no score rate, and the others have one. Add ${said.expected}.`,
    'score-rate-is-completion-rate': ({ rows }) =>
      `${numbers(rows)}: the score rate is the completion rate, not score ÷ weight. Use one of the two throughout; score ÷ weight gives: ${changes(rows)}.`,
    'score-rate-on-another-basis': (said) =>
      `${item(said)}: the score rate ${said.printed} is score ÷ weight, while rows ${said.others.join(', ')} print the completion rate, which is ${said.expected} here. Use score ÷ weight throughout, or write ${said.expected}.`,
    'weight-differs': (said) =>
      `${item(said)}: the weight printed is ${said.printed}, which fits neither the full score of its category nor its own score; ${said.expected} does. Write ${said.expected}.`,
    'weights-not-adding-up': ({ name, printed, expected }) =>
      `“${inner(name)}”: its weights add up to ${printed}, and the full score printed is ${expected}. Check the weights.`,
    'sum-differs': ({ name, of, count, addends, rate, printed, expected }) => {
      const from = count > 0 ? `the ${FIGURE[of]}s of its ${count} indicators add up to` : addends === '' ? 'it comes to' : `${addends} is`;
      const follows = rate === '' ? '' : `, and ${rate} as its score rate`;
      return `“${inner(name)}”: the ${FIGURE[of]} printed is ${printed}; ${from} ${expected}. Write ${expected}${follows}.`;
    },
    'input-differs': ({ of, elsewhere, printed, expected, ...said }) => {
      const others = [...new Set(elsewhere.filter((place) => place !== ''))].join(', ');
      return `${item(said)}: the ${FIGURE[of]} here is ${printed}; ${others === '' ? 'elsewhere it' : others} is ${expected}, and so the results have it. Write ${expected}.`;
    },
    'sign-differs': (said) =>
      `${item(said)}: the target is “${said.expected}” in the table and “${said.printed}” here, which means something else. Write it in one way.`,
    'percent-missing': ({ rows }) => `${numbers(rows)}: some figures have a percent sign and some have none. Add it: ${changes(rows)}.`,
    'actual-is-inequality': (said) =>
      `${item(said)}: the actual “${said.printed}” is a bound, not what was reached. Write the number itself, such as ${said.expected}.`,
    'row-shifted': (said) =>
      `${item(said)}: the row stands one column off: the level under the name, the name under the target, and no target. Move it back and write ${said.expected} as the target.`,
    'names-differ': ({ rows }) => {
      const cut = rows.filter(({ kind }) => kind === 'cut');
      const pairs = rows.map(({ number, table, sentence }) => `row ${number} “${inner(table)}” / “${inner(sentence)}”`).join('; ');
      const lost =
        cut.length === 0 ? '' : ` In ${numbers(cut).toLowerCase()} the table lacks letters that the other places have, as scans lose them.`;
      return `${rows.length} indicators have another name or unit in the table than in the text (table / text): ${pairs}.${lost} Use one.`;
    },
    'row-without-paragraph': (said) => `${item(said)} is not told of in the text. Add its weight, score, target and actual.`,
    'paragraph-without-row': ({ name }) =>
      `The text tells of “${inner(name)}”, which no indicator table has. Check the name, or take it out.`,
    'count-differs': ({ of, printed, expected }) => `${COUNT[of]}: ${printed} printed, ${expected} in the table. Write ${expected}.`,
    'grade-differs': ({ score, printed, expected }) =>
      `The grade printed is “${printed}”; ${score} points are “${expected}”. Write “${expected}”.`,
    'amount-differs': ({ of, elsewhere, printed }) =>
      `The ${MONEY[of]} is ${printed} here and ${elsewhere} elsewhere. Check which is right.`,
    'spending-rate-differs': ({ budget, spent, printed, expected }) =>
      `The spending rate printed is ${printed}; ${spent} spent ÷ ${budget} budgeted is ${expected}. Write ${expected}.`,
    'year-differs': ({ printed, expected }) => `The year is ${printed} here and ${expected} elsewhere in the report. Check it.`,
    'many-names': ({ of, names }) =>
      `One ${NAMED[of]} has ${names.length} names: ${names.map((name) => `“${inner(name)}”`).join(', ')}. Use one.`,
    'goal-without-indicator': ({ goal, printed }) =>
      `The overall goal “${inner(goal)} ${printed}” has no indicator that measures it. Add one, or take it out of the goal.`,
    'goal-differs': ({ goal, printed, ...said }) =>
      `The overall goal says “${inner(goal)} ${printed}”; the target of ${item(said)} is ${said.expected}. Write the same.`,
    'figure-differs': ({ words, printed, ...said }) =>
      `The text says “${inner(words)} ${printed}”; the actual of ${item(said)} is ${said.expected}. Check it.`,
    'figure-under-two-names': ({ words, printed, ...said }) =>
      `“${inner(words)} ${printed}” is the same number as the actual of ${item(said)}, and counts something else. Check whether it was copied by mistake.`,
    'reasons-missing': ({ rows }) =>
      `${rows.length} ${rows.length === 1 ? 'indicator lost points' : 'indicators lost points'} without a reason: ${rows.map(({ number, printed, expected }) => `row ${number} (${printed} of ${expected})`).join(', ')}. Add why, and what will be done.`,
    'zero-of-zero': ({ rows, points }) =>
      `${numbers(rows)}: target and actual are 0, for ${points} points in all. Check whether they should stay.`,
    'rates-far-above': ({ marked, reasoned, markFrom, reasonFrom }) =>
      `${marked.length} completion rates are ${markFrom} or more, ${reasoned} of them ${reasonFrom} or more: ${marked.map(({ number, printed }) => `row ${number} ${printed}`).join(', ')}. Check whether the targets were too low, and say why from ${reasonFrom} on.`,
    'gaps-left': ({ gaps }) => `Not filled yet: ${gaps.join(', ')}. Fill them in.`,
    'scan-damage': ({ signs }) =>
      `A scan or another program left these signs, which were read as shown behind the arrow: ${signs.join('; ')}. Correct them.`,
    'book-differs': ({ name, of, cell, printed, expected }) =>
      `“${inner(name)}”: the report says ${printed} as its ${FIGURE[of]}, ${cell} of the workbook says ${expected}. Check which is right.`,
    'book-lacks': (said) => `${item(said)} is not in the workbook’s indicator table. Check the name, or add it there.`,
    'report-lacks': ({ name, cell }) => `“${inner(name)}” in ${cell} of the workbook is not in the report. Add it.`,
  },
  causes: {
    'unrounded-sum': ({ exact }) => `Likely the scores were added before they were rounded (${exact}).`,
    balancing: ({ whole, others }) => `Likely set so that the parts add up: ${whole} − ${others}.`,
    'earlier-draft': ({ score, weight }) => `Likely left from an earlier draft: ${score} ÷ ${weight}.`,
    'unrounded-actual': ({ low, high }) => `Likely computed from an unrounded actual between ${low} and ${high}.`,
    'cut-by-floats': ({ exact, cut, weight }) =>
      `Likely a program with binary fractions cut the score ${exact} to ${cut} ((${exact}).toFixed(2) is "${cut}"), as in ${cut} ÷ ${weight}.`,
    cut: ({ exact }) => `Likely ${exact} was cut and not rounded.`,
    'coarsely-rounded': ({ exact, places }) => `Likely ${exact} was rounded to ${places === 0 ? 'a whole number' : 'one decimal'}.`,
    'rounded-rate': ({ rate, weight }) => `Likely the completion rate was rounded to ${rate} before it was multiplied by ${weight}.`,
    'score-over-weight': ({ score, weight }) => `It is ${score} ÷ ${weight} here, and the completion rate there.`,
    'completion-rate': ({ target, actual }) =>
      `Likely the completion rate (actual ${actual}, target ${target}) was taken for the score rate.`,
  },
  place: (place) => {
    switch (place.kind) {
      case 'cell': {
        const at = [place.row === '' ? '' : /^\d+$/.test(place.row) ? `row ${place.row}` : place.row, place.column].filter(
          (part) => part !== '',
        );
        return `${place.table || 'Table'}${place.cell === undefined ? '' : `!${place.cell}`} ${at.join(' ')}`.trim();
      }
      case 'heading':
        return `Heading “${inner(place.quote)}”`;
      case 'sentence':
        return `Text “${inner(place.quote)}”`;
      case 'cover':
        return `Cover ${place.label}`;
    }
  },
  placeMark: '; ',
  unread: {
    paragraph: 'looks like the paragraph of an indicator, but has no weight and score that can be read',
    table: 'the header of this table is not known',
    planned: 'the planned value cannot be read',
    reached: 'the actual value cannot be read',
    number: 'the number cannot be read',
    'no-row': 'no row of a table belongs to it',
    row: 'the row has no name',
  },
  refusals: {
    'old-word': 'This is an old Word file (.doc), which cannot be read. Open it in Word or WPS, save it as .docx and audit that.',
    pdf: 'This is a PDF, which cannot be read. Use the Word file that it was made from; or open the PDF in Word, save it as .docx, check it, and audit that.',
    picture: 'This is a picture or a scan, which cannot be read. Have its text recognised first and save it as .docx or .txt.',
    damaged: 'The file cannot be opened; it may be damaged or have a password. Open it in Word, save it as .docx and audit that.',
    empty: 'There is nothing in the file. Choose a self-evaluation report.',
    'unknown-kind': 'Only .docx, .txt and .xlsx can be audited. Save the report as .docx.',
    'no-report':
      'No indicator table, score table or paragraph on an indicator was found, so this does not seem to be a self-evaluation report. Choose the report itself.',
  },
  view: {
    title: 'Audit a report',
    lead: 'Choose a finished self-evaluation report (.docx, .txt, or a filled .xlsx) to have its numbers, names and conclusions checked. The file is read on this computer and not uploaded.',
    choose: 'Choose a report…',
    chooseAnother: 'Choose another…',
    reading: 'Reading the report…',
    read: (file, indicators, paragraphs, tables) =>
      `${file}: ${indicators} indicators, ${paragraphs} paragraphs and ${tables} tables read.`,
    againstBook: 'Checked against the indicator table of the workbook as well.',
    withoutBook: 'The workbook has no indicator table to use; the report was checked by itself.',
    none: 'Nothing found.',
    noneHint: 'The numbers, names and conclusions that were read agree.',
    filter: 'Filter by severity',
    all: (count) => `All ${count}`,
    search: 'Search the findings',
    shown: (shown, count) => `${shown} of ${count} shown`,
    noMatch: 'No finding fits.',
    reset: 'Show all',
    list: 'Findings',
    printed: 'Printed',
    expected: 'Should be',
    unreadTitle: (count) =>
      count === 1 ? '1 place could not be read and was not checked' : `${count} places could not be read and were not checked`,
    toSheet: 'Write the sheet 审核意见',
    onSheet: 'The findings are on the sheet 审核意见, ready to be sent back.',
    copy: 'Copy all findings',
    copied: 'Copied',
    notCopied: 'Could not copy. Select the text and press Ctrl+C.',
    close: 'Back',
  },
};
