import { numfmt } from '../vendor';
import type { CellValue } from './book';

const SIGNIFICANT_DIGITS = 15;
/** Between the days 0 of the two ways to count dates. */
const DAYS_TO_1904 = 1462;
/** Excel's own short date follows the reader's locale. */
const SHORT_DATE = 'm/d/yyyy';
const LOCAL_SHORT_DATE = 'yyyy/m/d';

/** What Excel shows for a value under a number format, in a cell of unlimited width. */
export function displayText(value: CellValue, numberFormat: string, date1904 = false): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const days = date1904 && typeof value === 'number' && numfmt.isDateFormat(numberFormat) ? value + DAYS_TO_1904 : value;
  const shown = typeof days === 'number' ? asExcelSeesIt(days) : days;
  return numfmt.format(numberFormat === SHORT_DATE ? LOCAL_SHORT_DATE : numberFormat, shown, {
    locale: 'zh-CN',
    throws: false,
    dateErrorThrows: false,
    nbsp: false,
  });
}

/**
 * Excel formats the decimal number of 15 significant digits, half up; numfmt formats the binary one, which shows 1.005 as 1.00. The
 * last bit is pushed outward, so that an exact decimal half is no longer just below itself.
 */
function asExcelSeesIt(value: number): number {
  const decimal = Number(value.toPrecision(SIGNIFICANT_DIGITS));
  return Number.isInteger(decimal) ? decimal : decimal * (1 + 2 * Number.EPSILON);
}
