import type { Merge, MergedIndicator } from '../../report';
import { readAlone } from '../../scoring';
import { type Area, type Blueprint, cellAddress, columnLetters, type Content, literal, sheetReference } from '../blueprint/blueprint';
import { heightOf } from '../blueprint/style';
import { bareOperand } from '../blueprint/typed-number';
import {
  ACTUALS,
  FIRST_SECTION,
  FIRST_UNIT,
  NAME,
  SECTION_HEAD,
  SOURCES,
  TARGETS,
  TOTAL,
  UNITS_SHEET,
  UNITS_STYLE as STYLE,
} from './units-sheet';

const LEAD =
  '各单位的完成值和目标值，按总表的指标排列，换算成总表的计量单位。计数和金额相加；比率、满意度、文字和日期不相加，只列示，由人填写总表。未计入合计的格子保留原文。再次汇总会重写本表，要改数请改各单位的文件或总表。';
const HEAD = ['序号', '三级指标', '汇总方式', '合计', '总表'];
const STATE = '说明';
const DIFFERENCE = '合计与总表之差';
const KIND = { sum: '相加', listed: '列示' } as const;
const UNIT_WIDTH = 78;
/** Points to spare for the lead, as programs break its lines differently. */
const ROOM = 16;
/** The columns before those of the units. */
const LEADING = { column: 0, columnCount: FIRST_UNIT };
/** The sheet 单位汇总: indicators down, units across. */
export function unitsSheet(merge: Merge): Blueprint {
  const { units, indicators } = merge;
  const columnCount = FIRST_UNIT + units.length;
  const count = indicators.length;
  const [actuals, targets, sources] = [0, 1, 2].map((index) => FIRST_SECTION + index * (count + SECTION_HEAD + 1)) as [
    number,
    number,
    number,
  ];
  const names = units.map(({ name }) => literal(name));
  const head = (title: string, remark: string) => [row(columnCount, [title]), row(columnCount, [...HEAD, remark, ...names])];
  const contents: Content[][] = [
    ...head(ACTUALS, STATE),
    ...indicators.map((one, index) => lineOf(merge, one, 'actual', actuals + SECTION_HEAD + index)),
    row(columnCount, []),
    ...head(TARGETS, DIFFERENCE),
    ...indicators.map((one, index) => lineOf(merge, one, 'target', targets + SECTION_HEAD + index)),
    row(columnCount, []),
    row(columnCount, [SOURCES]),
    row(columnCount, ['', '文件和工作表', '', '', '', '', ...units.map(({ file, table }) => literal(`${file}\n${table.sheet}`))]),
    ...indicators.map((one) => sourcesOf(merge, one)),
  ];
  const all = { column: 0, columnCount };
  const body = (first: number): Area => ({ row: first + SECTION_HEAD, rowCount: count, ...all });
  const named = (first: number): Area => ({ ...body(first), column: NAME, columnCount: 1 });
  const starts = [actuals, targets, sources];
  const { styles } = STYLE;
  return {
    sheet: UNITS_SHEET.name,
    blocks: [
      { row: 0, column: 0, contents: [[UNITS_SHEET.title]], numberFormats: null },
      { row: 1, column: 0, contents: [[LEAD]], numberFormats: null },
      { row: FIRST_SECTION, column: 0, contents, numberFormats: formatsOf(contents, indicators) },
    ],
    merges: [0, 1, ...starts].map((first) => ({ row: first, rowCount: 1, ...LEADING })),
    styles: [
      { area: { row: 0, rowCount: 1, ...LEADING }, style: styles.title },
      { area: { row: 1, rowCount: 1, ...LEADING }, style: styles.lead },
      ...starts.flatMap((first) => [
        { area: { row: first, rowCount: 1, ...LEADING }, style: styles.section },
        { area: { row: first + 1, rowCount: 1, ...all }, style: styles.header },
        ...(count === 0 ? [] : [{ area: body(first), style: first === sources ? styles.source : styles.cell }]),
        ...(count === 0 ? [] : [{ area: named(first), style: styles.name }]),
      ]),
    ],
    copiedFormats: [],
    columnWidths: [
      ...STYLE.widths.map((points, column) => ({ column, points })),
      ...units.map((_, index) => ({ column: FIRST_UNIT + index, points: UNIT_WIDTH })),
    ],
    rowHeights: [
      { row: 0, count: 1, points: 32 },
      {
        row: 1,
        count: 1,
        points:
          ROOM +
          heightOf(
            LEAD,
            STYLE.widths.reduce((sum, width) => sum + width, 0),
            styles.lead.fontSize,
          ),
      },
      ...starts.map((first) => ({ row: first + 1, count: 1, points: heightOfHeader(merge, first === sources) })),
      ...starts.flatMap((first) =>
        indicators.map((one, index) => ({ row: first + SECTION_HEAD + index, count: 1, points: heightOfLine(one, first === sources) })),
      ),
    ],
    page: { orientation: STYLE.orientation, titleRow: FIRST_SECTION + SECTION_HEAD },
  };
}

