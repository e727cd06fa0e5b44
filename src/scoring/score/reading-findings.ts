import type { Said } from '../rules/answers';
import type { Completion } from './completion';
import { compareFraction, fromExcel, type Decimal, sayPercent } from '../numbers/decimal';
import { finding, type Tell, aboutRow } from '../findings/finding';
import type { IndicatorRow } from '../table/indicator-table';
import type { PairReading } from '../reading/read-pair';
import type { NumberReading } from '../reading/reading';
import { sayReading } from '../reading/say-reading';
import type { ScoringRules } from '../rules/rules';
import { shown } from '../table/shown';
import type { Compared } from './compare-pair';

/** Everything about two readings, scored, that a person should know. */
export function tellReadings(
  row: IndicatorRow,
  pair: PairReading,
  compared: Compared,
  score: Decimal | null,
  rules: ScoringRules,
  said: Said,
  tell: Tell,
): void {
  const { target, actual } = pair;
  const indicator = row.name;
  if (compared.rule === 'percent-against-words' && said('percent') === null) {
    tell(
      finding('percent-against-words', aboutRow(row), row.actual.address, {
        indicator,
        target: shown(row.target),
        text: shown(row.actual),
      }),
    );
  }
  tellLooseness(row, pair, tell);
  if (actual.kind === 'date' && actual.deadline) {
    tell(
      finding('actual-is-bound', aboutRow(row), row.actual.address, {
        indicator,
        text: actual.text,
        reading: sayReading({ ...actual, first: actual.last, deadline: false }),
      }),
    );
  }
  if (target.kind !== 'number' || actual.kind !== 'number') return;
  tellBound(row, actual, tell);
  tellStrictness(row, target, actual, tell);
  tellNegative(row, target, actual, score, tell);
  tellAssumptions(row, pair, target, actual, tell);
  tellZero(row, actual, compared.completion, score, tell);
  if (said('lower-is-better') === null) tellDirection(row, target, actual, rules, tell);
}

function tellLooseness(row: IndicatorRow, { target, actual }: PairReading, tell: Tell): void {
  for (const [cell, reading] of [[row.target, target] as const, [row.actual, actual] as const]) {
    if (reading.kind !== 'number' || !reading.loose) continue;
    tell(finding('read-loosely', aboutRow(row), cell.address, { indicator: row.name, text: shown(cell), reading: sayReading(reading) }));
  }
}

function tellBound(row: IndicatorRow, actual: NumberReading, tell: Tell): void {
  if (actual.relation === 'none' || actual.relation === 'equal') return;
  const reading = sayReading({ ...actual, relation: 'none' });
  tell(finding('actual-is-bound', aboutRow(row), row.actual.address, { indicator: row.name, text: shown(row.actual), reading }));
}

/** ">5" leaves out 5 itself; an actual of exactly 5 has the target's whole score all the same. */
function tellStrictness(row: IndicatorRow, target: NumberReading, actual: NumberReading, tell: Tell): void {
  const strict = target.relation === 'more-than' || target.relation === 'less-than';
  if (!strict || !target.value.eq(actual.value)) return;
  tell(
    finding('bound-counted', aboutRow(row), row.target.address, {
      indicator: row.name,
      target: shown(row.target),
      text: shown(row.actual),
    }),
  );
}

function tellNegative(row: IndicatorRow, target: NumberReading, actual: NumberReading, score: Decimal | null, tell: Tell): void {
  if (score === null || target.value.lte(0) || actual.value.gte(0)) return;
  tell(
    finding('actual-negative', aboutRow(row), row.actual.address, { indicator: row.name, text: shown(row.actual), score: score.toFixed() }),
  );
}

function tellAssumptions(row: IndicatorRow, pair: PairReading, target: NumberReading, actual: NumberReading, tell: Tell): void {
  const assumptions = [['percent-assumed', pair.assumedPercent] as const, ['unit-assumed', pair.assumedUnit] as const];
  for (const [code, side] of assumptions) {
    if (side === null) continue;
    const [cell, reading] = side === 'target' ? [row.target, target] : [row.actual, actual];
    tell(finding(code, aboutRow(row), cell.address, { indicator: row.name, text: shown(cell), reading: sayReading(reading) }));
  }
}

function tellZero(row: IndicatorRow, actual: NumberReading, { zeroTarget }: Completion, score: Decimal | null, tell: Tell): void {
  if (!zeroTarget) return;
  const points = score?.toFixed() ?? '';
  if (actual.value.eq(0)) tell(finding('zero-of-zero', aboutRow(row), row.target.address, { indicator: row.name, score: points }));
  else
    tell(
      finding('actual-above-zero-target', aboutRow(row), row.target.address, {
        indicator: row.name,
        text: shown(row.actual),
        score: points,
      }),
    );
}

/** Where target and actual are alike, the direction makes no difference and nobody is asked. */
function tellDirection(row: IndicatorRow, target: NumberReading, actual: NumberReading, rules: ScoringRules, tell: Tell): void {
  if (target.relation !== 'none' || target.value.eq(actual.value) || target.value.eq(0)) return;
  if (!rules.lowerByName.some((word) => row.name.includes(word))) return;
  tell(finding('lower-is-better-suggested', aboutRow(row), row.target.address, { indicator: row.name, text: shown(row.target) }));
}

/** Marks over-fulfilment, and asks for the reasons that are missing; says whether one is (rule 10). */
export function tellExplanations(
  row: IndicatorRow,
  compared: Compared | null,
  score: Decimal | null,
  weight: Decimal | null,
  rules: ScoringRules,
  tell: Tell,
): boolean {
  const excess = excessOf(compared, rules);
  const short = score !== null && weight !== null && score.lt(weight);
  const unexplainedExcess = !short && excess?.toExplain === true && row.reason?.value === '';
  // A sentence that asks for the reason names the rate already.
  if (excess !== null && !unexplainedExcess)
    tell(finding('over-fulfilled', aboutRow(row), row.actual.address, { indicator: row.name, rate: excess.rate }));
  const needed = short || excess?.toExplain === true;
  if (!needed || row.reason === undefined) return needed;
  if (row.reason.value !== '') return false;
  const { address } = row.reason;
  if (short)
    tell(
      finding('shortfall-unexplained', aboutRow(row), address, { indicator: row.name, score: score.toFixed(), weight: weight.toFixed() }),
    );
  else tell(finding('excess-unexplained', aboutRow(row), address, { indicator: row.name, rate: excess?.rate ?? '' }));
  return true;
}

function excessOf(compared: Compared | null, { overFulfilment }: ScoringRules): { rate: string; toExplain: boolean } | null {
  if (compared?.rule !== 'ratio' || compared.completion.direction === 'lower') return null;
  const { rate } = compared.completion;
  if (compareFraction(rate, fromExcel(overFulfilment.markFrom)) < 0) return null;
  const toExplain = compareFraction(rate, fromExcel(overFulfilment.reasonFrom)) >= 0;
  return { rate: sayPercent(rate), toExplain };
}
