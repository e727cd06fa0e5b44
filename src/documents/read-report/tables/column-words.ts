import { plainText } from '../../../scoring';

export type Column =
  | 'number'
  | 'category'
  | 'group'
  | 'name'
  | 'target'
  | 'actual'
  | 'completionRate'
  | 'weight'
  | 'score'
  | 'scoreRate'
  | 'reason'
  | 'project'
  | 'budget'
  | 'spent'
  | 'spendingRate';

/** The first that fits counts, so that 得分率 is no 得分. */
const WORDS: readonly (readonly [RegExp, Column])[] = [
  [/^序号|^编号/, 'number'],
  [/^一级项目|^项目名称|^项目$/, 'project'],
  [/预算.*(?:金额|经费|数|资金)|^预算/, 'budget'],
  [/支出率|执行率/, 'spendingRate'],
  [/(?:支出|执行).*(?:金额|经费|数)|^实际支出/, 'spent'],
  [/^一级指标/, 'category'],
  [/^二级指标/, 'group'],
  [/^三级指标|^指标名称|^绩效指标$/, 'name'],
  [/得分率/, 'scoreRate'],
  [/完成率/, 'completionRate'],
  [/目标值|^年[度初]指标值|^指标值|预期值/, 'target'],
  [/完成值|全年(?:实际)?值|实际值/, 'actual'],
  [/得分|自评分/, 'score'],
  [/分值|权重|权数|标准分|^满分/, 'weight'],
  [/原因|备注/, 'reason'],
];

/** What a header says that its column holds; `null` for words that say nothing known. */
export function columnOf(header: string): Column | null {
  const words = plainText(header).replace(/\s/g, '');
  return words === '' || words.length > 24 ? null : (WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null);
}
