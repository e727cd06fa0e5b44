import { BENEFIT, OUTPUT, PROCESS } from '../../scoring';

/** One row of the sample, every field as a person would type it. */
export interface SampleIndicator {
  /** "1" … "42"; "" for the rows of 过程, which 表2-3 does not list. */
  readonly number: string;
  readonly category: string;
  readonly group: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly weight: string;
  /** Only where a person has to judge. */
  readonly score: string;
  readonly reason: string;
}

type Row = readonly [name: string, target: string, actual: string, weight: string, score?: string, reason?: string];

/** 表2-3 of a published self-evaluation, with its weights, and two rows of 过程 from the prose of the same report. */
const GROUPS: readonly { readonly category: string; readonly group: string; readonly rows: readonly Row[] }[] = [
  {
    category: PROCESS,
    group: '资金管理',
    rows: [['资金支出率（万元）', '26,510.00', '26,510.00', '12']],
  },
  {
    category: PROCESS,
    group: '事项管理',
    rows: [['监管有效性', '监管有效', '监管有效', '8', '8', '依据监管制度和检查验收记录评定']],
  },
  {
    category: OUTPUT,
    group: '数量指标',
    rows: [
      ['申请发明专利（件）', '600', '697', '1.34'],
      ['人才引进-博士或博士后（人）', '120', '99', '1.34'],
      ['人才引进-院士（人）', '0', '0', '1.33'],
      ['人才培养-新增入学研究生（人）', '150', '190', '1.33'],
      ['人才引进-新增引进领军人才（人）', '30', '23', '1.33'],
      ['新增产业技术研究院、服务中心等区域产业技术创新协同平台（个）', '≥4', '0', '1.33'],
      ['授权发明专利（件）', '300', '473', '1.33'],
      ['服务企业数量（家/次）', '30000', '35259', '1.33'],
      ['培养培训技术经纪人（名）', '150', '329', '1.33'],
      ['共建院企联合创新中心或专业领域研究院（家）', '1', '1', '1.33'],
      ['承担各级政府及重大企业政策研究（或规划）（项）', '4', '3', '1.33'],
      ['建设和提升双创产业园（个）', '2', '6', '1.33'],
      ['建设高水平创新团队（个）', '2', '11', '1.33'],
      ['培育国家级科技创新平台（个）', '≥1', '1', '1.33'],
      ['建设院级港澳联合实验室等创新联合体（个）', '≥1', '4', '1.33'],
      ['建成中试验证转化平台（家）', '1', '1', '1.33'],
      ['实施新技术应用示范和产业提升改造项目（个）', '≥1', '4', '1.33'],
      ['产业集群培育发展等咨询服务（项）', '≥5', '10', '1.33'],
      ['“百人计划”A/B类领军人才（人）', '5', '2', '1.34'],
    ],
  },
  {
    category: OUTPUT,
    group: '质量指标',
    rows: [
      ['项目结题验收通过率 (%)', '95%', '100%', '1.33'],
      ['新增省部级以上科技创新平台 (个)', '2', '5', '1.34'],
      ['建设国家野外科学观测研究站 (个)', '0', '0', '1.34'],
      ['建设“一带一路”联合实验室数 (个)', '0', '0', '1.34'],
      ['新增检测检验业务领域 (个)', '3', '3', '1.34'],
      ['建设科研仪器设备创制平台 (个)', '1', '1', '1.34'],
      ['发表 SCI (EI) 论文 (篇)', '600', '638', '1.34'],
      ['发表高水平论文 (JCR 一区二区, 篇)', '400', '494', '1.33'],
      ['省部级以上科技创新平台验收合格率 (%)', '≥90%', '92.31%', '1.33'],
    ],
  },
  {
    category: OUTPUT,
    group: '时效指标',
    rows: [['项目结题及时率 (%)', '≥90', '100%', '1.34']],
  },
  {
    category: OUTPUT,
    group: '成本指标',
    rows: [['省级财政投入比 (%)', '≤100', '≤100', '1.33']],
  },
  {
    category: BENEFIT,
    group: '经济效益指标',
    rows: [
      ['“四技”收入增长率 (%)', '≥8%', '32.91%', '3.33'],
      ['公司营业收入年均增长率 (%)', '≥5%', '13.04%', '3.34'],
      ['公司利润年均增长率 (%)', '≥5%', '7.77%', '3.34'],
      ['累计孵化企业新增收入 (亿元)', '0.5', '0.63', '3.33'],
    ],
  },
  {
    category: BENEFIT,
    group: '社会效益指标',
    rows: [
      ['新增服务支撑我省战略性新兴产业集群培育发展方向 (个)', '≥1', '2', '3.34'],
      ['突破关键核心技术累计达到数量 (项)', '5', '19', '3.33'],
      ['新增初创企业 (家)', '≥30', '25', '3.33'],
    ],
  },
  {
    category: BENEFIT,
    group: '可持续影响指标',
    rows: [
      ['孵化技术（项）', '≥20', '14', '3.34'],
      ['获得国家、省各项奖励数量（项）', '≥5', '8', '3.33'],
      ['科研人员稳定率（%）', '≥90%', '90.83%', '3.33'],
    ],
  },
  {
    category: BENEFIT,
    group: '服务对象满意度指标',
    rows: [
      ['单位员工满意度（%）', '≥80%', '91.64%', '3.33'],
      ['合作单位、公众满意度（%）', '≥80%', '95.15%', '3.33'],
    ],
  },
];

/** The sample's 44 rows, in the order of the form. */
export function sampleIndicators(): SampleIndicator[] {
  let number = 0;
  return GROUPS.flatMap(({ category, group, rows }) =>
    rows.map(([name, target, actual, weight, score = '', reason = '']) => {
      if (category !== PROCESS) number += 1;
      return { number: category === PROCESS ? '' : String(number), category, group, name, target, actual, weight, score, reason };
    }),
  );
}
