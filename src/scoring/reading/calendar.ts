import type { Day } from './reading';

/** Days from 1899-12-30, which Excel's serial numbers count from (they are right from March 1900 on). */
const SERIAL_ORIGIN = Date.UTC(1899, 11, 30);
const DAY_IN_MS = 86_400_000;
/** From there to the day that serial numbers count from in workbooks of older Macs. */
export const DAYS_TO_1904 = 1462;

/** The day that an Excel serial number stands for; the time of day is left out. */
export function dayOfSerial(serial: number): Day {
  const date = new Date(SERIAL_ORIGIN + Math.floor(serial) * DAY_IN_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Last day of a month; February of an unknown year has 29. */
export function lastDayOf(year: number | null, month: number): number {
  return new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

export function exists({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month);
}

/** Below 0, 0 or above 0 as `one` lies before, on or after `other`; where a year is missing, both are taken to be in the same one. */
export function compareDays(one: Day, other: Day): number {
  const years = one.year === null || other.year === null ? 0 : one.year - other.year;
  return years || one.month - other.month || one.day - other.day;
}
