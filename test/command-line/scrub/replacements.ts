/**
 * Replaces what names something by stand-ins, and always the same by the same: a cell, a formula that names its text, a sheet and its references
 * still agree. What was replaced cannot be had back from the stand-ins.
 */
export class Replacements {
  private readonly standIns = new Map<string, string>();
  private readonly words: RegExp;

  /** @param kept words of the forms, which tell nothing of whose they are and without which nothing would be read */
  constructor(kept: readonly string[]) {
    const longestFirst = [...kept].sort((a, b) => b.length - a.length);
    this.words = new RegExp(`(${[...longestFirst, UNIT_AFTER_NUMBER].join('|')})`, 'u');
  }

  /** How many different names were replaced. */
  get count(): number {
    return this.standIns.size;
  }

  /** A text with its names replaced; digits, signs and Latin letters stay, but for what leads to a person. */
  text(given: string): string {
    return this.names(given.replace(ADDRESS, 'x@x.x').replace(LONG_NUMBER, (digits) => digits.replace(/\d/g, '0')));
  }

  /** Chinese names alone: for formulas and for names of sheets, tables and ranges. */
  names(given: string): string {
    return given
      .split(this.words)
      .map((part, i) => (i % 2 === 1 ? part : part.replace(CHINESE, (run) => this.standIn(run))))
      .join('');
  }

  private standIn(run: string): string {
    const known = this.standIns.get(run);
    if (known !== undefined) return known;
    const made = `某${[...String(this.standIns.size)].map((digit) => '甲乙丙丁戊己庚辛壬癸'.charAt(Number(digit))).join('')}`;
    this.standIns.set(run, made);
    return made;
  }
}

const CHINESE = /\p{Script=Han}+/gu;
const UNIT_AFTER_NUMBER =
  '(?<=\\d\\s*)(?:[千百十万亿]*(?:元|个百分点|个|人次|人|次|天|小时|年|季度|月|日|项|份|套|家|户|公里|米|吨|亩|分)?)(?!\\p{Script=Han})';
const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?:\/\/[^\s<>"]+/g;
/** Telephones, identity cards, accounts. */
const LONG_NUMBER = /(?<!\d)0\d{2,3}[- ]\d{7,8}(?!\d)|(?<![\d.])\d{11,}(?![\d.])/g;
