/** A piece of a formula. */
export interface Token {
  readonly kind: 'number' | 'text' | 'error' | 'function' | 'operand' | 'operator' | 'postfix' | 'open' | 'close' | 'comma' | 'array';
  readonly text: string;
  /** White space stands before it, which between two references means what they share. */
  readonly spaced: boolean;
}

const LETTERS = '\\p{L}_\\\\';
const SHEET = `(?:'(?:[^']|'')+'|[${LETTERS}0-9.]+(?::[${LETTERS}0-9.]+)?)!`;
const CELL = `\\$?[A-Za-z]{1,3}\\$?[0-9]+`;
const LINES = `\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}(?![A-Za-z0-9(])|\\$?[0-9]+:\\$?[0-9]+`;
const BRACKETS = `\\[(?:[^\\[\\]']|'.|\\[(?:[^\\[\\]']|'.)*\\])*\\]`;
const NAME = `[${LETTERS}][${LETTERS}0-9.?]*`;

/** In the order in which they are tried. */
const PATTERNS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['text', /"(?:[^"]|"")*"/uy],
  ['array', /\{[^{}]*\}/uy],
  ['error', /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)/iuy],
  ['function', new RegExp(`(?:_xlfn\\.|_xlws\\.)*[\\p{L}_][\\p{L}0-9_.]*(?=\\()`, 'uy')],
  ['operand', new RegExp(`(?:${SHEET})?(?:${LINES}|${CELL}#?(?![\\p{L}0-9_(])|#REF!)`, 'uiy')],
  ['operand', new RegExp(`(?:${SHEET})?${NAME}(?:${BRACKETS})?|${BRACKETS}`, 'uy')],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ['postfix', /%/uy],
  ['operator', /<>|<=|>=|[-+*/^&=<>:@]/uy],
  ['open', /\(/uy],
  ['close', /\)/uy],
  ['comma', /,/uy],
];

/** The pieces of a formula without its "="; `null` where something in it is none. */
export function tokensOf(formula: string): Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const spaces = /^\s*/.exec(formula.slice(at, at + 200))?.[0].length ?? 0;
    at += spaces;
    if (at >= formula.length) break;
    const token = tokenAt(formula, at, spaces > 0);
    if (token === null) return null;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number, spaced: boolean): Token | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const [text] = pattern.exec(formula) ?? [];
    if (text !== undefined && text !== '') return { kind, text, spaced };
  }
  return null;
}
