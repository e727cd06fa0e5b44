import fc from 'fast-check';

/** A text that people type, and how it is to be said back. */
export interface Form {
  readonly typed: string;
  readonly said: string;
}

const digits = fc.integer({ min: 0, max: 99_999_999 }).map((cents) => String(cents / 100));
const whole = fc.integer({ min: 1, max: 9999 });
const unit = fc.constantFrom('', '个', '项', '家/次', '人次', '公里', '台套', '元', '次/月', '小时');
const multiplied = fc.constantFrom('万元', '亿元', '万粒', '万人次', '万/月');

const SIGNS = [
  ['', ''],
  ['≥', '≥'],
  ['≧', '≥'],
  ['>=', '≥'],
  ['＞＝', '≥'],
  ['$\\geq$ ', '≥'],
  ['不少于', '≥'],
  ['不低于', '≥'],
  ['至少', '≥'],
  ['≤', '≤'],
  ['=<', '≤'],
  ['＜=', '≤'],
  ['不超过', '≤'],
  ['小于等于', '≤'],
  ['>', '>'],
  ['大于', '>'],
  ['＜', '<'],
  ['低于', '<'],
  ['＝', '='],
  ['═', '='],
] as const;
const sign = fc.constantFrom(...SIGNS);
const SUFFIXES = [
  ['以上', '≥'],
  ['及以上', '≥'],
  ['以下', '≤'],
  ['及其以下', '≤'],
  ['以内', '≤'],
] as const;
const suffix = fc.constantFrom(...SUFFIXES);

const two = (number: number) => String(number).padStart(2, '0');
const day = fc.record({
  year: fc.integer({ min: 2000, max: 2099 }),
  month: fc.integer({ min: 1, max: 12 }),
  date: fc.integer({ min: 1, max: 28 }),
});

/** Every form that can be written out and read back, by its name. */
export const FORMS: Readonly<Record<string, fc.Arbitrary<Form>>> = {
  numbers: fc
    .tuple(sign, digits, unit)
    .map(([[typed, said], number, behind]) => ({ typed: typed + number + behind, said: said + number + behind })),
  'multiplied numbers': fc.tuple(sign, digits, multiplied).map(([[typed, said], number, behind]) => ({
    typed: typed + number + behind,
    said: said + number + behind,
  })),
  'numbers with a suffix': fc.tuple(digits, unit, suffix).map(([number, behind, [typed, said]]) => ({
    typed: number + behind + typed,
    said: said + number + behind,
  })),
  thousands: fc.tuple(fc.integer({ min: 1000, max: 9_999_999 }), unit).map(([number, behind]) => ({
    typed: number.toLocaleString('en-US') + behind,
    said: String(number) + behind,
  })),
  percentages: fc.tuple(sign, digits).map(([[typed, said], number]) => ({ typed: `${typed}${number}%`, said: `${said}${number}%` })),
  ranges: fc
    .tuple(whole, whole, fc.constantFrom('-', '～', '~', '—', '至'), fc.constantFrom('', '个', '%'))
    .map(([one, other, between, behind]) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      return { typed: `${low}${behind}${between}${high}${behind}`, said: `${low}${behind}～${high}${behind}` };
    }),
  tolerances: fc
    .tuple(whole, whole)
    .map(([middle, width]) => ({ typed: `${middle}±${width}`, said: `${middle - width}～${middle + width}` })),
  days: fc.tuple(day, fc.constantFrom('年月日', '///', '---', '...')).map(([{ year, month, date }, marks]) => {
    const [one = '', other = '', last = ''] = marks;
    return { typed: `${year}${one}${month}${other}${date}${last === '日' ? last : ''}`, said: `${year}-${two(month)}-${two(date)}` };
  }),
  deadlines: fc.tuple(day, fc.constantFrom('前', '之前', '以前', '前完成')).map(([{ year, month, date }, behind]) => ({
    typed: `${year}年${month}月${date}日${behind}`,
    said: `≤${year}-${two(month)}-${two(date)}`,
  })),
};

/** The same text as another keyboard or program would have written it. */
export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}
