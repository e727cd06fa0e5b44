export { FACTS, type FactId, labelOfFact, NO_FACTS, type ReportFacts } from './facts/report-facts';
export { type Proposals, proposeFacts } from './facts/propose-facts';
export { type Figure, numberOf, percentOf } from './numbers/figure';
export { isReversed, printedRate, printedScore } from './numbers/result-figures';
export { type Budget, budgetRow } from './overview/budgets';
export { type Overview, type OverviewMethod, type OverviewRow, type OverviewTable, overviewOf } from './overview/overview';
export { type OverviewData, overviewDataOf } from './overview/overview-data';
export type { Conclusion, Pending } from './paragraphs/conclusion';
export type { Passage, PassageKind } from './paragraphs/passage';
export { type Piece, sayPieces, type Slot, type SlotSource } from './paragraphs/piece';
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
export type { Money } from './tables/money';
export { type PrintedTable, type Span, TABLE_NUMBERS, type TableNumber } from './tables/printed-tables';
export { type ScoreTableLine, leavesOf, lineFigures } from './tables/table-2-1';
export { NEEDS_FUND, TABLE_NAMES, type TableName } from './tables/table-names';
export { type KeptPassage, type KeptText, NOTHING_KEPT } from './whole/kept';
export type { Missing, MissingCode, MissingFacts } from './whole/missing';
export { type MissingData, type ParagraphData, type ReportData, reportDataOf } from './whole/report-data';
export type { Cover, DocumentPart, ReportDocument } from './whole/report-document';
export { type ReportPassage, type WholeReport, wholeReport } from './whole/whole-report';
export type { Place, Printed } from './audit/typed/place';
export type {
  TypedAmount,
  TypedConclusion,
  TypedCount,
  TypedFigure,
  TypedFund,
  TypedHeading,
  TypedLine,
  TypedName,
  TypedParagraph,
  TypedReport,
  TypedRow,
  Unread,
} from './audit/typed/typed-report';
export { auditReport } from './audit/audit';
export { bareName } from './audit/settle/names';
export type { AuditCode, AuditFacts, BookFigure } from './audit/findings/audit-facts';
export type { AuditFinding } from './audit/findings/audit-finding';
export type { Cause } from './audit/findings/cause';
export {
  type Assignment,
  NO_UNITS,
  type UnitBook,
  type UnitRow,
  type UnitSettings,
  type UnitTable,
  type UnreadableFile,
} from './units/unit-book';
export type { UnitFinding, UnitFindingCode, UnitFindingFacts } from './units/unit-findings';
export { knownUnits, type Merge, type MergedIndicator, mergeUnits, type UnitValues } from './units/merge-units';
export { type MergeData, type MergedIndicatorData, mergeDataOf, type UnitFindingData } from './units/merge-data';
export { isBlank } from './units/unit-value';
