export {
  type IndicatorStatus,
  type Report,
  type ReportCategory,
  type ReportFinding,
  type ReportIndicator,
  type ReportLine,
  reportOf,
} from './score-data';
