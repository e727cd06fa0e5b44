import type { Said } from '../rules/answers';
import type { Completion } from './completion';
import { compareFraction, fromExcel, roundProduct, type Decimal } from '../numbers/decimal';
import { finding, type Report } from '../findings/finding';
import type { IndicatorRow } from '../table/indicator-table';
import type { PairReading } from '../reading/read-pair';
import type { NumberReading } from '../reading/reading';
import { sayReading } from '../reading/say-reading';
import type { ScoringRules } from '../rules/rules';
import { shown } from '../table/shown';
import type { Compared } from './compare-pair';

/** Everything about two readings, scored, that a person should know. */
export function reportReadings(
  row: IndicatorRow,
  pair: PairReading,
  compared: Compared,
  score: Decimal | null,
  rules: ScoringRules,
  said: Said,
  report: Report,
): void {
  const { target, actual } = pair;
  const indicator = row.name;
  if (compared.rule === 'percent-against-words' && said('percent') === null) {
    report(finding('percent-against-words', row.actual.address, { indicator, target: shown(row.target), text: shown(row.actual) }));
  }
  reportLooseness(row, pair, report);
  if (actual.kind === 'date' && actual.deadline) {
    report(
      finding('actual-is-bound', row.actual.address, {
        indicator,
        text: actual.text,
        reading: sayReading({ ...actual, first: actual.last, deadline: false }),
      }),
    );
  }
  if (target.kind !== 'number' || actual.kind !== 'number') return;
  reportBound(row, actual, report);
  reportStrictness(row, target, actual, report);
  reportNegative(row, target, actual, score, report);
  reportAssumptions(row, pair, target, actual, report);
  reportZero(row, actual, compared.completion, score, report);
  if (said('lower-is-better') === null) reportDirection(row, target, actual, rules, report);
}

function reportLooseness(row: IndicatorRow, { target, actual }: PairReading, report: Report): void {
  for (const [cell, reading] of [[row.target, target] as const, [row.actual, actual] as const]) {
    if (reading.kind !== 'number' || !reading.loose) continue;
    report(finding('read-loosely', cell.address, { indicator: row.name, text: shown(cell), reading: sayReading(reading) }));
  }
}

function reportBound(row: IndicatorRow, actual: NumberReading, report: Report): void {
  if (actual.relation === 'none' || actual.relation === 'equal') return;
  const reading = sayReading({ ...actual, relation: 'none' });
  report(finding('actual-is-bound', row.actual.address, { indicator: row.name, text: shown(row.actual), reading }));
}

/** ">5" leaves out 5 itself; an actual of exactly 5 has the target's whole score all the same. */
function reportStrictness(row: IndicatorRow, target: NumberReading, actual: NumberReading, report: Report): void {
  const strict = target.relation === 'more-than' || target.relation === 'less-than';
  if (!strict || !target.value.eq(actual.value)) return;
  report(finding('bound-counted', row.target.address, { indicator: row.name, target: shown(row.target), text: shown(row.actual) }));
}

function reportNegative(row: IndicatorRow, target: NumberReading, actual: NumberReading, score: Decimal | null, report: Report): void {
  if (score === null || target.value.lte(0) || actual.value.gte(0)) return;
  report(finding('actual-negative', row.actual.address, { indicator: row.name, text: shown(row.actual), score: score.toFixed() }));
}

function reportAssumptions(row: IndicatorRow, pair: PairReading, target: NumberReading, actual: NumberReading, report: Report): void {
  const assumptions = [['percent-assumed', pair.assumedPercent] as const, ['unit-assumed', pair.assumedUnit] as const];
  for (const [code, side] of assumptions) {
    if (side === null) continue;
    const [cell, reading] = side === 'target' ? [row.target, target] : [row.actual, actual];
    report(finding(code, cell.address, { indicator: row.name, text: shown(cell), reading: sayReading(reading) }));
  }
}

function reportZero(row: IndicatorRow, actual: NumberReading, { zeroTarget }: Completion, score: Decimal | null, report: Report): void {
  if (!zeroTarget) return;
  const points = score?.toFixed() ?? '';
  if (actual.value.eq(0)) report(finding('zero-of-zero', row.target.address, { indicator: row.name, score: points }));
  else report(finding('actual-above-zero-target', row.target.address, { indicator: row.name, text: shown(row.actual), score: points }));
}

/** Where target and actual are alike, the direction makes no difference and nobody is asked. */
function reportDirection(row: IndicatorRow, target: NumberReading, actual: NumberReading, rules: ScoringRules, report: Report): void {
  if (target.relation !== 'none' || target.value.eq(actual.value) || target.value.eq(0)) return;
  if (!rules.lowerByName.some((word) => row.name.includes(word))) return;
  report(finding('lower-is-better-suggested', row.target.address, { indicator: row.name, text: shown(row.target) }));
}

/** Marks over-fulfilment, and asks for the reasons that are missing; says whether one is (rule 10). */
export function reportExplanations(
  row: IndicatorRow,
  compared: Compared | null,
  score: Decimal | null,
  weight: Decimal | null,
  rules: ScoringRules,
  report: Report,
): boolean {
  const excess = excessOf(compared, rules);
  const short = score !== null && weight !== null && score.lt(weight);
  const unexplainedExcess = !short && excess?.toExplain === true && row.reason?.value === '';
  // A sentence that asks for the reason names the rate already.
  if (excess !== null && !unexplainedExcess)
    report(finding('over-fulfilled', row.actual.address, { indicator: row.name, rate: excess.rate }));
  const needed = short || excess?.toExplain === true;
  if (!needed || row.reason === undefined) return needed;
  if (row.reason.value !== '') return false;
  const { address } = row.reason;
  if (short) report(finding('shortfall-unexplained', address, { indicator: row.name, score: score.toFixed(), weight: weight.toFixed() }));
  else report(finding('excess-unexplained', address, { indicator: row.name, rate: excess?.rate ?? '' }));
  return true;
}

function excessOf(compared: Compared | null, { overFulfilment }: ScoringRules): { rate: string; toExplain: boolean } | null {
  if (compared?.rule !== 'ratio' || compared.completion.direction === 'lower') return null;
  const { rate } = compared.completion;
  if (compareFraction(rate, fromExcel(overFulfilment.markFrom)) < 0) return null;
  const toExplain = compareFraction(rate, fromExcel(overFulfilment.reasonFrom)) >= 0;
  return { rate: `${roundProduct(fromExcel(100), rate, 2).toFixed(2)}%`, toExplain };
}
