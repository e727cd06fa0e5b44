import { compareDays, dayOfSerial, DAYS_TO_1904, exists, lastDayOf } from './calendar';
import { unreadable, type DateReading, type Day, type UnreadableReading } from './reading';

interface Span {
  readonly first: Day;
  readonly last: Day;
  /** "2023年12月": a month or more, of which "前" may or may not mean the beginning. */
  readonly coarse: boolean;
}

const YEAR = '(?:(\\d{4})(?:年度?|[-/.]))';
const DAY = new RegExp(`^${YEAR}?(\\d{1,2})(?:月|[-/.])(\\d{1,2})[日号]?$`);
const MONTH = new RegExp(`^${YEAR}?(\\d{1,2})月(?:份)?(底|末|上旬|中旬|下旬|初)?$|^(\\d{4})[-/.](\\d{1,2})$`);
const QUARTER = new RegExp(`^${YEAR}?第?([1-4一二三四])季度(?:末|底)?$`);
const YEAR_PART = /^(?:(\d{4})年度?)?(上半年|下半年|年底|年末|年内|底|末|内)?$/;

const BEFORE = /^(?:截至|截止(?:到|至)?|于|在|到|至)/;
const TIME_OF_DAY = /\s*\d{1,2}:\d{2}(?::\d{2})?$/;
/** 前, 底前, 之前, 以前, 前完成, 完成, 前到位 … */
const BEHIND = /^(.*?)((?:之|以)?前|止)?(?:全部|按期)?(?:完成|完工|竣工|验收|到位|结束|上线|开工|交付|发放|支付)*$/;
const BETWEEN = /^(.*\d.*?|.*(?:半年|季度))(?:-|~|至|到)(.+)$/;

/** Reads a date, month, quarter, year or period, or a day by which something is to be done; `null` where the text has another form. */
export function readDate(plain: string, typed: string): DateReading | UnreadableReading | null {
  const [, core = '', by] = BEHIND.exec(plain.replace(TIME_OF_DAY, '').replace(BEFORE, '')) ?? [];
  const span = readSpan(core) ?? readPeriod(core);
  if (span === null) return /^\d{2}年\d{1,2}月/.test(plain) ? unreadable(typed, 'short-year', [`20${plain}`]) : null;
  if (!exists(span.first) || !exists(span.last) || compareDays(span.first, span.last) > 0) return unreadable(typed, 'no-such-date');
  const ended = /[底末内]$/.test(core);
  const { first, last } = span;
  return {
    kind: 'date',
    first,
    last,
    deadline: by !== undefined || ended,
    ambiguous: by !== undefined && span.coarse && !ended,
    yearless: false,
    text: typed,
  };
}

/**
 * A date cell. Workbooks of older Macs count their days from 1904; a cell tells by what it shows.
 * @param yearless its format shows no year
 */
export function readSerial(serial: number, text: string, yearless: boolean): DateReading {
  const [from1900, from1904] = [dayOfSerial(serial), dayOfSerial(serial + DAYS_TO_1904)];
  const day = !shows(text, from1900) && shows(text, from1904) ? from1904 : from1900;
  return { kind: 'date', first: day, last: day, deadline: false, ambiguous: false, yearless, text };
}

/** Whether a day can be what a cell shows: by its year where there is one, which differs by four between the two ways to count. */
function shows(text: string, { year, month, day }: Day): boolean {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  return numbers.some((number) => number > 999) ? numbers.includes(year ?? 0) : numbers.includes(month) && numbers.includes(day);
}

function readSpan(text: string): Span | null {
  return readDay(text) ?? readMonth(text) ?? readQuarter(text) ?? readYear(text);
}

function readDay(text: string): Span | null {
  const match = DAY.exec(text);
  if (match === null || (match[1] === undefined && !text.includes('月'))) return null;
  const day = { year: yearOf(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return { first: day, last: day, coarse: false };
}

function readMonth(text: string): Span | null {
  const match = MONTH.exec(text);
  if (match === null) return null;
  const [, year, month, part, bareYear, bareMonth] = match;
  if (bareYear !== undefined && !isYear(bareYear)) return null;
  return monthSpan(yearOf(year ?? bareYear), Number(month ?? bareMonth), part);
}

function monthSpan(year: number | null, month: number, part?: string): Span {
  const end = lastDayOf(year, month);
  const [from, to] = part === '上旬' || part === '初' ? [1, 10] : part === '中旬' ? [11, 20] : part === '下旬' ? [21, end] : [1, end];
  return { first: { year, month, day: from }, last: { year, month, day: to }, coarse: part !== '底' && part !== '末' };
}

function readQuarter(text: string): Span | null {
  const match = QUARTER.exec(text);
  if (match === null) return null;
  const quarter = '一二三四'.indexOf(match[2] ?? '') + 1 || Number(match[2]);
  return months(yearOf(match[1]), quarter * 3 - 2, quarter * 3);
}

function readYear(text: string): Span | null {
  const match = YEAR_PART.exec(text);
  if (match === null || text === '') return null;
  const [, year, part] = match;
  if (year === undefined && part !== undefined && part.length === 1) return null;
  if (year !== undefined && !isYear(year)) return null;
  if (part === '上半年') return months(yearOf(year), 1, 6);
  return part === '下半年' ? months(yearOf(year), 7, 12) : months(yearOf(year), 1, 12);
}

function months(year: number | null, from: number, to: number): Span {
  return { first: { year, month: from, day: 1 }, last: { year, month: to, day: lastDayOf(year, to) }, coarse: true };
}

/** 2023.07-2024.01, 2023年1月至12月, 2023年1-12月, 2021-2023年. */
function readPeriod(text: string): Span | null {
  const [, start = '', end = ''] = BETWEEN.exec(text) ?? [];
  const last = readSpan(end);
  if (last === null) return null;
  const first = readSpan(start) ?? readSpan(`${start}月`) ?? readSpan(`${start}年`);
  if (first === null) return null;
  const year = first.first.year ?? last.last.year;
  const lastDay = last.last.year === null ? { ...last.last, year } : last.last;
  return { first: { ...first.first, year }, last: { ...lastDay, day: lastDayIn(lastDay, last) }, coarse: true };
}

/** February's end, now that the year is known. */
function lastDayIn(day: Day, { last, coarse }: Span): number {
  return coarse && last.day === lastDayOf(last.year, last.month) ? lastDayOf(day.year, day.month) : day.day;
}

function yearOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d{2}$/.test(text);
}
