import type { NumberReading, Reading, Relation, ScoringRules } from '../../../scoring';
import { scoreRow, withoutReaching } from './row-score';
import { tight } from './names';

/** Whether two texts say the same amount, date or words as a figure of the indicator: "≥90" and "90%" do where its name says (%). */
export function sameAmount(one: string, other: string, name: string, rules: ScoringRules): boolean {
  const { target, actual } = readings(one, other, name, rules);
  if (target.kind === 'number' && actual.kind === 'number') return target.percent === actual.percent && target.value.eq(actual.value);
  if (target.kind !== actual.kind) return false;
  return tight(one) === tight(other) || (target.kind === 'range' && actual.kind === 'range' && sameRange(target, actual));
}

/** Whether both texts are figures of one kind, so that they can be compared at all. */
export function comparable(one: string, other: string, name: string, rules: ScoringRules): boolean {
  const { target, actual } = readings(one, other, name, rules);
  return target.kind === actual.kind && (target.kind === 'number' || target.kind === 'range' || target.kind === 'date');
}

function sameRange(one: Extract<Reading, { kind: 'range' }>, other: Extract<Reading, { kind: 'range' }>): boolean {
  return same(one.low, other.low) && same(one.high, other.high);
}

function same(one: NumberReading, other: NumberReading): boolean {
  return one.value.eq(other.value) && one.percent === other.percent;
}

function readings(one: string, other: string, name: string, rules: ScoringRules) {
  return scoreRow({ category: '', group: '', name, target: one, actual: other, weight: null }, rules);
}

/** The sign that a text has; 达到 leaves it open, so that `null` agrees with any. = is a bare number. */
export function signOf(text: string, name: string, rules: ScoringRules): Relation | null {
  const { target } = readings(text, '', name, rules);
  if (target.kind !== 'number') return null;
  const relation = target.relation === 'equal' ? 'none' : target.relation;
  return relation === 'none' && text !== withoutReaching(text) ? null : relation;
}
