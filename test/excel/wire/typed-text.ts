import type { CellContent, ErrorText } from '../book/book';
import { checkedFormula } from './checked-formula';
import { demand } from './excel-error';
import { readMoment } from './typed-date';

/** What Excel makes of something typed or written into a cell. */
export interface Entry {
  readonly content: CellContent;
  /** The format the entry brings to a cell whose format is General. */
  readonly format?: string;
}

const ERRORS: readonly ErrorText[] = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!'];
const NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?(e[+-]?\d+)?(%?)$/i;
const CURRENCY = /^([+-]?)([$¥£€])\s?(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?$/;
const IN_BRACKETS = /^\((\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?\)$/;
const FRACTION = /^([+-]?\d+) (\d{1,2})\/(\d{1,2})$/;
const TEXT_FORMAT = '@';
/** https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST_TEXT = 32_767;

/** Whether Excel would take the text for something other than text, so that the cell's format matters. */
export function meansMore(text: string): boolean {
  return /^['=]/.test(text) || readText(text).content !== undefined;
}

/**
 * Reads one value of `values` or `formulas`; `undefined` for null, which leaves the cell alone. Text that looks like a number, a date,
 * a percentage, an amount of money or a formula becomes one unless the cell's format is text or the text begins with an apostrophe:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 */
export function readEntry(value: unknown, format: string): Entry | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number') {
    demand(Number.isFinite(value), 'InvalidArgument');
    return { content: { value } };
  }
  if (typeof value === 'boolean') return { content: { value } };
  demand(typeof value === 'string', 'InvalidArgument');
  if (value === '') return { content: { value: null } };
  if (value.startsWith('=') && value.length > 1 && format !== TEXT_FORMAT) return { content: { formula: checkedFormula(value) } };
  demand(value.length <= LONGEST_TEXT, 'InvalidArgument', 'A cell takes 32,767 characters.');
  if (value.startsWith("'")) return { content: { value: value.slice(1) } };
  if (format === TEXT_FORMAT) return { content: { value } };
  const read = readText(value);
  return { content: read.content ?? { value }, ...(read.format !== undefined && { format: read.format }) };
}

/** Full-width digits and signs count as the plain ones. */
function readText(text: string): { content?: CellContent; format?: string } {
  const plain = text.normalize('NFKC').trim();
  const error = ERRORS.find((name) => name === plain.toUpperCase());
  if (error) return { content: { value: { error } } };
  if (/^(true|false)$/i.test(plain)) return { content: { value: /^true$/i.test(plain) } };
  return readDate(plain) ?? readNumber(plain) ?? readMoney(plain) ?? readFraction(plain) ?? {};
}

function readDate(text: string): { content: CellContent; format: string } | undefined {
  const moment = readMoment(text);
  return moment === null ? undefined : { content: { value: moment.value }, format: moment.format };
}

function readNumber(text: string): { content: CellContent; format?: string } | undefined {
  const match = NUMBER.exec(text);
  if (!match || !/\d/.test(text)) return undefined;
  const [, , thousands, decimals = '', exponent, percent] = match;
  const number = Number(text.replaceAll(',', '').replace('%', ''));
  if (!Number.isFinite(number)) return undefined;
  const format = percent ? (decimals ? '0.00%' : '0%') : thousands ? (decimals ? '#,##0.00' : '#,##0') : exponent ? '0.00E+00' : undefined;
  const value = percent ? Number(`${number}e-2`) : number;
  return { content: { value }, ...(format !== undefined && { format }) };
}

/** "$120", "¥1,200.50", and "(5)", which is −5. */
function readMoney(text: string): { content: CellContent; format?: string } | undefined {
  const [, sign, currency, whole, decimals = ''] = CURRENCY.exec(text) ?? [];
  if (whole !== undefined) {
    const format = `"${currency}"#,##0${decimals === '' ? '' : '.00'}`;
    return { content: { value: Number(`${sign}${whole.replaceAll(',', '')}${decimals}`) }, format };
  }
  const [, inside, rest = ''] = IN_BRACKETS.exec(text) ?? [];
  return inside === undefined ? undefined : { content: { value: -Number(inside.replaceAll(',', '') + rest) } };
}

/** "1 1/2" */
function readFraction(text: string): { content: CellContent; format: string } | undefined {
  const [, whole, above, below] = FRACTION.exec(text) ?? [];
  if (whole === undefined || Number(below) === 0) return undefined;
  const part = Number(above) / Number(below);
  return { content: { value: Number(whole) + (whole.startsWith('-') ? -part : part) }, format: '# ?/?' };
}
