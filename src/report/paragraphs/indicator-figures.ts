import { sayReading, type ScoredIndicator, shown } from '../../scoring';
import { pointsFigure, scoreRateFigure, type Figure } from '../numbers/figure';
import { printedRate, printedScore } from '../numbers/result-figures';

/** What the report's paragraph about an indicator says in numbers. */
export interface IndicatorFigures {
  readonly indicator: ScoredIndicator;
  readonly weight: Figure;
  readonly score: Figure;
  readonly scoreRate: Figure;
  readonly completionRate: Figure;
  /** As typed, and how it was read. */
  readonly planned: { readonly text: string; readonly reading: string };
  readonly reached: { readonly text: string; readonly reading: string };
}

export function indicatorFigures(sheet: string, indicator: ScoredIndicator): IndicatorFigures {
  const { row, weight, scoreRate, target, actual } = indicator;
  const cell = row.weight?.address ?? row.target.address;
  return {
    indicator,
    weight: pointsFigure(weight, { kind: 'cell', sheet, cell }),
    score: printedScore(indicator),
    scoreRate: scoreRateFigure(scoreRate, { kind: 'result', row: row.row, role: 'scoreRate' }),
    completionRate: printedRate(indicator),
    planned: { text: shown(row.target), reading: sayReading(target) },
    reached: { text: shown(row.actual), reading: sayReading(actual) },
  };
}
