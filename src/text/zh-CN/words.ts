import { causesZhCN } from './causes';
import { findingsZhCN } from './findings';
import { missingZhCN } from './missing';
import { paneZhCN } from './pane';
import type { RunStep, Words } from '../shapes/words';

const STEP: Record<RunStep, string> = {
  reading: '读取工作簿',
  guarding: '写入前核对',
  writing: '写入结果',
  verifying: '写入后核对',
  clearing: '清除评分',
};

const UNCHANGED = '工作簿没有改动，请稍后再试。';

/** What a run that broke off has left in the book. */
function leftBehind(step: RunStep, unfinished: readonly string[] | null): string {
  if (step === 'verifying') return '结果已写入，但没能与计算值核对；请再按一次“评分”以核对。';
  if (step === 'clearing') return '填报的内容没有改动，但评分结果可能只清除了一部分；请再按一次“清除评分”。';
  if (step !== 'writing') return UNCHANGED;
  if (unfinished === null) return '填报的内容没有改动，但结果可能只写了一部分；请再按一次“评分”，结果会补写完整。';
  if (unfinished.length === 0) return '已写入的内容已全部撤回，工作簿恢复原样；请稍后再按“评分”。';
  return `指标表已恢复原样；${quoted(unfinished)}的标题注明“评分没有完成”，再按一次“评分”即可补写完整。`;
}

/** Older builds of Excel fail so as soon as another workbook is open (OfficeDev/office-js#771). */
const otherBooks = (detail: string) => (detail.startsWith('GeneralException') ? '同时开着别的工作簿的，请先关闭再试。' : '');

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join('、');

