import { fromDigits, type Decimal } from '../numbers/decimal';
import type { Belongs, Condition, End } from './standard';

/** A condition, the units of the numbers in it, and what it speaks of. */
export interface ReadCondition {
  readonly when: Condition;
  readonly units: readonly NumberUnit[];
  /** One number alone (100%): a point, or the end of a span that the other cases leave open. */
  readonly alone: boolean;
  readonly subject: string;
}

/** 0 has no unit that matters. */
export type NumberUnit = 'percent' | 'plain' | 'zero';

const UNIT = '(%|个?百分点|万元|元|人次|项|个|件|家|次|人|天|日|户|例|名|台|套|篇|份|起|处|期|个月|月|年|分钟|小时|公里|亩|吨|平方米)?';
const NUMBER = `(\\d+(?:\\.\\d+)?)${UNIT}`;
const WITH = '(?:\\(((?:不|包)?(?:含|包括)[^)]*)\\))?';
const SUBJECT = '([^\\d≤≥<>=]*?)';

type Comparison = 'ge' | 'gt' | 'le' | 'lt' | 'eq';

const COMPARISONS: readonly (readonly [words: string, Comparison])[] = [
  ['≥|大于等于|大于或等于|不低于|不小于|不少于|达到|至少|达', 'ge'],
  ['≤|小于等于|小于或等于|不超过|不大于|不高于|不多于|控制在', 'le'],
  ['>|大于|超过|高于|超出|多于|超', 'gt'],
  ['<|小于|低于|不足|少于|未达到|未达|不到', 'lt'],
  ['=|等于|为|是', 'eq'],
];
const SIGN = `(${COMPARISONS.map(([words]) => words).join('|')})`;

const BETWEEN = new RegExp(
  `^${SUBJECT}(?:在|为|达到)?${NUMBER}${WITH}(?:及?以上)?(?:-|至|到)${NUMBER}${WITH}(?:及?以下)?${WITH}(?:之间|区间|范围内?|以内)?$`,
);
const ABOVE_AND_BELOW = new RegExp(`^${SUBJECT}(?:在)?${NUMBER}${WITH}及?以上${WITH}(?:且|至|到|-)?${NUMBER}${WITH}及?以下${WITH}$`);
const CHAIN = new RegExp(`^${NUMBER}(≤|<)${SUBJECT}(≤|<)${NUMBER}$`);
const TWO_SIGNS = new RegExp(`^${SUBJECT}${SIGN}${NUMBER}${WITH}(?:且|并且|但|而)?${SUBJECT}${SIGN}${NUMBER}${WITH}$`);
const ONE_SIGN = new RegExp(`^${SUBJECT}${SIGN}${NUMBER}${WITH}(及?以上|及?以下|以内|之内|内)?${WITH}$`);
const BEHIND = new RegExp(`^${SUBJECT}${NUMBER}${WITH}(及?以上|及?以下|以内|之内)${WITH}$`);
const ALONE = new RegExp(`^${SUBJECT}${NUMBER}$`);
const TARGET = '(?:年度|年初|绩效|预期|计划|设定|既定|全部|规定)*(?:目标|指标|任务|要求|进度|工作)(?:值)?(?:的)?(?:要求)?';
const MET = new RegExp(`^.{0,12}?(?:(?:全部|按期|按时|按要求|如期)?(?:达到|完成|实现|达成|符合|满足)(?:${TARGET})?|达标|合格)$`);
const MISSED = new RegExp(
  `^(?:否则|其他|其它|其余|反之|除此之外|(?:.{0,8}?)(?:未|没有|不能|未能|没)(?:全部|按期|按时|按要求|如期)?(?:达到|完成|实现|达成|达|符合|满足)(?:${TARGET})?|(?:.{0,8}?)(?:不达标|未达标|不合格|不符合))$`,
);

/** Reads "85%(含)-95%", "≤100%", "大于30%", "达到目标值", "否则" …; `null` for anything else. */
export function readCondition(part: string): ReadCondition | null {
  const text = part.replace(/(?:的|时|者|情况下|的情况|,)+$/, '').replace(/^(?:如果|若|如|当|其中|凡)/, '');
  return twoEnds(text) ?? oneEnd(text) ?? aboutTarget(text);
}

