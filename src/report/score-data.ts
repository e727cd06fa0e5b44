import {
  bandOf,
  compareFraction,
  type FindingCode,
  fromExcel,
  groupsOf,
  PROCESS,
  sayReading,
  type Scorecard,
  type ScoredIndicator,
  type ScoreLine,
  type ScoreRule,
  type ScoringRules,
  type Severity,
  shown,
  type Suggestion,
  suggestionOf,
  toNumber,
} from '../scoring';
import { numberOf } from './numbers/figure';
import { isPrintedCompleted } from './numbers/result-figures';
import { lineFigures } from './tables/table-2-1';
import { type StandardData, standardDataOf } from './standard-data';

/** A scorecard as plain data, for the pane and for other programs: rates are fractions and not rounded, a missing score is `null`. */
export interface ScoreData {
  readonly sheet: string;
  readonly range: string;
  readonly total: TotalData;
  readonly categories: readonly CategoryData[];
  readonly indicators: readonly IndicatorData[];
  readonly findings: readonly FindingData[];
}

export interface LineData {
  readonly weight: number;
  readonly score: number | null;
  readonly scoreRate: number | null;
}

export interface TotalData extends LineData {
  readonly grade: string | null;
  readonly complete: boolean;
  /** What the score can still come to; `null` where a missing weight leaves that open. The score itself is the lowest. */
  readonly highest: number | null;
}

export interface CategoryData extends LineData {
  readonly name: string;
  /** The categories that this line adds up; empty for a category of its own. */
  readonly sumOf: readonly string[];
  /** Its 二级指标, in the order of the table; empty for a line that adds up others. */
  readonly groups: readonly (LineData & { readonly name: string })[];
}

export interface IndicatorData {
  readonly row: number;
  readonly category: string | null;
  readonly group: string;
  readonly name: string;
  /** As it shows in the cell. */
  readonly target: string;
  readonly actual: string;
  /** How they were read: "≥90%", "≤2023-12-31". */
  readonly readings: { readonly target: string; readonly actual: string };
  readonly weight: number | null;
  readonly completionRate: number | null;
  readonly score: number | null;
  readonly scoreRate: number | null;
  /** `null` where no rule compares the two, or a person typed the score. */
  readonly rule: ScoreRule | null;
  /** The row's own rule, where that and not the rules gave the score. */
  readonly standard: StandardData | null;
  readonly typed: boolean;
  readonly status: IndicatorStatus;
  /** Whether 表2-3 counts it as completed; `null` where 表2-3 does not list it. */
  readonly completed: boolean | null;
  /** The points between which a person's own score has to lie; `null` where no person has to judge. */
  readonly band: { readonly low: number; readonly high: number } | null;
  readonly reason: string | null;
  /** What the score's cell shows, be it a text that is no score; `null` where there is no such cell yet. */
  readonly scoreText: string | null;
  /** Where they stand on the table's sheet; `null` where the table has no such cell yet. */
  readonly cells: Readonly<Record<'name' | 'target' | 'actual' | 'weight' | 'score' | 'reason', string | null>>;
  readonly findings: readonly FindingCode[];
}

/** `done`: the target is met. `far-above`: met, and exceeded so far that it is marked. */
export type IndicatorStatus = 'done' | 'far-above' | 'short' | 'unscored';

export interface FindingData {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** On the table's sheet unless it names another: "资金!C3". */
  readonly cell: string;
  readonly message: string;
  /** What it says of its cell beyond what findings with the same cause have in common. */
  readonly detail: string;
  /** The indicator that it is about; `null` where it is about the whole. */
  readonly indicator: string | null;
  readonly suggestion: Suggestion | null;
}

/** A finding in words. */
type Said = Pick<FindingData, 'message' | 'detail'>;

/** @param said each of the scorecard's findings, in their order */
export function scoreDataOf(scorecard: Scorecard, said: readonly Said[]): ScoreData {
  const { table, total, grade, sections } = scorecard;
  return {
    sheet: table.sheet,
    range: table.range,
    total: { ...lineOf(total), grade, complete: total.complete, highest: total.bounded ? Number(total.highest) : null },
    categories: sections.flatMap((section) => categoriesOf(section, scorecard)),
    indicators: scorecard.indicators.map((one) => indicatorOf(one, scorecard)),
    findings: findingsOf(scorecard, said),
  };
}

