import type { CellContent, ErrorText } from '../book/book';
import { demand } from './excel-error';

/** What Excel makes of something typed or written into a cell. */
export interface Entry {
  readonly content: CellContent;
  /** The format the entry brings to a cell whose format is General. */
  readonly format?: string;
}

const ERRORS: readonly ErrorText[] = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!'];
const NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?(e[+-]?\d+)?(%?)$/i;
const DATE = /^(\d{4})(?:-|\/|年)(\d{1,2})(?:(?:-|\/|月)(\d{1,2})日?|月)$/;
const TEXT_FORMAT = '@';

/** Whether Excel would take the text for something other than text, so that the cell's format matters. */
export function meansMore(text: string): boolean {
  return /^['=]/.test(text) || readText(text).content !== undefined;
}

/**
 * Reads one value of `values` or `formulas`; `undefined` for null, which leaves the cell alone. Text that looks like a number, a date,
 * a percentage or a formula becomes one unless the cell's format is text or the text begins with an apostrophe:
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
  if (value.startsWith("'")) return { content: { value: value.slice(1) } };
  if (format === TEXT_FORMAT) return { content: { value } };
  if (value.startsWith('=') && value.length > 1) return { content: { formula: checkedFormula(value) } };
  const read = readText(value);
  return { content: read.content ?? { value }, ...(read.format !== undefined && { format: read.format }) };
}

function readText(text: string): { content?: CellContent; format?: string } {
  const trimmed = text.trim();
  const error = ERRORS.find((name) => name === trimmed.toUpperCase());
  if (error) return { content: { value: { error } } };
  if (/^(true|false)$/i.test(trimmed)) return { content: { value: /^true$/i.test(trimmed) } };
  return readDate(trimmed) ?? readNumber(trimmed) ?? {};
}

function readNumber(text: string): { content: CellContent; format?: string } | undefined {
  const match = NUMBER.exec(text);
  if (!match || !/\d/.test(text)) return undefined;
  const [, , thousands, decimals = '', exponent, percent] = match;
  const number = Number(text.replaceAll(',', '').replace('%', ''));
  const format = percent ? (decimals ? '0.00%' : '0%') : thousands ? (decimals ? '#,##0.00' : '#,##0') : exponent ? '0.00E+00' : undefined;
  const value = percent ? Number(`${number}e-2`) : number;
  return { content: { value }, ...(format !== undefined && { format }) };
}

function readDate(text: string): { content: CellContent; format: string } | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1901 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  return { content: { value: days }, format: match[3] === undefined ? 'yyyy"年"m"月"' : 'yyyy/m/d' };
}

/** Excel refuses a formula it cannot parse; open brackets and quotes are what is checked here. */
function checkedFormula(formula: string): string {
  let depth = 0;
  const withoutText = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, 'text');
  for (const letter of withoutText) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    demand(depth >= 0, 'InvalidArgument');
  }
  demand(depth === 0 && !/["']/.test(withoutText) && !/[+\-*/^&=<>,(]$/.test(withoutText.trim()), 'InvalidArgument');
  return formula;
}
