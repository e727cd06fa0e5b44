import { type CategoryRule, PROCESS, type ScoringRules } from '../../scoring';
import { indicatorForm, nameCell, type FormRow, type IndicatorForm } from './indicator-form';
import { formGroups } from './form-groups';

const TITLE = '专项资金绩效指标表（　　　　年度）';

/** A form to fill, with the categories of `rules` and the groups they customarily have. */
export function blankForm(sheet: string, rules: ScoringRules): IndicatorForm {
  const rows = formGroups(rules).flatMap(({ category, name: group, indicators }) =>
    indicators.map((name) => ({ category, group, name, target: '', actual: '', weight: '', score: '', reason: '' })),
  );
  const first = rows.findIndex(({ category }) => category !== PROCESS);
  return indicatorForm(sheet, {
    title: TITLE,
    note: noteOf(rules.categories),
    rows: rows.map((row, index): FormRow => ({ ...row, number: row.category === PROCESS ? '' : numberOf(first, index) })),
  });
}

/** Rows get their number as soon as they have a name, so that the numbers run on whichever rows stay blank. */
function numberOf(first: number, index: number): string {
  const cell = nameCell(index);
  return `=IF(${cell}="","",COUNTA(${nameCell(first).replace(/(\d+)$/, '$$$1')}:${cell}))`;
}

function noteOf(categories: readonly CategoryRule[]): string {
  const points = categories.map(({ name, weight }) => `${name} ${weight}`).join('、');
  return `注：每行填一个三级指标；目标值、完成值填数字、百分数或 ≥90% 之类，文字目标由填报人在“自评得分”栏填写得分。分值合计 100 分：${points}。没有填写的行不参加评分，行数不够时可在中间插入行。`;
}
