import type { StandardProblem, UnreadableReason } from '../../scoring';

/** Why a text was not read, as the rest of a sentence about it. */
export const REASON: Record<UnreadableReason, string> = {
  'error-value': '是错误值',
  placeholder: '只是占位符号，不按 0 计',
  damaged: '像是扫描或识别出错',
  'spaced-digits': '数字之间有空格',
  comma: '逗号不在千位上',
  'several-numbers': '含有不止一个数',
  'signs-conflict': '比较符号互相矛盾',
  'sign-unknown': '比较符号无法识别',
  'range-reversed': '范围的上限小于下限',
  'no-such-date': '不是有效日期',
  'short-year': '年份不足四位',
  'time-of-day': '是时刻，不是数值',
  ordinal: '是序数，不是数量',
  'truth-value': '是逻辑值，不是数值',
  'unknown-form': '不是能识别的写法',
};

/** Why a row's own standard was not applied, as the rest of a sentence about it. */
export const STANDARD_PROBLEM: Record<StandardProblem, string> = {
  form: '不是能识别的写法',
  gap: '没有写这个完成值怎么计分',
  overlap: '对这个完成值有两种写法',
  weight: '所写的分数和分值不符',
  kinds: '所写的界限和完成值不是同一类数',
};
