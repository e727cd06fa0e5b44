import { format, isDateFormat } from 'numfmt';

const SIGNIFICANT_DIGITS = 15;
/** Between the days 0 of the two ways to count dates. */
const DAYS_TO_1904 = 1462;

/** What Excel shows for a value under a number format, in a cell of unlimited width. `null` is a blank cell. */
export function displayed(value: string | number | boolean | null, numberFormat: string, date1904: boolean): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const days = date1904 && isDateFormat(numberFormat) ? value + DAYS_TO_1904 : value;
  return format(numberFormat, asExcelSeesIt(days), { locale: 'zh-CN', throws: false, dateErrorThrows: false, nbsp: false });
}

/** Excel formats the decimal number of 15 digits, and the library the binary one: the last bit is pushed outward, so that a half is one. */
function asExcelSeesIt(value: number): number {
  const decimal = Number(value.toPrecision(SIGNIFICANT_DIGITS));
  return Number.isInteger(decimal) ? decimal : decimal * (1 + 2 * Number.EPSILON);
}
