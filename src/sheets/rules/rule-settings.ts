import { type Deduction, PRESETS, type RuleId, type ScoringRules } from '../../scoring';
import { choiceForm, numberForm, percentForm, setting, textForm, type Setting } from './setting';

const MARKS = percentForm('100% 至 10000%');
const SHARES = percentForm('0% 至 100%');
const REVERSE = choiceForm({ linear: '按超出幅度扣分', ratio: '按目标值÷完成值计分' });
const ABOVE_ZERO = choiceForm({ full: '得满分', none: '不得分' });
const DEDUCTION = choiceForm({ none: '不扣分', fixed: '扣固定比例', proportional: '按超出幅度扣分' });
const TOTALS = choiceForm({ A: '各项得分先舍入再相加', B: '各项得分先相加再舍入' });
const WORDS = {
  ...textForm('文字'),
  show: (words: readonly string[]) => words.join('、'),
  read: (typed: unknown) =>
    String(typed)
      .split(/[、,，;；\s]+/)
      .filter((word) => word !== ''),
};

const LEVELS = [
  ['achieved', '达成预期指标'],
  ['partial', '部分达成并具有一定效果'],
  ['missed', '未达成且效果较差'],
] as const;

/** The line that names the rules; it comes first, and gives what the sheet leaves out. */
export const NAME_SETTING: Setting<ScoringRules, RuleId> = setting({
  id: 'name',
  label: '方案',
  meaning: '改成另一个预设方案的名称，其余取值未曾改动的，整套换成该方案。没有列出的设置，按同名的预设方案取值。',
  form: textForm(`${PRESETS.map(({ name }) => name).join('；')}；或自定名称`),
  get: ({ name }) => name,
  set: (rules, name) => ({ ...rules, name }),
});

/** The settings that are no weight and no grade, in the order in which the sheet has them. */
export const RULE_SETTINGS: readonly Setting<ScoringRules, RuleId>[] = [
  setting({
    id: 'reverse',
    label: '越低越好的指标超出目标时',
    meaning: '目标值带 ≤ 或 <。目标 100、完成 150、分值 10：按超出幅度扣分得 5 分，按目标值÷完成值得 6.67 分。',
    form: REVERSE,
    get: ({ reverse }) => reverse,
    set: (rules, reverse) => ({ ...rules, reverse }),
  }),
  setting({
    id: 'aboveZero',
    label: '目标值为 0 或 ≥0，完成值大于 0 时',
    meaning: '目标值为 =0 或 ≤0 的，完成值大于 0 一律不得分。',
    form: ABOVE_ZERO,
    get: ({ aboveZero }) => aboveZero,
    set: (rules, aboveZero) => ({ ...rules, aboveZero }),
  }),
  setting({
    id: 'overFulfilment.markFrom',
    label: '完成率达到多少起标记',
    meaning: '完成率不低于此数的指标在核对中列出。',
    form: MARKS,
    get: ({ overFulfilment }) => overFulfilment.markFrom,
    set: (rules, markFrom) => ({ ...rules, overFulfilment: { ...rules.overFulfilment, markFrom } }),
  }),
  setting({
    id: 'overFulfilment.reasonFrom',
    label: '完成率达到多少起须说明原因',
    meaning: '完成率不低于此数而没有填写偏差原因的，提醒补充。',
    form: MARKS,
    get: ({ overFulfilment }) => overFulfilment.reasonFrom,
    set: (rules, reasonFrom) => ({ ...rules, overFulfilment: { ...rules.overFulfilment, reasonFrom } }),
  }),
  setting({
    id: 'overFulfilment.deduction.kind',
    label: '超额完成是否扣分',
    meaning: '从“须说明原因”的完成率起。按超出幅度：每超出 100% 扣去下面的比例。扣到 0 分为止。',
    form: DEDUCTION,
    get: ({ overFulfilment }) => overFulfilment.deduction.kind,
    set: (rules, kind) => withDeduction(rules, kind === 'none' ? { kind } : { kind, share: shareOf(rules) }),
  }),
  setting({
    id: 'overFulfilment.deduction.share',
    label: '超额完成扣去分值的比例',
    meaning: '不扣分时不起作用。',
    form: SHARES,
    get: shareOf,
    set: (rules, share) => {
      const { deduction } = rules.overFulfilment;
      return deduction.kind === 'none' ? rules : withDeduction(rules, { ...deduction, share });
    },
  }),
  setting({
    id: 'scorePlaces',
    label: '得分保留的小数位数',
    meaning: '0 至 4 位，四舍五入。',
    form: numberForm('0、1、2、3、4'),
    get: ({ scorePlaces }) => scorePlaces,
    set: (rules, scorePlaces) => ({ ...rules, scorePlaces }),
  }),
  setting({
    id: 'totals',
    label: '汇总方式',
    meaning: '先舍入再相加，表上各行加得出合计；先相加再舍入，合计更接近精确值，但各行未必加得出。',
    form: TOTALS,
    get: ({ totals }) => totals,
    set: (rules, totals) => ({ ...rules, totals }),
  }),
  ...LEVELS.flatMap(([level, label]) => [
    bandEnd(level, 'from', `定性指标“${label}”最低得分率`),
    bandEnd(level, 'to', `定性指标“${label}”最高得分率`),
  ]),
  setting({
    id: 'lowerByName',
    label: '名称中含有这些词的，提示是否越低越好',
    meaning: '用顿号分开。只作提示，不会自动按越低越好计分；要按越低越好计分，请在目标值前加 ≤，或在任务窗格的“核对”中确认。',
    form: WORDS,
    get: ({ lowerByName }) => lowerByName,
    set: (rules, lowerByName) => ({ ...rules, lowerByName }),
  }),
];

function bandEnd(level: (typeof LEVELS)[number][0], end: 'from' | 'to', label: string): Setting<ScoringRules, RuleId> {
  return setting({
    id: `bands.${level}.${end}`,
    label,
    meaning: '文字目标由人评定，得分应落在所属档次之内。',
    form: SHARES,
    get: ({ bands }) => bands[level][end],
    set: (rules, value) => ({ ...rules, bands: { ...rules.bands, [level]: { ...rules.bands[level], [end]: value } } }),
  });
}

function shareOf({ overFulfilment: { deduction } }: ScoringRules): number {
  return deduction.kind === 'none' ? 0 : deduction.share;
}

function withDeduction(rules: ScoringRules, deduction: Deduction): ScoringRules {
  return { ...rules, overFulfilment: { ...rules.overFulfilment, deduction } };
}
