import type { OutputSettings, SummaryTable } from './book-settings';
import { word, type Setting } from './settings';

const RESULTS = { formulas: '公式', values: '数值' };
const YES_NO = { yes: '是', no: '否' };

/** The settings of what a run writes, in the order in which the sheet has them. */
export const OUTPUT_SETTINGS: readonly Setting<OutputSettings>[] = [
  {
    id: 'output.results',
    label: '结果写成',
    form: { kind: 'choice', words: RESULTS },
    value: ({ results }) => word(RESULTS, results),
    meaning: '公式：改动目标值或完成值，得分随即重算。数值：用于定稿，改动后须再按“评分”。',
  },
  ...(['表2-1', '表2-2', '表2-3'] as const).map(summaryTable),
  {
    id: 'output.chart',
    label: '表2-1 附得分率图',
    form: { kind: 'choice', words: YES_NO },
    value: ({ chart }) => yesNo(chart),
    meaning: '按一级、二级指标画出得分率的条形图。',
  },
];

function summaryTable(table: SummaryTable): Setting<OutputSettings> {
  return {
    id: `output.tables.${table}`,
    label: `生成${table}`,
    form: { kind: 'choice', words: YES_NO },
    value: ({ tables }) => yesNo(tables[table]),
    meaning:
      table === '表2-2' ? '工作簿中有项目资金表时生成。改为“否”后再评分，已生成的表会移除。' : '改为“否”后再评分，已生成的表会移除。',
  };
}

function yesNo(value: boolean): string {
  return value ? YES_NO.yes : YES_NO.no;
}

/** @param value gives a setting's value, "yes" and "no" for those that are one or the other */
export function outputFrom(value: (setting: Setting<OutputSettings>) => string | number): OutputSettings {
  const of = new Map(OUTPUT_SETTINGS.map((setting) => [setting.id, value(setting)]));
  const isYes = (id: string) => of.get(id) === 'yes';
  return {
    results: of.get('output.results') === 'values' ? 'values' : 'formulas',
    tables: { '表2-1': isYes('output.tables.表2-1'), '表2-2': isYes('output.tables.表2-2'), '表2-3': isYes('output.tables.表2-3') },
    chart: isYes('output.chart'),
  };
}
