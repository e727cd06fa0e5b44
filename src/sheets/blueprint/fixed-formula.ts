import { type Fraction, fromExcel, type TableCell, toNumber } from '../../scoring';
import { REFERENCE } from './reference-pattern';

/** Excel takes no longer text inside a formula. */
const LONGEST_TEXT = 255;

/**
 * The rate where no formula can read what was typed (words, dates, ranges, Chinese numerals): it stands as long as both cells hold what
 * they were read from, and goes blank as soon as one is edited: `=IF(AND(E5="健全",F5="完成"),1+N("文字目标已达成"),"")`.
 * `null` where the typed text does not fit into a formula.
 */
export function heldRateFormula(target: TableCell, actual: TableCell, rate: Fraction, note: string): string | null {
  const conditions = [target, actual].map(({ address, value }) => {
    const content = literalOf(value);
    return content === null ? null : `${address}=${content}`;
  });
  return conditions.includes(null) ? null : `=IF(AND(${conditions.join(',')}),${quotientOf(rate)}${noteTerm(note)},"")`;
}

/** A cell's content as a formula compares it; `null` where it does not fit into one. */
export function literalOf(value: TableCell['value']): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean' || value.length > LONGEST_TEXT || /[\n\r]/.test(value)) return null;
  return `"${value.replaceAll('"', '""')}"`;
}

function quotientOf(rate: Fraction): string {
  const { numerator, denominator } = rate;
  return numerator.mod(denominator).eq(0) || denominator.eq(1) ? String(toNumber(rate)) : `${numerator.toFixed()}/${denominator.toFixed()}`;
}

/** A fixed number, with what it comes from: `=1+N("文字目标已达成")`. In its digits, as Excel keeps no more than 15 in a formula. */
export function valueFormula(value: number, note: string): string {
  return `=${fromExcel(value).toFixed()}${noteTerm(note)}`;
}

/** N() of a text is 0, so that the note changes nothing and stays in the cell wherever the book goes. */
export function noteTerm(note: string): string {
  return `+N("${note}")`;
}

const NUMBER = '-?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?';
const TEXT = '"(?:[^"]|"")*"';
const CONTENT = `(?:${TEXT}|${NUMBER})`;
const NOTED = `${NUMBER}(?:/${NUMBER})?\\+N\\(${TEXT}\\)`;
const HELD = new RegExp(`^=IF\\(AND\\(${REFERENCE}=${CONTENT},${REFERENCE}=${CONTENT}\\),${NOTED},""\\)$`, 'iu');
const VALUE = new RegExp(`^=${NOTED}$`, 'i');

/** Whether a formula is one of these. */
export function isFixedFormula(formula: string): boolean {
  const plain = formula.replace(/,\s+/g, ',');
  return HELD.test(plain) || VALUE.test(plain);
}
