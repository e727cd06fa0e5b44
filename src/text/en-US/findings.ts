import type { Words } from '../shapes/words';
import { REASON, STANDARD_PROBLEM } from './unreadable';

const perhaps = (suspected: readonly string[]) => (suspected.length === 0 ? '' : `; it may stand for ${suspected.join(' or ')}`);

export const findingsEnUS: Words['findings'] = {
  'target-missing': ({ indicator }) => `“${indicator}” has no target and cannot be scored. Type a target.`,
  'target-negative': ({ indicator, text }) =>
    `The target “${text}” of “${indicator}” is below 0, so no rate can be computed and it has no score yet. Type a target above 0, or type the score.`,
  'target-unreadable': ({ indicator, text, reason, suspected }) =>
    `The target “${text}” of “${indicator}” cannot be read: ${REASON[reason]}${perhaps(suspected)}. It was not scored. Type a number, a percentage or a date, with ≥ or ≤ before a number if you need one.`,
  'actual-missing': ({ indicator }) => `“${indicator}” has no actual. It has no score yet and does not count as 0. Type the actual.`,
  'actual-unreadable': ({ indicator, text, reason, suspected }) =>
    `The actual “${text}” of “${indicator}” cannot be read: ${REASON[reason]}${perhaps(suspected)}. It has no score yet. Type a number, a percentage or a date.`,
  'actual-is-words': ({ indicator, text }) =>
    `The target of “${indicator}” is a figure or a date, and its actual “${text}” is words, so it has no score yet. Type the real figure or date, or type the score.`,
  'actual-is-bound': ({ indicator, text, reading }) =>
    `The actual “${text}” of “${indicator}” is an inequality or a range; ${reading} was used. Type the real figure.`,
  'actual-negative': ({ indicator, text, score }) => `The actual “${text}” of “${indicator}” is below 0; it has ${score} points. Check it.`,
  'bound-counted': ({ indicator, target, text }) =>
    `The target “${target}” of “${indicator}” leaves out that number itself, and the actual “${text}” is exactly that; it was scored as reached. Check it.`,
  'percent-assumed': ({ indicator, text, reading }) =>
    `“${text}” of “${indicator}” has no percent sign; ${reading} was used. Check it and add the percent sign.`,
  'unit-assumed': ({ indicator, text, reading }) =>
    `“${text}” of “${indicator}” does not say its unit; ${reading} was used. Check it and add the unit.`,
  'units-differ': ({ indicator, target, actual }) =>
    `The target “${target}” and the actual “${actual}” of “${indicator}” have units that cannot be divided, so it has no score yet. Type both in one unit.`,
  'kinds-differ': ({ indicator, target, actual }) =>
    `The target “${target}” and the actual “${actual}” of “${indicator}” cannot be compared, so it has no score yet. Type both in the same form.`,
  'read-loosely': ({ indicator, text, reading }) =>
    `“${text}” of “${indicator}” was read as ${reading}. Check it; a number with its unit is best.`,
  'date-late': ({ indicator, text, reading }) =>
    `“${indicator}” was done on “${text}”, later than its target (${reading}), and has no score yet. Type the score, and give the reason.`,
  'date-undecided': ({ indicator, text, reading }) =>
    `“${text}” of “${indicator}” may lie before or after its target (${reading}), so it has no score yet. Type the exact date.`,
  'date-assumed': ({ indicator, text, reading }) =>
    `The target date “${text}” of “${indicator}” is not complete; ${reading} was used. Check it; year, month and day are best.`,
  'date-suspected': ({ indicator, target, actual }) =>
    `The target and the actual of “${indicator}” are read as dates, ${target} and ${actual}, and have no score yet. Excel turns entries such as 3/4 or 1-2 into dates: confirm that they are dates, or set the cells to the format Text and type them again.`,
  'standard-two-ways': ({ indicator, text, first, second }) =>
    `The marking standard of “${indicator}”, “${text}”, can be meant in two ways: whole steps, with a bound in the case named first, give ${first} points; steps in proportion, with a bound in the case named last, give ${second}. No score yet: please choose.`,
  'standard-unread': ({ indicator, text, problem }) =>
    `The marking standard of “${indicator}”, “${text}”, was not used: ${STANDARD_PROBLEM[problem]}. The workbook’s scoring rules were used instead. Please check, or type the score.`,
  'outside-range': ({ indicator, text, reading }) =>
    `The actual “${text}” of “${indicator}” lies outside its target ${reading}. No rule says what that costs, so it has no score yet. Type the score.`,
  'done-against-figure': ({ indicator, target, text }) =>
    `The target of “${indicator}” is “${target}”, and its actual only says “${text}”; it was scored as done in full. Check it; the real figure is best.`,
  'percent-against-words': ({ indicator, target, text }) =>
    `The target of “${indicator}” is the words “${target}”, and its actual is “${text}”; that percentage was used. Check it, or type the score.`,
  'judgement-needed': ({ indicator, text, low, high }) =>
    `The target “${text}” of “${indicator}” is words and needs a person’s judgement. Type a score from ${low} to ${high} in the score column.`,
  'judged-score-missing': ({ indicator, weight }) =>
    `“${indicator}” has neither target nor actual; a person gives its score, and has not yet. Type 0 to ${weight} points in the score column.`,
  'review-differs': ({ indicator, score, reviewed, difference }) =>
    `“${indicator}” scored itself ${score} points, the review gave ${reviewed}: a difference of ${difference}.`,
  'zero-of-zero': ({ indicator, score }) =>
    `Target and actual of “${indicator}” are both 0; it counts as done, with ${score} points. Check whether it belongs in the table.`,
  'actual-above-zero-target': ({ indicator, text, score }) =>
    `The target of “${indicator}” is 0 and its actual is “${text}”, so no rate can be computed; it has ${score} points. Check the target.`,
  'lower-is-better-suggested': ({ indicator, text }) =>
    `The name of “${indicator}” sounds as if less were better, but its target “${text}” has no ≤, so more counted as better. If less is better, type ≤ before the target.`,
  'over-fulfilled': ({ indicator, rate }) =>
    `“${indicator}” reached ${rate} of its target; its score is held to the rules. Check whether the target was set too low.`,
  'shortfall-unexplained': ({ indicator, score, weight }) =>
    `“${indicator}” has ${score} of ${weight} points and no reason is given. Add the reason and what will be done.`,
  'excess-unexplained': ({ indicator, rate }) => `“${indicator}” reached ${rate} of its target and no reason is given. Add the reason.`,
  'reason-column-missing': ({ count, indicators }) =>
    `${count} ${count === 1 ? 'indicator' : 'indicators'} lost points or far exceeded the target and need a reason, and the table has no column for it: ${indicators}. Give the reasons in the report, or add the column 偏差原因.`,
  'budget-zero': ({ indicator }) =>
    `The budget of “${indicator}” is 0, so no spending rate can be computed and it has no score yet. Check the budget.`,
  'fund-overspent': ({ spent, budget }) =>
    `The total spent, ${spent}, is above the total budget, ${budget}; the spending rate counts as 100 %. Check the amounts.`,
  'fund-unreadable': ({ project, column, text }) =>
    `The amount “${text}” of “${project}” under ${column} cannot be read, so there is no spending rate yet. Type a number.`,
  'preset-suggested': ({ rules, preset }) =>
    `The weights do not fit the rules “${rules}” but fit “${preset}”. To go by those, set 方案 in the sheet 评分规则 to “${preset}” and score again.`,
  'weight-missing': ({ indicator }) => `“${indicator}” has no weight and cannot be scored. Type its weight.`,
  'weights-proposed': ({ category, points, count, split }) =>
    `${count} ${count === 1 ? 'indicator' : 'indicators'} of “${category}” have no weight, and ${points} points are left. Split evenly, from the top: ${split}. Type them if you agree; they are not filled in for you.`,
  'weight-unreadable': ({ indicator, text }) =>
    `The weight “${text}” of “${indicator}” is not a number from 0 up, so it cannot be scored. Correct it.`,
  'weight-with-unit': ({ indicator, text, reading }) =>
    `The weight “${text}” of “${indicator}” has its unit with it; ${reading} points were used. A number alone is best.`,
  'weights-not-adding-up': ({ category, found, expected }) =>
    `The weights of “${category}” add up to ${found} points and should come to ${expected}. Adjust the weights.`,
  'level-weight-differs': ({ level, found, expected }) =>
    `“${level}” says ${expected} points, and its rows come to ${found}. Please check the weights.`,
  'category-unknown': ({ indicator, group }) =>
    `No category can be told for “${indicator}” (group: “${group}”). Type its category in the 一级指标 column.`,
  'levels-missing': ({ count }) =>
    `The table names no categories or groups, so its ${count} ${count === 1 ? 'indicator is' : 'indicators are'} scored and added up by their own weights, under no category. To sum up by category, add the column 一级指标.`,
  'score-typed': ({ indicator, typed, computed }) =>
    `The score ${typed} of “${indicator}” was typed by hand and is kept; the rules give ${computed}. Check it.`,
  'score-out-of-range': ({ indicator, text, weight }) =>
    `The typed score ${text} of “${indicator}” is not between 0 and ${weight} and was not counted. Correct it.`,
  'score-out-of-band': ({ indicator, typed, text, low, high }) =>
    `The actual of “${indicator}” is “${text}”, so its typed score ${typed} should lie between ${low} and ${high}; it was kept. Check it.`,
  'score-unreadable': ({ indicator, text }) =>
    `The score “${text}” of “${indicator}” is not a number, or a number stored as text, and was not counted. Set the cell's format to General and type a number, or clear it and score again.`,
  'rate-typed': ({ indicator, typed, computed }) =>
    `The typed rate ${typed} of “${indicator}” is kept; the rules give ${computed}. Check it.`,
  'rows-hidden': ({ sheet }) =>
    `The sheet “${sheet}” has hidden rows; indicators in them are scored and counted like the others. Unhide them to check.`,
  'summaries-replaced': ({ before, sheet }) =>
    `表2-1, 表2-3 and 核对 were built from the sheet “${before}” and now are from “${sheet}”. To keep those of “${before}”, open it, score again and save a copy.`,
  'process-missing': ({ weight }) =>
    `The table has no 过程 (process) indicators (${weight} points), so the total is incomplete. Add them with their scores.`,
  'total-incomplete': ({ missing, indicators, low, high }) =>
    `${missing} points have no score yet${indicators === '' ? '' : ` (${indicators})`}, so the total is incomplete: at least ${low}, at most ${high}.`,
  'total-open': ({ indicators, low }) =>
    `“${indicators}” lack a weight or a score, so the total is incomplete: at least ${low}. Complete the weights and scores.`,
  'calculation-manual': () =>
    'This workbook is set to calculate manually: after a target or an actual was changed, press F9 to have scores and totals follow (Formulas › Calculation Options).',
  'precision-as-displayed': ({ count }) =>
    `This workbook is set to precision as displayed, so Excel calculates with what cells show, and ${count} ${count === 1 ? 'result differs' : 'results differ'} from what the rules give. Turn that off under File › Options › Advanced, and score again.`,
  'page-not-set-up': ({ sheets }) =>
    `The scores on ${sheets} are written, but Excel did not set up the pages or charts (common on computers without a printer). Set the paper under Page Layout before printing, or score again with a printer installed.`,
  'calculated-differs': ({ expected, calculated }) => `Excel calculated ${calculated} where the rules give ${expected}. Check this cell.`,
};
