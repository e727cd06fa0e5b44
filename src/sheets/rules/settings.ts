import type { ScoringRules } from '../../scoring';

/** One line of the sheet 评分规则: a setting that is not a weight or a grade. */
export interface Setting<Of = ScoringRules> {
  /** The path by which `validateRules` names it. */
  readonly id: string;
  readonly label: string;
  /** How its value is typed and shown. */
  readonly form: SettingForm;
  /** Its value, as it stands in the sheet. */
  readonly value: (of: Of) => string | number;
  readonly meaning: string;
}

export type SettingForm =
  | { readonly kind: 'text' }
  | { readonly kind: 'number' }
  | { readonly kind: 'percent' }
  /** Words of the sheet, by the values they stand for. */
  | { readonly kind: 'choice'; readonly words: Readonly<Record<string, string>> };

const REVERSE = { linear: '按超出幅度扣分', ratio: '按目标值÷完成值计分' };
const ABOVE_ZERO = { full: '得满分', none: '不得分' };
const DEDUCTION = { none: '不扣分', fixed: '扣固定比例', proportional: '按超出幅度扣分' };
const TOTALS = { A: '各项得分先舍入再相加', B: '各项得分先相加再舍入' };
const PERCENT = { kind: 'percent' } as const;

/** A choice's word for its value; the value itself where there is none, so that a wrong one shows. */
export function word(words: Readonly<Record<string, string>>, value: string): string {
  return words[value] ?? value;
}

/** The settings in the order in which the sheet has them. */
export const SETTINGS: readonly Setting[] = [
  {
    id: 'name',
    label: '方案',
    form: { kind: 'text' },
    value: ({ name }) => name,
    meaning: '改成另一个预设方案的名称，其余取值未曾改动的，整套换成该方案。没有列出的设置，按同名的预设方案取值。',
  },
  {
    id: 'reverse',
    label: '越低越好的指标超出目标时',
    form: { kind: 'choice', words: REVERSE },
    value: ({ reverse }) => word(REVERSE, reverse),
    meaning: '目标值带 ≤ 或 <。目标 100、完成 150、分值 10：按超出幅度扣分得 5 分，按目标值÷完成值得 6.67 分。',
  },
  {
    id: 'aboveZero',
    label: '目标值为 0 或 ≥0，完成值大于 0 时',
    form: { kind: 'choice', words: ABOVE_ZERO },
    value: ({ aboveZero }) => word(ABOVE_ZERO, aboveZero),
    meaning: '目标值为 =0 或 ≤0 的，完成值大于 0 一律不得分。',
  },
  {
    id: 'overFulfilment.markFrom',
    label: '完成率达到多少起标记',
    form: PERCENT,
    value: ({ overFulfilment }) => overFulfilment.markFrom,
    meaning: '完成率不低于此数的指标在核对中列出。',
  },
  {
    id: 'overFulfilment.reasonFrom',
    label: '完成率达到多少起须说明原因',
    form: PERCENT,
    value: ({ overFulfilment }) => overFulfilment.reasonFrom,
    meaning: '完成率不低于此数而没有填写偏差原因的，提醒补充。',
  },
  {
    id: 'overFulfilment.deduction.kind',
    label: '超额完成是否扣分',
    form: { kind: 'choice', words: DEDUCTION },
    value: ({ overFulfilment }) => word(DEDUCTION, overFulfilment.deduction.kind),
    meaning: '从“须说明原因”的完成率起。按超出幅度：每超出 100% 扣去下面的比例。扣到 0 分为止。',
  },
  {
    id: 'overFulfilment.deduction.share',
    label: '超额完成扣去分值的比例',
    form: PERCENT,
    value: ({ overFulfilment: { deduction } }) => (deduction.kind === 'none' ? 0 : deduction.share),
    meaning: '不扣分时不起作用。',
  },
  {
    id: 'scorePlaces',
    label: '得分保留的小数位数',
    form: { kind: 'number' },
    value: ({ scorePlaces }) => scorePlaces,
    meaning: '0 至 4 位，四舍五入。',
  },
  {
    id: 'totals',
    label: '汇总方式',
    form: { kind: 'choice', words: TOTALS },
    value: ({ totals }) => word(TOTALS, totals),
    meaning: '先舍入再相加，表上各行加得出合计；先相加再舍入，合计更接近精确值，但各行未必加得出。',
  },
  ...(['achieved', 'partial', 'missed'] as const).flatMap((level): Setting[] => {
    const label = { achieved: '达成预期指标', partial: '部分达成并具有一定效果', missed: '未达成且效果较差' }[level];
    const side = (end: 'from' | 'to', word: string): Setting => ({
      id: `bands.${level}.${end}`,
      label: `定性指标“${label}”${word}得分率`,
      form: PERCENT,
      value: ({ bands }) => bands[level][end],
      meaning: '文字目标由人评定，得分应落在所属档次之内。',
    });
    return [side('from', '最低'), side('to', '最高')];
  }),
  {
    id: 'lowerByName',
    label: '名称中含有这些词的，提示是否越低越好',
    form: { kind: 'text' },
    value: ({ lowerByName }) => lowerByName.join('、'),
    meaning: '用顿号分开。只作提示，不会自动按越低越好计分；要按越低越好计分，请在目标值前加 ≤，或在任务窗格的“核对”中确认。',
  },
];
