import { toNumber, type Fraction } from './decimal';
import type { FindingCode } from '../text';
import type { Severity } from './finding';
import { PROCESS } from './rules';
import type { ScoredIndicator } from './score-indicator';
import type { Scorecard, ScoreLine } from './scorecard';
import { shown } from './shown';

/** A scorecard as plain data for other programs: rates are fractions and not rounded, a missing score is `null`. */
export interface Report {
  readonly sheet: string;
  readonly range: string;
  readonly total: ReportLine & { readonly grade: string | null; readonly complete: boolean };
  readonly categories: readonly (ReportLine & { readonly name: string })[];
  readonly indicators: readonly ReportIndicator[];
  readonly findings: readonly {
    readonly code: FindingCode;
    readonly severity: Severity;
    readonly cell: string;
    readonly message: string;
  }[];
}

interface ReportLine {
  readonly weight: number;
  readonly score: number | null;
  readonly scoreRate: number | null;
}

interface ReportIndicator {
  readonly row: number;
  readonly category: string | null;
  readonly group: string;
  readonly name: string;
  /** As it shows in the cell. */
  readonly target: string;
  readonly actual: string;
  readonly weight: number | null;
  readonly completionRate: number | null;
  readonly score: number | null;
  readonly scoreRate: number | null;
  readonly findings: readonly FindingCode[];
}

/** @param messages one sentence for each of the scorecard's findings, in their order */
export function reportOf(scorecard: Scorecard, messages: readonly string[]): Report {
  const { table, total, grade, sections, indicators, findings } = scorecard;
  const categories = sections.flatMap((section) => (section.name === PROCESS ? [section] : [section, ...section.parts]));
  return {
    sheet: table.sheet,
    range: table.range,
    total: { ...lineOf(total), grade, complete: total.complete },
    categories: categories.map((line) => ({ name: line.name, ...lineOf(line) })),
    indicators: indicators.map(indicatorOf),
    findings: findings.map(({ code, severity, cell }, index) => ({ code, severity, cell, message: messages[index] ?? '' })),
  };
}

function lineOf(line: ScoreLine): ReportLine {
  const scored = line.scoreRate !== null;
  return { weight: Number(line.weight), score: scored ? Number(line.score) : null, scoreRate: numberOrNull(line.scoreRate) };
}

function indicatorOf(one: ScoredIndicator): ReportIndicator {
  const { row } = one;
  return {
    row: row.row,
    category: one.category,
    group: one.group,
    name: row.name,
    target: shown(row.target),
    actual: shown(row.actual),
    weight: one.weight === null ? null : Number(one.weight),
    completionRate: numberOrNull(one.completion?.rate ?? null),
    score: one.score === null ? null : Number(one.score),
    scoreRate: numberOrNull(one.scoreRate),
    findings: one.findings.map(({ code }) => code),
  };
}

function numberOrNull(value: Fraction | null): number | null {
  return value === null ? null : toNumber(value);
}
