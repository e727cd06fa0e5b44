import { standingRateFormula } from '../../sheets';
import type { TableCell } from '../table/indicator-table';
import type { Reading } from '../reading/reading';
import type { Completion } from './completion';

/** By which rule target and actual were compared. */
export type ScoreRule =
  /** actual ÷ target. */
  | 'ratio'
  /** A target of 0, kept or missed. */
  | 'zero-target'
  /** The actual lies between the two bounds of the target. */
  | 'within-range'
  /** Done on or before the target's last day. */
  | 'in-time'
  /** A target in words, and the actual says that it was achieved. */
  | 'achieved'
  /** A target in figures or a date, and the actual only says that it was done. */
  | 'done-against-figure'
  /** A target in words, and a percentage as its actual. */
  | 'percent-against-words';

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

/** What gave the completion rate, and with it the score unless a person typed one. */
export type ScoreBasis =
  | { readonly kind: 'none' }
  /** A formula reads both cells, and follows when they are edited. */
  | { readonly kind: 'live'; readonly rule: ScoreRule }
  /** No formula can read what was typed. This one holds the rate as long as both cells hold what they held. */
  | { readonly kind: 'standing'; readonly rule: ScoreRule; readonly formula: string }
  /** The typed texts do not even fit into a formula: only the value can be written. */
  | { readonly kind: 'value'; readonly rule: ScoreRule };

/** How the rate of a completion by `rule` can stand in its cell. */
export function basisOf(
  rule: ScoreRule,
  completion: Completion,
  readings: { readonly target: Reading; readonly actual: Reading },
  cells: { readonly target: TableCell; readonly actual: TableCell },
): ScoreBasis {
  if (isLive(readings.target) && isLive(readings.actual)) return { kind: 'live', rule };
  const formula = standingRateFormula(cells.target, cells.actual, completion.rate, RULE_NOTE[rule]);
  return formula === null ? { kind: 'value', rule } : { kind: 'standing', rule, formula };
}

function isLive(reading: Reading): boolean {
  return reading.kind === 'number' && reading.source.kind !== 'none';
}
