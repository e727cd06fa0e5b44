import { fraction, ONE, type Decimal, type Fraction } from '../numbers/decimal';
import { finding, type Tell, aboutRow } from '../findings/finding';
import type { PairReading } from '../reading/read-pair';
import type { Said } from '../rules/answers';
import { applyStandard, isSame, type Meaning, readStandard, settleStandard, type MarkingStandard, type StandardProblem } from '../standard';
import type { IndicatorRow } from '../table/indicator-table';
import { shown } from '../table/shown';
import { type Completion, scoreOf } from './completion';

/** What a row's 评分标准 says: a rule, points in words that cannot be read, or nothing about points. */
export type RowStandard = MarkingStandard | 'form' | null;

export function standardOf({ standard }: IndicatorRow): RowStandard {
  return standard === undefined || typeof standard.value !== 'string' ? null : readStandard(standard.value);
}

/** Whether a standard says that less is better: ≤100%，计1分, or points off for each step above. */
export function isForLess(standard: RowStandard): boolean {
  if (standard === null || standard === 'form') return false;
  const [best] = standard.cases;
  if (standard.cases.some(({ earns }) => earns.kind === 'steps')) {
    return standard.cases.some(({ earns }) => earns.kind === 'steps' && earns.side === 'over');
  }
  return best?.when.kind === 'within' && best.when.high !== null && (best.when.low === null || best.when.low.value.eq(0));
}

/**
 * What a row comes to by its own standard, which counts before the rules in force (the field's rule 14). Where its words can be meant in two
 * ways that differ, nothing is earned until a person has said which; where they cannot be applied, the rules stand and a finding says so.
 */
export function markRow(
  row: IndicatorRow,
  standard: RowStandard,
  pair: PairReading,
  completion: Completion,
  weight: Decimal,
  said: Said,
  tell: Tell,
): { readonly completion: Completion; readonly unread: boolean } {
  if (standard === null) return { completion, unread: false };
  const text = row.standard === undefined ? '' : shown(row.standard);
  const unread = (problem: StandardProblem) => {
    tell(finding('standard-unread', aboutRow(row), row.standard?.address ?? row.nameAddress, { indicator: row.name, text, problem }));
    return { completion, unread: true };
  };
  if (standard === 'form') return unread('form');
  const measure = measureOf(row, standard, pair);
  const marked = { weight, rate: completion.rate, earned: completion.earned ?? completion.rate, completed: completion.completed };
  const under = (meaning: Meaning): { completion: Completion; earned: Fraction } | StandardProblem => {
    const settled = settleStandard(standard, meaning);
    const earned = applyStandard(settled, { ...marked, ...measured(standard, measure, pair, completion) });
    return typeof earned === 'string' ? earned : { completion: { ...completion, earned, marking: { standard: settled, measure } }, earned };
  };
  const [first, second] = [under('first'), under('second')];
  if (typeof first === 'string') return unread(first);
  if (typeof second === 'string') return unread(second);
  const answer = said('standard');
  if (isSame(first.earned, second.earned) || answer === 'yes') return { completion: first.completion, unread: false };
  if (answer === 'no') return { completion: second.completion, unread: false };
  const points = (one: Completion) => scoreOf(weight, one)?.toFixed(completion.rules.scorePlaces) ?? '';
  const facts = { indicator: row.name, text, first: points(first.completion), second: points(second.completion) };
  tell(finding('standard-two-ways', aboutRow(row), row.standard?.address ?? row.nameAddress, facts));
  return { completion: { ...completion, earned: null }, unread: false };
}

const RATE_NAME = /完成(?:率|比例|程度|进度)/;

/** Percentages are held against an actual that is one, unless the standard speaks of the completion rate and the row is not called so. */
function measureOf({ name }: IndicatorRow, { unit, ofRate }: MarkingStandard, { actual }: PairReading): 'actual' | 'rate' {
  if (unit !== 'percent') return 'actual';
  const percent = actual.kind === 'number' && actual.percent;
  return percent && !(ofRate && !RATE_NAME.test(name)) ? 'actual' : 'rate';
}

function measured(
  { unit }: MarkingStandard,
  measure: 'actual' | 'rate',
  { target, actual }: PairReading,
  { rate, zeroTarget }: Completion,
): { readonly measured: Fraction | null; readonly aim: Decimal | null } {
  const figures = target.kind === 'number' && actual.kind === 'number';
  if (measure === 'rate') return figures && !zeroTarget ? { measured: rate, aim: ONE } : { measured: null, aim: null };
  if (actual.kind !== 'number' || (unit === 'plain' && (actual.percent || !actual.scale.eq(1)))) return { measured: null, aim: null };
  return { measured: fraction(actual.value, ONE), aim: target.kind === 'number' ? target.value : null };
}
