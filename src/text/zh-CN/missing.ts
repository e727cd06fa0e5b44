import type { Words } from '../shapes/words';

export const missingZhCN: Words['missing'] = {
  'fact-missing': ({ fact }) => `“${fact}”还没有填写，报告里留着空。请在这一格填写。`,
  'reason-missing': ({ indicator }) =>
    `“${indicator}”没有得满分或完成率过高，报告里要说明原因。请在偏差原因一格填写，没有这一列的请先加上。`,
  'score-missing': ({ indicator }) => `“${indicator}”还没有得分。请补齐完成值，或评定得分填入这一格。`,
  'total-incomplete': () => '总得分不完整，还有没有得分的部分，等级待定。请先补齐，再按一次“评分”。',
  'funds-missing': () => '没有找到项目资金表（一级项目、预算金额、实际支出金额），表1-1、表2-2 是空的。请在工作簿里加上这张表。',
  'grade-differs': ({ typed, computed }) => `等级填的是“${typed}”，按总得分是“${computed}”。请改过来，或清空这一格。`,
  'year-differs': ({ typed, found }) => `年度填的是 ${typed}，指标表上方写的是 ${found}。请核对。`,
  'paragraph-outdated': ({ paragraph }) => `改写过的段落“${paragraph}”与表中的数字已经不一致。请修改，或恢复为按表生成的文字。`,
  'paragraph-homeless': ({ paragraph }) => `改写过的段落“${paragraph}”所说的指标已不在表中，它排在正文最后。不需要的请删去这一行。`,
};
