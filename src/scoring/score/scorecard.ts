import type { Answer } from '../rules/answers';
import {
  compareFraction,
  fraction,
  fromExcel,
  ONE,
  roundHalfUp,
  roundProduct,
  sum,
  type Decimal,
  type Fraction,
  EXACT_PLACES,
} from '../numbers/decimal';
import type { Finding } from '../findings/finding';
import { spendingOf, type FundTable, type Spending } from './fund';
import { categoryOf, followsRules } from '../rules/category';
import { gradeOf } from '../rules/grade';
import type { IndicatorTable } from '../table/indicator-table';
import { BUDGET, FUND_MANAGEMENT, PROCESS, SPENDING_RATE, type ScoringRules } from '../rules/rules';
import { scoreIndicator, type ScoredIndicator } from './score-indicator';
import { suggestPreset } from './suggest-preset';
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
  /** The highest the score can end at, should everything unscored earn its whole weight, as long as it is `bounded`. */
  readonly highest: Decimal;
  /** No weight is missing, or what is missing can only be the rest of what the rules give the category. */
  readonly bounded: boolean;
  /** Every indicator has a score, and none is missing. */
  readonly complete: boolean;
  /** score ÷ weight; `null` where nothing has been scored. */
  readonly scoreRate: Fraction | null;
  /** Scored by the fund table instead of indicators. */
  readonly spending: Spending | null;
}

/** Everything a run works out, before anything is written. */
export interface Scorecard<Table extends IndicatorTable = IndicatorTable> {
  readonly table: Table;
  readonly rules: ScoringRules;
  readonly answers: readonly Answer[];
  readonly indicators: readonly ScoredIndicator[];
  /** The table names neither categories nor groups: its weights are its own, and no form's. */
  readonly flat: boolean;
  /** What the book's fund table comes to; `null` without one. */
  readonly spending: Spending | null;
  /** 过程, then the rest (产出和效益); each with its parts. */
  readonly sections: readonly ScoreLine[];
  readonly total: ScoreLine;
  /** `null` while the total is incomplete. */
  readonly grade: string | null;
  readonly findings: readonly Finding[];
}

/** What is scored, and by what. */
export interface ScoreInput<Table extends IndicatorTable = IndicatorTable> {
  readonly table: Table;
  readonly rules: ScoringRules;
  /** Gives 资金支出率 where the table has no row for it. */
  readonly fund?: FundTable | null;
  /** What a person said to what was suggested. */
  readonly answers?: readonly Answer[];
}

/** Scores a table. */
export function score<Table extends IndicatorTable>({ table, rules, fund = null, answers = [] }: ScoreInput<Table>): Scorecard<Table> {
  const flat = isFlat(table, rules);
  const indicators = table.rows.map((row) => scoreIndicator(row, rules, answers, flat));
  const spending = fund === null ? null : spendingOf(fund);
  const needed = indicators.some(({ row }) => SPENDING_RATE.test(row.name)) ? null : spending;
  const management = flat && needed === null ? [] : managementSections(indicators, rules, needed);
  const sections = [...management, resultSection(indicators, rules)].filter((line) => line !== null);
  const total = addUp('评价总得分', sections, rules);
  const grade = total.complete ? gradeOf(total.score, total.weight, rules.grades) : null;
  const card = { table, rules, answers, indicators, flat, spending, sections, total, grade };
  const findings = [...indicators.flatMap((one) => one.findings), ...(needed?.findings ?? []), ...suggestPreset(card, totalFindings(card))];
  return { ...card, findings };
}

/** The indicators that 表2-3 lists and counts: all but those of 过程, and those of judged forms, which nothing was planned for. */
export function plannedIndicators(indicators: readonly ScoredIndicator[]): ScoredIndicator[] {
  return resultIndicators(indicators).filter(({ row }) => row.judged !== true);
}

/** A budget scored above the table has its category by itself. */
function isFlat({ rows }: IndicatorTable, rules: ScoringRules): boolean {
  const own = rows.filter(({ category, group }) => categoryOf(category, group, rules) !== BUDGET);
  return own.length > 0 && own.every(({ category, group }) => category === '' && group === '');
}

/** All but the indicators of 过程. */
function resultIndicators(indicators: readonly ScoredIndicator[]): ScoredIndicator[] {
  return indicators.filter((one) => one.category !== PROCESS);
}

/** What is scored by how money and affairs were managed: 过程 by its groups, or 预算执行率, with the spending rate of the fund table. */
function managementSections(indicators: readonly ScoredIndicator[], rules: ScoringRules, spending: Spending | null): ScoreLine[] {
  const process = processSection(indicators, rules, spending);
  const budget = rules.categories.find((category) => category.name === BUDGET);
  const stands = indicators.some((one) => one.category === BUDGET);
  const line =
    budget === undefined || stands || spending === null ? null : spendingLine(budget.name, fromExcel(budget.weight), spending, rules);
  return [process, line === null || !leavesRoom(indicators, line.weight) ? null : line].filter((one) => one !== null);
}

