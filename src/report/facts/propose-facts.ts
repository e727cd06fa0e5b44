import type { FactId } from './report-facts';

/** What the workbook says already, by the fact that it may be; only proposed, never filled in. */
export type Proposals = Readonly<Partial<Record<FactId, string>>>;

/** How titles, captions and the lines over a form name facts of a report; the brackets hold what is proposed. */
const SAID: readonly (readonly [FactId, RegExp])[] = [
  ['year', /(?<!\d)(20\d{2})\s*年/],
  ['unit', /(?:预算单位|填报单位|项目单位|实施单位|单位名称)(?:\(盖?公?章\))?\s*:\s*([^\s:;]+)/],
  ['project', /(?:项目名称|具体名称)\s*:\s*([^\s:;]+)/],
  ['author', /(?:填报人|填表人|经办人)(?:姓名)?\s*:\s*([^\s:;]+)/],
  ['phone', /电话\s*:\s*([\d-]{7,})/],
  ['date', /(?:填报|填表)日期\s*:\s*([^\s:;]+)/],
  ['authority', /财政事权(?:名称)?\s*:\s*([^\s:;]+)/],
  ['fund', /20\d{2}\s*年度?([^\s()年]*专项资金)/],
];

/** @param lines what stands over the indicator table and in the captions of the fund table, from the top down; the first to say it counts */
export function proposeFacts(lines: readonly string[]): Proposals {
  const found: Partial<Record<FactId, string>> = {};
  for (const line of lines.map((one) => one.normalize('NFKC').trim())) {
    for (const [fact, pattern] of SAID) {
      const [, said = ''] = pattern.exec(line) ?? [];
      if (said !== '') found[fact] ??= said;
    }
  }
  return found;
}
