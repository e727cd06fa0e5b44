import { type Decimal, fromExcel, isTyped, ONE, resultIndicators, roundHalfUp, roundProduct, type ScoredIndicator } from '../../scoring';
import { type PlacedScorecard } from '../blueprint/placed-table';
import type { OutputSettings } from '../rules/book-settings';
import { cellAddress, literal, sheetReference, type Area, type Blueprint, type Content } from '../blueprint/blueprint';
import { heightOf, LOOKS, RATE_FORMAT } from '../blueprint/style';
import { foreignRanges } from '../blueprint/references';
import { SEALED, sealedCell, sealedNumber } from '../blueprint/sealed';

export const TABLE_2_3 = {
  sheet: '表2-3',
  title: '表2-3  绩效指标完成情况',
  mark: { row: 3, column: 5, holds: new RegExp(`^=(?:IF\\(|${SEALED})`) },
} as const;

const HEADER = ['序号', '二级指标', '三级指标', '目标值', '完成值', '完成率'];
const WIDTHS = [34, 82, 194, 60, 60, 62];
const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;
const NAME_WIDTH = 194;
/** 4.1138 prints as 411.38 %. */
const RATE_PLACES = 4;
const FULL_WIDTH = { column: 0, columnCount: HEADER.length };
const LEAD = ['共设置绩效指标 ', ' 个，截至评价日完成 ', ' 个。'] as const;
/** So many terms still make a formula that a person can read. */
const MOST_RANGES_IN_FORMULA = 12;

/** The sheet 表2-3: every indicator but those of 过程, with target and actual exactly as typed. */
export function table23(scorecard: PlacedScorecard, form: OutputSettings['results'] = 'formulas'): Blueprint {
  const sealed = form === 'values';
  const indicators = resultIndicators(scorecard.indicators);
  const spans = groupSpans(indicators);
  const starts = new Map(spans.map((span) => [span.row, span]));
  const body = { row: FIRST_ROW, rowCount: indicators.length };
  return {
    sheet: TABLE_2_3.sheet,
    blocks: [
      { row: 0, column: 0, contents: [[TABLE_2_3.title]], numberFormats: null },
      { row: 1, column: 0, contents: [[sealed ? countedSentence(indicators) : leadSentence(scorecard, indicators)]], numberFormats: null },
      { row: HEADER_ROW, column: 0, contents: [HEADER], numberFormats: null },
      {
        row: FIRST_ROW,
        column: 0,
        contents: indicators.map((one, index) => [
          index + 1,
          starts.has(FIRST_ROW + index) ? literal(one.group) : '',
          ...(sealed ? sealedRow(one) : rowOf(scorecard, one)),
        ]),
        numberFormats: indicators.map(({ row }) => [
          null,
          null,
          null,
          shownFormat(row.target.numberFormat),
          shownFormat(row.actual.numberFormat),
          RATE_FORMAT,
        ]),
      },
    ],
    merges: [
      { row: 0, rowCount: 1, ...FULL_WIDTH },
      { row: 1, rowCount: 1, ...FULL_WIDTH },
      ...spans.filter(({ rowCount }) => rowCount > 1),
    ],
    looks: [
      { area: { row: 0, rowCount: 1, ...FULL_WIDTH }, look: LOOKS.title },
      { area: { row: 1, rowCount: 1, ...FULL_WIDTH }, look: LOOKS.lead },
      { area: { row: HEADER_ROW, rowCount: 1, ...FULL_WIDTH }, look: LOOKS.header },
      { area: { ...body, ...FULL_WIDTH }, look: LOOKS.centered },
      { area: { ...body, column: 2, columnCount: 1 }, look: LOOKS.text },
    ],
    copiedFormats: [],
    columnWidths: WIDTHS.map((points, column) => ({ column, points })),
    rowHeights: [
      { row: 0, count: 1, points: 32 },
      { row: 1, count: 1, points: 24 },
      { row: HEADER_ROW, count: 1, points: 24 },
      ...nameHeights(indicators),
    ],
    page: { orientation: 'portrait', titleRow: HEADER_ROW + 1 },
  };
}

