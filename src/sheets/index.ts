export {
  type Area,
  type BarChart,
  type Block,
  type Blueprint,
  type Content,
  type Look,
  areaAddress,
  cellAddress,
  columnLetters,
} from './blueprint/blueprint';
export { type GrandTotalRow, type PlacedScorecard, type PlacedTable, RESULT_CAPTION, type ResultColumn } from './blueprint/placed-table';
export { formatBefore } from './blueprint/style';
export { CHECK_SHEET, checkSheet } from './check/check-sheet';
export { blankForm } from './form/blank-form';
export type { IndicatorForm } from './form/indicator-form';
export { isOwnFormula, ownerOf } from './result-columns/own-formula';
export { lastRow, resultCell, scoreColumns } from './result-columns/result-columns';
export {
  type AddedColumn,
  type BookSettings,
  DEFAULT_OUTPUT,
  DEFAULT_SETTINGS,
  type OutputSettings,
  type SummaryTable,
} from './rules/book-settings';
export { needsRewriting, readSettings } from './rules/read-settings';
export { RULES_SHEET, rulesSheet } from './rules/rules-sheet';
export { isUntouched, sameRules } from './rules/same-rules';
export { CHART_DATA_CAPTION, RATE_CHART } from './table-2-1/rate-chart';
export { TABLE_2_1, table21 } from './table-2-1/table-2-1';
export { TABLE_2_2, table22 } from './table-2-2/table-2-2';
export { TABLE_2_3, table23 } from './table-2-3/table-2-3';
