/** What a column of the indicator table holds. */
export type ColumnRole =
  'number' | 'category' | 'group' | 'name' | 'target' | 'actual' | 'weight' | 'completionRate' | 'score' | 'scoreRate' | 'reason';

/** Header words in use, the ones that win first. */
const WORDS: Readonly<Record<ColumnRole, readonly string[]>> = {
  number: ['序号', '编号'],
  category: ['一级指标'],
  group: ['二级指标'],
  name: ['三级指标', '指标名称', '绩效指标', '具体指标'],
  target: ['调整指标值', '目标值', '年度指标值', '绩效目标值', '预期实现值', '年初目标值', '年初指标值', '指标值'],
  actual: ['完成值', '实际完成值', '全年实际完成值', '全年实际值', '全年完成值', '年终完成值', '实际值'],
  weight: ['分值', '权重', '指标权重', '权数'],
  completionRate: ['完成率', '累计完成率', '指标完成率'],
  score: ['自评得分', '自评分', '得分', '指标得分'],
  scoreRate: ['得分率', '得分系数'],
  reason: ['偏差原因', '偏差原因及改进措施', '偏差原因分析及改进措施', '未完成原因及拟采取的改进措施', '未完成原因分析', '备注'],
};

/** The roles without which a row is not the header of an indicator table. */
export const REQUIRED_ROLES: readonly ColumnRole[] = ['name', 'target', 'actual'];

/** What the header of a missing column would be called. */
export function captionOf(role: ColumnRole): string {
  return role === 'target' ? '目标值' : (WORDS[role][0] ?? role);
}

/** Which column of a row plays which role, were it a header row. Where words for one role meet, the one listed first wins. */
export function readHeader(cells: readonly string[]): Map<ColumnRole, number> {
  const captions = cells.map(bareCaption);
  const roles = new Map<ColumnRole, number>();
  for (const [role, words] of Object.entries(WORDS) as [ColumnRole, readonly string[]][]) {
    const column = words.map((word) => captions.indexOf(word)).find((index) => index >= 0);
    if (column !== undefined) roles.set(role, column);
  }
  return roles;
}

/** "二级\n指标", "完成值（B）" and "分值 (分)" without breaks and brackets. */
function bareCaption(cell: string): string {
  return cell
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/(\([^)]*\))+$/, '');
}
