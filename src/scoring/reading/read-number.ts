import type { UnreadableReason } from './reading';
import { fromDigits, fromExcel, ONE, type Decimal } from '../numbers/decimal';
import { leadingNumeral } from './chinese-numeral';
import { sourceInText } from './number-source';
import { readTail, type NumberTail } from './number-tail';
import { scaled, type NumberReading, type Relation } from './reading';
import { joinRelations, takeRelation } from './relation';

/** A number, why there is none although there are digits, or `null` where the text has another form. */
export type NumberAttempt = { readonly number: NumberReading } | { readonly reason: UnreadableReason } | null;

const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+(?!\d)|\d+)?(\.\d+)?/;
const CHANGE: readonly (readonly [RegExp, 'up' | 'down'])[] = [
  [/^(?:同比)?(?:增长|增加|提高|提升|上升|增幅)(?:率|了|到|至)?/, 'up'],
  [/^(?:同比)?(?:下降|降低|减少|降幅)(?:率|了|到|至)?/, 'down'],
];
/** A part of a hundred or a thousand in words, and the sign for it behind a number. */
const PART_OF: readonly (readonly [words: string, sign: string])[] = [
  ['百分之', '%'],
  ['千分之', '‰'],
  ['万分之', '‱'],
];
/** Words before a number that say nothing about its size. */
const FILLER = /^(?:已完成|实际完成|完成|实际|共计|合计|累计|总计|共|为|约|大约|近|~|≈)/;

/** Reads "≥90%", "不少于6个", "≤620万/月", "百分之九十", "三十个" … from a plain text; `typed` is the text as it stands in the cell. */
export function readNumber(plain: string, typed: string): NumberAttempt {
  const front = readFront(plain);
  if (front === null) return { reason: 'signs-conflict' };
  const { core, relation, change } = front;
  const [partOf, partSign] = PART_OF.find(([words]) => core.startsWith(words)) ?? ['', ''];
  const body = core.slice(partOf.length);
  const digits = readDigits(body) ?? readNumeral(body);
  if (digits === null) return null;
  const tail = readTail(partSign + digits.rest);
  if (tail === null || (digits.spelled && (tail.words || tail.unit?.dimension === 'points' || isStrange(tail)))) return refusal(digits);
  const { source, keepsPercent } = digits.spelled ? { source: { kind: 'none' } as const, keepsPercent: false } : sourceInText(typed);
  const seesPercent = tail.percent && keepsPercent;
  const amount = seesPercent ? digits.value.times(tail.factor) : digits.value;
  const scale = seesPercent ? ONE : tail.factor;
  const { percent, multiplier, unit } = tail;
  const loose = front.filler || tail.words || digits.spelled;
  const reading = { kind: 'number' as const, relation, amount, scale, value: amount, percent, multiplier, unit, change, source, loose };
  return { number: scaled(reading, scale) };
}

interface Front {
  readonly relation: Relation;
  readonly change: 'up' | 'down' | null;
  readonly filler: boolean;
  readonly core: string;
}

/** Takes signs, words of change and fillers off the front, in whatever order they stand. */
function readFront(plain: string): Front | null {
  let front: Front = { relation: 'none', change: null, filler: false, core: plain };
  for (let before = ''; before !== front.core;) {
    before = front.core;
    const related = takeRelation(front.core);
    const relation = related && joinRelations(front.relation, related.relation);
    if (related === null || relation === null) return null;
    const change = CHANGE.find(([pattern]) => pattern.test(related.core));
    const core = change === undefined ? related.core : related.core.replace(change[0], '');
    const bare = core.replace(FILLER, '');
    front = { relation, change: change?.[1] ?? front.change, filler: front.filler || bare !== core, core: bare };
  }
  return front;
}

interface Digits {
  readonly value: Decimal;
  readonly rest: string;
  /** In Chinese numerals. */
  readonly spelled: boolean;
}

function readDigits(text: string): Digits | null {
  const [whole = '', sign = '', integer = '', decimals = ''] = NUMBER.exec(text) ?? [];
  if (integer === '' && decimals === '') return null;
  return {
    value: fromDigits(`${sign === '-' ? sign : ''}${integer.replaceAll(',', '') || '0'}${decimals}`),
    rest: text.slice(whole.length),
    spelled: false,
  };
}

function readNumeral(text: string): Digits | null {
  const numeral = leadingNumeral(text);
  return numeral === null ? null : { value: fromExcel(numeral.value), rest: numeral.rest, spelled: true };
}

function isStrange({ unit }: NumberTail): boolean {
  return unit?.dimension.startsWith('own:') === true;
}

function refusal({ rest, spelled }: Digits): NumberAttempt {
  if (spelled) return null;
  if (/^\s/.test(rest)) return { reason: 'spaced-digits' };
  if (/^,\d/.test(rest)) return { reason: 'comma' };
  return { reason: /\d/.test(rest) ? 'several-numbers' : 'unknown-form' };
}
