import type { CellStyle } from './blueprint';

/** 黑体 for titles and headers, 宋体 for text, sizes as official documents have them (三号 16, 小四 12, 五号 10.5, 小五 9). */
const TITLE_FONT = '黑体';
const TEXT_FONT = '宋体';
const BLACK = '#000000';
const PLAIN = { fontName: TEXT_FONT, fontSize: 10.5, bold: false, horizontal: 'Center', borders: null, fill: null } as const;

export const STYLES = {
  title: { ...PLAIN, fontName: TITLE_FONT, fontSize: 16 },
  header: { ...PLAIN, fontName: TITLE_FONT, borders: BLACK },
  centered: { ...PLAIN, borders: BLACK },
  total: { ...PLAIN, bold: true, borders: BLACK },
  text: { ...PLAIN, horizontal: 'Left', borders: BLACK },
  lead: { ...PLAIN, horizontal: 'Left' },
  note: { ...PLAIN, fontSize: 9, horizontal: 'Left' },
} as const satisfies Record<string, CellStyle>;

/** The report's text as a sheet: 黑体 for first headings, 楷体 for second ones, 仿宋 for what they stand over. */
export const TEXT_STYLES = {
  heading: { ...PLAIN, fontName: TITLE_FONT, fontSize: 16 },
  first: { ...PLAIN, fontName: TITLE_FONT, fontSize: 12, horizontal: 'Left' },
  second: { ...PLAIN, fontName: '楷体', fontSize: 12, horizontal: 'Left' },
  caption: { ...PLAIN, fontName: TITLE_FONT, fontSize: 12 },
  body: { ...PLAIN, fontName: '仿宋', fontSize: 12, horizontal: 'Left' },
} as const satisfies Record<string, CellStyle>;

const GRID = '#7F8C8D';
const INPUT = '#FFFBEB';

/** The form to fill, by what a cell is for: what the staff type stands on a ground of its own. */
export const FORM_STYLES = {
  title: { ...PLAIN, fontName: TITLE_FONT, fontSize: 18 },
  remark: { ...PLAIN, horizontal: 'Left' },
  legend: { ...PLAIN, borders: GRID, fill: INPUT },
  header: { ...PLAIN, fontName: TITLE_FONT, borders: GRID, fill: '#DCEBED' },
  level: { ...PLAIN, borders: GRID },
  name: { ...PLAIN, horizontal: 'Left', borders: GRID },
  input: { ...PLAIN, borders: GRID, fill: INPUT },
  inputText: { ...PLAIN, horizontal: 'Left', borders: GRID, fill: INPUT },
  result: { ...PLAIN, borders: GRID },
  sum: { ...PLAIN, fontName: TITLE_FONT, borders: GRID, fill: '#F2F5F5' },
} as const satisfies Record<string, CellStyle>;

/** 116.17 %; a zero rate prints 0 %. */
export const RATE_FORMAT = '[=0]0%;[<0]-0.00%;0.00%';
/** 92.48 %; a full rate prints 100 %, a zero rate 0 %. */
export const SCORE_RATE_FORMAT = '[=1]0%;[=0]0%;0.00%';
/** 20, 75.45, 1.3: no trailing zeros. */
export const SCORE_FORMAT = 'General';

/** So many places and no fewer, in a notation that no form has of its own: an unrounded score shows rounded. */
export function roundedFormat(places: number): string {
  const digits = places === 0 ? '0' : `0.${'0'.repeat(places)}`;
  return `${digits};-${digits};${digits}`;
}

/** What a format of a run ends with where the cell was formatted as text, so that clearing can give that back. */
const WAS_TEXT = ';@';

/** A format for a cell that has another one; `null` where that is the staff's own choice, which stays. */
export function formatInstead(standing: string, format: string): string | null {
  const before = formatBefore(standing);
  if (before === '@') return (format === SCORE_FORMAT ? 'General;-General;General' : format) + WAS_TEXT;
  return before === 'General' ? format : null;
}

/** The format that a cell had before a run gave it one ("General" or "@"); any other format is its own. */
export function formatBefore(format: string): string {
  if (format === '@' || (format.endsWith(WAS_TEXT) && isOwnFormat(format.slice(0, -WAS_TEXT.length)))) return '@';
  return isOwnFormat(format) ? 'General' : format;
}

function isOwnFormat(format: string): boolean {
  return format === RATE_FORMAT || format === SCORE_RATE_FORMAT || /^(0(?:\.0+)?|General);-\1;\1$/.test(format);
}

/** A formula in a cell of the format "@" would stay text. */
export function shownFormat(typedFormat: string): string {
  return typedFormat === '@' ? 'General' : typedFormat;
}

/** Excel has no higher rows; what is more does not show, and stays in the cell. */
export const HIGHEST_ROW = 409;

/** Height in points that `text`, lines of it, needs in a column `width` points wide: a Chinese character is as wide as it is high. */
export function heightOf(text: string, width: number, fontSize: number): number {
  const usable = width - fontSize;
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((lengthOf(line) * fontSize) / usable)), 0);
  return Math.min(HIGHEST_ROW, lines * Math.ceil(fontSize * 1.35) + 6);
}

/** Row heights for wrapped texts one below the other, runs of equal height together. */
export function heightsOf(
  texts: readonly string[],
  {
    firstRow,
    width,
    fontSize,
    least,
  }: { readonly firstRow: number; readonly width: number; readonly fontSize: number; readonly least: number },
): { row: number; count: number; points: number }[] {
  const heights: { row: number; count: number; points: number }[] = [];
  texts.forEach((text, index) => {
    const points = Math.max(least, heightOf(text, width, fontSize));
    const last = heights.at(-1);
    if (last?.points === points) last.count += 1;
    else heights.push({ row: firstRow + index, count: 1, points });
  });
  return heights;
}

/** In characters of Chinese. */
function lengthOf(line: string): number {
  return [...line].reduce((sum, character) => sum + (/[\u2E80-\uFFEF“”‘’—…]/.test(character) ? 1 : 0.55), 0);
}
