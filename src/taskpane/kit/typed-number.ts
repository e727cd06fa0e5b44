import { fromExcel } from '../../scoring';

/** How a setting is typed: 0.8 of a whole as 80. */
export type NumberForm = 'plain' | 'percent';

/** The number that a person typed; NaN for what is none. */
export function readNumber(text: string, form: NumberForm): number {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(form === 'percent' ? /\s*%$/ : '', '');
  if (!/^\d+(\.\d*)?$/.test(plain)) return NaN;
  return form === 'percent' ? Number(`${plain}e-2`) : Number(plain);
}

/** A number as it is typed; "" for NaN. */
export function writeNumber(value: number, form: NumberForm): string {
  if (!Number.isFinite(value)) return '';
  return form === 'percent' ? fromExcel(value).times(100).toFixed() : fromExcel(value).toFixed();
}
