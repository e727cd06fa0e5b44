import type { ScoringRules } from '../../scoring';
import { literal, type Blueprint, type Content } from '../blueprint/blueprint';
import { heightOf, STYLES } from '../blueprint/style';
import { columnWidths, fullWidth, type OwnSheet, type SheetStyle } from '../blueprint/summary-sheet';
import { bookLines } from './book-lines';
import type { BookSettings } from './book-settings';
import { OUTPUT_SETTINGS } from './output-settings';
import { NAME_SETTING, RULE_SETTINGS } from './rule-settings';
import type { Setting } from './setting';

/** How weights and grades are labelled: "分值：过程／资金管理", "等级：优". */
export const WEIGHT_LABEL = '分值：';
export const GRADE_LABEL = '等级：';
export const LEVEL_MARK = '／';

export const HEADER_ROW = 2;
const HEADER = ['设置', '取值', '可填的值', '说明'];
const STYLE = {
  widths: [190, 130, 150, 250],
  styles: { title: STYLES.title, lead: STYLES.lead, header: STYLES.header, text: STYLES.text, value: STYLES.centered },
  orientation: 'landscape',
} as const satisfies SheetStyle;
const FULL_WIDTH = fullWidth(STYLE);
const BLANK_LINE = HEADER.map(() => '');
const LEAD = '评分时按本表的取值计算，表2-1 附注所用规则与此一致。修改“取值”后再按一次“评分”即可；取值不对时不会评分，并指出是哪一格。';

/** Every rule in force and every other setting, readable and editable by whoever opens the book. */
export const RULES_SHEET: OwnSheet = {
  name: '评分规则',
  title: '评分规则',
  head: HEADER_ROW,
  style: STYLE,
  known: {
    mark: { row: HEADER_ROW, column: 2, holds: new RegExp(`^${HEADER[2]}`) },
    isOwnRow: () => true,
    results: () => [],
    tableColumns: [],
    keepsNotes: true,
  },
};

/** A line as it is written. */
export interface Line {
  readonly label: string;
  readonly value: Content;
  readonly allowed: string;
  readonly meaning: string;
  readonly format: string;
}

/**
 * The sheet 评分规则.
 * @param notes lines of a person's own, kept below
 * @param standingRows rows that it has now: those that it needs no more are written over with blanks, in the same step
 */
export function rulesSheet(settings: BookSettings, notes: readonly (readonly Content[])[] = [], standingRows = 0): Blueprint {
  const { note } = settings.rules;
  const lines = linesOf(settings);
  const blank = Array.from({ length: Math.max(0, standingRows - HEADER_ROW - 1 - lines.length - notes.length) }, () => BLANK_LINE);
  const body = { row: HEADER_ROW + 1, rowCount: lines.length };
  const { styles } = STYLE;
  return {
    sheet: RULES_SHEET.name,
    blocks: [
      { row: 0, column: 0, contents: [[RULES_SHEET.title]], numberFormats: null },
      { row: 1, column: 0, contents: [[note === '' ? LEAD : `${LEAD}注意：${note}`]], numberFormats: null },
      { row: HEADER_ROW, column: 0, contents: [HEADER], numberFormats: null },
      {
        row: body.row,
        column: 0,
        contents: [...lines.map(({ label, value, allowed, meaning }) => [literal(label), value, allowed, meaning]), ...notes, ...blank],
        numberFormats: [
          ...lines.map(({ format }) => [null, format, null, null]),
          ...[...notes, ...blank].map(() => BLANK_LINE.map(() => null)),
        ],
      },
    ],
    merges: [
      { row: 0, rowCount: 1, ...FULL_WIDTH },
      { row: 1, rowCount: 1, ...FULL_WIDTH },
    ],
    styles: [
      { area: { row: 0, rowCount: 1, ...FULL_WIDTH }, style: styles.title },
      { area: { row: 1, rowCount: 1, ...FULL_WIDTH }, style: styles.lead },
      { area: { row: HEADER_ROW, rowCount: 1, ...FULL_WIDTH }, style: styles.header },
      { area: { ...body, ...FULL_WIDTH }, style: styles.text },
      { area: { ...body, column: 1, columnCount: 1 }, style: styles.value },
    ],
    copiedFormats: [],
    columnWidths: columnWidths(STYLE),
    rowHeights: [
      { row: 0, count: 1, points: 32 },
      { row: 1, count: 1, points: 48 },
      { row: HEADER_ROW, count: 1, points: 24 },
      ...lines.map((line, index) => ({ row: body.row + index, count: 1, points: heightOfLine(line) })),
    ],
    page: { orientation: STYLE.orientation, titleRow: HEADER_ROW + 1 },
    isEdited: true,
  };
}

function heightOfLine({ label, value, allowed, meaning }: Line): number {
  const texts = [label, String(value), allowed, meaning];
  return Math.max(20, ...STYLE.widths.map((width, column) => heightOf(texts[column] ?? '', width, STYLE.styles.text.fontSize)));
}

/** The lines of the sheet, in their order. */
export function linesOf(settings: BookSettings): Line[] {
  const { rules, output } = settings;
  return [
    settingLine(NAME_SETTING, rules),
    ...weightLines(rules),
    ...gradeLines(rules),
    ...RULE_SETTINGS.map((one) => settingLine(one, rules)),
    ...OUTPUT_SETTINGS.map((one) => settingLine(one, output)),
    ...bookLines(settings),
  ];
}

function settingLine<Of>({ label, meaning, allowed, format, show }: Setting<Of>, of: Of): Line {
  return { label, value: show(of), allowed, meaning, format };
}

function weightLines({ categories }: ScoringRules): Line[] {
  const line = (label: string, weight: number, meaning: string): Line => ({
    ...{ label: WEIGHT_LABEL + label, value: weight, allowed: '0 至 100', meaning, format: 'General' },
  });
  return categories.flatMap(({ name, weight, groups }) => [
    line(name, weight, '一级指标的分值；各一级指标合计 100 分。'),
    ...groups.map((group) => line(name + LEVEL_MARK + group.name, group.weight, `二级指标的分值；合计等于“${name}”的分值。`)),
  ]);
}

function gradeLines({ grades }: ScoringRules): Line[] {
  return grades.map(({ name, from }) => ({
    ...{ label: GRADE_LABEL + name, value: from, allowed: '0 至 100，从高到低', format: 'General' },
    meaning: '总得分（换算成百分制）不低于此数的为该等级；最低一级填 0。',
  }));
}
