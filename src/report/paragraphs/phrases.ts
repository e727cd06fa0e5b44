import type { Relation } from '../../scoring';
import { type FactId, labelOfFact, type ReportFacts, tasksOf, yearOf } from '../facts/report-facts';
import { gapFor } from './piece';

/*
 * How the report says things. Everything that it prints besides numbers, names and a person's own paragraphs is worded here, in Chinese
 * whatever the language of the pane.
 */

export const HEADINGS = {
  basics: '一、基本情况',
  overview: '（一）专项概况',
  funds: '（二）专项资金使用情况',
  goals: '（三）绩效目标',
  overallGoal: '1.总体目标',
  indicators: '2.绩效指标',
  evaluation: '二、自评情况',
  conclusion: '（一）自评结论',
  performance: '（二）专项资金使用绩效',
  spending: '1.专项资金支出情况',
  completion: '2.专项资金完成绩效目标情况',
  purposes: '三、专项资金分用途使用绩效',
  measures: '四、下一步改进措施',
} as const;

export const TABLE_TITLES = {
  '1-1': '项目资金预算安排情况',
  '1-2': '专项资金绩效指标',
  '2-1': '专项资金绩效自评得分',
  '2-2': '项目资金支出情况',
  '2-3': '绩效指标完成情况',
} as const;

export const COVER = {
  report: '绩效自评报告',
  authority: '财政事权名称：',
  tasks: '对应政策任务个数：',
  project: '具体名称：',
  unit: '预算单位：',
  seal: '（公章）',
  author: '填报人姓名：',
  phone: '联系电话：',
  date: '填报日期：',
} as const;

export const GAPS = {
  weight: gapFor('填写分值'),
  reason: gapFor('补充原因'),
  target: gapFor('填写目标值'),
  actual: gapFor('填写完成值'),
  score: gapFor('评定得分'),
  total: gapFor('补齐得分'),
  grade: '【待定】',
  funds: gapFor('补充项目资金表'),
  grounds: gapFor('填写监管情况'),
} as const;

export const IN_TIME = '按期完成';
export const LATE = '，晚于计划';

export const MANAGEMENT = { spendingRate: '资金支出率' } as const;

/** A fact, or the gap that asks for it. */
export function factOr(facts: ReportFacts, id: FactId): string {
  return facts[id] === '' ? gapFor(`填写${labelOfFact(id)}`) : facts[id];
}

/** "2023 年，我院"; what is not known is left out, as every paragraph would ask for it. */
export function subject(facts: ReportFacts): string {
  const year = yearOf(facts);
  return `${year === '' ? '' : `${year} 年，`}${facts.self}`;
}

/** "2023 年度科技专项资金（打造中心）" */
export function fundTitle(facts: ReportFacts): string {
  const year = yearOf(facts);
  const project = facts.project === '' ? '' : `（${facts.project}）`;
  return `${year === '' ? gapFor('填写年度') : year} 年度${factOr(facts, 'fund')}${project}`;
}

/** "某院 2023 年度科技专项资金（打造中心）绩效自评报告" */
export function titleOf(facts: ReportFacts): string {
  return `${factOr(facts, 'unit')} ${fundTitle(facts)}${COVER.report}`;
}

export function taskCount(facts: ReportFacts): string {
  const count = tasksOf(facts).length;
  return count === 0 ? gapFor('填写政策任务') : `${count} 个`;
}

export function introduction(facts: ReportFacts): string {
  const basis = facts.basis === '' ? factOr(facts, 'basis') : facts.basis.replace(/^(?!《)(.*[^》])$/, '《$1》');
  const self = factOr(facts, 'self');
  const period = factOr(facts, 'period');
  return `根据${basis}要求，${self}组织完成了 ${fundTitle(facts)}绩效自评，自评周期为${period}，有关情况报告如下：`;
}

export function fundsLead(facts: ReportFacts): string {
  const tasks = tasksOf(facts);
  const named = tasks.length === 0 ? gapFor('填写政策任务') : tasks.map((task) => `“${task}”`).join('、');
  const year = yearOf(facts);
  return `${year === '' ? '' : `${year} 年，`}专项资金所属财政事权为“${factOr(facts, 'authority')}”，政策任务为${named}，年度预算安排 `;
}

export function indicatorsLead(facts: ReportFacts): string {
  return `${subject(facts)}专项资金涉及 ${taskCount(facts)}政策任务，共设置绩效指标 `;
}

export function conclusionLead(facts: ReportFacts, sections: readonly string[]): string {
  const self = factOr(facts, 'self');
  return `对照既定指标，${self}从${sections.join('、')}等方面对 ${fundTitle(facts)}开展绩效自评，自评得分 `;
}

/** "经济效益指标" under "①"; beyond twenty in brackets. */
export function circled(number: number): string {
  return number <= 20 ? String.fromCodePoint(0x245f + number) : `(${number})`;
}

/** Words for the sign of a target. Things that are counted are many or few, rates and measures high or low. */
export function relationWords(relation: Relation, isCounted: boolean): string {
  switch (relation) {
    case 'at-least':
      return isCounted ? '不少于' : '不低于';
    case 'more-than':
      return isCounted ? '多于' : '高于';
    case 'at-most':
      return '不高于';
    case 'less-than':
      return '低于';
    case 'none':
    case 'equal':
      return '';
  }
}
