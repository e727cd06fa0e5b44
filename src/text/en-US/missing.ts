import type { Words } from '../shapes/words';

export const missingEnUS: Words['missing'] = {
  'fact-missing': ({ fact }) => `“${fact}” has not been filled in yet, and the report has a gap there. Fill in this cell.`,
  'reason-missing': ({ indicator }) =>
    `“${indicator}” lost points or far exceeds its target, and the report has to say why. Fill in its reason; add the column 偏差原因 where there is none.`,
  'score-missing': ({ indicator }) => `“${indicator}” has no score yet. Fill in its actual, or judge it and type the score here.`,
  'total-incomplete': () =>
    'The total is incomplete, as parts of it have no score, and the grade is open. Complete them and press Score again.',
  'funds-missing': () =>
    'No fund table (一级项目, 预算金额, 实际支出金额) was found, so that 表1-1 and 表2-2 are empty. Add one to the workbook.',
  'grade-differs': ({ typed, computed }) =>
    `The grade is given as “${typed}”, but the total comes to “${computed}”. Correct it, or clear this cell.`,
  'year-differs': ({ typed, found }) => `The year is given as ${typed}, but the lines over the table say ${found}. Check which is right.`,
  'paragraph-outdated': ({ paragraph }) =>
    `The rewritten paragraph “${paragraph}” does not agree with the table's numbers any more. Edit it, or give it back to the table.`,
  'paragraph-homeless': ({ paragraph }) =>
    `The indicator of the rewritten paragraph “${paragraph}” is not in the table any more; it stands at the end of the text. Delete its row if it is not needed.`,
};
