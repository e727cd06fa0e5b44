/** What a report says that no table of the workbook holds: who reports on what, and the paragraphs that only a person can write. */
export interface FactDescription {
  readonly id: string;
  /** Its name in the report, and in the sheet 报告信息. */
  readonly label: string;
  /** What to write, for whoever fills it in. */
  readonly meaning: string;
  /** `text`: a person's own paragraphs, one a line. */
  readonly kind: 'entry' | 'text';
  /** A report may do without it. */
  readonly optional?: true;
}

/** In the order of the sheet 报告信息. */
export const FACTS = [
  { id: 'year', label: '年度', meaning: '资金所属的年度，如 2023。', kind: 'entry' },
  { id: 'fund', label: '专项资金名称', meaning: '不带年度，如“科技创新战略专项资金”。', kind: 'entry' },
  { id: 'authority', label: '财政事权名称', meaning: '如“创新环境建设”。', kind: 'entry' },
  { id: 'tasks', label: '政策任务', meaning: '有几个的，用顿号分开。', kind: 'entry' },
  { id: 'project', label: '具体名称', meaning: '写在题目的括号里。', kind: 'entry' },
  { id: 'unit', label: '预算单位', meaning: '单位全称。', kind: 'entry' },
  { id: 'self', label: '单位自称', meaning: '正文里怎样称呼本单位，如“我院”“我局”“我厅”。', kind: 'entry' },
  { id: 'author', label: '填报人', meaning: '姓名。', kind: 'entry' },
  { id: 'phone', label: '联系电话', meaning: '', kind: 'entry' },
  { id: 'date', label: '填报日期', meaning: '照报告上的写法，如“2024年5月28日”。', kind: 'entry' },
  { id: 'period', label: '自评周期', meaning: '如“2023年1月1日至2023年12月31日”。', kind: 'entry' },
  { id: 'basis', label: '依据文件', meaning: '布置自评工作的文件，不带书名号也行。', kind: 'entry' },
  { id: 'grade', label: '等级', meaning: '空着时用评分得出的等级；填了而与评分不同的，会提示。', kind: 'entry', optional: true },
  { id: 'goal', label: '总体目标', meaning: '年度总体目标，可分几段，每段一行。', kind: 'text' },
  { id: 'overview', label: '专项概况', meaning: '设立依据、立项情况等，可分几段，每段一行。', kind: 'text' },
  { id: 'supervision', label: '监管情况', meaning: '事项管理的评分依据：制度、检查、验收等。', kind: 'text', optional: true },
  { id: 'purposes', label: '分用途使用绩效', meaning: '可分几段，每段一行；以“（一）”开头的行是小标题。', kind: 'text' },
  { id: 'measures', label: '改进措施', meaning: '可分几段，每段一行；以“1.”开头的行是小标题。', kind: 'text' },
] as const satisfies readonly FactDescription[];

export type FactId = (typeof FACTS)[number]['id'];

/** As a person typed them; "" where nothing is typed. */
export type ReportFacts = Readonly<Record<FactId, string>>;

export const NO_FACTS = Object.fromEntries(FACTS.map(({ id }) => [id, ''])) as ReportFacts;

export function labelOfFact(id: FactId): string {
  return FACTS.find((one) => one.id === id)?.label ?? id;
}

/** 政策任务, one by one. */
export function tasksOf({ tasks }: ReportFacts): string[] {
  return tasks
    .split(/[、；;\n]/)
    .map((task) => task.trim())
    .filter((task) => task !== '');
}

/** The four digits of the year, however it is typed; "" where there are none. */
export function yearOf({ year }: ReportFacts): string {
  return /\d{4}/.exec(year.normalize('NFKC'))?.[0] ?? '';
}
