import type { ScoringRules } from '../../scoring';
import { roundProduct } from '../../scoring';
import type { ScoreData } from '../score-data';
import type { Audited } from './checks/audited';
import { checkAgainstBook } from './checks/book';
import { checkCounts } from './checks/counts';
import { checkSentences } from './checks/goals';
import { checkInputs } from './checks/inputs';
import { checkItems, ratePlacesOf } from './checks/items';
import { checkLines } from './checks/lines';
import { checkMoney } from './checks/money';
import { checkNames } from './checks/names';
import { checkNotes } from './checks/notes';
import { checkWeights } from './checks/weights';
import type { AuditFinding } from './findings/audit-finding';
import { settleLines } from './settle/settle-lines';
import { cappedRate, settleMoney } from './settle/settle-money';
import { settleRows } from './settle/settle-rows';
import type { TypedReport } from './typed/typed-report';

export interface AuditInput {
  readonly report: TypedReport;
  readonly rules: ScoringRules;
  /** What the indicator table of a workbook comes to, to hold the report against; `null` without one. */
  readonly book: ScoreData | null;
}

/** The gravest first; within a severity in the order of the report. */
const ORDER = ['error', 'warning', 'info'] as const;

/** Everything in a report that does not agree with itself, with the rules or with the workbook. */
export function auditReport({ report, rules, book }: AuditInput): AuditFinding[] {
  const ratePlaces = ratePlacesOf([
    ...report.scores.map(({ scoreRate }) => scoreRate),
    ...report.headings.map(({ scoreRate }) => scoreRate),
    ...report.paragraphs.map(({ scoreRate }) => scoreRate),
    ...report.results.flatMap(({ completionRate, scoreRate }) => [completionRate, scoreRate]),
  ]);
  const money = settleMoney(report);
  const settled = settleRows(report, rules, ratePlaces, book?.indicators ?? []);
  const { rows, findings } = checkWeights(settled.rows, report, rules, ratePlaces);
  const { otherParagraphs } = settled;
  const lines = settleLines(report, rows, otherParagraphs, rules, (weight) =>
    money.rate === null ? null : roundProduct(weight, cappedRate(money.rate), rules.scorePlaces),
  );
  const audited: Audited = { report, rules, ratePlaces, rows, otherParagraphs, lines, money, book };
  const all = [
    ...checkLines(audited),
    ...findings,
    ...checkInputs(audited),
    ...checkItems(audited),
    ...checkCounts(audited),
    ...checkMoney(audited),
    ...checkAgainstBook(audited),
    ...checkNames(audited),
    ...checkSentences(audited),
    ...checkNotes(audited),
  ];
  return ORDER.flatMap((severity) => all.filter((one) => one.severity === severity));
}
