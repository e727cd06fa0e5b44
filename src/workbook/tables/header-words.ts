import type { ColumnRole } from '../../scoring';

/** Header words in use, the ones that win first. */
const WORDS: Readonly<Record<ColumnRole, readonly string[]>> = {
  number: ['序号', '编号'],
  category: ['一级指标'],
  group: ['二级指标'],
  name: ['三级指标', '指标名称', '绩效指标', '具体指标'],
  sign: ['指标性质', '指标方向', '指标符号', '比较符号', '计算符号', '性质', '符号'],
  target: ['调整指标值', '调整后指标值', '目标值', '年度指标值', '年度目标值', '绩效目标值', '预期实现值', '指标值'],
  initialTarget: ['年初指标值', '年初目标值'],
  unit: ['度量单位', '计量单位', '指标单位', '单位'],
  actual: ['完成值', '实际完成值', '全年实际完成值', '全年实际值', '全年完成值', '年终完成值', '实际值'],
  weight: ['分值', '权重', '指标权重', '指标分值', '权数', '标准分', '标准分值', '参考分值', '满分', '参考分'],
  standard: [
    ...[
      '评分标准',
      '评价标准',
      '评分规则',
      '评分办法',
      '评分细则',
      '评分方法',
      '计分标准',
      '计分办法',
      '计分方法',
      '计分规则',
      '打分标准',
      '扣分标准',
      '考核标准',
    ],
    ...['评分说明', '计分说明', '得分说明', '指标说明', '指标解释'],
  ],
  completionRate: ['完成率', '累计完成率', '指标完成率'],
  score: ['自评得分', '自评分', '自评分值', '得分', '指标得分', '评价得分', '实际得分'],
  scoreRate: ['得分率', '得分系数'],
  reviewed: ['复核得分', '复核分', '复核评分', '复评得分', '复评分', '审核得分', '考核得分'],
  reason: [
    ...['偏差原因', '偏差原因分析', '偏差原因及改进措施', '偏差原因分析及改进措施', '未完成原因', '未完成原因分析'],
    ...['未完成原因及拟采取的改进措施', '未完成原因分析及改进措施', '备注'],
  ],
};

/** The roles without which rows are not the header of an indicator table. */
export const REQUIRED_ROLES: readonly ColumnRole[] = ['name', 'target', 'actual'];

/** What the header of a missing column would be called. */
export function captionOf(role: ColumnRole): string {
  return role === 'target' ? '目标值' : (WORDS[role][0] ?? role);
}

/** The role that a caption names; among captions for one role, the lowest rank wins. */
export interface CaptionRole {
  readonly role: ColumnRole;
  readonly rank: number;
}

const ROLE_OF_WORD = new Map<string, CaptionRole>(
  (Object.entries(WORDS) as [ColumnRole, readonly string[]][]).flatMap(([role, words]) =>
    words.map((word, rank) => [word, { role, rank }] as const),
  ),
);

/** Every caption that means a column of the form. */
export const HEADER_WORDS: readonly string[] = [...ROLE_OF_WORD.keys()];

/** The role of a bare caption, `null` for any other text. */
export function roleOf(caption: string): CaptionRole | null {
  return ROLE_OF_WORD.get(caption) ?? null;
}

/** Beyond this length a text is a sentence and no caption. */
const LONGEST_CAPTION = 40;

/** "二级\n指标", "完成值（B）", "分值 (分)" and "得分系数%" as the words alone; "" for what is no caption. */
export function bareCaption(cell: unknown): string {
  if (typeof cell !== 'string' || cell === '' || cell.length > LONGEST_CAPTION) return '';
  return cell
    .normalize('NFKC')
    .replace(/[\s*★:]+/g, '')
    .replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, '')
    .replace(/[A-Z%]$/, '');
}

/** What a column of a form's block about money holds. */
export type MoneyRole = 'initialBudget' | 'budget' | 'spent' | 'weight' | 'completionRate' | 'score';

const MONEY_WORDS: Readonly<Record<MoneyRole, readonly string[]>> = {
  initialBudget: ['年初预算数', '年初预算', '年初预算金额', '预算数', '年度预算数'],
  budget: ['全年预算数', '全年预算', '全年预算金额', '调整后预算数', '调整后预算', '调整预算数', '调整后全年预算数'],
  spent: ['全年执行数', '执行数', '预算执行数', '全年执行', '全年执行金额', '实际执行数', '实际支出数'],
  weight: WORDS.weight,
  completionRate: ['执行率', '预算执行率'],
  score: WORDS.score,
};

const MONEY_ROLE_OF_WORD = new Map<string, MoneyRole>(
  (Object.entries(MONEY_WORDS) as [MoneyRole, readonly string[]][]).flatMap(([role, words]) => words.map((word) => [word, role] as const)),
);

/** The role of a bare caption in a block about money, `null` for any other text. */
export function moneyRoleOf(caption: string): MoneyRole | null {
  return MONEY_ROLE_OF_WORD.get(caption) ?? null;
}

/** Captions of a block about money that no indicator table has: 全年预算数, 执行数 … */
export function isFundCaption(caption: string): boolean {
  const role = moneyRoleOf(caption);
  return role === 'initialBudget' || role === 'budget' || role === 'spent';
}
