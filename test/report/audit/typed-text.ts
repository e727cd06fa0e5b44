import { type PrintedRow, printedRows } from '../../data/report';

/** What the lines of 表2-1 and the headings print. */
export interface Totals {
  readonly results: readonly [score: string, rate: string];
  readonly output: readonly [score: string, rate: string];
  readonly benefit: readonly [score: string, rate: string];
}

export const PUBLISHED_TOTALS: Totals = { results: ['75.45', '94.30%'], output: ['36.99', '92.48%'], benefit: ['38.46', '96.13%'] };
/** Sums and quotients of the rows by hand: 37 ÷ 40, 38.45 ÷ 40, 75.45 ÷ 80. */
export const RIGHT_TOTALS: Totals = { results: ['75.45', '94.31%'], output: ['37', '92.50%'], benefit: ['38.45', '96.13%'] };

/** By hand: score ÷ weight where a point was lost, and what rounding gives of 32.91 ÷ 8. */
const RIGHT: Readonly<Record<string, Partial<PrintedRow>>> = {
  '2': { scoreRate: '82.84%' },
  '6': { scoreRate: '0%' },
  '11': { scoreRate: '75.19%' },
  '19': { scoreRate: '40.30%' },
  '29': { target: '≥90%' },
  '30': { target: '≤100%', actual: '100%' },
  '31': { completionRate: '411.38%' },
  '37': { scoreRate: '83.48%' },
  '38': { scoreRate: '70.06%' },
};

/** The same rows without a fault. */
export function soundRows(): PrintedRow[] {
  return printedRows().map((row) => ({ ...row, ...RIGHT[row.number] }));
}

/** A report in plain words of our own, tables in tabs, over these rows. A missed target is explained where `reasons` says so. */
export function reportText(rows: readonly PrintedRow[], totals: Totals, { reasons }: { readonly reasons: boolean }): string {
  return [
    '甲单位 2023 年度创新专项资金（平台建设）绩效自评报告',
    '一、基本情况',
    '年度预算安排 26,510.00 万元，见表1-1。',
    '表1-1 预算安排',
    '一级项目\t年度预算经费（万元）',
    '平台建设\t26,510.00',
    '共设置绩效指标 42 项，见表1-2。',
    '表1-2 绩效指标',
    '序号\t二级指标\t三级指标\t目标值',
    ...rows.map(({ number, group, name, target }) => [number, group, name, target].join('\t')),
    '二、自评情况',
    '对照目标，自评得分 95.45 分，绩效自评等级为“优”。',
    '表2-1 自评得分',
    '一级指标\t二级指标\t分值\t自评得分\t得分率',
    '评价总得分\t\t100\t95.45\t95.45%',
    '过程\t合计\t20\t20\t100%',
    '\t资金管理\t12\t12\t100%',
    '\t事项管理\t8\t8\t100%',
    `产出和效益\t合计\t80\t${totals.results.join('\t')}`,
    `\t产出\t40\t${totals.output.join('\t')}`,
    `\t效益\t40\t${totals.benefit.join('\t')}`,
    '（1）资金管理',
    '资金支出率指标分值为 12 分，自评得分 12 分，得分率为 100%。预算 26,510.00 万元，支出 26,510.00 万元，支出率 100%。',
    '表2-2 支出情况',
    '一级项目\t年度预算金额（万元）\t实际支出金额（万元）\t支出率',
    '平台建设\t26,510.00\t26,510.00\t100%',
    '（2）事项管理',
    '监管有效性指标分值为 8 分，自评得分 8 分，得分率为 100%。按制度检查。',
    '合计设置绩效指标 42 项，共完成 35 项，见表2-3。',
    '表2-3 完成情况',
    '序号\t二级指标\t三级指标\t目标值\t完成值\t完成率',
    ...rows.map(({ number, group, name, target, actual, completionRate }) =>
      [number, group, name, target, actual, completionRate].join('\t'),
    ),
    ...(['产出', '效益'] as const).flatMap((category, index) => [
      `（${index + 1}）${category}（满分 40 分，自评得分 ${totals[index === 0 ? 'output' : 'benefit'].join(' 分，得分率 ')}）`,
      ...rows.filter((row) => row.category === category).map((row) => paragraph(row, reasons)),
    ]),
  ].join('\n');
}

function paragraph({ name, weight, score, scoreRate, target, actual }: PrintedRow, reasons: boolean): string {
  const rate = scoreRate === '' ? '' : `，得分率为 ${scoreRate}`;
  const why = reasons && score !== weight ? '主要原因是项目启动较晚。' : '';
  return `${name}指标分值为 ${weight} 分，自评得分 ${score} 分${rate}。2023 年，本单位计划为 ${target}，实际为 ${actual}。${why}`;
}
