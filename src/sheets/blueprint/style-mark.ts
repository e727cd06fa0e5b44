import type { SheetStyle } from './summary-sheet';

/** A short mark of how sheets look, the same for the same styles: FNV-1a over their description, as a text that is no number. */
export function styleMark(styles: readonly SheetStyle[]): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(styles)) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `v${hash.toString(16).padStart(8, '0')}`;
}
