import { areaFromA1, toRange } from '../../../excel/browser';
import type { IDataValidationRule, IRange, IStyleBase } from '@univerjs/core';
import type { IConditionalFormattingRuleConfig, IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { CellStyle as FileStyle, ConditionalRule, DataValidation } from 'hucre';
import { CFNumberOperator, CFRuleType, CFSubRuleType, CFTextOperator, CFValueType } from './vendor-ui';

const ERROR_STYLES = { information: 0, stop: 1, warning: 2 } as const;
const PLAIN_ARROW = 1;

export function rangesOf(a1: string): IRange[] {
  return a1.split(' ').flatMap((range) => {
    const area = areaFromA1(range);
    return area ? [toRange(area)] : [];
  });
}

/** A file's data validation as Univer checks and shows it. */
export function drawnValidation(rule: DataValidation, uid: string, ranges: IRange[]): IDataValidationRule {
  const formula = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : Number.isNaN(Number(text)) ? `=${text}` : text;
  const list = rule.type === 'list' && rule.values ? rule.values.join(',') : undefined;
  return {
    uid,
    ranges,
    type: rule.type,
    allowBlank: rule.allowBlank ?? true,
    showErrorMessage: rule.showErrorMessage ?? true,
    errorStyle: ERROR_STYLES[rule.errorStyle ?? 'stop'],
    renderMode: PLAIN_ARROW,
    ...(rule.operator && { operator: rule.operator as NonNullable<IDataValidationRule['operator']> }),
    ...withDefined({ formula1: list ?? formula(rule.formula1), formula2: formula(rule.formula2) }),
    ...withDefined({ error: rule.errorMessage, errorTitle: rule.errorTitle, prompt: rule.inputMessage, promptTitle: rule.inputTitle }),
  };
}

/** A file's conditional format as Univer draws it; `null` for a kind that is kept but not drawn. */
export function drawnFormat(rule: ConditionalRule, cfId: string, ranges: IRange[]): IConditionFormattingRule | null {
  const config = configOf(rule);
  return config && { cfId, ranges, stopIfTrue: rule.stopIfTrue ?? false, rule: config };
}

function configOf(rule: ConditionalRule): IConditionalFormattingRuleConfig | null {
  const style = styleOf(rule.style);
  const type = CFRuleType.highlightCell as const;
  const [first = '', second = ''] = [rule.formula ?? []].flat();
  switch (rule.type) {
    case 'cellIs':
      return numberConfig(rule, style, first, second);
    case 'expression':
      return { type, subType: CFSubRuleType.formula, style, value: `=${first}` };
    case 'duplicateValues':
      return { type, subType: CFSubRuleType.duplicateValues, style };
    case 'uniqueValues':
      return { type, subType: CFSubRuleType.uniqueValues, style };
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      return { type, subType: CFSubRuleType.text, style, operator: CFTextOperator[rule.type], value: rule.text ?? '' };
    case 'containsBlanks':
    case 'notContainsBlanks':
      return { type, subType: CFSubRuleType.text, style, operator: CFTextOperator[rule.type] };
    case 'colorScale':
      return colorScaleConfig(rule);
    case 'dataBar':
      return dataBarConfig(rule);
    case 'iconSet':
    case 'top10':
    case 'aboveAverage':
      return null;
  }
}

/** Univer compares with numbers only; a comparison with a formula is not drawn. */
function numberConfig(
  { operator = 'between' }: ConditionalRule,
  style: IStyleBase,
  first: string,
  second: string,
): IConditionalFormattingRuleConfig | null {
  const shared = { type: CFRuleType.highlightCell as const, subType: CFSubRuleType.number as const, style };
  const values = [Number(first), Number(second)] as [number, number];
  if (first === '' || values.some(Number.isNaN)) return null;
  if (operator === 'between' || operator === 'notBetween') return { ...shared, operator: CFNumberOperator[operator], value: values };
  return { ...shared, operator: CFNumberOperator[operator], value: values[0] };
}

function colorScaleConfig({ colorScale }: ConditionalRule): IConditionalFormattingRuleConfig | null {
  if (!colorScale) return null;
  const config = colorScale.cfvo.map((point, index) => ({ index, color: cssColor(colorScale.colors[index]), value: valueOf(point) }));
  return { type: CFRuleType.colorScale, config };
}

function dataBarConfig({ dataBar }: ConditionalRule): IConditionalFormattingRuleConfig | null {
  const [min, max] = dataBar?.cfvo ?? [];
  if (!dataBar || !min || !max) return null;
  const color = cssColor(dataBar.color);
  const config = { min: valueOf(min), max: valueOf(max), isGradient: true, positiveColor: color, nativeColor: '#FF0000' };
  return { type: CFRuleType.dataBar, isShowValue: true, config };
}

function valueOf({ type, value }: { readonly type: keyof typeof CFValueType; readonly value?: string }) {
  return { type: CFValueType[type], ...(value !== undefined && { value: Number(value) }) };
}

function styleOf({ fill, font }: FileStyle = {}): IStyleBase {
  const background = fill?.type === 'pattern' ? (fill.bgColor?.rgb ?? fill.fgColor?.rgb) : undefined;
  return {
    ...(background && { bg: { rgb: cssColor(background) } }),
    ...(font?.color?.rgb && { cl: { rgb: cssColor(font.color.rgb) } }),
    ...(font?.bold && { bl: 1 }),
    ...(font?.italic && { it: 1 }),
  };
}

const cssColor = (rgb = '000000'): string => `#${rgb.slice(-6)}`;

function withDefined<T extends Record<string, unknown>>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: NonNullable<T[K]> };
}