/** Without rows 过程 stands there unscored, as long as the other weights leave room for it. */
function processSection(indicators: readonly ScoredIndicator[], rules: ScoringRules, spending: Spending | null): ScoreLine | null {
  const own = indicators.filter((one) => one.category === PROCESS);
  const rule = rules.categories.find((category) => category.name === PROCESS);
  const managed = rule?.groups.find((group) => group.name === FUND_MANAGEMENT && !own.some((one) => one.group === group.name));
  const money = managed === undefined || spending === null ? [] : [spendingLine(managed.name, fromExcel(managed.weight), spending, rules)];
  if (own.length > 0) {
    const parts = groupsOf(own, rules);
    const line = addUp(PROCESS, money.every(({ weight }) => leavesRoom(indicators, weight)) ? [...money, ...parts] : parts, rules);
    return withMissingWeights(line, rules);
  }
  const ownLevels = !followsRules(
    indicators.map(({ category }) => category),
    rules,
  );
  if (rule === undefined || rule.weight === 0 || ownLevels || !leavesRoom(indicators, fromExcel(rule.weight))) return null;
  const others = rule.groups.filter(({ name }) => money.every((line) => line.name !== name));
  return addUp(PROCESS, [...money, ...others.map((group) => unscoredLine(group.name, fromExcel(group.weight)))], rules);
}

/** The table's own weights and these come to 100 at most. */
function leavesRoom(indicators: readonly ScoredIndicator[], weight: Decimal): boolean {
  return sum(indicators.flatMap((one) => one.weight ?? []))
    .plus(weight)
    .lte(100);
}

/** 资金支出率: spent ÷ budget, at most 100 %, × weight (the field's rule 12). */
function spendingLine(name: string, weight: Decimal, spending: Spending, rules: ScoringRules): ScoreLine {
  const { rate } = spending;
  if (rate === null) return { ...unscoredLine(name, weight), spending };
  const earned = compareFraction(rate, ONE) >= 0 ? fraction(ONE, ONE) : rate;
  const exact = roundProduct(weight, earned, rules.totals === 'A' ? rules.scorePlaces : EXACT_PLACES);
  const score = rounded(exact, rules);
  const scoreRate = rateOf(score, weight, true);
  return { name, indicators: [], parts: [], weight, score, exact, highest: score, bounded: true, complete: true, scoreRate, spending };
}

function resultSection(indicators: readonly ScoredIndicator[], rules: ScoringRules): ScoreLine | null {
  const own = resultIndicators(indicators);
  if (own.length === 0) return null;
  const parts = partsBy(own, (one) => (one.category ?? one.group) || UNNAMED, rules).map((part) => withMissingWeights(part, rules));
  return addUp(joinNames(parts.map((part) => part.name)), parts, rules);
}

/** Weights that are missing may still come to what the rules give the category beyond those that are there. */
function withMissingWeights(line: ScoreLine, { categories }: ScoringRules): ScoreLine {
  const rule = categories.find(({ name }) => name === line.name);
  if (line.bounded || rule === undefined) return line;
  const room = fromExcel(rule.weight).minus(line.weight);
  return room.gt(0) ? { ...line, highest: line.highest.plus(room), bounded: true } : line;
}

/** 产出 and 效益 are 产出和效益; three names are 产出、效益和满意度. */
function joinNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join('、')}和${names.at(-1)}`;
}

/** One line for each 二级指标. */
export function groupsOf(indicators: readonly ScoredIndicator[], rules: ScoringRules): ScoreLine[] {
  return partsBy(indicators, ({ group }) => group || UNNAMED, rules);
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
  const exact = sum(scored.flatMap((one) => one.points ?? []));
  const score = rounded(exact, rules);
  const open = weight.minus(sum(scored.flatMap((one) => one.weight ?? [])));
  const complete = scored.length === indicators.length;
  const scoreRate = rateOf(score, weight, scored.length > 0);
  const bounded = indicators.every((one) => one.weight !== null);
  return { name, indicators, parts: [], weight, score, exact, highest: score.plus(open), bounded, complete, scoreRate, spending: null };
}

/** The line of rows that name neither 一级指标 nor 二级指标. */
const UNNAMED = '未分类';

function rounded(exact: Decimal, { totals, scorePlaces }: ScoringRules): Decimal {
  return totals === 'A' ? exact : roundHalfUp(exact, scorePlaces);
}

function unscoredLine(name: string, weight: Decimal): ScoreLine {
  const nothing = fromExcel(0);
  const empty = { indicators: [], parts: [], score: nothing, exact: nothing, scoreRate: null, spending: null };
  return { ...empty, name, weight, highest: weight, bounded: true, complete: false };
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
    bounded: parts.every((part) => part.bounded),
    complete: parts.length > 0 && parts.every((part) => part.complete),
    scoreRate: rateOf(score, weight, anyScored),
    spending: null,
  };
}

function rateOf(score: Decimal, weight: Decimal, anyScored: boolean): Fraction | null {
  return anyScored && weight.gt(0) ? fraction(score, weight) : null;
}
