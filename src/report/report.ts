import type { FundTable, Scorecard } from '../scoring';
import { conclusionOf, type Conclusion } from './paragraphs/conclusion';
import { indicatorFigures, type IndicatorFigures } from './paragraphs/indicator-figures';
import { fundLines, type FundLine } from './tables/fund-tables';
import { indicatorTable, type IndicatorTableData } from './tables/indicator-tables';
import { scoreTable, type ScoreTableLine } from './tables/table-2-1';

/** Everything that is printed of a scorecard, as data. Sheets, pane, documents and audit take their numbers from here. */
export interface Report {
  readonly conclusion: Conclusion;
  /** 表2-1. */
  readonly scores: readonly ScoreTableLine[];
  /** 表1-1 and 表2-2; `null` where the book has no fund table. */
  readonly funds: { readonly table: FundTable; readonly lines: readonly FundLine[] } | null;
  /** 表1-2 and 表2-3. */
  readonly indicators: IndicatorTableData;
  /** The numbers of each indicator's paragraph, in the order of the indicator table. */
  readonly paragraphs: readonly IndicatorFigures[];
}

export function reportOf(scorecard: Scorecard): Report {
  const scores = scoreTable(scorecard);
  const [total] = scores;
  if (total === undefined) throw new RangeError('A score table begins with its total.');
  const fund = scorecard.spending?.fund ?? null;
  return {
    conclusion: conclusionOf(scorecard, total),
    scores,
    funds: fund === null ? null : { table: fund, lines: fundLines(fund) },
    indicators: indicatorTable(scorecard.indicators),
    paragraphs: scorecard.indicators.map((one) => indicatorFigures(scorecard.table.sheet, one)),
  };
}
