import { partText, setPartText, type partsOf } from '../../excel';
import type { Replacements } from './replacements';

type Parts = ReturnType<typeof partsOf>;

/** Fonts and number formats, which name nobody. */
const LEFT = /^xl\/(?:styles|theme\/.*|calcChain)\.xml$|^\[Content_Types\]\.xml$/;
const XML = /\.(?:xml|rels|vml)$/;
const PROPERTIES = /^docProps\//;
/** What stands between `<` and `>`, or between two of these. */
const PIECES = /<[^>]*>|[^<]+/g;
const FONT = /^<(?:\w+:)?(?:rFont|font|latin|ea|cs)\b/;
const NUMERIC_REFERENCE = /&#(x[0-9a-f]+|\d+);/gi;

/**
 * Replaces the names in every part of a workbook file in place; numbers in cells stay.
 *
 * @returns the parts that are no XML and may still tell something: pictures, macros, printer settings
 */
export function scrubPackage(parts: Parts, replacements: Replacements): string[] {
  for (const path of Object.keys(parts)) {
    if (!XML.test(path) || LEFT.test(path)) continue;
    setPartText(parts, path, scrubbed(path, partText(parts, path), replacements));
  }
  return Object.keys(parts).filter((path) => !XML.test(path) && !path.endsWith('/'));
}

function scrubbed(path: string, xml: string, replacements: Replacements): string {
  if (path.endsWith('.rels')) {
    return xml.replace(/<[^>]*TargetMode="External"[^>]*>/g, (tag) => tag.replace(/Target="[^"]*"/, 'Target="https://x.invalid/"'));
  }
  let tag = '';
  return spelledOut(xml).replace(PIECES, (piece) => {
    if (!piece.startsWith('<')) return insideOf(path, tag, piece, replacements);
    tag = piece;
    return piece.startsWith('<?') || FONT.test(piece) ? piece : replacements.names(withoutPeople(piece));
  });
}

/** The text of an element, by what it is for. */
function insideOf(path: string, tag: string, text: string, replacements: Replacements): string {
  if (/^<(?:\w+:)?author\b/.test(tag)) return 'x';
  if (PROPERTIES.test(path))
    return /^<(?:\w+:)?(?:creator|lastModifiedBy|Company|Manager|title|subject|keywords|description|category)\b/.test(tag)
      ? ''
      : replacements.names(text);
  const isFormula = /^<(?:\w+:)?(?:f|formula|formula1|formula2|definedName|calculatedColumnFormula)\b/.test(tag);
  const isNumber = /^<(?:\w+:)?v\b/.test(tag) && /^[-+.\dEe]*$/.test(text);
  return isFormula || isNumber ? replacements.names(text) : replacements.text(text);
}

/** Who wrote a threaded comment. */
function withoutPeople(tag: string): string {
  return /^<(?:\w+:)?person\b/.test(tag) ? tag.replace(/\b(displayName|userId)="[^"]*"/g, '$1="x"') : tag;
}

/** Characters that some programs write as numbers. */
function spelledOut(xml: string): string {
  return xml.replace(NUMERIC_REFERENCE, (reference: string, code: string) => {
    const character = String.fromCodePoint(/^x/i.test(code) ? parseInt(code.slice(1), 16) : Number(code));
    return /\p{Script=Han}/u.test(character) ? character : reference;
  });
}
