import { fromDigits, ONE, type Decimal } from '../numbers/decimal';
import { knownUnit, leadingUnit, strangeUnit, type Unit } from './unit';

/** What stands behind the digits of a number. */
export interface NumberTail {
  readonly percent: boolean;
  readonly multiplier: string;
  readonly factor: Decimal;
  readonly unit: Unit | null;
  /** Words stand behind the number that say nothing about its size. */
  readonly words: boolean;
}

const PERCENT: readonly (readonly [RegExp, Decimal])[] = [
  [/^(?:%|百分比|个?百分点)/, fromDigits('0.01')],
  [/^‰/, fromDigits('0.001')],
  [/^‱/, fromDigits('0.0001')],
];

const MULTIPLIER: Readonly<Record<string, Decimal>> = {
  百: fromDigits('100'),
  千: fromDigits('1000'),
  万: fromDigits('10000'),
  十万: fromDigits('100000'),
  百万: fromDigits('1000000'),
  千万: fromDigits('10000000'),
  亿: fromDigits('100000000'),
  万亿: fromDigits('1000000000000'),
};

/** Words that may stand behind a unit; none that turns the meaning around, compares, or brings a second figure. */
const HARMLESS = /^(?!.*(?:[未不无非没少超缺前后内外]|[高低]于))[\p{Script=Han}A-Za-z()、，,。;；:：]{0,16}$/u;
const UNIT_WORD = /^(?!.*(?:[未不无非没少超缺以前后内外]|[高低]于))[\p{Script=Han}A-Za-z/·]{1,8}$/u;
/** 且持续增长, 并保持稳定: a second condition, and no unit. */
const CONDITION = /^[且并而及和或]|增长|增加|提高|提升|上升|下降|降低|持续|保持/;

/** Reads a percent sign, 万 or 亿, a unit and words behind a number; `null` when there is anything else. */
export function readTail(tail: string): NumberTail | null {
  const percent = PERCENT.find(([pattern]) => pattern.test(tail));
  if (percent !== undefined) {
    const rest = tail.replace(percent[0], '');
    return HARMLESS.test(rest) ? { percent: true, multiplier: '', factor: percent[1], unit: null, words: rest !== '' } : null;
  }
  const approximate = /^[多余]|左右$/.test(tail);
  const plain = tail.replace(/^[多余]|左右$/g, '').replace(/^\((.+)\)$/, '$1');
  const multiplier = multiplierOf(plain);
  const unit = readUnit(plain.slice(multiplier.length));
  if (unit === null) return null;
  return { percent: false, multiplier, factor: MULTIPLIER[multiplier] ?? ONE, unit: unit.unit, words: unit.words || approximate };
}

/** 千米 and 千克 are units of their own, not thousands. */
function multiplierOf(tail: string): string {
  const unit = leadingUnit(tail);
  if (unit !== null && unit.unit.name.length > 1) return '';
  return /^(?:[十百千]万|万亿|[百千万亿])/.exec(tail)?.[0] ?? '';
}

function readUnit(text: string): { unit: Unit | null; words: boolean } | null {
  if (text === '') return { unit: null, words: false };
  const whole = knownUnit(text);
  if (whole !== null) return { unit: whole, words: false };
  const leading = leadingUnit(text);
  const torn = leading !== null && /[A-Za-z]$/.test(leading.unit.name) && /^[A-Za-z]/.test(leading.rest);
  if (leading !== null && !torn && HARMLESS.test(leading.rest)) return { unit: leading.unit, words: true };
  if (CONDITION.test(text) && HARMLESS.test(text)) return { unit: null, words: true };
  return UNIT_WORD.test(text) ? { unit: strangeUnit(text), words: false } : null;
}
