/** Excel takes no longer text inside a formula. */
const LONGEST_TEXT = 250;

/** A text inside a formula, in as many pieces as its length needs. */
export function quoted(text: string): string {
  const pieces = text.match(new RegExp(`[^]{1,${LONGEST_TEXT}}`, 'gu')) ?? [''];
  const terms = pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`);
  return terms.length === 1 ? terms.join('') : `(${terms.join('&')})`;
}
