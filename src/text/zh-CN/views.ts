import type { EarnsData } from '../../report';
import { aboutZhCN } from './about';
import { mappingZhCN } from './mapping';
import { reportZhCN } from './whole-report';
import { rulesZhCN } from './rules';
import type { ViewsWords } from '../shapes/views-words';

function earnsInChinese(earns: EarnsData): string {
  switch (earns.kind) {
    case 'points':
      return `${earns.points} 分`;
    case 'share':
      return earns.percent === '100%' ? '满分' : `分值的 ${earns.percent}`;
    case 'proportion':
      return '按比例';
    case 'less':
      return `扣 ${earns.points} 分`;
    case 'steps':
      return `每 ${earns.step} 扣 ${earns.off}${earns.off.endsWith('%') ? '' : ' 分'}`;
  }
}

export const viewsZhCN: ViewsWords = {
  indicators: {
    view: '指标',
    search: '搜索指标、目标值或完成值',
    byStatus: '按完成情况筛选',
    status: { done: '达到目标', 'far-above': '远超目标', short: '未达目标', unscored: '未计分' },
    shown: (count) => `找到 ${count} 项`,
    list: '指标清单',
    empty: '指标表里还没有指标。',
    nothingFound: '没有符合条件的指标。',
    showAll: '显示全部',
    path: (category, group) => (group === '' ? category : `${category} › ${group}`),
    categoryUnknown: '未归类',
    noText: '未填',
    target: '目标值',
    actual: '完成值',
    shortTarget: (target) => `目标 ${target}`,
    shortActual: (actual) => `完成 ${actual}`,
    completionRate: '完成率',
    score: '自评得分',
    reason: '偏差原因',
    rule: '计分方法',
    readAs: (reading) => `读作 ${reading}`,
    goTo: (cell) => `定位 ${cell}`,
    goToOf: (name, cell) => `定位到“${name}”的单元格 ${cell}`,
    field: (label, indicator) => `${label}：${indicator}`,
    band: (low, high) => `由人评定，${low} 至 ${high} 分`,
    outsideBand: (low, high) => `得分应在 ${low} 至 ${high} 分之间，没有写入。`,
    typing: '按 Enter 写入，按 Esc 取消',
    writing: '正在写入…',
    written: (cell) => `已写入 ${cell}`,
    noReasonColumn: '指标表没有“偏差原因”列，要写原因请先添上这一列。',
    noScoreColumn: '指标表还没有“自评得分”列，按一次“评分”后就能在这里填写。',
    typed: '得分由人评定，评分时原样保留。',
    notComparable: '目标值和完成值还不能比较，没有计分，也不按 0 分计。',
    byStandard: '按本行评分标准计分。',
    earns: earnsInChinese,
    scalePart: (span, earns, holds) => `${span}：${earns}${holds ? '（完成值在此）' : ''}`,
    listMark: '；',
    rules: {
      ratio: '完成值 ÷ 目标值，达到目标得满分，不足的按完成率计分。',
      lower: '越低越好：不超过目标值得满分，超出的按评分规则扣分。',
      'zero-target': '目标值为 0，只分达到和没有达到，不算比例。',
      'within-range': '完成值在目标范围之内，得满分。',
      'in-time': '在目标日期之前完成，得满分。',
      achieved: '文字目标已经达成，得满分。',
      'done-against-figure': '完成值只写明已完成，按达到目标计满分。',
      'percent-against-words': '目标是文字，按完成值写的百分数计分。',
    },
    lacks: {
      'target-missing': '缺目标值',
      'target-unreadable': '目标值读不出',
      'target-negative': '目标值小于 0',
      'actual-missing': '缺完成值',
      'actual-unreadable': '完成值读不出',
      'actual-is-words': '完成值要填数字',
      'weight-missing': '缺分值',
      'weight-unreadable': '分值读不出',
      'units-differ': '单位不一致',
      'kinds-differ': '两边不能比较',
      'date-late': '晚于目标日期',
      'date-undecided': '缺确切日期',
      'outside-range': '不在目标范围内',
      'judgement-needed': '待评定得分',
      'score-unreadable': '得分读不出',
      'score-out-of-range': '得分超出分值',
      'score-out-of-band': '得分不在档次内',
      'category-unknown': '缺一级指标',
      'shortfall-unexplained': '缺偏差原因',
      'excess-unexplained': '缺超额原因',
    },
    toCheck: '请核对',
  },
  rules: rulesZhCN,
  mapping: mappingZhCN,
  report: reportZhCN,
  about: aboutZhCN,
};
