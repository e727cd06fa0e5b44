const DIGIT: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const PLACE: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LEADING = /^[零〇一二两三四五六七八九十][零〇一二两三四五六七八九十百千]*/;

/** The Chinese numeral that a text begins with, up to 9999, and the rest: 三十 and 个. `null` where it begins with none. */
export function leadingNumeral(text: string): { value: number; rest: string } | null {
  const numeral = LEADING.exec(text)?.[0];
  if (numeral === undefined) return null;
  const value = valueOf(numeral);
  return value === null ? null : { value, rest: text.slice(numeral.length) };
}

/** Places must fall and no two digits may stand side by side; 一百二, which some take for 120, is left to a person. */
function valueOf(numeral: string): number | null {
  let total = 0;
  let digit: number | null = null;
  let lastPlace = Infinity;
  for (const character of numeral.replace(/[零〇](?=.)/g, '')) {
    const place = PLACE[character];
    if (place === undefined) {
      if (digit !== null) return null;
      digit = DIGIT[character] ?? null;
      continue;
    }
    if (place >= lastPlace || (digit === null && place !== 10)) return null;
    total += (digit ?? 1) * place;
    lastPlace = place;
    digit = null;
  }
  const abbreviated = digit !== null && lastPlace >= 100 && lastPlace < Infinity && !/[零〇].$/.test(numeral);
  return abbreviated ? null : total + (digit ?? 0);
}
