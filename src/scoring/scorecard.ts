import { fraction, sum, fromExcel, type Decimal, type Fraction } from './decimal';
import { finding, type Finding } from './finding';
import { gradeOf } from './grade';
import type { IndicatorTable } from './indicator-table';
import { PROCESS, type ScoringRules } from './rules';
import { scoreIndicator, type ScoredIndicator } from './score-indicator';

/** A line of 表2-1: what some indicators, or what the lines under it, come to. */
export interface ScoreLine {
  readonly name: string;
  readonly indicators: readonly ScoredIndicator[];
  readonly parts: readonly ScoreLine[];
  readonly weight: Decimal;
  /** The points earned so far, which is also the lowest the score can end at. */
  readonly score: Decimal;
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

/** Scores a table by `rules`. Totals add the rounded scores of the indicators (policy A). */
export function score(table: IndicatorTable, rules: ScoringRules): Scorecard {
  const indicators = table.rows.map(scoreIndicator);
  const sections = [processSection(indicators, rules), resultSection(indicators)].filter((line) => line !== null);
  const total = addUp('评价总得分', sections);
  const grade = total.complete ? gradeOf(total.score, total.weight, rules.grades) : null;
  const findings = [...indicators.flatMap((one) => one.findings), ...totalFindings(table, total, sections, rules)];
  return { table, rules, indicators, sections, total, grade, findings };
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
      partsBy(own, (one) => one.group),
    );
  const rule = rules.categories.find((category) => category.name === PROCESS);
  const others = sum(indicators.flatMap((one) => one.weight ?? []));
  if (rule === undefined || others.plus(rule.weight).gt(100)) return null;
  return addUp(
    PROCESS,
    rule.groups.map((group) => unscoredLine(group.name, fromExcel(group.weight))),
  );
}

function resultSection(indicators: readonly ScoredIndicator[]): ScoreLine | null {
  const own = resultIndicators(indicators);
  if (own.length === 0) return null;
  const parts = partsBy(own, (one) => one.category ?? one.group);
  return addUp(joinNames(parts.map((part) => part.name)), parts);
}

/** 产出 and 效益 are 产出和效益; three names are 产出、效益和满意度. */
function joinNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join('、')}和${names.at(-1)}`;
}

/** One line for each value of `key`, in the order of first appearance. */
function partsBy(indicators: readonly ScoredIndicator[], key: (one: ScoredIndicator) => string): ScoreLine[] {
  const groups = new Map<string, ScoredIndicator[]>();
  for (const one of indicators) {
    const members = groups.get(key(one));
    if (members === undefined) groups.set(key(one), [one]);
    else members.push(one);
  }
  return [...groups].map(([name, members]) => lineOf(name, members));
}

function lineOf(name: string, indicators: readonly ScoredIndicator[]): ScoreLine {
  const weight = sum(indicators.flatMap((one) => one.weight ?? []));
  const scored = indicators.filter((one) => one.score !== null);
  const score = sum(scored.flatMap((one) => one.score ?? []));
  const open = weight.minus(sum(scored.flatMap((one) => one.weight ?? [])));
  const complete = scored.length === indicators.length;
  return {
    name,
    indicators,
    parts: [],
    weight,
    score,
    highest: score.plus(open),
    complete,
    scoreRate: rateOf(score, weight, scored.length > 0),
  };
}

function unscoredLine(name: string, weight: Decimal): ScoreLine {
  return { name, indicators: [], parts: [], weight, score: fromExcel(0), highest: weight, complete: false, scoreRate: null };
}

function addUp(name: string, parts: readonly ScoreLine[]): ScoreLine {
  const weight = sum(parts.map((part) => part.weight));
  const score = sum(parts.map((part) => part.score));
  return {
    name,
    indicators: parts.flatMap((part) => part.indicators),
    parts,
    weight,
    score,
    highest: sum(parts.map((part) => part.highest)),
    complete: parts.length > 0 && parts.every((part) => part.complete),
    scoreRate: rateOf(
      score,
      weight,
      parts.some((part) => part.scoreRate !== null),
    ),
  };
}

function rateOf(score: Decimal, weight: Decimal, anyScored: boolean): Fraction | null {
  return anyScored && weight.gt(0) ? fraction(score, weight) : null;
}

function totalFindings(table: IndicatorTable, total: ScoreLine, sections: readonly ScoreLine[], rules: ScoringRules): Finding[] {
  const findings: Finding[] = [];
  const firstCell = (line: ScoreLine) => line.indicators[0]?.row.weight?.address ?? table.rows[0]?.target.address ?? '';
  for (const rule of rules.categories) {
    const line = [...sections, ...sections.flatMap((section) => section.parts)].find((one) => one.name === rule.name);
    if (line === undefined || line.indicators.length === 0 || line.weight.eq(rule.weight)) continue;
    findings.push(
      finding('weights-not-adding-up', firstCell(line), {
        category: line.name,
        found: line.weight.toFixed(),
        expected: String(rule.weight),
      }),
    );
  }
  const process = sections.find((section) => section.name === PROCESS && section.indicators.length === 0);
  if (process !== undefined) findings.push(finding('process-missing', firstCell(total), { weight: process.weight.toFixed() }));
  if (!total.complete) {
    const missing = total.highest.minus(total.score).toFixed();
    findings.push(finding('total-incomplete', firstCell(total), { missing, low: total.score.toFixed(2), high: total.highest.toFixed(2) }));
  }
  return findings;
}