/** Name, target, actual and rate. The rate is rounded as it prints, since hosts differ in how they show 411.375 %. */
function rowOf({ table }: PlacedScorecard, { row }: ScoredIndicator): Content[] {
  const sheet = sheetReference(table.sheet);
  const asTyped = (address: string) => `=IF(ISBLANK(${sheet}${address}),"",${sheet}${address})`;
  const rate = sheet + cellAddress(row.row - 1, table.results.completionRate.column);
  return [
    `=${sheet}${row.nameAddress}`,
    asTyped(row.target.address),
    asTyped(row.actual.address),
    `=IF(ISNUMBER(${rate}),ROUND(${rate},${RATE_PLACES}),"")`,
  ];
}

function sealedRow(one: ScoredIndicator): Content[] {
  const { name, target, actual } = one.row;
  return [literal(name), sealedCell(target.value), sealedCell(actual.value), sealedNumber(rateOf(one))];
}

/** What the cell of the completion rate holds, be it a person's own, rounded as it prints. */
export function rateOf({ row, completion }: ScoredIndicator): Decimal | null {
  const { completionRate: cell } = row;
  if (cell !== null && isTyped(cell)) return typeof cell.value === 'number' ? roundHalfUp(fromExcel(cell.value), RATE_PLACES) : null;
  return completion === null ? null : roundProduct(ONE, completion.rate, RATE_PLACES);
}

/** A formula in a cell of the format "@" would stay text. */
function shownFormat(typedFormat: string): string {
  return typedFormat === '@' ? 'General' : typedFormat;
}

/** Rows that follow each other with the same 二级指标 share one cell. */
function groupSpans(indicators: readonly ScoredIndicator[]): Area[] {
  const spans: { row: number; column: number; rowCount: number; columnCount: number; name: string }[] = [];
  indicators.forEach(({ category, group }, index) => {
    const name = `${category ?? ''}/${group}`;
    const last = spans.at(-1);
    if (last?.name === name) last.rowCount += 1;
    else spans.push({ row: FIRST_ROW + index, column: 1, rowCount: 1, columnCount: 1, name });
  });
  return spans.map(({ row, column, rowCount, columnCount }) => ({ row, column, rowCount, columnCount }));
}

/**
 * "42 indicators set, 35 completed": completed is a rate of 100 % or more, or of 100 % or less where lower is better. Counted on the exact
 * rates of the indicator table, since 99.996 % prints as 100.00 %.
 */
function leadSentence({ table }: PlacedScorecard, indicators: readonly ScoredIndicator[]): Content {
  const [before, between, after] = LEAD;
  const { column } = table.results.completionRate;
  const reversed = indicators.filter(({ completion }) => isReversed(completion));
  const ranges = foreignRanges(table, indicators, column);
  if (ranges.length + reversed.length > MOST_RANGES_IN_FORMULA) {
    return countedSentence(indicators);
  }
  const reached = ranges.map((range) => `COUNTIF(${range},">=1")`);
  const turned = reversed
    .flatMap((one) => foreignRanges(table, [one], column))
    .map((cell) => `COUNTIF(${cell},"<1")-COUNTIF(${cell},">1")`);
  const numbers = `A${FIRST_ROW + 1}:A${FIRST_ROW + indicators.length}`;
  return `="${before}"&COUNT(${numbers})&"${between}"&(${[...reached, ...turned].join('+')})&"${after}"`;
}

function countedSentence(indicators: readonly ScoredIndicator[]): string {
  const [before, between, after] = LEAD;
  return `${before}${indicators.length}${between}${indicators.filter(isPrintedCompleted).length}${after}`;
}

/** A rate that a person typed counts as it prints. */
function isPrintedCompleted({ row: { completionRate }, completion }: ScoredIndicator): boolean {
  if (completionRate === null || !isTyped(completionRate)) return completion?.completed === true;
  if (typeof completionRate.value !== 'number') return false;
  return isReversed(completion) ? completionRate.value <= 1 : completionRate.value >= 1;
}

/** Completed from the target downwards. */
function isReversed(completion: ScoredIndicator['completion']): boolean {
  return completion?.direction === 'lower' && !completion.zeroTarget;
}

/** Row heights for wrapped names, runs of equal height together. */
function nameHeights(indicators: readonly ScoredIndicator[]): { row: number; count: number; points: number }[] {
  const heights: { row: number; count: number; points: number }[] = [];
  indicators.forEach(({ row }, index) => {
    const points = Math.max(20, heightOf(row.name, NAME_WIDTH, LOOKS.text.fontSize));
    const last = heights.at(-1);
    if (last?.points === points) last.count += 1;
    else heights.push({ row: FIRST_ROW + index, count: 1, points });
  });
  return heights;
}
