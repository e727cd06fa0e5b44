import type { UnitsWords } from '../shapes/units-words';

export const unitsZhCN: UnitsWords = {
  findings: {
    'file-unreadable': ({ why }) => unreadableInChinese(why),
    'unit-missing': ({ unit, by }) =>
      ({
        list: `没有收到“${unit}”的文件。请补上；不再报送的，在工作表“评分规则”里删去“汇总单位：${unit}”一行。`,
        numbers: `各文件名的编号缺 ${unit}，可能有单位没有报送。请核对。`,
        targets: '多数指标各单位目标值合计小于总表的目标值，可能有单位没有报送。请核对。',
      })[by],
    'unit-sent-twice': ({ unit, first }) => `“${unit}”重复报送，与“${first}”相同，只计一次。`,
    'unit-sent-two-versions': ({ unit, other }) =>
      `“${unit}”报送了两份不同的文件，另一份是“${other}”；两份都没有计入。请只留下应当采用的一份。`,
    'same-content': ({ unit, other }) => `“${unit}”的内容与“${other}”完全相同，已分别计入。请核对是否重复报送。`,
    'other-year': ({ unit, year, expected }) =>
      `“${unit}”的表是 ${year} 年度的，总表是 ${expected} 年度的，没有计入。请换成 ${expected} 年度的表。`,
    'unit-unscored': ({ unit }) => `“${unit}”的表还没有评分；不影响汇总。`,
    'indicator-unmatched': ({ indicator, suggested }) =>
      `总表里没有叫“${indicator}”的指标，没有计入。${suggested === '' ? '' : `可能是“${suggested}”。`}请指定它对应总表的哪一项，或改成总表的名称。`,
    'indicator-repeated': ({ indicator }) => `表里有几行都是“${indicator}”，都没有计入。请只留一行。`,
    'name-damaged': ({ indicator, master }) => `“${indicator}”像是“${master}”误读所致，已按这一项计入。请核对。`,
    'indicator-absent': ({ indicator, units }) => `“${indicator}”：${units.join('、')}的表里没有这一项。`,
    'value-missing': ({ indicator }) => `“${indicator}”有目标值，没有填完成值，没有计入。请补填。`,
    'value-unreadable': ({ indicator, text }) => `“${indicator}”的“${text}”读不出确定的数，没有计入。请改成数字。`,
    'value-loose': ({ indicator, text, as }) => `“${indicator}”的“${text}”按 ${as} 计入。请核对。`,
    'unit-of-measure-differs': ({ indicator, text }) =>
      `“${indicator}”的“${text}”与总表的计量单位不同，不能换算，没有计入。请改成同一单位。`,
    'amount-converted': ({ indicator, text, as }) => `“${indicator}”的“${text}”与总表的计量单位不同，已换算为 ${as} 计入。`,
    'amount-suspected': ({ indicator, text, as }) =>
      `“${indicator}”的“${text}”与目标值相差太大，像是金额单位填错（应为 ${as}？），没有计入。请改正，或在格里写明单位。`,
    'parts-missing': ({ indicator }) => `“${indicator}”没有填分子、分母，各单位合在一起的比率没有算。请补填，或由人填写总表。`,
    'parts-differ': ({ indicator, text, rate }) =>
      `“${indicator}”写的是 ${text}，按分子、分母是 ${rate}，各单位合在一起的比率没有算。请改正。`,
    'target-differs': ({ indicator, total, master }) => `“${indicator}”各单位目标值合计 ${total}，总表是 ${master}。请核对。`,
    'listed-target-differs': ({ indicator, units }) => `“${indicator}”：${units.join('、')}的目标值与总表不同。`,
    'actual-differs': ({ indicator, total, master }) => `“${indicator}”各单位完成值合计 ${total}，总表已填 ${master}，没有改动。请核对。`,
  },
  unreadable: {
    empty: () => '文件是空的，没有计入。请让单位重新报送。',
    damaged: () => '文件已损坏，读不出来，没有计入。请用 Excel 打开另存后再试。',
    locked: () => '文件有密码，或是旧的 .xls 格式，没有计入。请去掉密码、另存为 .xlsx。',
    'not-workbook': () => '不是 .xlsx 或 .xlsm 工作簿，没有计入。请让单位报送工作簿。',
    'too-large': () => '工作表太大，没有计入。请删去表外的内容，另存后再试。',
    'no-table': () => '没有认出指标表，没有计入。表头要有三级指标、目标值和完成值。',
    'several-tables': ({ places }) => `有几张指标表（${places.join('、')}），不知道用哪一张，没有计入。请只留一张。`,
  },
  summary: {
    merged: (units, indicators) => `汇总了 ${units} 个单位，${indicators} 项指标。`,
    takenOver: (count) => `已填入总表完成值 ${count} 项。`,
    findings: (count) => `汇总提示 ${count} 条：`,
  },
  view: {
    title: '汇总各单位',
    lead: '选择各单位报送的工作簿，按总表的指标汇总到工作表“单位汇总”。文件只在本机读取，不上传。',
    choose: '选择各单位的文件',
    chooseAnother: '重新选择文件',
    reading: '正在读取文件…',
    units: (count) => `${count} 个单位`,
    unit: (name, indicators) => `${name}：${indicators} 项指标`,
    findings: (count) => `汇总提示 ${count} 条`,
    noFindings: '没有需要核对的地方。',
    assign: '待指定的指标',
    assignHint: '总表里没有这些名称。指定以后记在工作表“评分规则”里，下次照此汇总。',
    inFiles: (files) => files.join('、'),
    assignTo: (indicator) => `“${indicator}”对应总表的指标`,
    open: '待指定',
    ignore: '不计入',
    write: '写入“单位汇总”',
    writing: '正在写入…',
    written: '已写入工作表“单位汇总”。',
    takeOver: '填入总表的完成值',
    takeOverHint: '只列出齐全、可以相加的指标。空白的已选好；已填了别的数的，逐项确认才会改动。',
    noneToTakeOver: '没有可以填入的完成值。',
    blank: '空白',
    becomes: (cell, was, text) => `${cell}：${was} → ${text}`,
    confirm: (count) => `填入所选 ${count} 项`,
    taken: (count) => `已填入 ${count} 项。再按“评分”更新得分。`,
    close: '返回',
  },
};

function unreadableInChinese<Why extends { readonly kind: keyof UnitsWords['unreadable'] }>(why: Why): string {
  return (unitsZhCN.unreadable[why.kind] as (file: Why) => string)(why);
}
