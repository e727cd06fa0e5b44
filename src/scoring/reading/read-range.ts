import { fromDigits, ONE } from '../numbers/decimal';
import { readNumber } from './read-number';
import { scaled, unreadable, type NumberReading, type RangeReading, type UnreadableReading } from './reading';
import { takeRelation } from './relation';

const BETWEEN = /^(.*\d.*?)(?:-|~|至|到)([+-]?[\d.].*)$/;
const AROUND = /^(.*?)±([\d.].*)$/;
/** 控制在5%-10%, 达到90%-95%之间. */
const AROUND_A_RANGE = /^(?:控制在|控制到|达到|介于|在)|(?:之间|区间|范围内|之内|以内)$/g;

/** Reads 90%-95%, 5～10个, 10±2 and ±10% from a plain text; `null` where the text has another form. */
export function readRange(plain: string, typed: string): RangeReading | UnreadableReading | null {
  const text = plain.replace(AROUND_A_RANGE, '');
  const bounds = readAround(text) ?? readBetween(text);
  if (bounds === null) return takeRelation(text)?.relation === 'none' ? null : refuseSign(text, typed);
  const [low, high] = bounds;
  if (low.value.gt(high.value)) return unreadable(typed, 'range-reversed');
  return { kind: 'range', low, high, text: typed };
}

/** A sign before a range says two things at once. */
function refuseSign(text: string, typed: string): UnreadableReading | null {
  const related = takeRelation(text);
  const core = related?.core ?? '';
  return (readAround(core) ?? readBetween(core)) === null ? null : unreadable(typed, 'signs-conflict');
}

function readBetween(text: string): [NumberReading, NumberReading] | null {
  const [, first = '', second = ''] = BETWEEN.exec(text) ?? [];
  const [low, high] = [plainNumber(first), plainNumber(second)];
  return low === null || high === null ? null : [likeTheOther(low, high), likeTheOther(high, low)];
}

/** 10±2, 100±5% (of 100), ±10%. */
function readAround(text: string): [NumberReading, NumberReading] | null {
  const [, first = '', second = ''] = AROUND.exec(text) ?? [];
  const margin = plainNumber(second);
  if (margin === null) return null;
  const middle = first === '' ? scaled({ ...margin, amount: fromDigits('0') }, margin.scale) : plainNumber(first);
  if (middle === null) return null;
  const relative = margin.percent && !middle.percent;
  const like = relative ? middle : likeTheOther(middle, margin);
  const width = relative ? like.amount.times(margin.value) : likeTheOther(margin, middle).value.div(like.scale);
  return [
    scaled({ ...like, amount: like.amount.minus(width) }, like.scale),
    scaled({ ...like, amount: like.amount.plus(width) }, like.scale),
  ];
}

function plainNumber(text: string): NumberReading | null {
  if (text === '') return null;
  const attempt = readNumber(text, text);
  return attempt !== null && 'number' in attempt && attempt.number.relation === 'none' ? attempt.number : null;
}

/** "90-95%" means 90 % as well, "5-10万元" 5 万元. */
function likeTheOther(one: NumberReading, other: NumberReading): NumberReading {
  if (other.percent && !one.percent) return scaled({ ...one, percent: true }, fromDigits('0.01'));
  if (one.percent || one.unit !== null || other.unit === null) return one;
  const multiplier = one.multiplier === '' ? other.multiplier : one.multiplier;
  return scaled({ ...one, unit: other.unit, multiplier }, one.scale.eq(ONE) ? other.scale : one.scale);
}
