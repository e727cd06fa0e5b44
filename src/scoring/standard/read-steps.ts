import { fromDigits, ONE } from '../numbers/decimal';
import { type NumberUnit, scaledNumber, unitOf } from './read-condition';
import type { Amount, StepsOff } from './standard';

/** "每超过一个百分点扣0.1分", before it is known where the steps begin and what they are taken from. */
export interface ReadSteps extends Pick<StepsOff, 'side' | 'step' | 'off'> {
  readonly unit: NumberUnit;
  /** What stands before 每. */
  readonly before: string;
}

const OVER = '超过|超出|超额|超|高于|高出|高|增加|增长|上升|提高|多于|多|延迟|延期|逾期|超期|推迟|晚|发生|出现|发现';
const UNDER = '低于|低|降低|下降|减少|少于|少|不足|缺少|缺|未完成|未达到|未达|差|漏';
const COUNT = '(一|两|1|\\d+(?:\\.\\d+)?)?';
const UNIT = '(%|个?百分点|个单位|单位|项|个|件|家|次|人次|人|天|日|户|例|名|台|套|篇|份|起|处|期|个月|月|元|万元|公里|亩|吨)';
const STEPS = new RegExp(
  `^(.*?)每(?:有)?(${OVER}|${UNDER})?(?:目标值|目标|标准|计划|规定|预期)?${COUNT}${UNIT}(?:的)?(${OVER}|${UNDER})?(?:的)?(?:[^\\d扣]{0,8}?)(?:相应)?扣(?:减|除)?(?:(\\d+(?:\\.\\d+)?)分|(?:该项|本项)?(?:分值|权重|满分)的?(\\d+(?:\\.\\d+)?)%|(\\d+(?:\\.\\d+)?)%的?(?:分值|权重|满分|分))$`,
);

/** Points off, step by step; `null` for anything else, such as a step to either side (每偏离1%). */
export function readSteps(part: string): ReadSteps | null {
  const match = STEPS.exec(part);
  if (match === null) return null;
  const [, before = '', first, count, unit, second, points, ofWeight, percentOfWeight] = match;
  const word = first ?? second;
  if (word === undefined) return null;
  const digits = count === undefined || count === '一' ? '1' : count === '两' ? '2' : count;
  const share = ofWeight ?? percentOfWeight;
  const off: Amount =
    points === undefined ? { kind: 'share', value: fromDigits(share ?? '0').div(100) } : { kind: 'points', value: fromDigits(points) };
  const step = unit === '单位' ? ONE : scaledNumber(digits, unit);
  if (step.eq(0)) return null;
  return { before, side: new RegExp(`^(?:${OVER})$`).test(word) ? 'over' : 'under', step, off, unit: unitOf(digits, unit) };
}