function twoEnds(text: string): ReadCondition | null {
  const chain = CHAIN.exec(text);
  if (chain !== null) {
    const [, low, lowUnit, first, subject, second, high, highUnit] = chain;
    const belongs = (sign?: string): Belongs => (sign === '≤' ? 'yes' : 'no');
    return span(subject, [low, lowUnit, belongs(first)], [high, highUnit, belongs(second)]);
  }
  const both = ABOVE_AND_BELOW.exec(text);
  if (both !== null) {
    const [, subject, low, lowUnit, lowWith, lowAfter, high, highUnit, highWith, highAfter] = both;
    return span(subject, [low, lowUnit, said(lowWith ?? lowAfter, 'open')], [high, highUnit, said(highWith ?? highAfter, 'open')]);
  }
  const between = BETWEEN.exec(text);
  if (between !== null) {
    const [, subject, low, lowUnit, lowWith, high, highUnit, highWith, highAfter] = between;
    return span(subject, [low, lowUnit ?? highUnit, said(lowWith, 'open')], [high, highUnit, said(highWith ?? highAfter, 'open')]);
  }
  const signs = TWO_SIGNS.exec(text);
  if (signs === null) return null;
  const [, subject, firstSign, first, firstUnit, firstWith, , secondSign, second, secondUnit, secondWith] = signs;
  const [one, other] = [comparisonOf(firstSign), comparisonOf(secondSign)];
  const isLow = (sign: Comparison) => sign === 'ge' || sign === 'gt';
  if (one === 'eq' || other === 'eq' || isLow(one) === isLow(other)) return null;
  const low = [first, firstUnit ?? secondUnit, said(firstWith, isClosed(one))] as const;
  const high = [second, secondUnit, said(secondWith, isClosed(other))] as const;
  return isLow(one) ? span(subject, low, high) : span(subject, high, low);
}

function oneEnd(text: string): ReadCondition | null {
  const signed = ONE_SIGN.exec(text);
  if (signed !== null) {
    const [, subject, sign, digits, unit, before, , after] = signed;
    const comparison = comparisonOf(sign);
    const end: Ended = [digits, unit, said(before ?? after, isClosed(comparison))];
    if (comparison === 'eq') return span(subject, [digits, unit, 'yes'], [digits, unit, 'yes']);
    return comparison === 'ge' || comparison === 'gt' ? span(subject, end, null) : span(subject, null, end);
  }
  const behind = BEHIND.exec(text);
  if (behind !== null) {
    const [, subject, digits, unit, before, word, after] = behind;
    const end: Ended = [digits, unit, said(before ?? after, belongsBehind(word))];
    return word?.endsWith('上') === true ? span(subject, end, null) : span(subject, null, end);
  }
  const alone = ALONE.exec(text);
  if (alone === null) return null;
  const [, subject, digits, unit] = alone;
  const point = span(subject, [digits, unit, 'yes'], [digits, unit, 'yes']);
  return point === null ? null : { ...point, alone: true };
}

function aboutTarget(text: string): ReadCondition | null {
  const common = { units: [], alone: false, subject: '' };
  if (MISSED.test(text)) return { ...common, when: { kind: 'otherwise' } };
  return MET.test(text) ? { ...common, when: { kind: 'met' } } : null;
}

type Ended = readonly [digits: string | undefined, unit: string | undefined, belongs: Belongs];

function span(subject: string | undefined, low: Ended | null, high: Ended | null): ReadCondition | null {
  const [from, to] = [endOf(low), endOf(high)];
  if (from !== null && to !== null && from.value.gt(to.value)) return null;
  const units = [low, high].flatMap((end) => (end === null ? [] : [unitOf(end[0], end[1])]));
  return { when: { kind: 'within', low: from, high: to }, units, alone: false, subject: subject ?? '' };
}

function endOf(end: Ended | null): End | null {
  return end === null ? null : { value: scaledNumber(end[0], end[1]), belongs: end[2] };
}

/** 5% and 5个百分点 are 0.05. */
export function scaledNumber(digits: string | undefined, unit: string | undefined): Decimal {
  const number = fromDigits(digits ?? '0');
  return unitOf(digits, unit) === 'percent' ? number.div(100) : number;
}

export function unitOf(digits: string | undefined, unit: string | undefined): NumberUnit {
  if (fromDigits(digits ?? '0').eq(0)) return 'zero';
  return unit === '%' || unit?.endsWith('百分点') === true ? 'percent' : 'plain';
}

/** 以上 takes its number in, and so does 及; whether 以下 does is left to what stands below. */
function belongsBehind(word: string | undefined): Belongs {
  if (word?.startsWith('及') === true) return 'yes';
  return word === '以下' ? 'open' : 'usual';
}

function comparisonOf(sign: string | undefined): Comparison {
  return COMPARISONS.find(([words]) => words.split('|').includes(sign ?? ''))?.[1] ?? 'eq';
}

function isClosed(comparison: Comparison): Belongs {
  return comparison === 'gt' || comparison === 'lt' ? 'no' : 'yes';
}

function said(brackets: string | undefined, otherwise: Belongs): Belongs {
  if (brackets === undefined) return otherwise;
  return brackets.startsWith('不') ? 'no' : 'yes';
}
