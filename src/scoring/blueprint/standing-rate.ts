import { toNumber, type Fraction } from '../decimal';
import type { TableCell } from '../indicator-table';

/** Excel takes no longer text inside a formula. */
const LONGEST_TEXT = 255;

/**
 * The rate where no formula can read what was typed (words, dates, ranges, Chinese numerals): it stands as long as both cells hold what
 * they were read from, and goes blank as soon as one is edited: `=IF(AND(E5="健全",F5="完成"),1,"")`.
 * `null` where the typed text does not fit into a formula.
 */
export function standingRateFormula(target: TableCell, actual: TableCell, rate: Fraction): string | null {
  const conditions = [target, actual].map(({ address, value }) => {
    const content = literalOf(value);
    return content === null ? null : `${address}=${content}`;
  });
  return conditions.includes(null) ? null : `=IF(AND(${conditions.join(',')}),${quotientOf(rate)},"")`;
}

function literalOf(value: TableCell['value']): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean' || value.length > LONGEST_TEXT || /[\n\r]/.test(value)) return null;
  return `"${value.replaceAll('"', '""')}"`;
}

function quotientOf(rate: Fraction): string {
  const { numerator, denominator } = rate;
  return numerator.mod(denominator).eq(0) || denominator.eq(1) ? String(toNumber(rate)) : `${numerator.toFixed()}/${denominator.toFixed()}`;
}

const NUMBER = '-?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?';
const CONTENT = `(?:"(?:[^"]|"")*"|${NUMBER})`;
const CELL = '\\$?[A-Z]{1,3}\\$?\\d+';
const STANDING = new RegExp(`^=IF\\(AND\\(${CELL}=${CONTENT},${CELL}=${CONTENT}\\),${NUMBER}(?:/${NUMBER})?,""\\)$`, 'i');

/** Whether a formula is one of `standingRateFormula`. */
export function isStandingRate(formula: string): boolean {
  return STANDING.test(formula.replace(/,\s+/g, ','));
}
