/** A date or time of day as Excel counts it, with the format that it brings to a General cell. */
export interface TypedMoment {
  readonly value: number;
  readonly format: string;
}

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
];
const MONTH = `(${MONTHS.map((name) => (name.length > 3 ? `${name.slice(0, 3)}(?:${name.slice(3)})?` : name)).join('|')})`;

/** A way to type a date: what the groups of the pattern are, and the format that comes of it. */
interface Form {
  readonly pattern: RegExp;
  readonly parts: readonly ('year' | 'month' | 'day' | 'name')[];
  readonly format: string;
}

const FORMS: readonly Form[] = [
  { pattern: /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/, parts: ['year', 'month', 'day'], format: 'm/d/yyyy' },
  { pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/, parts: ['year', 'month', 'day'], format: 'yyyy"年"m"月"d"日"' },
  { pattern: /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/, parts: ['month', 'day', 'year'], format: 'm/d/yyyy' },
  { pattern: /^(1[3-9]|[2-9]\d)[-/](\d{1,2})[-/](\d{1,2})$/, parts: ['year', 'month', 'day'], format: 'm/d/yyyy' },
  { pattern: /^(\d{1,2})[-/](\d{1,2})[-/](\d{2})$/, parts: ['month', 'day', 'year'], format: 'm/d/yyyy' },
  { pattern: /^(\d{4})年(\d{1,2})月$/, parts: ['year', 'month'], format: 'yyyy"年"m"月"' },
  { pattern: /^(\d{4})[-/](\d{1,2})$/, parts: ['year', 'month'], format: 'mmm-yy' },
  { pattern: /^(\d{1,2})[-/](\d{4})$/, parts: ['month', 'year'], format: 'mmm-yy' },
  { pattern: /^(\d{1,2})月(\d{1,2})日$/, parts: ['month', 'day'], format: 'm"月"d"日"' },
  { pattern: /^(\d{1,2})[-/](\d{1,2})$/, parts: ['month', 'day'], format: 'd-mmm' },
  { pattern: new RegExp(`^${MONTH}[ -]?(\\d{4})$`, 'i'), parts: ['name', 'year'], format: 'mmm-yy' },
  { pattern: new RegExp(`^${MONTH}[ -]?(\\d{1,2})$`, 'i'), parts: ['name', 'day'], format: 'd-mmm' },
  { pattern: new RegExp(`^(\\d{1,2})[ -]?${MONTH}$`, 'i'), parts: ['day', 'name'], format: 'd-mmm' },
];
const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}))?$/;

/**
 * What a text is to Excel that looks like a date, a time of day or both; `null` for any other text. Texts that a range is given are parsed
 * like typed ones (OfficeDev/office-js#1559).
 */
export function readMoment(text: string): TypedMoment | null {
  const [first = '', second, ...more] = text.split(/\s+/);
  const date = readDate(text);
  if (date !== null) return date;
  if (second === undefined) return readTime(first);
  const [day, time] = [readDate(first), readTime(second)];
  return day === null || time === null || more.length > 0 ? null : { value: day.value + time.value, format: 'm/d/yyyy h:mm' };
}

function readDate(text: string): TypedMoment | null {
  for (const { pattern, parts, format } of FORMS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const part = (name: Form['parts'][number]) => (parts.includes(name) ? match[parts.indexOf(name) + 1] : undefined);
    const month =
      part('name') === undefined
        ? Number(part('month'))
        : MONTHS.findIndex((name) => name.startsWith((part('name') ?? '').toLowerCase())) + 1;
    const value = serial(fullYear(part('year')), month, Number(part('day') ?? 1));
    if (value !== null) return { value, format };
  }
  return null;
}

/** Two digits from 30 on are of the last century; a date without a year is of this one. */
function fullYear(digits: string | undefined): number {
  if (digits === undefined) return new Date().getFullYear();
  if (digits.length > 2) return Number(digits);
  return Number(digits) + (Number(digits) < 30 ? 2000 : 1900);
}

function serial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1901 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
}

function readTime(text: string): TypedMoment | null {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (minutes > 59 || seconds > 59) return null;
  return { value: (hours * 3600 + minutes * 60 + seconds) / 86_400, format: match[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}
