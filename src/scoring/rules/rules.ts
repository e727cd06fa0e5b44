import type { GradeBand } from './grade';

/** Everything about scoring that a place may settle differently. Presets are in `presets.ts`; `validateRules` checks a value. */
export interface ScoringRules {
  readonly name: string;
  /** What about these rules was not seen in an official text; "" where nothing. Printed with the rules. */
  readonly note: string;
  /** Weight of each category out of 100, in the order of the report. */
  readonly categories: readonly CategoryRule[];
  /** From the best grade down. */
  readonly grades: readonly GradeBand[];
  /**
   * Lower is better, and the target was overrun. `linear`: weight × (1 − overrun ÷ target), floor 0. `ratio`: weight × target ÷ actual.
   * Target 100, actual 150, weight 10: 5.00 or 6.67.
   */
  readonly reverse: 'linear' | 'ratio';
  /** An actual above a target of a bare 0 or ≥0 earns everything (`full`) or nothing (`none`). =0 and ≤0 are missed either way. */
  readonly aboveZero: 'full' | 'none';
  readonly overFulfilment: OverFulfilmentRule;
  /** Decimal places that scores are rounded to, half-up: 0 … 4. */
  readonly scorePlaces: number;
  /** `A` adds the rounded scores, so that a table adds up on paper; `B` adds exactly and rounds each total once. */
  readonly totals: 'A' | 'B';
  /** The part of the weight that each level of a qualitative target may earn. */
  readonly bands: Readonly<Record<'achieved' | 'partial' | 'missed', Band>>;
  /** A name that contains one of these sounds as if less were better; only suggested, never decided. */
  readonly lowerByName: readonly string[];
}

export interface OverFulfilmentRule {
  /** Completion rate from which it is marked: 1.2 is 120 %. */
  readonly markFrom: number;
  /** Completion rate from which a reason is asked for. */
  readonly reasonFrom: number;
  /** What it costs from `reasonFrom` on. */
  readonly deduction: Deduction;
}

/**
 * `fixed`: so much of the weight (0.1 is a tenth). `proportional`: so much of the weight for each 100 % beyond `reasonFrom`. Neither takes
 * a score below 0.
 */
export type Deduction = { readonly kind: 'none' } | { readonly kind: 'fixed' | 'proportional'; readonly share: number };

/** Shares of the weight, 0 … 1. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

export interface CategoryRule {
  readonly name: string;
  readonly weight: number;
  /** Other captions for it in the 一级指标 column, without brackets and a trailing 指标. */
  readonly alsoCalled: readonly string[];
  /** Groups that the report prints under the category even when the table has no rows for them. */
  readonly groups: readonly { readonly name: string; readonly weight: number }[];
}

/** 过程 is scored by how funds and affairs were managed, everything else by what came out of it. */
export const PROCESS = '过程';
export const OUTPUT = '产出';
export const BENEFIT = '效益';
export const SATISFACTION = '满意度';
export const BUDGET = '预算执行率';
/** The group of 过程 that the spending rate scores. */
export const FUND_MANAGEMENT = '资金管理';
/** Names of indicators that hold spending against budget. */
export const SPENDING_RATE = /支出率|预算执行率/;
