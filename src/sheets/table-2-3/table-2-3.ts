import type { IndicatorTableData, IndicatorTableRow } from '../../report';
import { literal, sheetReference, type Content, type LiveBlueprint } from '../blueprint/blueprint';
import { live, liveCell, SEALED, type Live } from '../blueprint/live';
import { cellOf, type PlacedScorecard } from '../blueprint/placed-table';
import { heightsOf, RATE_FORMAT, shownFormat, STYLES } from '../blueprint/style';
import { columnWidths, fullWidth, type SheetInput, type SheetStyle, type SummarySheet } from '../blueprint/summary-sheet';
import { leadSentence } from './lead-sentence';

const TITLE = '表2-3  绩效指标完成情况';
const HEADER = ['序号', '二级指标', '三级指标', '目标值', '完成值', '完成率'];
const STYLE = {
  widths: [34, 82, 194, 60, 60, 62],
  styles: { title: STYLES.title, lead: STYLES.lead, header: STYLES.header, cell: STYLES.centered, name: STYLES.text },
  orientation: 'portrait',
} as const satisfies SheetStyle;
const [GROUP_COLUMN, NAME_COLUMN] = [1, 2] as const;
const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;
const FULL_WIDTH = fullWidth(STYLE);

/** Every indicator but those of 过程 and those without a target, with target and actual exactly as typed. */
export const TABLE_2_3: SummarySheet = {
  name: '表2-3',
  title: TITLE,
  head: FIRST_ROW,
  style: STYLE,
  build,
  known: {
    mark: { row: FIRST_ROW, column: 5, holds: new RegExp(`^=(?:IF\\(|${SEALED})`) },
    isOwnRow: ([number]) => typeof number === 'number',
    results: (row) => (/^=IF\(/.test(String(row[5])) ? [2, 3, 4, 5] : [5]),
    tableColumns: [2, 3, 4, 5],
  },
};

function build({ scorecard, report: { indicators } }: SheetInput): LiveBlueprint | null {
  const { rows } = indicators;
  if (rows.length === 0) return null;
  const body = { row: FIRST_ROW, rowCount: rows.length };
  const { styles } = STYLE;
  return {
    sheet: TABLE_2_3.name,
    blocks: [
      { row: 0, column: 0, contents: [[TITLE]], numberFormats: null },
      { row: 1, column: 0, contents: [[leadOf(scorecard, indicators)]], numberFormats: null },
      { row: HEADER_ROW, column: 0, contents: [HEADER], numberFormats: null },
      {
        row: FIRST_ROW,
        column: 0,
        contents: rows.map((row) => contentsOf(scorecard, row)),
        numberFormats: rows.map(({ target, actual }) => [
          ...[null, null, null],
          ...[shownFormat(target.numberFormat), shownFormat(actual.numberFormat), RATE_FORMAT],
        ]),
      },
    ],
    merges: [
      { row: 0, rowCount: 1, ...FULL_WIDTH },
      { row: 1, rowCount: 1, ...FULL_WIDTH },
      ...rows.flatMap(({ groupSpan }, index) =>
        groupSpan > 1 ? [{ row: FIRST_ROW + index, column: GROUP_COLUMN, rowCount: groupSpan, columnCount: 1 }] : [],
      ),
    ],
    styles: [
      { area: { row: 0, rowCount: 1, ...FULL_WIDTH }, style: styles.title },
      { area: { row: 1, rowCount: 1, ...FULL_WIDTH }, style: styles.lead },
      { area: { row: HEADER_ROW, rowCount: 1, ...FULL_WIDTH }, style: styles.header },
      { area: { ...body, ...FULL_WIDTH }, style: styles.cell },
      { area: { ...body, column: NAME_COLUMN, columnCount: 1 }, style: styles.name },
    ],
    copiedFormats: [],
    columnWidths: columnWidths(STYLE),
    rowHeights: [
      { row: 0, count: 1, points: 32 },
      { row: 1, count: 1, points: 24 },
      { row: HEADER_ROW, count: 1, points: 24 },
      ...heightsOf(
        rows.map(({ name }) => name),
        { firstRow: FIRST_ROW, width: STYLE.widths[NAME_COLUMN], fontSize: styles.name.fontSize, least: 20 },
      ),
    ],
    page: { orientation: STYLE.orientation, titleRow: HEADER_ROW + 1 },
  };
}

function leadOf({ table }: PlacedScorecard, indicators: IndicatorTableData): Live {
  const numbers = `A${FIRST_ROW + 1}:A${FIRST_ROW + indicators.rows.length}`;
  return leadSentence(table, indicators, numbers);
}

/** The rate is rounded as it prints, since hosts differ in how they show 411.375 %. */
function contentsOf({ table }: PlacedScorecard, one: IndicatorTableRow): (Content | Live)[] {
  const { row } = one.indicator;
  const sheet = sheetReference(table.sheet);
  const asTyped = (address: string) => `=IF(ISBLANK(${sheet}${address}),"",${sheet}${address})`;
  const rate = sheet + cellOf(table, row.row, 'completionRate');
  return [
    one.number,
    one.groupSpan > 0 ? literal(one.group) : '',
    live(`=${sheet}${row.nameAddress}`, one.name),
    liveCell(asTyped(one.target.address), one.target.value),
    liveCell(asTyped(one.actual.address), one.actual.value),
    live(`=IF(ISNUMBER(${rate}),ROUND(${rate},4),"")`, one.completionRate.printed),
  ];
}
