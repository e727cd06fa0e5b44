import { answerTo } from '../rules/answers';
import type { Answer, Question } from '../rules/answers';
import { categoryOf } from '../rules/category';
import { comparePair } from './compare-pair';
import { scoreOf, type Completion } from './completion';
import { fraction, type Decimal, type Fraction, EXACT_PLACES, roundProduct } from '../numbers/decimal';
import { finding, type Finding, type Tell, aboutRow } from '../findings/finding';
import type { IndicatorRow } from '../table/indicator-table';
import { readCell } from '../reading/read-cell';
import { readPair, type PairReading } from '../reading/read-pair';
import type { Reading } from '../reading/reading';
import { isForLess, markRow, type RowStandard, standardOf } from './mark-row';
import { tellExplanations, tellReadings } from './reading-findings';
import type { ScoringRules } from '../rules/rules';
import type { ScoreRule } from './score-rule';
import { shown } from '../table/shown';
import { bandOf, isTyped, readTypedScore, typedRateDiffers, typedScoreDiffers, typedScoreOutOfBand } from './typed-results';

/** Points; the only thing that may stand beside a weight. */
export const WEIGHT_UNIT = '分';

/** One indicator, understood and scored. */
export interface ScoredIndicator {
  readonly row: IndicatorRow;
  /** 一级指标 without its trailing 指标; `null` when it is not known. */
  readonly category: string | null;
  readonly group: string;
  readonly target: Reading;
  readonly actual: Reading;
  readonly weight: Decimal | null;
  /** What its 评分标准 says. */
  readonly standard: RowStandard;
  /** What target and actual come to; `null` when they cannot be compared. */
  readonly completion: Completion | null;
  /** The rule that gave the completion rate; `null` where there is none. */
  readonly rule: ScoreRule | null;
  /** A person's own score stands in the cell. */
  readonly typed: boolean;
  /** 0 … weight, rounded; `null` when there is none. */
  readonly score: Decimal | null;
  /** What its score cell holds and totals add: the score (policy A), or what that was rounded from (policy B). */
  readonly points: Decimal | null;
  /** score ÷ weight. */
  readonly scoreRate: Fraction | null;
  /** Points lost or a target far exceeded, and no reason is given. */
  readonly unexplained: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Reads and scores one row. Whatever is not plain becomes a finding, but for what a person has answered already.
 * @param flat its table names no level for any row, which is told once for all
 */
export function scoreIndicator(row: IndicatorRow, rules: ScoringRules, answers: readonly Answer[] = [], flat = false): ScoredIndicator {
  const findings: Finding[] = [];
  const tell: Tell = (one) => void (one && findings.push(one));
  const weight = readWeight(row, tell);
  const standard = standardOf(row);
  const said = (question: Question, subject = row.name) =>
    answerTo(answers, question, subject) ?? (question === 'lower-is-better' && isForLess(standard) ? 'yes' : null);
  const pair = readPair(row, said);
  const typed = readTypedScore(row, weight, rules, tell);
  const judged = typed !== null || isTyped(row.score);
  const byRules = row.judged === true ? null : comparePair(row, pair, rules, said, judged ? () => undefined : tell);
  const marked =
    byRules === null || weight === null
      ? null
      : markRow(row, standard, pair, byRules.completion, weight, said, judged ? () => undefined : tell);
  const compared = byRules === null || marked === null ? byRules : { ...byRules, completion: marked.completion };
  // A typed score is held against nothing where the row's own standard could not be read.
  const computed = weight !== null && compared !== null && marked?.unread !== true ? scoreOf(weight, compared.completion) : null;
  const score = judged ? typed : weight !== null && compared !== null ? scoreOf(weight, compared.completion) : null;
  const scoreRate = score !== null && weight !== null && weight.gt(0) ? fraction(score, weight) : null;
  tell(typedScoreDiffers(row, typed, computed));
  tell(typedScoreOutOfBand(row, typed, weight, pair.target, pair.actual, rules));
  tell(typedRateDiffers(row, row.completionRate, compared?.completion.rate ?? null));
  tell(typedRateDiffers(row, row.scoreRate, scoreRate));
  if (compared !== null) tellReadings(row, pair, compared, score, rules, said, tell);
  else if (!judged) tell(row.judged === true ? scoreMissing(row, weight) : judgementNeeded(row, pair, weight, rules));
  tell(reviewDiffers(row, score));
  const category = categoryOf(row.category, row.group, rules);
  if (category === null && !flat)
    tell(finding('category-unknown', aboutRow(row), row.target.address, { indicator: row.name, group: row.group }));
  const unexplained = tellExplanations(row, compared, score, weight, rules, tell);
  return {
    ...{ row, category, group: row.group, target: pair.target, actual: pair.actual, weight },
    ...{ standard, completion: compared?.completion ?? null, rule: compared?.rule ?? null },
    ...{ typed: typed !== null, score, points: typed === null && compared !== null ? pointsOf(weight, score, compared.completion) : score },
    ...{ scoreRate, unexplained, findings },
  };
}

/** Policy B adds the scores before they are rounded. */
function pointsOf(weight: Decimal | null, score: Decimal | null, { earned, rules }: Completion): Decimal | null {
  if (score === null || weight === null || earned === null || rules.totals === 'A') return score;
  return roundProduct(weight, earned, EXACT_PLACES);
}

/** A weight is a plain number, or one with its unit, 分, as published forms have it: a formula multiplies the cell. */
function readWeight(row: IndicatorRow, tell: Tell): Decimal | null {
  const cell = row.weight;
  const reading = cell === null ? null : readCell(cell);
  if (cell === null || reading === null || reading.kind === 'empty') {
    tell(finding('weight-missing', aboutRow(row), cell?.address ?? row.target.address, { indicator: row.name }));
    return null;
  }
  if (reading.kind === 'number' && reading.relation === 'none' && reading.value.gte(0)) {
    const { source } = reading;
    if (source.kind === 'cell' || (source.kind === 'text' && source.without.length === 0)) return reading.value;
    if (source.kind === 'text' && source.without.every((piece) => piece.trim() === WEIGHT_UNIT)) {
      const facts = { indicator: row.name, text: shown(cell), reading: reading.value.toFixed() };
      tell(finding('weight-with-unit', aboutRow(row), cell.address, facts));
      return reading.value;
    }
  }
  tell(finding('weight-unreadable', aboutRow(row), cell.address, { indicator: row.name, text: shown(cell) }));
  return null;
}

function scoreMissing(row: IndicatorRow, weight: Decimal | null): Finding | null {
  if (weight === null) return null;
  return finding('judged-score-missing', aboutRow(row), row.score?.address ?? row.nameAddress, {
    indicator: row.name,
    weight: weight.toFixed(),
  });
}

/** What a reviewer gave beside the unit's own score. */
function reviewDiffers(row: IndicatorRow, score: Decimal | null): Finding | null {
  const cell = row.reviewed;
  const reading = cell === undefined ? null : readCell(cell);
  if (cell === undefined || reading?.kind !== 'number' || reading.percent || score === null || reading.value.eq(score)) return null;
  const difference = reading.value.minus(score).toFixed();
  return finding('review-differs', aboutRow(row), cell.address, {
    indicator: row.name,
    score: score.toFixed(),
    reviewed: reading.value.toFixed(),
    difference: difference.startsWith('-') ? difference : `+${difference}`,
  });
}

/** A target in words whose actual no rule reads: a person types the score, inside the band of the level that the actual names. */
function judgementNeeded(row: IndicatorRow, { target, actual }: PairReading, weight: Decimal | null, rules: ScoringRules): Finding | null {
  const qualitative = target.kind === 'words' || target.kind === 'level';
  if (!qualitative || actual.kind === 'empty' || actual.kind === 'error' || actual.kind === 'unreadable') return null;
  const band = weight === null || actual.kind !== 'level' ? null : bandOf(weight, actual.level, rules);
  const [low, high] = [band?.low.toFixed() ?? '0', (band?.high ?? weight)?.toFixed() ?? ''];
  return finding('judgement-needed', aboutRow(row), row.target.address, { indicator: row.name, text: target.text, low, high });
}
