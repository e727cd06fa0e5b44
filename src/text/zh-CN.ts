import type { RunStep, Words } from './words';

const STEP: Record<RunStep, string> = {
  reading: '读取工作簿',
  guarding: '写入前核对',
  writing: '写入结果',
  verifying: '写入后核对',
};

const LEFT_BEHIND: Record<RunStep, string> = {
  reading: '工作簿没有改动，请稍后再按“评分”。',
  guarding: '工作簿没有改动，请稍后再按“评分”。',
  writing: '填报的内容没有改动，但结果可能只写了一部分；请再按一次“评分”，结果会补写完整。',
  verifying: '结果已写入，但没能与计算值核对；请再按一次“评分”以核对。',
};

export const zhCN: Words = {
  findings: {
    'target-missing': ({ indicator }) => `“${indicator}”没有目标值，无法评分。请填写目标值。`,
    'target-negative': ({ indicator, text }) =>
      `“${indicator}”的目标值“${text}”小于 0，完成率无从计算，暂不评分。请填写大于 0 的目标值，或直接填写自评得分。`,
    'target-unreadable': ({ indicator, text }) =>
      `“${indicator}”的目标值“${text}”读不出数值，无法评分。请改成数字、百分数，或在数字前加 ≥、≤。`,
    'actual-missing': ({ indicator }) => `“${indicator}”没有完成值，暂不评分，也不按 0 计。请填写完成值。`,
    'actual-unreadable': ({ indicator, text }) => `“${indicator}”的完成值“${text}”读不出数值，暂不评分。请改成数字或百分数。`,
    'actual-is-bound': ({ indicator, text, reading }) => `“${indicator}”的完成值“${text}”是一个范围，按 ${reading} 计算。请改填实际数值。`,
    'percent-assumed': ({ indicator, text, reading }) =>
      `“${indicator}”一边是百分数，一边是“${text}”，按 ${reading} 计算。请核对，并补上百分号。`,
    'judgement-needed': ({ indicator, text, weight }) =>
      `“${indicator}”的目标值“${text}”是文字，需要人工评定。请在自评得分列填写 0 至 ${weight} 之间的得分。`,
    'zero-of-zero': ({ indicator, score }) => `“${indicator}”目标值和完成值都是 0，按完成计 ${score} 分。请确认这项指标是否应当保留。`,
    'actual-above-zero-target': ({ indicator, text, score }) =>
      `“${indicator}”目标值为 0，完成值为“${text}”，完成率无从计算，计 ${score} 分。请核对目标值。`,
    'budget-zero': ({ indicator }) => `“${indicator}”的预算为 0，支出率无从计算，暂不评分。请核对预算金额。`,
    'weight-missing': ({ indicator }) => `“${indicator}”没有分值，无法评分。请填写分值。`,
    'weight-unreadable': ({ indicator, text }) => `“${indicator}”的分值“${text}”不是大于或等于 0 的数字，无法评分。请改正分值。`,
    'weights-not-adding-up': ({ category, found, expected }) =>
      `“${category}”各指标分值合计 ${found} 分，应为 ${expected} 分。请调整分值。`,
    'category-unknown': ({ indicator, group }) => `“${indicator}”属于哪个一级指标无法判断（二级指标：“${group}”）。请填写一级指标。`,
    'score-typed': ({ indicator, typed, computed }) =>
      `“${indicator}”的自评得分 ${typed} 是手工填写的，已保留；按规则计算为 ${computed}。请核对。`,
    'score-out-of-range': ({ indicator, text, weight }) =>
      `“${indicator}”手工填写的得分 ${text} 不在 0 至 ${weight} 之间，没有计入总分。请改正。`,
    'score-unreadable': ({ indicator, text }) => `“${indicator}”的自评得分“${text}”不是数字，没有计入总分。请改成数字，或清空后重新评分。`,
    'rate-typed': ({ indicator, typed, computed }) => `“${indicator}”手工填写的比率 ${typed} 已保留；按规则计算为 ${computed}。请核对。`,
    'process-missing': ({ weight }) => `指标表中没有“过程”指标（${weight} 分），总得分不完整。请补充过程指标及得分。`,
    'total-incomplete': ({ missing, low, high }) => `有 ${missing} 分尚无得分，总得分不完整，最低 ${low} 分，最高 ${high} 分。`,
    'calculated-differs': ({ expected, calculated }) => `Excel 算出的值是 ${calculated}，按规则应为 ${expected}。请核对这个单元格。`,
  },
  refusals: {
    'no-table': ({ sheet }) =>
      `在工作表“${sheet}”及其他工作表中没有找到指标表。请确认表头含有“三级指标”“目标值”“完成值”，并打开该工作表后再评分。`,
    'several-tables': ({ sheets }) =>
      `当前工作表没有指标表，而这些工作表都有：${sheets.map((sheet) => `“${sheet}”`).join('、')}。请打开要评分的那一张后再评分。`,
    'no-indicators': ({ sheet, cell }) => `工作表“${sheet}”的表头（${cell}）下面没有指标行。请填写指标后再评分。`,
    'header-missing': ({ sheet, cell, columns }) =>
      `工作表“${sheet}”的表头（${cell}）缺少${columns.map((column) => `“${column}”`).join('、')}列。请补上后再评分。`,
    'no-room': ({ sheet, cell }) =>
      `指标表右侧的 ${sheet}!${cell} 已有内容，放不下结果列。请把它移开，或在表内加上“完成率”“自评得分”“得分率”三列后再评分。`,
    'sheet-protected': ({ sheet }) => `工作表“${sheet}”受保护，无法写入结果。请先撤销保护（审阅 › 撤销工作表保护）再评分。`,
    'structure-protected': () => '工作簿的结构受保护，无法添加汇总表。请先撤销保护（审阅 › 保护工作簿）再评分。',
    'sheet-name-taken': ({ sheet }) => `工作簿中已有一张名为“${sheet}”的工作表，但不是评分生成的，未作改动。请将它改名后再评分。`,
    'book-changed': ({ sheet, cell }) => `评分期间 ${sheet}!${cell} 被改动，没有写入结果。请再按一次“评分”。`,
    'cell-being-edited': () => '有单元格正在编辑。请按 Enter 完成编辑后再评分。',
    'already-running': () => '正在评分，请等它完成。',
    'host-failed': ({ step, detail }) => `${STEP[step]}时 Excel 报错（${detail}）。${LEFT_BEHIND[step]}`,
  },
  severity: { error: '错误', warning: '提醒', info: '说明' },
  summary: {
    total: (score, weight, grade) => `评价总得分 ${score}（满分 ${weight}），等级：${grade}`,
    totalIncomplete: (score, weight) => `评价总得分（不完整） ${score}（满分 ${weight}）`,
    line: (name, score, weight, rate) => `${name}  ${score} / ${weight}  ${rate}`,
    completed: (completed, count) => `产出和效益指标 ${count} 项，完成 ${completed} 项`,
    findings: (count) => `核对发现 ${count} 条：`,
    written: (sheets) => `已写入：${sheets.join('、')}`,
    unchanged: '结果与上次相同，没有改动。',
  },
  pane: {
    title: '绩效自评',
    purpose: '在指标表中填写目标值和完成值，然后按“评分”。',
    score: '评分',
    scoring: '正在评分…',
    total: '评价总得分',
    incomplete: '不完整',
    grade: (grade) => `等级：${grade}`,
    category: '指标',
    weight: '分值',
    points: '自评得分',
    scoreRate: '得分率',
    noScore: '暂无得分',
    findings: (count) => `核对（${count} 条）`,
    noFindings: '没有需要核对的地方。',
    failed: '没有完成评分',
    notInExcel: '请在 Excel 中打开本加载项。',
    slowStart: 'Excel 迟迟没有响应。请检查网络后关闭任务窗格再打开；若仍不行，请重新启动 Excel。',
  },
};
