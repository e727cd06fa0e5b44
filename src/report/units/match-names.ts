import { bareName, tight } from '../audit/settle/names';

/** Letters that a scan or a hand puts for one another; both sides are spelt with the first. */
const LOOKALIKES: readonly (readonly [string, RegExp])[] = [
  ['已', /[己巳]/g],
  ['人', /入/g],
  ['未', /末/g],
  ['日', /曰/g],
  ['论', /沦/g],
  ['0', /[oO〇○]/g],
  ['1', /[lI|]/g],
];
/** What stands where a letter could not be read. */
const UNREAD = /[□■▯☐�?*\u2E80-\u2EFF]/u;
/** A shorter name says too little without one of its letters. */
const SHORTEST_DAMAGED = 4;

/** The same for names that differ only in letters that look alike. */
export function spelled(name: string): string {
  return LOOKALIKES.reduce((text, [letter, others]) => text.replace(others, letter), bareName(name));
}

/** A name as it was typed, but for spaces and the width of its letters. */
export function asTyped(name: string): string {
  return tight(name);
}

/** `damaged` is `whole` with unreadable letters in it. */
export function hasUnreadLetters(damaged: string, whole: string): boolean {
  const [some, all] = [[...spelled(damaged)], [...spelled(whole)]];
  if (some.length !== all.length || !some.some((letter) => UNREAD.test(letter))) return false;
  return some.every((letter, index) => letter === all[index] || UNREAD.test(letter));
}

/** `damaged` is `whole` without one of its Chinese letters: 论 for 论文. */
export function lacksLetter(damaged: string, whole: string): boolean {
  const [some, all] = [[...spelled(damaged)], [...spelled(whole)]];
  if (all.length < SHORTEST_DAMAGED || some.length !== all.length - 1) return false;
  const at = some.findIndex((letter, index) => letter !== all[index]);
  const gap = at < 0 ? some.length : at;
  return /\p{Script=Han}/u.test(all[gap] ?? '') && all.filter((_, index) => index !== gap).join('') === some.join('');
}
