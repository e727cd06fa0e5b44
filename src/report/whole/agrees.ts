/** The numbers of an indicator's paragraph, as printed. */
export interface ParagraphNumbers {
  readonly weight: string;
  readonly score: string;
  readonly scoreRate: string;
  readonly target: string;
  readonly actual: string;
}

const NUMBER = /[-+]?\d[\d,]*(?:\.\d+)?%?/g;
/** What a sentence calls a number, up to the number. */
const LABELLED: readonly (readonly [keyof ParagraphNumbers, RegExp])[] = [
  ['weight', /(?<!满)分值为?\s*([\d.]+)/],
  ['score', /得分为?\s*([\d.]+)\s*分/],
  ['scoreRate', /得分率为?\s*([\d.]+%)/],
];

/**
 * Whether a paragraph that a person has rewritten says nothing else than the table: every number that it calls by its name, and a number of
 * the plan and of what was reached where it gives any.
 */
export function agrees(text: string, numbers: ParagraphNumbers): boolean {
  const plain = text.normalize('NFKC');
  const labelled = LABELLED.every(([of, pattern]) => {
    const [, said] = pattern.exec(plain) ?? [];
    return said === undefined || numbers[of] === '' || isSame(said, numbers[of]);
  });
  return labelled && agreesBehind(plain, /计划|目标/, /实际|完成/, numbers.target) && agreesBehind(plain, /实际/, null, numbers.actual);
}

/** Of the numbers from one word to another, one is that of the table; where there are none, nothing is said. */
function agreesBehind(text: string, from: RegExp, to: RegExp | null, printed: string): boolean {
  const [expected] = printed.normalize('NFKC').match(NUMBER) ?? [];
  const start = text.search(from);
  if (expected === undefined || start < 0) return true;
  const length = to === null ? -1 : text.slice(start + 2).search(to);
  const said = text.slice(start, length < 0 ? undefined : start + 2 + length).match(NUMBER);
  return said === null || said.some((one) => isSame(one, expected));
}

function isSame(one: string, other: string): boolean {
  const bare = (text: string) => Number(text.replaceAll(',', '').replace('%', ''));
  return bare(one) === bare(other);
}