/** A rate over all units shows as one; everything else as Excel shows it. */
function formatsOf(contents: readonly Content[][], indicators: readonly MergedIndicator[]): (string | null)[][] {
  const rates = new Set(indicators.flatMap(({ rate }, index) => (rate === null ? [] : [SECTION_HEAD + index])));
  return contents.map((cells, at) => cells.map((_, column) => (column === TOTAL ? (rates.has(at) ? '0.00%' : 'General') : null)));
}

/** A number as such, so that Excel does not mark it as a text. */
function numbered(number: string): Content {
  return /^\d{1,9}$/.test(number) ? Number(number) : literal(number);
}

function row(columnCount: number, cells: readonly Content[]): Content[] {
  return [...cells, ...Array.from({ length: Math.max(0, columnCount - cells.length) }, () => '')];
}

function lineOf(merge: Merge, one: MergedIndicator, side: 'target' | 'actual', at: number): Content[] {
  const { master, kind, values } = one;
  const sheet = sheetReference(merge.master.sheet);
  const own = sheet + master.row[side].address;
  const units = `${columnLetters(FIRST_UNIT)}${at + 1}:${columnLetters(FIRST_UNIT + values.length - 1)}${at + 1}`;
  return [
    ...[numbered(master.number), `=${sheet}${master.row.nameAddress}`, KIND[kind]],
    totalOf(one, side, units),
    `=IF(ISBLANK(${own}),"",${own})`,
    side === 'actual' ? stateOf(merge, one) : differenceOf(one, own, at),
    ...values.map((value): Content => (value === null ? '' : cellOf(value[side]))),
  ];
}

/** A rate over all units is what they have reached of all that they had to reach. */
function totalOf(one: MergedIndicator, side: 'target' | 'actual', units: string): Content {
  if (side === 'actual' && one.rate !== null) {
    const [above, below] = [one.rate.numerators, one.rate.denominators].map((parts) => parts.map((part) => part.toFixed()).join('+'));
    return `=(${above})/(${below})`;
  }
  return one[side] === null ? '' : `=SUM(${units})`;
}

function cellOf({ value, text }: { readonly value: { toFixed(): string } | null; readonly text: string }): Content {
  return value === null ? literal(text) : Number(value.toFixed());
}

/** Whether the total is whole, and whose figures it lacks. */
function stateOf({ units }: Merge, { kind, values, complete, rate }: MergedIndicator): string {
  const left = units.flatMap(({ name }, index) => (values[index]?.actual.state === 'left-out' ? [name] : []));
  if (left.length > 0) return `${kind === 'sum' ? '未计入' : '缺报或读不出'}：${left.join('、')}`;
  if (rate !== null) return '按分子、分母的合计';
  if (kind === 'listed') return '不相加，由人填写总表';
  return complete ? '齐全' : '可能不全，见汇总提示';
}

function differenceOf(one: MergedIndicator, own: string, at: number): Content {
  const reading = readAlone(one.master.row, 'target');
  if (one.target === null || one.whole === null || reading.kind !== 'number') return '';
  const figure = reading.source.kind === 'none' ? one.whole.toFixed() : bareOperand(reading, own);
  return `=${cellAddress(at, TOTAL)}-${figure}`;
}

/** "E7：600" over "F7：697". */
function sourcesOf(merge: Merge, { master, values }: MergedIndicator): Content[] {
  const name = `=${sheetReference(merge.master.sheet)}${master.row.nameAddress}`;
  const place = (value: { readonly cell: string; readonly text: string }) =>
    `${value.cell.slice(value.cell.lastIndexOf('!') + 1)}：${value.text}`;
  const cells = values.map((one) => (one === null ? '' : literal(`${place(one.target)}\n${place(one.actual)}`)));
  return [numbered(master.number), name, '', '', '', '', ...cells];
}

function heightOfHeader({ units }: Merge, isSource: boolean): number {
  const texts = units.map(({ name, file, table }) => (isSource ? `${file}\n${table.sheet}` : name));
  return Math.max(24, ...texts.map((text) => heightOf(text, UNIT_WIDTH, STYLE.styles.header.fontSize)));
}

function heightOfLine({ master, values }: MergedIndicator, isSource: boolean): number {
  const { name, source } = STYLE.styles;
  const lines = isSource ? values.map((one) => (one === null ? '' : `00：${one.target.text}\n00：${one.actual.text}`)) : [];
  return Math.max(
    20,
    heightOf(master.row.name, STYLE.widths[NAME], name.fontSize),
    ...lines.map((text) => heightOf(text, UNIT_WIDTH, source.fontSize)),
  );
}