/** 过程 is one line with its groups; the rest is one line that adds up its categories. */
function categoriesOf(section: ScoreLine, scorecard: Scorecard): CategoryData[] {
  if (section.name === PROCESS) return [{ ...namedLine(section), sumOf: [], groups: section.parts.map(namedLine) }];
  const groups = (part: ScoreLine) => groupsOf(part.indicators, scorecard.rules).map(namedLine);
  const parts = section.parts.map((part) => ({ ...namedLine(part), sumOf: [], groups: groups(part) }));
  return [{ ...namedLine(section), sumOf: section.parts.map(({ name }) => name), groups: [] }, ...parts];
}

function namedLine(line: ScoreLine): LineData & { readonly name: string } {
  return { name: line.name, ...lineOf(line) };
}

function lineOf(line: ScoreLine): LineData {
  const { weight, score, scoreRate } = lineFigures(line, []);
  return { weight: Number(weight.printed), score: score.printed === null ? null : Number(score.printed), scoreRate: numberOf(scoreRate) };
}

function indicatorOf(one: ScoredIndicator, { rules }: Scorecard): IndicatorData {
  const { row } = one;
  return {
    row: row.row,
    category: one.category,
    group: one.group,
    name: row.name,
    target: shown(row.target),
    actual: shown(row.actual),
    readings: { target: sayReading(one.target), actual: sayReading(one.actual) },
    weight: one.weight === null ? null : Number(one.weight),
    completionRate: one.completion === null ? null : toNumber(one.completion.rate),
    score: one.score === null ? null : Number(one.score),
    scoreRate: one.scoreRate === null ? null : toNumber(one.scoreRate),
    rule: one.typed ? null : one.rule,
    standard: standardDataOf(one),
    typed: one.typed,
    status: statusOf(one, rules),
    completed: one.category === PROCESS || row.judged === true ? null : isPrintedCompleted(one),
    band: judgedBand(one, rules),
    reason: row.reason === undefined ? null : shown(row.reason),
    scoreText: row.score === null ? null : shown(row.score),
    cells: {
      name: row.nameAddress,
      target: row.judged === true ? null : row.target.address,
      actual: row.judged === true ? null : row.actual.address,
      weight: row.weight?.address ?? null,
      score: row.score?.address ?? null,
      reason: row.reason?.address ?? null,
    },
    findings: one.findings.map(({ code }) => code),
  };
}

/** A typed score counts by what it earns, since nothing else says how far the target was met. */
function statusOf({ score, weight, completion }: ScoredIndicator, { overFulfilment }: ScoringRules): IndicatorStatus {
  if (score === null || weight === null) return 'unscored';
  if (completion === null) return score.lt(weight) ? 'short' : 'done';
  if (!completion.completed) return 'short';
  const marked = completion.direction === 'higher' && compareFraction(completion.rate, fromExcel(overFulfilment.markFrom)) >= 0;
  return marked ? 'far-above' : 'done';
}

function judgedBand({ weight, completion, typed, actual }: ScoredIndicator, rules: ScoringRules): IndicatorData['band'] {
  if (weight === null || (completion !== null && !typed)) return null;
  if (!typed && (actual.kind === 'empty' || actual.kind === 'error' || actual.kind === 'unreadable')) return null;
  if (actual.kind !== 'level') return { low: 0, high: Number(weight) };
  const { low, high } = bandOf(weight, actual.level, rules);
  return { low: Number(low), high: Number(high) };
}

function findingsOf(scorecard: Scorecard, said: readonly Said[]): FindingData[] {
  const indicators = new Map(scorecard.indicators.map((one) => [one.row.row, one]));
  return scorecard.findings.map((one, index) => {
    const { code, severity, subject, cell } = one;
    const about = subject.kind === 'row' ? (indicators.get(subject.row) ?? null) : null;
    const suggestion = suggestionOf(one, about, scorecard);
    const { message = '', detail = '' } = said[index] ?? {};
    return { code, severity, cell, message, detail, indicator: about?.row.name ?? null, suggestion };
  });
}
