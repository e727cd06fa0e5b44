import { type Decimal, fraction, fromExcel, roundHalfUp, sum } from '../../scoring';
import { cellAddress } from '../blueprint/blueprint';
import { live, type Live } from '../blueprint/live';
import type { PlacedScorecard } from '../blueprint/placed-table';
import { countedIndicators, rangesOf } from '../blueprint/references';
import { scoreRateFormula, totalFormula } from './formulas';

const NOTHING: Live = { formula: null, value: null, note: '', otherwise: null };

/** Score and score rate in the table's own 合计 row. */
export function grandTotalCell(scorecard: PlacedScorecard, role: 'score' | 'scoreRate'): Live {
  const { table, indicators, rules } = scorecard;
  const { grandTotal, results } = table;
  if (grandTotal === null) return NOTHING;
  const points = roundHalfUp(sum(indicators.flatMap((one) => one.points ?? [])), rules.scorePlaces);
  if (role === 'score') {
    const counted = rangesOf(table, countedIndicators(indicators), 'score');
    return live(counted.length === 0 ? '' : totalFormula(counted, rules.scorePlaces), points);
  }
  if (grandTotal.weight === null || grandTotal.weight.value === '') return NOTHING;
  const formula = scoreRateFormula(cellAddress(grandTotal.row - 1, results.score.column), grandTotal.weight.address, rules);
  return { ...live(formula, rateOf(points, Number(grandTotal.weight.value))), otherwise: '' };
}

function rateOf(points: Decimal, weight: number): Live['value'] {
  return weight > 0 ? fraction(points, fromExcel(weight)) : null;
}
