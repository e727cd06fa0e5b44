import type { Words } from '../shapes/words';
import { REASON, STANDARD_PROBLEM } from './unreadable';

const perhaps = (suspected: readonly string[]) => (suspected.length === 0 ? '' : `，可能是 ${suspected.join(' 或 ')}`);

export const findingsZhCN: Words['findings'] = {
  'target-missing': ({ indicator }) => `“${indicator}”没有目标值，无法评分。请填写目标值。`,
  'target-negative': ({ indicator, text }) =>
    `“${indicator}”的目标值“${text}”小于 0，完成率无从计算，暂不评分。请填写大于 0 的目标值，或直接填写自评得分。`,
  'target-unreadable': ({ indicator, text, reason, suspected }) =>
    `“${indicator}”的目标值“${text}”读不出数值：${REASON[reason]}${perhaps(suspected)}。没有评分。请改成数字、百分数或日期，需要时在数字前加 ≥、≤。`,
  'actual-missing': ({ indicator }) => `“${indicator}”没有完成值，暂不评分，也不按 0 计。请填写完成值。`,
  'actual-unreadable': ({ indicator, text, reason, suspected }) =>
    `“${indicator}”的完成值“${text}”读不出数值：${REASON[reason]}${perhaps(suspected)}。暂不评分。请改成数字、百分数或日期。`,
  'actual-is-words': ({ indicator, text }) =>
    `“${indicator}”的目标值是数值或日期，完成值“${text}”是文字，暂不评分。请改填实际数值或日期，或直接填写自评得分。`,
  'actual-is-bound': ({ indicator, text, reading }) => `“${indicator}”的完成值“${text}”是一个范围，按 ${reading} 计算。请改填实际数值。`,
  'actual-negative': ({ indicator, text, score }) => `“${indicator}”的完成值“${text}”小于 0，计 ${score} 分。请核对。`,
  'bound-counted': ({ indicator, target, text }) =>
    `“${indicator}”的目标值“${target}”不含这个数本身，完成值“${text}”正好等于它，按达到目标计分。请核对。`,
  'percent-assumed': ({ indicator, text, reading }) =>
    `“${indicator}”的“${text}”没有写明百分号，按 ${reading} 计算。请核对，并补上百分号。`,
  'unit-assumed': ({ indicator, text, reading }) => `“${indicator}”的“${text}”没有写明单位，按 ${reading} 计算。请核对，并补上单位。`,
  'units-differ': ({ indicator, target, actual }) =>
    `“${indicator}”的目标值“${target}”和完成值“${actual}”单位不同，不能相除，暂不评分。请改成同一单位。`,
  'kinds-differ': ({ indicator, target, actual }) =>
    `“${indicator}”的目标值“${target}”和完成值“${actual}”不是同一类内容，无法比较，暂不评分。请改成同一种写法。`,
  'read-loosely': ({ indicator, text, reading }) => `“${indicator}”的“${text}”按 ${reading} 读取。请核对；最好只填数值和单位。`,
  'date-late': ({ indicator, text, reading }) =>
    `“${indicator}”的完成时间“${text}”晚于目标（${reading}），暂不评分。请在自评得分列填写得分，并说明原因。`,
  'date-undecided': ({ indicator, text, reading }) =>
    `“${indicator}”的完成时间“${text}”可能早于也可能晚于目标（${reading}），暂不评分。请填写具体日期。`,
  'date-assumed': ({ indicator, text, reading }) =>
    `“${indicator}”的目标时间“${text}”没有写全，按 ${reading} 计算。请核对，最好写明年月日。`,
  'date-suspected': ({ indicator, target, actual }) =>
    `“${indicator}”的目标值和完成值按日期读取：${target}、${actual}，暂不评分。Excel 会把 3/4、1-2 一类内容变成日期：确是日期的请确认；不是的，请先把单元格设为“文本”格式再填。`,
  'standard-two-ways': ({ indicator, text, first, second }) =>
    `“${indicator}”的评分标准“${text}”有两种算法：按整步扣分、临界值归先写的一档，得 ${first} 分；按比例扣分、归后写的一档，得 ${second} 分。暂不评分，请选择。`,
  'standard-unread': ({ indicator, text, problem }) =>
    `“${indicator}”的评分标准“${text}”没有用上：${STANDARD_PROBLEM[problem]}。改按工作簿的评分规则计分，请核对；不妥时请直接填写自评得分。`,
  'outside-range': ({ indicator, text, reading }) =>
    `“${indicator}”的完成值“${text}”不在目标范围 ${reading} 之内，规则没有规定扣多少分，暂不评分。请在自评得分列填写得分。`,
  'done-against-figure': ({ indicator, target, text }) =>
    `“${indicator}”的目标值是“${target}”，完成值只写了“${text}”，暂按全部完成计分。请核对，最好改填实际数值。`,
  'percent-against-words': ({ indicator, target, text }) =>
    `“${indicator}”的目标值是文字“${target}”，完成值是“${text}”，暂按这一百分数计分。请核对；不妥时请直接填写自评得分。`,
  'judgement-needed': ({ indicator, text, low, high }) =>
    `“${indicator}”的目标值“${text}”是文字，需要人工评定。请在自评得分列填写 ${low} 至 ${high} 之间的得分。`,
  'judged-score-missing': ({ indicator, weight }) =>
    `“${indicator}”没有目标值和完成值，由人评定得分，还没有填写。请在自评得分列填写 0 至 ${weight} 分。`,
  'review-differs': ({ indicator, score, reviewed, difference }) =>
    `“${indicator}”自评 ${score} 分，复核 ${reviewed} 分，相差 ${difference} 分。`,
  'zero-of-zero': ({ indicator, score }) => `“${indicator}”目标值和完成值都是 0，按完成计 ${score} 分。请确认这项指标是否应当保留。`,
  'actual-above-zero-target': ({ indicator, text, score }) =>
    `“${indicator}”目标值为 0，完成值为“${text}”，完成率无从计算，计 ${score} 分。请核对目标值。`,
  'lower-is-better-suggested': ({ indicator, text }) =>
    `“${indicator}”从名称看像是越小越好，但目标值“${text}”没有 ≤，按越大越好计分。若应越小越好，请在目标值前加 ≤。`,
  'over-fulfilled': ({ indicator, rate }) => `“${indicator}”完成率 ${rate}，明显超过目标；得分按规则封顶。请核对目标值是否定得过低。`,
  'shortfall-unexplained': ({ indicator, score, weight }) =>
    `“${indicator}”得 ${score} 分，满分 ${weight} 分，没有写明偏差原因。请补充原因和改进措施。`,
  'excess-unexplained': ({ indicator, rate }) => `“${indicator}”完成率 ${rate}，偏离目标较大，没有写明偏差原因。请补充原因。`,
  'reason-column-missing': ({ count, indicators }) =>
    `有 ${count} 项指标失分或大幅超过目标，需要说明原因，而指标表没有“偏差原因”列：${indicators}。请在报告中说明，或在表中加上这一列。`,
  'budget-zero': ({ indicator }) => `“${indicator}”的预算为 0，支出率无从计算，暂不评分。请核对预算金额。`,
  'fund-overspent': ({ spent, budget }) => `实际支出合计 ${spent} 大于预算合计 ${budget}，资金支出率按 100% 计。请核对金额。`,
  'fund-unreadable': ({ project, column, text }) => `“${project}”的${column}“${text}”读不出金额，资金支出率暂不计算。请改成数字。`,
  'preset-suggested': ({ rules, preset }) =>
    `各一级指标的分值与评分规则“${rules}”不符，与“${preset}”一致。如采用后者，请把工作表“评分规则”中“方案”的取值改为“${preset}”，再按“评分”。`,
  'weight-missing': ({ indicator }) => `“${indicator}”没有分值，无法评分。请填写分值。`,
  'weights-proposed': ({ category, points, count, split }) =>
    `“${category}”有 ${count} 项指标没有分值，尚余 ${points} 分。若平均分配，自上而下为：${split}。请确认后填写，不会自动填入。`,
  'weight-unreadable': ({ indicator, text }) => `“${indicator}”的分值“${text}”不是大于或等于 0 的数字，无法评分。请改正分值。`,
  'weight-with-unit': ({ indicator, text, reading }) => `“${indicator}”的分值“${text}”带有单位，按 ${reading} 分计算。最好只填数字。`,
  'weights-not-adding-up': ({ category, found, expected }) => `“${category}”各指标分值合计 ${found} 分，应为 ${expected} 分。请调整分值。`,
  'level-weight-differs': ({ level, found, expected }) => `“${level}”写明共 ${expected} 分，其下各项分值合计 ${found} 分。请核对分值。`,
  'category-unknown': ({ indicator, group }) => `“${indicator}”属于哪个一级指标无法判断（二级指标：“${group}”）。请填写一级指标。`,
  'levels-missing': ({ count }) =>
    `指标表没有写明一级指标和二级指标，${count} 项指标不分类别，按各自的分值评分和合计。要分产出、效益汇总的，请加上“一级指标”列。`,
  'score-typed': ({ indicator, typed, computed }) =>
    `“${indicator}”的自评得分 ${typed} 是手工填写的，已保留；按规则计算为 ${computed}。请核对。`,
  'score-out-of-range': ({ indicator, text, weight }) =>
    `“${indicator}”手工填写的得分 ${text} 不在 0 至 ${weight} 之间，没有计入总分。请改正。`,
  'score-out-of-band': ({ indicator, typed, text, low, high }) =>
    `“${indicator}”的完成情况是“${text}”，手工填写的得分 ${typed} 应在 ${low} 至 ${high} 之间；得分已保留。请核对。`,
  'score-unreadable': ({ indicator, text }) =>
    `“${indicator}”的自评得分“${text}”不是数字，或是存成文本的数字，没有计入总分。请把单元格格式改为“常规”再填数字，或清空后重新评分。`,
  'rate-typed': ({ indicator, typed, computed }) => `“${indicator}”手工填写的比率 ${typed} 已保留；按规则计算为 ${computed}。请核对。`,
  'rows-hidden': ({ sheet }) => `工作表“${sheet}”有隐藏的行，其中的指标照常评分，计入总分。请取消隐藏后核对。`,
  'summaries-replaced': ({ before, sheet }) =>
    `表2-1、表2-3 和核对原来按工作表“${before}”生成，这次换成了“${sheet}”。要保留“${before}”的，请打开它再评一次，并另存一份。`,
  'process-missing': ({ weight }) => `指标表中没有“过程”指标（${weight} 分），总得分不完整。请补充过程指标及得分。`,
  'total-incomplete': ({ missing, indicators, low, high }) =>
    `有 ${missing} 分尚无得分${indicators === '' ? '' : `（${indicators}）`}，总得分不完整，最低 ${low} 分，最高 ${high} 分。`,
  'total-open': ({ indicators, low }) => `“${indicators}”没有分值或得分，总得分不完整，最低 ${low} 分。请补齐分值和得分。`,
  'calculation-manual': () => '这个工作簿设为手动计算：改动目标值或完成值以后，要按 F9，得分和总分才会重算（公式 › 计算选项）。',
  'precision-as-displayed': ({ count }) =>
    `这个工作簿设为“将精度设为所显示的精度”，Excel 按显示的数值计算，有 ${count} 处结果与按规则计算的不同。请在“文件 › 选项 › 高级”中取消这一设置，再按一次“评分”。`,
  'page-not-set-up': ({ sheets }) =>
    `${sheets}的得分已经写好，但 Excel 没有设置成打印页面或图表（常见于没有打印机的电脑）。打印前请在“页面布局”中设置纸张，或装上打印机后再按一次“评分”。`,
  'calculated-differs': ({ expected, calculated }) => `Excel 算出的值是 ${calculated}，按规则应为 ${expected}。请核对这个单元格。`,
};
