export {
  type Area,
  type BarChart,
  type Block,
  type Blueprint,
  type CellStyle,
  type Content,
  type LiveBlueprint,
  areaAddress,
  cellAddress,
  columnLetters,
  filledArea,
} from './blueprint/blueprint';
export { type Live, isLive, numberIn, settled } from './blueprint/live';
export {
  addedColumns,
  columnOf,
  type GrandTotalRow,
  isAddedColumn,
  type MoneyPlace,
  type PlacedScorecard,
  type PlacedTable,
  RESULT_CAPTION,
  type ResultColumn,
  type ResultColumns,
  WRITTEN_ROLES,
  type WrittenRole,
  lastRow,
  writtenColumns,
} from './blueprint/placed-table';
export { formatBefore } from './blueprint/style';
export { formulaAt, type ReadSheet } from './blueprint/standing-sheet';
export type { OutputSettings, OwnSheet, SummarySheet, ToldCause, WantedReport } from './blueprint/summary-sheet';
export { CHECK_SHEET } from './check/check-sheet';
export { cellOfFact, FACTS_SHEET, readFacts } from './facts/facts-sheet';
export { blankForm } from './form/blank-form';
export type { IndicatorForm } from './form/indicator-form';
export {
  hasNotes,
  isBuilt,
  isUnfinished,
  ownArea,
  referredPlace,
  type ReferredPlace,
  referredSheet,
  type TypedCell,
  typedCells,
  unfinishedTitle,
} from './recognise/own-sheets';
export { OVERVIEW_SHEET, type OverviewInput, overviewSheet } from './overview/overview-sheet';
export type { OverviewSource } from './overview/row-formulas';
export {
  HEADLINE_SHEET,
  OWN_SHEETS,
  REPORT_SHEETS,
  STYLE_MARK,
  SUMMARY_SHEETS,
  buildSummaries,
  builtSheet,
  isKept,
  keptName,
  nameInSet,
  namesInSet,
  newSetName,
  ownSheet,
  setOfSheet,
} from './registry';
export { readKept } from './report-text/read-kept';
export { TEXT_SHEET } from './report-text/text-sheet';
export { isOwnFormula, ownerOf } from './result-columns/own-formula';
export { resultColumns } from './result-columns/result-columns';
export { type AddedColumn, type BookSettings, DEFAULT_SETTINGS } from './rules/book-settings';
export { DEFAULT_OUTPUT, isSameOutput } from './rules/output-settings';
export { needsRewriting, readSettings } from './rules/read-settings';
export { RULES_SHEET, rulesSheet } from './rules/rules-sheet';
export { isUntouched, sameRules } from './rules/same-rules';
export { TABLE_2_1 } from './table-2-1/table-2-1';
export { TABLE_2_2 } from './table-2-2/table-2-2';
export { TABLE_2_3 } from './table-2-3/table-2-3';
export { type AuditedFile, auditSheet } from './audit/audit-sheet';
export { unitsSheet } from './units/build-units';
export { unitsArea } from './units/units-sheet';
