import { BENEFIT, BUDGET, OUTPUT, PROCESS, SATISFACTION, type ScoringRules } from './rules';

const COMMON = {
  reverse: 'linear',
  aboveZero: 'full',
  overFulfilment: { markFrom: 1.2, reasonFrom: 1.3, deduction: { kind: 'none' } },
  scorePlaces: 2,
  totals: 'A',
  bands: { achieved: { from: 0.8, to: 1 }, partial: { from: 0.6, to: 0.8 }, missed: { from: 0, to: 0.6 } },
  lowerByName: [
    ...['控制率', '调整率', '调整次数', '结余率', '结转率', '故障率', '投诉', '成本', '响应时间', '恢复时间', '切换时间'],
    ...['差错率', '事故', '流失率', '空置率', '变质', '中断', '恢复速度', '切换速度'],
  ],
} as const satisfies Partial<ScoringRules>;

/** 广东省级财政: the default. 满意度 counts inside 效益. */
export const GUANGDONG: ScoringRules = {
  ...COMMON,
  name: '广东省级财政',
  note: '等级分数线未见公开文件，请按本地规定确认。',
  categories: [
    {
      name: PROCESS,
      weight: 20,
      alsoCalled: [],
      groups: [
        { name: '资金管理', weight: 12 },
        { name: '事项管理', weight: 8 },
      ],
    },
    { name: OUTPUT, weight: 40, alsoCalled: [], groups: [] },
    { name: BENEFIT, weight: 40, alsoCalled: [], groups: [] },
  ],
  grades: [
    { name: '优', from: 90 },
    { name: '良', from: 80 },
    { name: '中', from: 70 },
    { name: '低', from: 60 },
    { name: '差', from: 0 },
  ],
};

/** 财预〔2020〕10号, 项目支出绩效自评. */
export const NATIONAL: ScoringRules = {
  ...COMMON,
  name: '财预〔2020〕10号 项目支出',
  note: '分值和等级分数线按通行做法设置，未与文件原文核对，请按本地规定确认。',
  categories: [
    { name: BUDGET, weight: 10, alsoCalled: ['预算执行', '预算执行情况', '项目资金', '资金情况'], groups: [] },
    { name: OUTPUT, weight: 50, alsoCalled: [], groups: [] },
    { name: BENEFIT, weight: 30, alsoCalled: [], groups: [] },
    { name: SATISFACTION, weight: 10, alsoCalled: ['服务对象满意度'], groups: [] },
  ],
  grades: [
    { name: '优', from: 90 },
    { name: '良', from: 80 },
    { name: '中', from: 60 },
    { name: '差', from: 0 },
  ],
};

/** The rules to choose from; the first is the default. */
export const PRESETS: readonly ScoringRules[] = [GUANGDONG, NATIONAL];
