import { type Decimal, fraction, type Fraction, ONE, toNumber } from '../../scoring';
import { literal } from './blueprint';
import { valueFormula } from './fixed-formula';

/** How a cell of a summary sheet says that its value is fixed. */
const NOTE = '定稿';

/** What a sealed result is in the cell that tells a sheet of the add-in's own: a number, or none. */
export const SEALED = `-?\\d+(?:\\.\\d+)?\\+N\\("${NOTE}"\\)$|REPT\\("${NOTE}",0\\)$`;

/**
 * A number that stays what it is whatever happens to the cells it came from: `=75.45+N("定稿")`. Where there is none, `=REPT("定稿",0)`,
 * which shows nothing, so that a later run still knows the cell for its own.
 */
export function sealedNumber(value: Decimal | Fraction | null): string {
  if (value === null) return `=REPT("${NOTE}",0)`;
  return valueFormula(toNumber('numerator' in value ? value : fraction(value, ONE)), NOTE);
}

/** What a cell of the staff's holds, as it is now. */
export function sealedCell(value: string | number | boolean): string {
  if (typeof value === 'number') return valueFormula(value, NOTE);
  return literal(typeof value === 'boolean' ? String(value).toUpperCase() : value);
}
