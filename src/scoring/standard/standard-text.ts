/** The text of a standard in one width, without spaces and quotation marks: "≤100%，计１分" is "≤100%,计1分". */
export function plainStandard(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s“”"'‘’]+/g, '')
    .replace(/[≦⩽]|=<|<=/g, '≤')
    .replace(/[≧⩾]|=>|>=/g, '≥')
    .replace(/[—–―~～]+/g, '-')
    .replace(/百分之(\d+(?:\.\d+)?)/g, '$1%');
}

const NAMES_POINTS =
  /扣|满分|得分|计分|记分|按比例|完成率[×*]|[×*](?:实际)?完成率|(?:\d|零|[一二两三四五六七八九])分(?![之钟析别类散配项部支期批级])/;

/** Whether a text says how points are given; one that only explains an indicator does not. */
export function namesPoints(plain: string): boolean {
  return NAMES_POINTS.test(plain);
}

/** The sentences of a standard, each as its parts between commas. Enumeration marks and captions such as 评分标准: are dropped. */
export function sentencesOf(plain: string): string[][] {
  return plain
    .split(/[;。\n]/)
    .map((sentence) => sentence.replace(/^(?:\(\d+\)|\d+[、.](?!\d))/, '').replace(/^[^\d:≤≥<>=]*:/, ''))
    .map((sentence) => joinSteps(sentence.split(/[,、]/).filter((part) => part !== '')))
    .filter((parts) => parts.length > 0);
}

/** "每低于1%" and "扣0.5分" are one part. */
function joinSteps(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before !== undefined && /每/.test(before) && !/扣/.test(before) && /^(?:相应)?扣/.test(part))
      joined[joined.length - 1] = before + part;
    else joined.push(part);
  }
  return joined;
}
