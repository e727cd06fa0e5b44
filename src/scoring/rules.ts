import type { GradeBand } from './grade';

/** Everything about scoring that a place may settle differently. */
export interface ScoringRules {
  readonly name: string;
  /** Weight of each category out of 100, in the order of the report. */
  readonly categories: readonly CategoryRule[];
  /** From the best grade down. */
  readonly grades: readonly GradeBand[];
}

export interface CategoryRule {
  readonly name: string;
  readonly weight: number;
  /** Groups that the report prints under the category even when the table has no rows for them. */
  readonly groups: readonly { readonly name: string; readonly weight: number }[];
}

/** 过程 is scored by how funds and affairs were managed, everything else by what came out of it. */
export const PROCESS = '过程';
export const OUTPUT = '产出';
export const BENEFIT = '效益';

/** 广东省级财政: the default. 满意度 counts inside 效益. */
export const GUANGDONG: ScoringRules = {
  name: '广东省级财政',
  categories: [
    {
      name: PROCESS,
      weight: 20,
      groups: [
        { name: '资金管理', weight: 12 },
        { name: '事项管理', weight: 8 },
      ],
    },
    { name: OUTPUT, weight: 40, groups: [] },
    { name: BENEFIT, weight: 40, groups: [] },
  ],
  grades: [
    { name: '优', from: 90 },
    { name: '良', from: 80 },
    { name: '中', from: 70 },
    { name: '低', from: 60 },
    { name: '差', from: 0 },
  ],
};
