import { fraction, fromExcel, roundHalfUp, roundProduct, sum, type Decimal, type Fraction } from './decimal';
import type { Finding } from './finding';
import { gradeOf } from './grade';
import type { IndicatorTable } from './indicator-table';
import { PROCESS, type ScoringRules } from './rules';
import { scoreIndicator, type ScoredIndicator } from './score-indicator';
import { totalFindings } from './total-findings';

/** A line of 表2-1: what some indicators, or what the lines under it, come to. */
export interface ScoreLine {
  readonly name: string;
  readonly indicators: readonly ScoredIndicator[];
  readonly parts: readonly ScoreLine[];
  readonly weight: Decimal;
  /** The points earned so far, which is also the lowest the score can end at. */
  readonly score: Decimal;
  /** What the score was rounded from: the same under policy A, a sum of unrounded scores under policy B. */
  readonly exact: Decimal;
  /** The highest the score can end at, should everything unscored earn its whole weight. */
  readonly highest: Decimal;
  /** Every indicator has a score, and none is missing. */
  readonly complete: boolean;
  /** score ÷ weight; `null` where nothing has been scored. */
  readonly scoreRate: Fraction | null;
}

/** Everything a run works out, before anything is written. */
export interface Scorecard {
  readonly table: IndicatorTable;
  readonly rules: ScoringRules;
  readonly indicators: readonly ScoredIndicator[];
  /** 过程, then the rest (产出和效益); each with its parts. */
  readonly sections: readonly ScoreLine[];
  readonly total: ScoreLine;
  /** `null` while the total is incomplete. */
  readonly grade: string | null;
  readonly findings: readonly Finding[];
}

/** Scores a table by `rules`. */
export function score(table: IndicatorTable, rules: ScoringRules): Scorecard {
  const indicators = table.rows.map((row) => scoreIndicator(row, rules));
  const sections = [processSection(indicators, rules), resultSection(indicators, rules)].filter((line) => line !== null);
  const total = addUp('评价总得分', sections, rules);
  const grade = total.complete ? gradeOf(total.score, total.weight, rules.grades) : null;
  const card = { table, rules, indicators, sections, total, grade };
  return { ...card, findings: [...indicators.flatMap((one) => one.findings), ...totalFindings(card)] };
}

/** The indicators that 表2-3 lists and counts: all but those of 过程. */
export function resultIndicators(indicators: readonly ScoredIndicator[]): ScoredIndicator[] {
  return indicators.filter((one) => one.category !== PROCESS);
}

export function countCompleted(indicators: readonly ScoredIndicator[]): number {
  return indicators.filter((one) => one.completion?.completed === true).length;
}

/** 过程 by its groups. Without rows it stands there unscored, as long as the other weights leave room for it. */
function processSection(indicators: readonly ScoredIndicator[], rules: ScoringRules): ScoreLine | null {
  const own = indicators.filter((one) => one.category === PROCESS);
  if (own.length > 0)
    return addUp(
      PROCESS,
      partsBy(own, (one) => one.group, rules),
      rules,
    );
  const rule = rules.categories.find((category) => category.name === PROCESS);
  const others = sum(indicators.flatMap((one) => one.weight ?? []));
  if (rule === undefined || others.plus(rule.weight).gt(100)) return null;
  const groups = rule.groups.map((group) => unscoredLine(group.name, fromExcel(group.weight)));
  return addUp(PROCESS, groups, rules);
}

function resultSection(indicators: readonly ScoredIndicator[], rules: ScoringRules): ScoreLine | null {
  const own = resultIndicators(indicators);
  if (own.length === 0) return null;
  const parts = partsBy(own, (one) => one.category ?? one.group, rules);
  return addUp(joinNames(parts.map((part) => part.name)), parts, rules);
}

/** 产出 and 效益 are 产出和效益; three names are 产出、效益和满意度. */
function joinNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join('、')}和${names.at(-1)}`;
}

/** One line for each value of `key`, in the order of first appearance. */
function partsBy(indicators: readonly ScoredIndicator[], key: (one: ScoredIndicator) => string, rules: ScoringRules): ScoreLine[] {
  const groups = new Map<string, ScoredIndicator[]>();
  for (const one of indicators) {
    const members = groups.get(key(one));
    if (members === undefined) groups.set(key(one), [one]);
    else members.push(one);
  }
  return [...groups].map(([name, members]) => lineOf(name, members, rules));
}

function lineOf(name: string, indicators: readonly ScoredIndicator[], rules: ScoringRules): ScoreLine {
  const weight = sum(indicators.flatMap((one) => one.weight ?? []));
  const scored = indicators.filter((one) => one.score !== null);
  const exact = sum(scored.map((one) => pointsOf(one, rules)));
  const score = rounded(exact, rules);
  const open = weight.minus(sum(scored.flatMap((one) => one.weight ?? [])));
  const complete = scored.length === indicators.length;
  const scoreRate = rateOf(score, weight, scored.length > 0);
  return { name, indicators, parts: [], weight, score, exact, highest: score.plus(open), complete, scoreRate };
}

/** Places to which an unrounded score is added up: enough for the sum of any table to round right. */
const EXACT_PLACES = 20;

/** What an indicator adds to a total: its rounded score (policy A), or what that was rounded from (policy B). */
function pointsOf({ typed, score, weight, completion }: ScoredIndicator, { totals }: ScoringRules): Decimal {
  if (totals === 'B' && !typed && weight !== null && completion !== null) return roundProduct(weight, completion.earned, EXACT_PLACES);
  return score ?? fromExcel(0);
}

function rounded(exact: Decimal, { totals, scorePlaces }: ScoringRules): Decimal {
  return totals === 'A' ? exact : roundHalfUp(exact, scorePlaces);
}

function unscoredLine(name: string, weight: Decimal): ScoreLine {
  const nothing = fromExcel(0);
  return { name, indicators: [], parts: [], weight, score: nothing, exact: nothing, highest: weight, complete: false, scoreRate: null };
}

function addUp(name: string, parts: readonly ScoreLine[], rules: ScoringRules): ScoreLine {
  const weight = sum(parts.map((part) => part.weight));
  const exact = sum(parts.map((part) => part.exact));
  const score = rounded(exact, rules);
  const open = sum(parts.map((part) => part.highest.minus(part.score)));
  const anyScored = parts.some((part) => part.scoreRate !== null);
  return {
    ...{ name, parts, weight, score, exact, highest: score.plus(open) },
    indicators: parts.flatMap((part) => part.indicators),
    complete: parts.length > 0 && parts.every((part) => part.complete),
    scoreRate: rateOf(score, weight, anyScored),
  };
}

function rateOf(score: Decimal, weight: Decimal, anyScored: boolean): Fraction | null {
  return anyScored && weight.gt(0) ? fraction(score, weight) : null;
}
