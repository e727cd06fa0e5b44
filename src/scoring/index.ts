export { type Cause, groupByCause } from './findings/causes';
export type { FindingCode, FindingFacts } from './findings/finding-facts';
export { ABOUT_BOOK, ABOUT_TABLE, type Finding, type Severity, aboutRow, finding } from './findings/finding';
export {
  type Decimal,
  type Fraction,
  ONE,
  compareFraction,
  fraction,
  fromDigits,
  fromExcel,
  roundHalfUp,
  roundProduct,
  sayPercent,
  sum,
  toNumber,
} from './numbers/decimal';
export { readCell } from './reading/read-cell';
export type { DateReading, Level, NumberReading, Reading, Relation, UnreadableReason } from './reading/reading';
export { compareDays } from './reading/calendar';
export { readAlone } from './reading/read-pair';
export { isBare } from './reading/settle-percent';
export { comparable, isKnownUnit, type Unit } from './reading/unit';
export { plainText } from './reading/typed-text';
export { sayReading } from './reading/say-reading';
export { type Answer, type Question, withAnswer } from './rules/answers';
export { type GradeBand, gradeOf } from './rules/grade';
export { GUANGDONG, NATIONAL, PRESETS } from './rules/presets';
export {
  BENEFIT,
  BUDGET,
  type Band,
  type CategoryRule,
  type Deduction,
  FUND_MANAGEMENT,
  OUTPUT,
  PROCESS,
  SATISFACTION,
  SPENDING_RATE,
  type ScoringRules,
} from './rules/rules';
export { type RuleId, type RulesProblem, sayLimit, validateRules } from './rules/validate-rules';
export { type Completion, type Marking, type RateRules, directionOf } from './score/completion';
export type { FundRow, FundTable, Spending } from './score/fund';
export { type ScoredIndicator, WEIGHT_UNIT } from './score/score-indicator';
export type { ScoreRule } from './score/score-rule';
export { type ScoreLine, type Scorecard, groupsOf, plannedIndicators, score } from './score/scorecard';
export { type Suggestion, suggestionOf } from './score/suggestion';
export { bandOf, isTyped } from './score/typed-results';
export {
  type IndicatorRow,
  type IndicatorTable,
  type Owner,
  RESULT_ROLES,
  type ResultCell,
  type ResultRole,
  type TableCell,
} from './table/indicator-table';
export { weightInCaption, weightInJudgedName } from './table/caption-weight';
export { type Amount, type Earning, type SettledCase, type SettledEnd, type StandardProblem, liesWithin } from './standard';
export { shown } from './table/shown';
export type { ColumnRole, TableHint } from './table/table-hint';
