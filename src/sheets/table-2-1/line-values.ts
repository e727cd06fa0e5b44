import { type Decimal, roundHalfUp, type ScoreLine, sum } from '../../scoring';
import { type PlacedScorecard } from '../blueprint/placed-table';
import type { Content } from '../blueprint/blueprint';
import { leavesOf, type LineContents, type PrintedLine } from './printed-lines';
import { sealedNumber } from '../blueprint/sealed';

/** What 表2-1 says, as values that stay: what the formulas come to while nothing is edited. */
export function lineValues(scorecard: PlacedScorecard): LineContents {
  const { total } = scorecard;
  return {
    numbersOf,
    totalLabel: total.complete ? '评价总得分' : '评价总得分（不完整）',
    gradeNote: `评价等级：${scorecard.grade ?? pending(total)}`,
  };
}

function numbersOf({ line }: PrintedLine): Content[] {
  const { weight, score, scoreRate } = line;
  return [sealedNumber(weight), sealedNumber(isScored(line) ? score : null), sealedNumber(scoreRate)];
}

/** A line of weight 0 has no score rate, and yet a score. */
function isScored(line: ScoreLine): boolean {
  return leavesOf(line).some(
    ({ indicators, spending }) => (spending?.rate ?? null) !== null || indicators.some((one) => one.score !== null),
  );
}

/** Where weights are missing, or only rows of no weight are open, the points that are open would be said wrong. */
function pending(total: ScoreLine): string {
  const score = isScored(total) ? total.score.toFixed() : '0';
  const open = openWeight(total);
  if (total.indicators.some((one) => one.weight === null) || open.eq(0)) return `待定（有指标没有分值或得分，总得分最低 ${score} 分）`;
  const highest = roundHalfUp(total.score.plus(open), 2);
  return `待定（尚有 ${open.toFixed()} 分没有得分，总得分最低 ${score} 分，最高 ${highest.toFixed()} 分）`;
}

/** The weight of everything that has no score yet. */
function openWeight(total: ScoreLine): Decimal {
  const scored = total.indicators.flatMap((one) => (one.score === null ? [] : (one.weight ?? [])));
  const spent = leavesOf(total).flatMap(({ spending, weight }) => ((spending?.rate ?? null) === null ? [] : [weight]));
  return roundHalfUp(total.weight.minus(sum([...scored, ...spent])), 2);
}
