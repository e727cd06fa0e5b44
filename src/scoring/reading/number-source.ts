import type { NumberSource } from './reading';

const NUMBER = /[+-]?\d[\d,，]*(?:\.\d+)?|[+-]?\.\d+/;
/** Excel takes no longer text inside a formula. */
const LONGEST_PIECE = 255;

/** How a formula gets at the only number in a typed text, and whether it sees the percent sign. */
export interface TextSource {
  readonly source: NumberSource;
  readonly keepsPercent: boolean;
}

/** The pieces around the number are dropped, longest first, so that none tears another apart; "%" right behind it is left for VALUE. */
export function sourceInText(typed: string): TextSource {
  const match = NUMBER.exec(typed);
  if (match === null || /[０-９．]/.test(typed)) return { source: { kind: 'none' }, keepsPercent: false };
  const before = typed.slice(0, match.index);
  const after = typed.slice(match.index + match[0].length);
  const keepsPercent = after.startsWith('%');
  const commas = [...new Set(match[0].replace(/[^,，]/g, ''))];
  const around = [before, keepsPercent ? after.slice(1) : after].filter((piece) => piece !== '');
  const without = [...new Set([...around.sort((a, b) => b.length - a.length), ...commas])];
  if (without.some((piece) => piece.length > LONGEST_PIECE || piece.includes('\n')))
    return { source: { kind: 'none' }, keepsPercent: false };
  return { source: { kind: 'text', without }, keepsPercent };
}
