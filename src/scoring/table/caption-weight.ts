import { fromDigits, type Decimal } from '../numbers/decimal';

const IN_CAPTION = /\((\d+(?:\.\d+)?)分\)[:：]?$|(?<!\d)(\d+(?:\.\d+)?)分$/;
const IN_BRACKETS = /\((\d+(?:\.\d+)?)\)$/;

/** The weight at the end of a caption: "相关性（5分）" and "产出指标50分" say it; `null` where there is none. */
export function weightInCaption(caption: string): Decimal | null {
  return weightBy(IN_CAPTION, caption);
}

/** The same of a name in a judged form, where nothing else can be meant by "目标合理性(2)". */
export function weightInJudgedName(name: string): Decimal | null {
  return weightInCaption(name) ?? weightBy(IN_BRACKETS, name);
}

function weightBy(pattern: RegExp, text: string): Decimal | null {
  const [, bracketed, plain] = pattern.exec(text.normalize('NFKC').replace(/\s+/g, '')) ?? [];
  const digits = bracketed ?? plain;
  return digits === undefined ? null : fromDigits(digits);
}
