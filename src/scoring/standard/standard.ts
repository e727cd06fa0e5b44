import type { Decimal } from '../numbers/decimal';

/** 评分标准 of one row: the rule that its words state, which counts before ours (the field's rule 14). */
export interface MarkingStandard {
  /** What its bounds and steps are; `none` where it speaks of the target alone. */
  readonly unit: 'percent' | 'plain' | 'none';
  /** Its bounds speak of a completion rate: 完成率达到95%. */
  readonly ofRate: boolean;
  /** In the order of the text; a later one never stands before an earlier one of the same actual. */
  readonly cases: readonly MarkingCase[];
}

export interface MarkingCase {
  readonly when: Condition;
  readonly earns: Earning;
}

/** Where a case applies. */
export type Condition =
  | { readonly kind: 'within'; readonly low: End | null; readonly high: End | null }
  /** The target is reached. */
  | { readonly kind: 'met' }
  /** Whatever no other case takes. */
  | { readonly kind: 'otherwise' };

/** One end of a span. Percentages are held as fractions: 95 % is 0.95. */
export interface End {
  readonly value: Decimal;
  readonly belongs: Belongs;
}

/**
 * Whether an end belongs to its span: `yes` and `no` are said (≥, 含, 超过), `usual` is what 以上 and 以内 mean unless the neighbour says
 * otherwise, and `open` is not said at all (85%-95%, 以下).
 */
export type Belongs = 'yes' | 'no' | 'usual' | 'open';

/** What a case earns. */
export type Earning =
  | Amount
  /** weight × completion rate, as without a standard. */
  | { readonly kind: 'proportion' }
  /** All but so much: 扣2分. */
  | { readonly kind: 'less'; readonly off: Amount }
  | StepsOff;

/** Points, or a part of the weight (1 is 满分). */
export type Amount = { readonly kind: 'points' | 'share'; readonly value: Decimal };

/** So much off for each step beyond a bound: 每超过一个百分点扣0.1分. */
export interface StepsOff {
  readonly kind: 'steps';
  readonly side: 'over' | 'under';
  /** Where the steps begin; `null` for the target. */
  readonly from: Decimal | null;
  readonly step: Decimal;
  readonly off: Amount;
  /** What it is taken from. */
  readonly base: Amount;
  /** At most so much is taken. */
  readonly most: Amount | null;
}

/** Why a standard that names points cannot be applied. */
export type StandardProblem =
  /** Its words are in no form that can be read. */
  | 'form'
  /** It says nothing about this actual. */
  | 'gap'
  /** It says two things about this actual. */
  | 'overlap'
  /** Its points do not come to the weight of the row. */
  | 'weight'
  /** It speaks of percentages and the row of something else, or the other way round. */
  | 'kinds';