export const zhCN: Words = {
  language: 'zh-CN',
  findings: findingsZhCN,
  missing: missingZhCN,
  causes: causesZhCN,
  refusals: {
    'no-table': ({ sheet }) =>
      `在工作表“${sheet}”及其他工作表中没有找到指标表。请确认表头含有“三级指标”“目标值”“完成值”，并打开该工作表后再评分。`,
    'several-tables': ({ sheets }) =>
      `当前工作表没有指标表，而这些工作表都有：${sheets.map((sheet) => `“${sheet}”`).join('、')}。请打开要评分的那一张后再评分，或按“全部评分”。`,
    'several-headers': ({ sheet, cells }) =>
      `工作表“${sheet}”里有不止一张指标表，表头分别在 ${cells.join('、')}，无法确定评哪一张。请只保留要评分的那一张，或把它单独放在一张工作表中再评分；都要评的，按“全部评分”。`,
    'no-indicators': ({ sheet, cell }) =>
      `工作表“${sheet}”的表头（${cell}）下面还没有填好的指标。请在表中逐行填写三级指标、目标值、完成值和分值，再按“评分”。`,
    'header-missing': ({ sheet, cell, columns }) =>
      `工作表“${sheet}”的表头（${cell}）缺少${columns.map((column) => `“${column}”`).join('、')}列。请补上后再评分。`,
    'no-room': ({ sheet, cell }) =>
      `指标表右侧的 ${sheet}!${cell} 已有内容，放不下结果列。请把它移开，或在表内加上“完成率”“自评得分”“得分率”三列后再评分。`,
    'results-merged': ({ sheet, cells }) => `${sheet}!${cells} 是合并单元格，每行的结果无处可写。请取消合并，使每个指标各占一格，再评分。`,
    'sheet-protected': ({ sheet }) => `工作表“${sheet}”受保护，无法写入结果。请先撤销保护（审阅 › 撤销工作表保护）再评分。`,
    'structure-protected': () => '工作簿的结构受保护，无法添加工作表。请先撤销保护（审阅 › 保护工作簿），再试一次。',
    'sheet-name-taken': ({ sheet }) =>
      `工作簿中已有一张名为“${sheet}”的工作表，但不是评分生成的，或者标题、表头、第一行结果已被改动，没有评分。请恢复这些单元格，或将这张工作表改名，然后再评分。`,
    'typed-in-summary': ({ sheet, cell }) =>
      `${sheet}!${cell} 有手工填写的内容，重新生成或移除这张表会把它盖掉，没有评分。请把它移到别处；要保留整张表，请将工作表改名。然后再评分。`,
    'filter-active': ({ sheet }) => `工作表“${sheet}”正在筛选，这时写入会写错行，没有评分。请先清除筛选（数据 › 清除）再评分。`,
    'book-read-only': () => '工作簿是以只读方式打开的，写入的结果无法保存，没有评分。请先另存为一份（文件 › 另存为）再评分。',
    'rules-invalid': ({ sheet, cell, found, allowed }) =>
      `工作表“${sheet}”${cell} 的取值“${found}”不能用，没有评分。可填的值：${allowed}。请改正后再评分。`,
    'book-changed': ({ sheet, cell }) => `评分期间 ${sheet}!${cell} 被改动，没有写入结果。请再按一次“评分”。`,
    'sheet-gone': ({ sheet }) => `评分期间工作表“${sheet}”被删除或改名，没有写入结果。请再按一次“评分”。`,
    'sheet-added': ({ sheet }) => `评分期间工作簿里多了工作表“${sheet}”，没有写入结果。请再按一次“评分”。`,
    'place-gone': ({ place }) => `找不到 ${place}，可能已被删除或改名。请再按“评分”更新。`,
    'sheet-hidden': ({ sheet }) => `工作表“${sheet}”是隐藏的。请先取消隐藏再查看。`,
    'cell-changed': ({ sheet, cell }) => `${sheet}!${cell} 的内容已经变了，没有写入。窗格会更新，请核对后再填。`,
    'cell-has-formula': ({ sheet, cell }) => `${sheet}!${cell} 是公式，没有改动。请在表中修改公式，或先清空这个单元格。`,
    'rules-edited': ({ sheet }) => `工作表“${sheet}”刚被改动过，没有保存。窗格会更新为现在的取值，请核对后再改。`,
    'cell-being-edited': () => '有单元格正在编辑。请按 Enter 完成编辑后再评分。',
    'already-running': () => '正在评分，请等它完成。',
    'excel-too-old': () => '这个版本的 Excel 太旧，不能评分。请改用 Excel 2021 或更新的版本、Microsoft 365 或 Excel 网页版。',
    'host-silent': ({ step }) =>
      `${STEP[step]}时 Excel 迟迟没有响应，已不再等待。${leftBehind(step, null)}若仍没有响应，请保存后重新启动 Excel。`,
    'host-failed': ({ step, detail, unfinished }) =>
      `${STEP[step]}时 Excel 报错（${detail}）。${leftBehind(step, unfinished)}${otherBooks(detail)}`,
    stopped: ({ unfinished }) => `已停止。${leftBehind('writing', unfinished)}`,
    'form-failed': ({ detail }) =>
      `新建指标表时 Excel 报错（${detail}）。已有的工作表没有改动；若多出一张没有完成的表，请把它删去，再试一次。${otherBooks(detail)}`,
  },
  severity: { error: '需要处理', warning: '请核对', info: '供参考' },
  summary: {
    total: (score, weight, grade) => `评价总得分 ${score}（满分 ${weight}），等级：${grade}`,
    totalIncomplete: (score, weight) => `评价总得分（不完整） ${score}（满分 ${weight}）`,
    line: (name, score, weight, rate) => `${name}  ${score} / ${weight}  ${rate}`,
    completed: (completed, count) => `产出和效益指标 ${count} 项，完成 ${completed} 项`,
    findings: (count) => `核对发现 ${count} 条：`,
    more: (count) => `  另有 ${count} 条，见工作表“核对”。`,
    notScored: (message) => `没有评分：${message}`,
    checks: (count) => (count === 0 ? '没有需要核对的' : `核对 ${count} 条`),
    every: (tables, score, grade) => `已评分 ${tables} 张表，合计 ${score}${grade === null ? '' : `，等级：${grade}`}`,
    written: (sheets) => `已写入：${sheets.join('、')}`,
    removed: (sheets) => `已移除：${sheets.join('、')}`,
    leftAlone: (sheet, cells) => `没有改动“${sheet}”：${cells.join('、')} 有手工填写的内容。可在任务窗格里选择覆盖，或改名保留。`,
    unchanged: '结果与上次相同，没有改动。',
  },
  pane: paneZhCN,
};
