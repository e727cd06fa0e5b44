import type { Printed } from '../../../report';
import { plainText } from '../../../scoring';

/** A number as sentences print it. */
export const NUMBER = String.raw`[+-]?\d+(?:,\d{3})*(?:\.\d+)?`;

/** A text in one spelling, without spaces and without the marks that scans leave around formulas, for patterns. */
export function tight(text: string): string {
  return plainText(text).replace(/[\s$]+/g, '');
}

const LONGEST_QUOTE = 80;

/** What a paragraph prints, with the sentence of it in which that stands. */
export function inSentence(paragraph: string, text: string): Printed {
  const sentences = paragraph.split(/(?<=[。；！？])/);
  const own = sentences.find((sentence) => tight(sentence).includes(tight(text))) ?? paragraph;
  return { text, place: { kind: 'sentence', quote: shortened(own.trim(), text) } };
}

/** The part of a long sentence around the text. */
function shortened(sentence: string, text: string): string {
  if (sentence.length <= LONGEST_QUOTE) return sentence;
  const at = Math.max(0, sentence.indexOf(text) - LONGEST_QUOTE / 2);
  const end = at + LONGEST_QUOTE;
  return `${at > 0 ? '…' : ''}${sentence.slice(at, end)}${end < sentence.length ? '…' : ''}`;
}
