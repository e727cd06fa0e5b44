import type { ScoredIndicator, ScoringRules } from '../../scoring';
import type { ReportFacts } from '../facts/report-facts';
import type { IndicatorTableData } from '../tables/indicator-tables';
import type { Money } from '../tables/money';
import type { ScoreTableLine } from '../tables/table-2-1';
import type { Conclusion } from './conclusion';
import type { IndicatorFigures } from './indicator-figures';

/** What the report's text is made from. */
export interface TextSources {
  readonly rules: ScoringRules;
  readonly facts: ReportFacts;
  readonly money: Money | null;
  /** 表2-1. */
  readonly scores: readonly ScoreTableLine[];
  readonly indicators: IndicatorTableData;
  readonly conclusion: Conclusion;
  readonly figures: ReadonlyMap<ScoredIndicator, IndicatorFigures>;
}
