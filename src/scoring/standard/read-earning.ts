import { fromDigits, ONE, ZERO } from '../numbers/decimal';
import type { Amount, Earning } from './standard';

const ALL: Amount = { kind: 'share', value: ONE };
const NOTHING: Amount = { kind: 'points', value: ZERO };
const HUNDRED = fromDigits('100');

const GETS = '(?:可|应|则|就)?(?:计|得|记|赋|给|打|加|为)?';
const OF_WEIGHT = '(?:该项|本项|此项|指标)?(?:总)?(?:分值|权重分?|满分|标准分|分数)';

/** What is earned, at the end of a part; the first that fits counts. */
const EARNINGS: readonly (readonly [RegExp, (digits: string) => Earning])[] = [
  [new RegExp(`${GETS}(?:满分|全分|全部分值|全部得分)$`), () => ALL],
  [/(?:不得分|不计分|不记分|不给分|得零分|计零分|扣全分|全扣|分数扣完|扣完全部分值)$/, () => NOTHING],
  [new RegExp(`${GETS}${OF_WEIGHT}的?(\\d+(?:\\.\\d+)?)%$`), (digits) => ({ kind: 'share', value: fromDigits(digits).div(HUNDRED) })],
  [
    new RegExp(`${GETS}(\\d+(?:\\.\\d+)?)%的?(?:${OF_WEIGHT}|分)$`),
    (digits) => ({ kind: 'share', value: fromDigits(digits).div(HUNDRED) }),
  ],
  [/(?:直接)?扣(?:减|除)?(\d+(?:\.\d+)?)分$/, (digits) => ({ kind: 'less', off: { kind: 'points', value: fromDigits(digits) } })],
  [new RegExp(`${GETS}(\\d+(?:\\.\\d+)?)分$`), (digits) => ({ kind: 'points', value: fromDigits(digits) })],
  [
    /(?:按|根据|依据|依|同)?(?:照)?(?:实际|目标)?(?:完成|执行|达成|支出)?(?:率|比例|程度|进度)(?:乘以|[×*])?(?:分值|权重)?(?:折算|计算|换算|核定)?(?:得分|计分|记分|给分|赋分|扣分|分数|打分)$/,
    () => ({ kind: 'proportion' }),
  ],
  [
    /(?:按|得分=|按照|为|计|得)?(?:完成率[×*](?:分值|权重|满分)|(?:分值|权重|满分)[×*](?:实际)?完成率)(?:计算|计分|得分)?$/,
    () => ({ kind: 'proportion' }),
  ],
  [
    /(?:得分=|按|计)?(?:实际)?完成值[/÷](?:年度)?(?:目标|指标)值[×*](?:分值|权重|满分|100%[×*](?:分值|权重))$/,
    () => ({ kind: 'proportion' }),
  ],
];

/** What a part earns, and what stands before it; `null` where it names no points. */
export function readEarning(part: string): { readonly before: string; readonly earns: Earning } | null {
  for (const [pattern, earningOf] of EARNINGS) {
    const match = pattern.exec(part);
    if (match !== null) return { before: part.slice(0, match.index), earns: earningOf(match[1] ?? '') };
  }
  return null;
}
