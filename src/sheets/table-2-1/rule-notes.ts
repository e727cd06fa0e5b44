import type { ScoringRules } from '../../scoring';
import { cellOf, type PlacedScorecard } from '../blueprint/placed-table';
import type { ResultForm } from '../blueprint/live';
import { isPresetChanged } from '../rules/same-rules';
import { columnLetters } from '../blueprint/blueprint';

/** The rules in force in plain sentences, as 表2-1 prints them under the table. */
export function ruleNotes(scorecard: PlacedScorecard, form: ResultForm): string[] {
  const { rules } = scorecard;
  const notes = [
    `${sourceOf(scorecard, form)}${scoreRule(rules)}`,
    ...ownStandards(scorecard),
    lowerAndZero(rules),
    totalsRule(rules),
    gradesRule(rules),
  ];
  return notes.map((note, index) => `${index === 0 ? '注：' : ''}${index + 1}. ${note}`);
}

/** Whether a cell under the table holds such a sentence. */
export function isRuleNote(text: string): boolean {
  return /^(?:注：1|[2-9])\. /.test(text);
}

function sourceOf({ table, sections }: PlacedScorecard, form: ResultForm): string {
  const funded = sections.flatMap((section) => [section, ...section.parts]).find(({ spending }) => spending !== null);
  const fund = funded?.spending == null ? '' : `（“${funded.name}”按工作表“${funded.spending.fund.sheet}”的实际支出÷预算计算，最高 100%）`;
  const sealed = form === 'sealed' ? '，已定稿为固定数值，不随指标表改动' : '';
  const money = table.money === undefined ? '' : `和单元格 ${cellOf(table, table.money.row, 'score')}`;
  return `得分取自工作表“${table.sheet}”第 ${columnLetters(table.results.score.column)} 列${money}${fund}${sealed}。`;
}

/** Rows that state a rule of their own are scored by it. */
function ownStandards({ indicators }: PlacedScorecard): string[] {
  const rows = indicators.filter(({ completion, typed }) => completion?.marking !== undefined && !typed).map(({ row }) => row.row);
  if (rows.length === 0) return [];
  const named = rows.length > MOST_ROWS_NAMED ? `${rows.slice(0, MOST_ROWS_NAMED).join('、')} 等` : `${rows.join('、')} `;
  return [`第 ${named}行共 ${rows.length} 项指标写有评分标准，按本行评分标准计分。`];
}

/** So many rows are named before they are only counted. */
const MOST_ROWS_NAMED = 20;

function scoreRule({ overFulfilment: { reasonFrom, deduction }, scorePlaces, totals }: ScoringRules): string {
  const from = `完成率达到 ${percent(reasonFrom)} 的`;
  const excess = {
    none: '完成率超过 100% 的按 100% 计',
    fixed: `完成率超过 100% 的按 100% 计，${from}扣分值的 ${percent(shareOf(deduction))}`,
    proportional: `完成率超过 100% 的按 100% 计，${from}每超出 100% 扣分值的 ${percent(shareOf(deduction))}`,
  }[deduction.kind];
  const rounding = scorePlaces === 0 ? '四舍五入取整' : `四舍五入保留 ${scorePlaces} 位小数`;
  return `完成率＝完成值÷目标值；自评得分＝分值×完成率，${excess}，${totals === 'A' ? '' : '显示时'}${rounding}。`;
}

function shareOf(deduction: ScoringRules['overFulfilment']['deduction']): number {
  return deduction.kind === 'none' ? 0 : deduction.share;
}

function lowerAndZero({ reverse, aboveZero }: ScoringRules): string {
  const beyond = { linear: '自评得分＝分值×（1－超出部分÷目标值），最低 0 分', ratio: '自评得分＝分值×目标值÷完成值' }[reverse];
  const zero = { full: '得满分', none: '不得分' }[aboveZero];
  return `目标值带 ≤、< 的指标，完成值超出目标的，${beyond}。目标值和完成值都是 0 的，得满分；目标值为 0 或 ≥0、完成值大于 0 的，${zero}。`;
}

function totalsRule({ totals }: ScoringRules): string {
  const adding = { A: '各级得分为其下各项得分之和', B: '各级得分为其下各项未舍入的得分之和，只舍入一次' }[totals];
  return `${adding}；得分率＝自评得分÷分值。`;
}

function gradesRule(rules: ScoringRules): string {
  const grades = rules.grades.map(({ name, from }, index) =>
    index === rules.grades.length - 1 ? `其余为${name}` : `${from} 分及以上为${name}`,
  );
  return `等级（总得分折算成百分制）：${grades.join('，')}。评分规则：${rules.name}${isPresetChanged(rules) ? '（取值有修改）' : ''}，见工作表“评分规则”。`;
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(12))}%`;
}
