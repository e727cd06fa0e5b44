/** What an Excel number format says about the numbers under it. */
export type FormatMeaning = 'plain' | 'percent' | 'date' | 'time';

/** A format without its literal texts, colours and locale marks, first section only. */
function bareFormat(numberFormat: string): string {
  return (numberFormat.replace(/"[^"]*"|\\.|!.|_.|\*./g, '').split(';')[0] ?? '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
}

/** Whether cells of this format show percentages, days, times of day, or plain numbers. */
export function meaningOf(numberFormat: string): FormatMeaning {
  const bare = bareFormat(numberFormat).toLowerCase();
  if (bare.includes('%')) return 'percent';
  if (bare === 'general' || bare === '@') return 'plain';
  if (/[yde]/.test(bare.replace(/e\+|e-/g, '')) || (bare.includes('m') && !/[hs]/.test(bare))) return 'date';
  return /[hs]/.test(bare) ? 'time' : 'plain';
}

/** Whether a date format shows the year; built-in formats of the system's own do. */
export function showsYear(numberFormat: string): boolean {
  return /[ye]/i.test(bareFormat(numberFormat)) || /\[\$-F[48]00\]/i.test(numberFormat);
}

/** The literal texts that a format puts around the number: "≥" and "个" in `"≥"0"个"`; `null` where it scales the number, too. */
export function literalsOf(numberFormat: string): { before: string; behind: string } | null {
  const [section = ''] = numberFormat.split(';');
  const match = /^((?:"[^"]*")?)([#0?,.]+)((?:"[^"]*")?)$/.exec(section.replace(/\[[^\]]*\]/g, ''));
  if (match === null || /,$|,\./.test(match[2] ?? '')) return null;
  return { before: (match[1] ?? '').replaceAll('"', ''), behind: (match[3] ?? '').replaceAll('"', '') };
}
