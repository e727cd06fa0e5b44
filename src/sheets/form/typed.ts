/** What a cell holds after someone typed a text into it: its value, and the number format Excel gives it, if any. */
export interface TypedValue {
  readonly value: string | number | null;
  readonly numberFormat?: string;
}

/** Reads a text as Excel's edit line does: 95% becomes 0.95 shown as 0%, 26,510.00 a number with separators, ≥4 stays text. */
export function typed(text: string): TypedValue {
  if (text === '') return { value: null };
  const percent = /^(\d+)(\.\d+)?%$/.exec(text);
  if (percent) return { value: Number(`${text.slice(0, -1)}e-2`), numberFormat: percent[2] ? '0.00%' : '0%' };
  if (/^\d+(\.\d+)?$/.test(text)) return { value: Number(text) };
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(text)) return { value: Number(text.replaceAll(',', '')), numberFormat: '#,##0.00' };
  return { value: text };
}
