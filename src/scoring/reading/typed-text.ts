/** Signs as LaTeX writes them, left over in tables that came out of other programs. */
const LATEX: readonly (readonly [RegExp, string])[] = [
  [/\\(?:geqslant|geq|ge)(?![a-z])/g, '≥'],
  [/\\(?:leqslant|leq|le)(?![a-z])/g, '≤'],
  [/\\pm(?![a-z])/g, '±'],
  [/\\sim(?![a-z])/g, '~'],
  [/\\%/g, '%'],
  [/^\s*\$(.*)\$\s*$/, '$1'],
  [/\$(?=[≥≤±])|(?<=[≥≤±])\s*\$/g, ''],
];

const SAME_SIGN: readonly (readonly [RegExp, string])[] = [
  [/[≧⩾≮]|>=|=>/g, '≥'],
  [/[≦⩽≯]|<=|=</g, '≤'],
  [/[═⩵]|==/g, '='],
  [/\+\/-/g, '±'],
  [/[–—―−﹣]+/g, '-'],
  [/[〜∼˜～]/g, '~'],
];

/**
 * A typed text in one spelling: full-width as half-width, one sign for each relation, no spaces but those between two digits, which no
 * reader may close up in silence.
 */
export function plainText(typed: string): string {
  let text = LATEX.reduce((rest, [pattern, sign]) => rest.replace(pattern, sign), typed.normalize('NFKC'));
  text = text.replace(/(?<!\d)\s+|\s+(?!\d)/g, '');
  return SAME_SIGN.reduce((rest, [pattern, sign]) => rest.replace(pattern, sign), text);
}
