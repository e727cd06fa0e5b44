import { plainText, readCell } from '../../../scoring';

/** The name of an indicator without spaces, quotation marks and the unit that its last brackets hold: 高水平论文(JCR一区二区) of (JCR一区二区, 篇). */
export function bareName(name: string): string {
  const whole = tight(name);
  const [brackets = '', before = '', unit = ''] = BRACKETS.exec(whole) ?? [];
  const bare =
    brackets === '' || !isUnit(unit) ? whole : whole.slice(0, -brackets.length) + (before === '' ? '' : `(${before.slice(0, -1)})`);
  return bare.replace(/指标$/, '');
}

/** What the brackets at the end of a name hold: 家/次; "" where they hold no unit, or there are none. */
export function unitOf(name: string): string {
  const unit = BRACKETS.exec(tight(name))?.[2] ?? '';
  return isUnit(unit) ? unit : '';
}

/** The last piece of the brackets that end a name, and what stands before it in them. */
const BRACKETS = /\(((?:[^()]*,)?)([^()\d,]{1,5})\)$/;

function isUnit(text: string): boolean {
  if (text === '%') return true;
  const typed = `1${text}`;
  const reading = text === '' ? null : readCell({ address: '', value: typed, text: typed, numberFormat: '@' });
  return reading?.kind === 'number' && !reading.loose && reading.unit?.dimension.startsWith('own:') !== true;
}

export function tight(text: string): string {
  return plainText(text).replace(/[\s“”"'‘’「」]+/g, '');
}

/** How alike two names are, 0 … 1: the pairs of letters that they share. */
export function likeness(one: string, other: string): number {
  const [a, b] = [pairs(bareName(one)), pairs(bareName(other))];
  if (a.length === 0 || b.length === 0) return bareName(one) === bareName(other) ? 1 : 0;
  const left = [...b];
  const shared = a.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (a.length + b.length);
}

/** The part of the words that is found in the name, 0 … 1. */
export function covered(words: string, name: string): number {
  const own = pairs(bareName(words));
  const whole = bareName(name);
  return own.length === 0 ? 0 : own.filter((pair) => whole.includes(pair)).length / own.length;
}

function pairs(text: string): string[] {
  return [...text].slice(1).map((letter, index) => `${[...text][index] ?? ''}${letter}`);
}
