/** How the levels of headings are numbered, from the outermost. */
const LEVELS: readonly RegExp[] = [
  /^[一二三四五六七八九十]+、\s*/,
  /^[（(][一二三四五六七八九十]+[）)]\s*/,
  /^\d+[.．、](?!\d)\s*/,
  /^[（(]\d+[）)]\s*/,
  /^[①-⑳]\s*/u,
];
const LONGEST = 60;

/** 0 for 一、, 1 for （一）, and so on; `null` for a text that is no heading. */
export function levelOf(text: string): number | null {
  const level = LEVELS.findIndex((numbering) => numbering.test(text));
  const bare = text.replace(/[（(][^（）()]*[）)]$/, '');
  return level < 0 || bare.length > LONGEST || /。./.test(text) || /分值.*得分/.test(bare) ? null : level;
}

export function isHeading(text: string): boolean {
  return levelOf(text) !== null;
}

/** "数量指标" of "①数量指标", "产出" of "（1）产出（满分 40 分，…）". */
export function nameOfHeading(text: string): string {
  const numbering = LEVELS[levelOf(text) ?? -1];
  const bare = numbering === undefined ? text : text.replace(numbering, '');
  return bare
    .replace(/[（(]\s*满分.*$/, '')
    .replace(/[。：:]$/, '')
    .trim();
}

const CAPTION = /^(?:附|续)?表\s*(\d+)\s*[-－—–.]\s*(\d+)/;

export function isCaption(text: string): boolean {
  return CAPTION.test(text) && text.length <= LONGEST;
}

/** "表2-1" of "表 2-1 专项资金绩效自评得分"; `null` where the text is no caption. */
export function tableNumberIn(text: string): string | null {
  const [, part, number] = CAPTION.exec(text) ?? [];
  return part === undefined || number === undefined ? null : `表${part}-${number}`;
}
