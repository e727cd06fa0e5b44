export { type Figure, numberOf, percentOf } from './numbers/figure';
export { isReversed, printedRate, printedScore } from './numbers/result-figures';
export type { Conclusion, Pending } from './paragraphs/conclusion';
export { type Report, reportOf } from './report';
export {
  type CategoryData,
  type FindingData,
  type IndicatorData,
  type IndicatorStatus,
  type LineData,
  type ScoreData,
  scoreDataOf,
} from './score-data';
export type { EarnsData, ScalePart, StandardData } from './standard-data';
export type { FundLine } from './tables/fund-tables';
export type { IndicatorTableData, IndicatorTableRow } from './tables/indicator-tables';
export { type ScoreTableLine, leavesOf, lineFigures } from './tables/table-2-1';
export { NEEDS_FUND, TABLE_NAMES, type TableName } from './tables/table-names';
