export {
  areaAddress,
  cellAddress,
  columnLetters,
  type Area,
  type BarChart,
  type Block,
  type Blueprint,
  type Content,
  type Look,
} from './blueprint/blueprint';
export { CHART_DATA_CAPTION, RATE_CHART } from './blueprint/rate-chart';
export { formatBefore } from './blueprint/looks';
export { isOwnFormula } from './blueprint/own-formula';
export { isUntouched } from './rules-sheet/same-rules';
export { lastRow, resultCell, scoreColumns } from './blueprint/score-columns';
export { needsRewriting, readSettings } from './rules-sheet/read-settings';
export type { IndicatorForm } from './blueprint/indicator-form';
export { blankForm } from './form/blank-form';
export { RULES_SHEET, rulesSheet } from './rules-sheet/rules-sheet';
export { sameRules } from './rules-sheet/same-rules';
export { CHECK_SHEET, checkSheet } from './blueprint/check-sheet';
export { TABLE_2_2, table22 } from './blueprint/table-2-2';
export { TABLE_2_1, table21 } from './blueprint/table-2-1';
export { TABLE_2_3, table23 } from './blueprint/table-2-3';
export { fromExcel, roundHalfUp, sayPercent, toNumber } from './decimal';
export type { FundRow, FundTable } from './fund';
export { finding, type Finding, type Severity } from './finding';
export { RESULT_CAPTION, RESULT_ROLES } from './indicator-table';
export type { GrandTotalRow, IndicatorRow, IndicatorTable, ResultColumn, ResultRole, TableCell } from './indicator-table';
export { reportOf } from './report';
export type { IndicatorStatus, Report, ReportCategory, ReportFinding, ReportIndicator, ReportLine } from './report';
export type { ScoreRule } from './score-basis';
export { DEFAULT_OUTPUT, DEFAULT_SETTINGS } from './book-settings';
export { withAnswer } from './answers';
export type { AddedColumn, Answer, BookSettings, OutputSettings, Question, SummaryTable } from './book-settings';
export type { ColumnRole, TableHint } from './table-hint';
export { GUANGDONG, NATIONAL, PRESETS } from './presets';
export { readCell } from './reading/read-cell';
export type { Reading } from './reading/reading';
export { sayReading } from './reading/say-reading';
export type { Band, CategoryRule, Deduction, OverFulfilmentRule, ScoringRules } from './rules';
export { countCompleted, resultIndicators, score, type Scorecard, type ScoreLine } from './scorecard';
export { isForeign } from './typed-results';
export type { Suggestion } from './suggestion';
export type { ScoredIndicator } from './score-indicator';
export { validateRules, type RulesProblem } from './validate-rules';
