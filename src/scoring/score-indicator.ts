import { isOwnFormula } from './blueprint/own-formula';
import { categoryOf } from './category';
import { complete, scoreOf, type Completion } from './completion';
import { fraction, ONE, roundHalfUp, roundProduct, type Decimal, type Fraction } from './decimal';
import { finding, type Finding } from './finding';
import type { IndicatorRow, TableCell } from './indicator-table';
import { readCell } from './reading/read-cell';
import { readPair, type PairReading } from './reading/read-pair';
import { sayReading, type Reading } from './reading/reading';

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
  /** A person's own score stands in the cell. */
  readonly typed: boolean;
  /** 0 … weight, two decimals; `null` when there is none. */
  readonly score: Decimal | null;
  /** score ÷ weight. */
  readonly scoreRate: Fraction | null;
  readonly findings: readonly Finding[];
}

/** 资金支出率: a budget of 0 says nothing about spending. */
const SPENDING_RATE = /支出率|预算执行率/;

/** Reads and scores one row. Whatever is not plain becomes a finding. */
export function scoreIndicator(row: IndicatorRow): ScoredIndicator {
  const findings: Finding[] = [];
  const report = (one: Finding | null) => void (one && findings.push(one));
  const weight = readWeight(row, report);
  const pair = readPair(row);
  const typed = readTypedScore(row, weight, report);
  const judged = typed !== null || isForeign(row.score);
  const completion = judged ? completionOf(row, pair, () => undefined) : completionOf(row, pair, report);
  const computed = weight !== null && completion !== null ? scoreOf(weight, completion) : null;
  const score = judged ? typed : computed;
  const scoreRate = score !== null && weight !== null && weight.gt(0) ? fraction(score, weight) : null;
  report(typedScoreDiffers(row, typed, computed));
  report(typedRateDiffers(row, row.completionRate, completion?.rate ?? null));
  report(typedRateDiffers(row, row.scoreRate, scoreRate));
  if (completion !== null) reportCompletion(row, pair, completion, score, report);
  const category = categoryOf(row.category, row.group);
  if (category === null) report(finding('category-unknown', row.target.address, { indicator: row.name, group: row.group }));
  return { row, category, group: row.group, ...readings(pair), weight, completion, typed: typed !== null, score, scoreRate, findings };
}

type Report = (one: Finding | null) => void;

function readings(pair: PairReading): { target: Reading; actual: Reading } {
  return { target: pair.target, actual: pair.actual };
}

function readWeight(row: IndicatorRow, report: Report): Decimal | null {
  const cell = row.weight;
  const reading = cell === null ? null : readCell(cell);
  if (cell === null || reading === null || reading.kind === 'empty') {
    report(finding('weight-missing', cell?.address ?? row.target.address, { indicator: row.name }));
    return null;
  }
  if (reading.kind === 'number' && reading.relation === 'none' && reading.value.gte(0)) return reading.value;
  report(finding('weight-unreadable', cell.address, { indicator: row.name, text: shown(cell) }));
  return null;
}

/** A result cell holding something that is not the add-in's own formula. */
export function isForeign(cell: TableCell | null): boolean {
  if (cell === null) return false;
  return cell.formula === null ? cell.value !== '' : !isOwnFormula(cell.formula);
}

function readTypedScore(row: IndicatorRow, weight: Decimal | null, report: Report): Decimal | null {
  const cell = row.score;
  if (cell === null || !isForeign(cell)) return null;
  const reading = readCell(cell);
  if (reading.kind !== 'number' || reading.relation !== 'none' || reading.percent) {
    report(finding('score-unreadable', cell.address, { indicator: row.name, text: shown(cell) }));
    return null;
  }
  if (weight !== null && (reading.value.lt(0) || reading.value.gt(weight))) {
    report(finding('score-out-of-range', cell.address, { indicator: row.name, text: shown(cell), weight: weight.toFixed() }));
    return null;
  }
  return weight === null ? null : roundHalfUp(reading.value, 2);
}

function completionOf(row: IndicatorRow, pair: PairReading, report: Report): Completion | null {
  const target = usable(row, row.target, pair.target, 'target', report);
  if (target === null) return null;
  const actual = usable(row, row.actual, pair.actual, 'actual', report);
  if (actual === null) return null;
  if (target.value.lt(0)) {
    report(finding('target-negative', row.target.address, { indicator: row.name, text: shown(row.target) }));
    return null;
  }
  if (target.value.eq(0) && SPENDING_RATE.test(row.name)) {
    report(finding('budget-zero', row.target.address, { indicator: row.name }));
    return null;
  }
  return complete(target, actual);
}

function usable(row: IndicatorRow, cell: TableCell, reading: Reading, side: 'target' | 'actual', report: Report) {
  switch (reading.kind) {
    case 'number':
      return reading;
    case 'empty':
      report(finding(`${side}-missing`, cell.address, { indicator: row.name }));
      return null;
    case 'words':
      if (side === 'target') {
        const weight = row.weight === null ? '' : shown(row.weight);
        report(finding('judgement-needed', row.score?.address ?? cell.address, { indicator: row.name, text: reading.text, weight }));
        return null;
      }
      break;
    case 'error':
    case 'unreadable':
  }
  report(finding(`${side}-unreadable`, cell.address, { indicator: row.name, text: shown(cell) }));
  return null;
}

function reportCompletion(row: IndicatorRow, pair: PairReading, completion: Completion, score: Decimal | null, report: Report): void {
  const { target, actual, assumedPercent } = pair;
  if (target.kind !== 'number' || actual.kind !== 'number') return;
  const indicator = row.name;
  if (actual.relation !== 'none') {
    report(
      finding('actual-is-bound', row.actual.address, {
        indicator,
        text: shown(row.actual),
        reading: sayReading({ ...actual, relation: 'none' }),
      }),
    );
  }
  if (assumedPercent !== null) {
    const [cell, reading] = assumedPercent === 'target' ? [row.target, target] : [row.actual, actual];
    report(finding('percent-assumed', cell.address, { indicator, text: shown(cell), reading: sayReading(reading) }));
  }
  if (!completion.zeroTarget) return;
  const points = score?.toFixed() ?? '';
  if (actual.value.eq(0)) report(finding('zero-of-zero', row.target.address, { indicator, score: points }));
  else report(finding('actual-above-zero-target', row.target.address, { indicator, text: shown(row.actual), score: points }));
}

function typedScoreDiffers(row: IndicatorRow, typed: Decimal | null, computed: Decimal | null): Finding | null {
  if (row.score === null || typed === null || computed === null || typed.eq(computed)) return null;
  return finding('score-typed', row.score.address, { indicator: row.name, typed: typed.toFixed(), computed: computed.toFixed() });
}

function typedRateDiffers(row: IndicatorRow, cell: TableCell | null, computed: Fraction | null): Finding | null {
  if (cell === null || computed === null || !isForeign(cell)) return null;
  const reading = readCell(cell);
  const expected = roundProduct(ONE, computed, 4);
  if (reading.kind === 'number' && roundHalfUp(reading.value, 4).eq(expected)) return null;
  return finding('rate-typed', cell.address, { indicator: row.name, typed: shown(cell), computed: `${expected.times(100).toFixed(2)}%` });
}

/** The text of a cell, or its value where the column is too narrow to show it. */
export function shown(cell: TableCell): string {
  return /^#*$/.test(cell.text) ? String(cell.value) : cell.text;
}
