import { answerTo } from '../rules/answers';
import type { Answer, Question } from '../rules/answers';
import { categoryOf } from '../rules/category';
import { comparePair, type Compared } from './compare-pair';
import { scoreOf, type Completion } from './completion';
import { fraction, type Decimal, type Fraction } from '../numbers/decimal';
import { finding, type Finding, type Report } from '../findings/finding';
import type { IndicatorRow } from '../table/indicator-table';
import { readCell } from '../reading/read-cell';
import { readPair, type PairReading } from '../reading/read-pair';
import type { Reading } from '../reading/reading';
import { reportExplanations, reportReadings } from './reading-findings';
import type { ScoringRules } from '../rules/rules';
import { basisOf, type ScoreBasis } from './score-basis';
import { shown } from '../table/shown';
import { bandOf, isForeign, readTypedScore, typedRateDiffers, typedScoreDiffers, typedScoreOutOfBand } from './typed-results';

/** One indicator, understood and scored. */
export interface ScoredIndicator {
  readonly row: IndicatorRow;
  /** 一级指标 without its trailing 指标; `null` when it is not known. */
  readonly category: string | null;
  readonly group: string;
  readonly target: Reading;
  readonly actual: Reading;
  readonly weight: Decimal | null;
  /** What target and actual come to; `null` when they cannot be compared. */
  readonly completion: Completion | null;
  /** The rule that gave the completion rate, and how it can stand in its cell. */
  readonly basis: ScoreBasis;
  /** A person's own score stands in the cell. */
  readonly typed: boolean;
  /** 0 … weight, rounded; `null` when there is none. */
  readonly score: Decimal | null;
  /** score ÷ weight. */
  readonly scoreRate: Fraction | null;
  /** Points lost or a target far exceeded, and no reason is given. */
  readonly unexplained: boolean;
  readonly findings: readonly Finding[];
}

/** Reads and scores one row. Whatever is not plain becomes a finding, but for what a person has answered already. */
export function scoreIndicator(row: IndicatorRow, rules: ScoringRules, answers: readonly Answer[] = []): ScoredIndicator {
  const findings: Finding[] = [];
  const report: Report = (one) => void (one && findings.push(one));
  const weight = readWeight(row, report);
  const said = (question: Question, subject = row.name) => answerTo(answers, question, subject);
  const pair = readPair(row, said);
  const typed = readTypedScore(row, weight, rules, report);
  const judged = typed !== null || isForeign(row.score);
  const compared = comparePair(row, pair, rules, said, judged ? () => undefined : report);
  const computed = weight !== null && compared !== null ? scoreOf(weight, compared.completion) : null;
  const score = judged ? typed : computed;
  const scoreRate = score !== null && weight !== null && weight.gt(0) ? fraction(score, weight) : null;
  report(typedScoreDiffers(row, typed, computed));
  report(typedScoreOutOfBand(row, typed, weight, pair.target, pair.actual, rules));
  report(typedRateDiffers(row, row.completionRate, compared?.completion.rate ?? null));
  report(typedRateDiffers(row, row.scoreRate, scoreRate));
  if (compared !== null) reportReadings(row, pair, compared, score, rules, said, report);
  else if (!judged) report(judgementNeeded(row, pair, weight, rules));
  const category = categoryOf(row.category, row.group, rules);
  if (category === null) report(finding('category-unknown', row.target.address, { indicator: row.name, group: row.group }));
  const unexplained = reportExplanations(row, compared, score, weight, rules, report);
  return {
    ...{ row, category, group: row.group, target: pair.target, actual: pair.actual, weight },
    ...{ completion: compared?.completion ?? null, basis: basis(row, pair, compared) },
    ...{ typed: typed !== null, score, scoreRate, unexplained, findings },
  };
}

function basis(row: IndicatorRow, pair: PairReading, compared: Compared | null): ScoreBasis {
  return compared === null ? { kind: 'none' } : basisOf(compared.rule, compared.completion, pair, row);
}

/** A weight is a plain number: a formula multiplies the cell itself. */
function readWeight(row: IndicatorRow, report: Report): Decimal | null {
  const cell = row.weight;
  const reading = cell === null ? null : readCell(cell);
  if (cell === null || reading === null || reading.kind === 'empty') {
    report(finding('weight-missing', cell?.address ?? row.target.address, { indicator: row.name }));
    return null;
  }
  const inCell =
    reading.kind === 'number' &&
    (reading.source.kind === 'cell' || (reading.source.kind === 'text' && reading.source.without.length === 0));
  if (inCell && reading.relation === 'none' && reading.value.gte(0)) return reading.value;
  report(finding('weight-unreadable', cell.address, { indicator: row.name, text: shown(cell) }));
  return null;
}

/** A target in words whose actual no rule reads: a person types the score, inside the band of the level that the actual names. */
function judgementNeeded(row: IndicatorRow, { target, actual }: PairReading, weight: Decimal | null, rules: ScoringRules): Finding | null {
  const qualitative = target.kind === 'words' || target.kind === 'level';
  if (!qualitative || actual.kind === 'empty' || actual.kind === 'error' || actual.kind === 'unreadable') return null;
  const band = weight === null || actual.kind !== 'level' ? null : bandOf(weight, actual.level, rules);
  const [low, high] = [band?.low.toFixed() ?? '0', (band?.high ?? weight)?.toFixed() ?? ''];
  return finding('judgement-needed', row.target.address, { indicator: row.name, text: target.text, low, high });
}
