import {
  type Decimal,
  fraction,
  fromExcel,
  isTyped,
  ONE,
  type ResultRole,
  roundHalfUp,
  roundProduct,
  type ScoredIndicator,
  type ScoringRules,
  sum,
  toNumber,
} from '../../scoring';
import { RULE_NOTE } from './basis';
import { type PlacedScorecard } from '../blueprint/placed-table';
import { sealedNumber } from '../blueprint/sealed';
import { valueFormula } from '../blueprint/fixed-formula';

const SCORE_RATE_NOTE = '自评得分÷分值';
const EXACT_PLACES = 20;

/** A result that no edit changes, with the rule that gave it: `=1.34+N("完成值÷目标值")`. `null` where there is no result. */
export function sealedResult(one: ScoredIndicator, role: ResultRole, rules: ScoringRules): string | null {
  const { completion, rule, scoreRate } = one;
  if (role === 'scoreRate') return scoreRate === null ? null : valueFormula(toNumber(scoreRate), SCORE_RATE_NOTE);
  if (completion === null || rule === null) return null;
  const value = role === 'completionRate' ? completion.rate : pointsOf(one, rules);
  return value === null ? null : valueFormula(toNumber('numerator' in value ? value : fraction(value, ONE)), RULE_NOTE[rule]);
}

/** What a score cell counts for in a total: under policy B the cells hold unrounded scores. */
function pointsOf({ row, weight, completion, score }: ScoredIndicator, { totals }: ScoringRules): Decimal | null {
  if (totals === 'A' || isTyped(row.score) || weight === null || completion === null) return score;
  return roundProduct(weight, completion.earned, EXACT_PLACES);
}

/** Score and score rate in the table's own 合计 row, sealed; "" for a rate of no weight. */
export function sealedGrandTotal({ table, indicators, rules }: PlacedScorecard, role: 'score' | 'scoreRate'): string {
  const points = roundHalfUp(sum(indicators.flatMap((one) => pointsOf(one, rules) ?? [])), rules.scorePlaces);
  if (role === 'score') return sealedNumber(points);
  const weight = Number(table.grandTotal?.weight?.value);
  return weight > 0 ? sealedNumber(fraction(points, fromExcel(weight))) : '';
}
