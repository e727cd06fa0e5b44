import type { Reading, ScoredIndicator, ScoreRule } from '../../scoring';
import { heldRateFormula } from '../blueprint/fixed-formula';

/** How a cell names the rule that gave it; the sheets are in Chinese whatever the language of Excel. */
export const RULE_NOTE: Readonly<Record<ScoreRule, string>> = {
  ratio: '完成值÷目标值',
  'zero-target': '目标值为0',
  'within-range': '完成值在目标范围内',
  'in-time': '在目标日期前完成',
  achieved: '文字目标已达成',
  'done-against-figure': '完成值只写明已完成',
  'percent-against-words': '文字目标，按完成值的百分数计',
};

/** How the completion rate of an indicator can stand in its cell. */
export type Basis =
  /** There is no rate. */
  | { readonly kind: 'none' }
  /** A formula reads both cells, and follows when they are edited. */
  | { readonly kind: 'live'; readonly rule: ScoreRule }
  /** No formula can read what was typed. This one holds the rate as long as both cells hold what they held. */
  | { readonly kind: 'held'; readonly rule: ScoreRule; readonly formula: string }
  /** The typed texts do not even fit into a formula: only the value can be written. */
  | { readonly kind: 'value'; readonly rule: ScoreRule };

export function basisOf({ rule, completion, target, actual, row }: ScoredIndicator): Basis {
  if (rule === null || completion === null) return { kind: 'none' };
  if (isLive(target) && isLive(actual)) return { kind: 'live', rule };
  const formula = heldRateFormula(row.target, row.actual, completion.rate, RULE_NOTE[rule]);
  return formula === null ? { kind: 'value', rule } : { kind: 'held', rule, formula };
}

function isLive(reading: Reading): boolean {
  return reading.kind === 'number' && reading.source.kind !== 'none';
}
