import type { CauseWords } from '../shapes/cause-words';
import { REASON, STANDARD_PROBLEM } from './unreadable';

const indicators = (count: number) => `${count} ${count === 1 ? 'indicator' : 'indicators'}`;

export const causesEnUS: CauseWords = {
  sentences: {
    'target-missing': (count) => `${indicators(count)} without a target cannot be scored. Type the targets.`,
    'target-negative': (count) => `${indicators(count)} with a target below 0 have no score yet. Type targets above 0, or type the scores.`,
    'target-unreadable': (count) =>
      `${indicators(count)} with a target that cannot be read were not scored. Type a number, a percentage or a date, with ≥ or ≤ before a number if you need one.`,
    'actual-missing': (count) => `${indicators(count)} without an actual have no score yet, which does not count as 0. Type the actuals.`,
    'actual-unreadable': (count) =>
      `${indicators(count)} with an actual that cannot be read have no score yet. Type a number, a percentage or a date.`,
    'actual-is-words': (count) =>
      `${indicators(count)} with a figure or a date as target have words as actual, and no score yet. Type the real figure or date, or type the scores.`,
    'actual-is-bound': (count) =>
      `${indicators(count)} have an inequality or a range as actual; its bound was used. Type the real figures.`,
    'actual-negative': (count) => `${indicators(count)} have an actual below 0. Check them.`,
    'bound-counted': (count) =>
      `${indicators(count)} have a target that leaves out its bound, and an actual that is exactly that; they were scored as reached. Check them.`,
    'percent-assumed': (count) => `${indicators(count)} lack a percent sign and were read as percentages. Check them and add the sign.`,
    'unit-assumed': (count) => `${indicators(count)} lack a unit; that of the other side was used. Check them and add the unit.`,
    'units-differ': (count) =>
      `${indicators(count)} have a target and an actual in units that cannot be divided, and no score yet. Type both in one unit.`,
    'kinds-differ': (count) =>
      `${indicators(count)} have a target and an actual that cannot be compared, and no score yet. Type both in the same form.`,
    'read-loosely': (count) =>
      `In ${count} cells other words stand around the number, which alone was used. Check them; a number with its unit is best.`,
    'date-late': (count) =>
      `${indicators(count)} were done later than their target and have no score yet. Type the scores, and give the reasons.`,
    'date-undecided': (count) =>
      `${indicators(count)} may have been done before or after their target and have no score yet. Type the exact dates.`,
    'date-assumed': (count) => `${indicators(count)} have a target date that is not complete. Check them; year, month and day are best.`,
    'date-suspected': (count) =>
      `Target and actual of ${indicators(count)} are read as dates and have no score yet. Excel turns entries such as 3/4 or 1-2 into dates: confirm that they are dates, or set the cells to the format Text and type them again.`,
    'standard-two-ways': (count) => `The standards of ${indicators(count)} can be meant in two ways, so they have no score yet. Choose.`,
    'standard-unread': (count) =>
      `The standards of ${indicators(count)} could not be applied; the rules of the workbook were, instead. Check them, or type the scores.`,
    'outside-range': (count) =>
      `${indicators(count)} have an actual outside of the target's range. No rule says what that costs, so they have no score yet. Type the scores.`,
    'done-against-figure': (count) =>
      `${indicators(count)} have a figure as target and an actual that only says that it is done; they were scored as done in full. Check them; the real figures are best.`,
    'percent-against-words': (count) =>
      `${indicators(count)} have words as target; the percentage typed as actual was used. Check them, or type the scores.`,
    'judgement-needed': (count) =>
      `${indicators(count)} have words as target and need a person’s judgement. Type their scores in the score column.`,
    'judged-score-missing': (count) => `${indicators(count)} are judged by a person and have no score yet. Type it in the score column.`,
    'review-differs': (count) => `${indicators(count)} have another score from the review than their own.`,
    'zero-of-zero': (count) =>
      `${indicators(count)} have 0 as target and as actual and count as done. Check whether they belong in the table.`,
    'actual-above-zero-target': (count) =>
      `${indicators(count)} have a target of 0 and an actual above it, so no rate can be computed. Check the targets.`,
    'lower-is-better-suggested': (count) =>
      `The names of ${indicators(count)} sound as if less were better, but their targets have no ≤, so more counted as better. If less is better, type ≤ before the target.`,
    'over-fulfilled': (count) =>
      `${indicators(count)} are far above target; their scores are held to the rules. Check whether the targets were set too low.`,
    'reason-missing': (count) =>
      `${indicators(count)} have no variance reason. Add the reason; where points were lost, also what will be done.`,
    'budget-zero': (count) => `${indicators(count)} have a budget of 0 and no score yet. Check the budget.`,
    'fund-unreadable': (count) => `${count} amounts of the fund table cannot be read, so there is no spending rate yet. Type numbers.`,
    'weight-missing': (count) => `${indicators(count)} without a weight cannot be scored. Type the weights.`,
    'weight-unreadable': (count) =>
      `${indicators(count)} have a weight that is not a number from 0 up, and cannot be scored. Correct the weights.`,
    'weight-with-unit': (count) => `${indicators(count)} have a weight with its unit; its number was used. Numbers alone are best.`,
    'level-weight-differs': (count) => `${count} captions name other points than their rows come to. Please check the weights.`,
    'category-unknown': (count) =>
      `No category can be told for ${indicators(count)}; they stand under none. Type the category in the 一级指标 column.`,
    'score-typed': (count) => `${indicators(count)} have a score typed by hand, which is kept; the rules give another. Check them.`,
    'score-out-of-range': (count) =>
      `${indicators(count)} have a typed score that is not between 0 and the weight, and were not counted. Correct them.`,
    'score-out-of-band': (count) => `${indicators(count)} have a typed score outside of the band of their level; it was kept. Check them.`,
    'score-unreadable': (count) =>
      `${indicators(count)} have a score that is not a number, or a number stored as text, and were not counted. Set the cells' format to General and type numbers, or clear them and score again.`,
    'rate-typed': (count) => `${count} rates typed by hand are kept; the rules give others. Check them.`,
    'calculated-differs': (count) => `Excel calculated otherwise than the rules in ${count} cells. Check them.`,
  },
  detail: (name, facts) => [...(name === null ? [] : [`“${name}”`]), ...(facts.length === 0 ? [] : [facts.join(', ')])].join(': '),
  facts: {
    target: (target) => `target ${target}`,
    text: (text) => `typed “${text}”`,
    reading: (reading) => `read as ${reading}`,
    reason: (reason) => REASON[reason],
    problem: (problem) => STANDARD_PROBLEM[problem],
    first: (points) => `whole steps, and a bound in the band written first: ${points}`,
    second: (points) => `in proportion, and a bound in the band written second: ${points}`,
    suspected: (suspected) => `may stand for ${suspected.join(' or ')}`,
    actual: (actual) => `actual ${actual}`,
    rate: (rate) => `${rate} of its target`,
    score: (score) => `score ${score}`,
    weight: (weight) => `of ${weight}`,
    low: (low) => `from ${low} points`,
    high: (high) => `up to ${high}`,
    typed: (typed) => `typed ${typed}`,
    computed: (computed) => `by the rules ${computed}`,
    level: (level) => `“${level}”`,
    found: (found) => `${found} in all`,
    reviewed: (points) => `${points} in the review`,
    column: (column) => column,
    expected: (expected) => `should be ${expected}`,
    calculated: (calculated) => `is ${calculated}`,
  },
};
