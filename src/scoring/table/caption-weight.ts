import { fromDigits, type Decimal } from '../numbers/decimal';

const IN_CAPTION = /\((\d+(?:\.\d+)?)分?\)[:：]?$|(?<!\d)(\d+(?:\.\d+)?)分$/;

/** The weight at the end of a caption: "相关性（5分）" and "产出指标50分" say it; `null` where there is none. */
export function weightInCaption(caption: string): Decimal | null {
  const [, bracketed, plain] = IN_CAPTION.exec(caption.normalize('NFKC').replace(/\s+/g, '')) ?? [];
  const digits = bracketed ?? plain;
  return digits === undefined ? null : fromDigits(digits);
}
