import type { IndicatorTableRow } from '../../report';
import { literal, sheetReference, type Content, type LiveBlueprint } from '../blueprint/blueprint';
import type { PlacedScorecard } from '../blueprint/placed-table';
import { heightsOf, shownFormat, STYLES } from '../blueprint/style';
import { columnWidths, fullWidth, type SheetInput, type SheetStyle, type SummarySheet } from '../blueprint/summary-sheet';

const TITLE = '表1-2  专项资金绩效指标';
const HEADER = ['序号', '二级指标', '三级指标', '目标值'];
const STYLE = {
  widths: [38, 100, 260, 94],
  styles: { title: STYLES.title, header: STYLES.header, cell: STYLES.centered, name: STYLES.text },
  orientation: 'portrait',
} as const satisfies SheetStyle;
const [GROUP_COLUMN, NAME_COLUMN] = [1, 2] as const;
const HEADER_ROW = 1;
const FIRST_ROW = HEADER_ROW + 1;
const FULL_WIDTH = fullWidth(STYLE);

/** Every indicator but those of 过程, with its target exactly as typed. */
export const TABLE_1_2: SummarySheet = {
  name: '表1-2',
  title: TITLE,
  head: FIRST_ROW,
  style: STYLE,
  onDemand: true,
  build,
  known: {
    mark: { row: FIRST_ROW, column: NAME_COLUMN, holds: /^=/ },
    isOwnRow: ([number]) => typeof number === 'number',
    results: () => [2, 3],
    tableColumns: [2, 3],
  },
};

function build({ scorecard, report: { indicators } }: SheetInput): LiveBlueprint {
  const { rows } = indicators;
  const body = { row: FIRST_ROW, rowCount: rows.length };
  const { styles } = STYLE;
  return {
    sheet: TABLE_1_2.name,
    blocks: [
      { row: 0, column: 0, contents: [[TITLE]], numberFormats: null },
      { row: HEADER_ROW, column: 0, contents: [HEADER], numberFormats: null },
      {
        row: FIRST_ROW,
        column: 0,
        contents: rows.map((row) => contentsOf(scorecard, row)),
        numberFormats: rows.map(({ target }) => [null, null, null, shownFormat(target.numberFormat)]),
      },
    ],
    merges: [
      { row: 0, rowCount: 1, ...FULL_WIDTH },
      ...rows.flatMap(({ groupSpan }, index) =>
        groupSpan > 1 ? [{ row: FIRST_ROW + index, column: GROUP_COLUMN, rowCount: groupSpan, columnCount: 1 }] : [],
      ),
    ],
    styles: [
      { area: { row: 0, rowCount: 1, ...FULL_WIDTH }, style: styles.title },
      { area: { row: HEADER_ROW, rowCount: 1, ...FULL_WIDTH }, style: styles.header },
      { area: { ...body, ...FULL_WIDTH }, style: styles.cell },
      { area: { ...body, column: NAME_COLUMN, columnCount: 1 }, style: styles.name },
    ],
    copiedFormats: [],
    columnWidths: columnWidths(STYLE),
    rowHeights: [
      { row: 0, count: 1, points: 32 },
      { row: HEADER_ROW, count: 1, points: 24 },
      ...heightsOf(
        rows.map(({ name }) => name),
        { firstRow: FIRST_ROW, width: STYLE.widths[NAME_COLUMN], fontSize: styles.name.fontSize, least: 20 },
      ),
    ],
    page: { orientation: STYLE.orientation, titleRow: HEADER_ROW + 1 },
  };
}

/** References stay references when results are sealed: there is no result among them. */
function contentsOf({ table }: PlacedScorecard, { number, group, groupSpan, target, indicator }: IndicatorTableRow): Content[] {
  const sheet = sheetReference(table.sheet);
  return [
    number,
    groupSpan > 0 ? literal(group) : '',
    `=${sheet}${indicator.row.nameAddress}`,
    `=IF(ISBLANK(${sheet}${target.address}),"",${sheet}${target.address})`,
  ];
}
