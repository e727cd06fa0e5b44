import { NEEDS_FUND, TABLE_NAMES, type TableName } from '../../report';
import type { OutputSettings } from '../blueprint/summary-sheet';
import { choiceForm, setting, YES_NO_FORM, type Setting } from './setting';

const OVERVIEW = choiceForm({ mean: '平均', budget: '按预算' });
const RESULTS = choiceForm({ formulas: '公式', sealed: '数值' });

/** What is written where a workbook does not say. */
export const DEFAULT_OUTPUT: OutputSettings = {
  results: 'formulas',
  tables: Object.fromEntries(TABLE_NAMES.map((table) => [table, true])) as Record<TableName, boolean>,
  chart: false,
  overview: 'mean',
};

/** The settings of what a run writes, in the order in which the sheet has them. */
export const OUTPUT_SETTINGS: readonly Setting<OutputSettings>[] = [
  setting({
    id: 'output.results',
    label: '结果写成',
    meaning: '公式：改动目标值或完成值，得分随即重算。数值：用于定稿，改动后须再按“评分”。',
    form: RESULTS,
    get: ({ results }) => results,
    set: (output, results) => ({ ...output, results }),
  }),
  ...TABLE_NAMES.map((table) =>
    setting<OutputSettings, boolean, string>({
      id: `output.tables.${table}`,
      label: `生成${table}`,
      meaning: `${NEEDS_FUND.has(table) ? '工作簿中有项目资金表时生成。' : ''}改为“否”后再评分，已生成的表会移除。`,
      form: YES_NO_FORM,
      get: ({ tables }) => tables[table],
      set: (output, wanted) => ({ ...output, tables: { ...output.tables, [table]: wanted } }),
    }),
  ),
  setting({
    id: 'output.chart',
    label: '表2-1 附得分率图',
    meaning: '按一级、二级指标画出得分率的条形图。',
    form: YES_NO_FORM,
    get: ({ chart }) => chart,
    set: (output, chart) => ({ ...output, chart }),
  }),
  setting({
    id: 'output.overview',
    label: '自评汇总的合计',
    meaning: '几张表一起评分时，合计怎样算。平均：各项目得分的平均。按预算：以预算金额为权数。',
    form: OVERVIEW,
    get: ({ overview }) => overview,
    set: (output, overview) => ({ ...output, overview }),
  }),
];

export function isSameOutput(one: OutputSettings, other: OutputSettings): boolean {
  return OUTPUT_SETTINGS.every(({ show }) => show(one) === show(other));
}
