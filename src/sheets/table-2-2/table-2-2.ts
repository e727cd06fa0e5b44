import type { FundLine } from '../../report';
import { sheetReference, type Content, type LiveBlueprint } from '../blueprint/blueprint';
import { live, liveCell, SEALED, type Live } from '../blueprint/live';
import { heightOf, STYLES, SCORE_RATE_FORMAT } from '../blueprint/style';
import { columnWidths, fullWidth, isFormula, type SheetInput, type SheetStyle, type SummarySheet } from '../blueprint/summary-sheet';

const TITLE = '表2-2  项目资金支出情况';
const STYLE = {
  widths: [190, 110, 110, 70],
  styles: { title: STYLES.title, header: STYLES.header, line: STYLES.centered },
  orientation: 'portrait',
} as const satisfies SheetStyle;
const HEADER_ROW = 1;
const FIRST_ROW = HEADER_ROW + 1;
const FULL_WIDTH = fullWidth(STYLE);
const AMOUNT_FORMAT = '#,##0.00';

/** Each project's budget and spending as the staff typed them, their rate, and 合计 where there are several. */
export const TABLE_2_2: SummarySheet = {
  name: '表2-2',
  title: TITLE,
  head: FIRST_ROW,
  style: STYLE,
  build,
  known: {
    mark: { row: FIRST_ROW, column: 3, holds: new RegExp(`^=(?:IF\\(|${SEALED})`) },
    isOwnRow: ([, budget, , rate]) => isFormula(budget) || isFormula(rate),
    results: () => [3],
    tableColumns: [],
  },
};

/** A fund table on a sheet of this very name is the staff's own 表2-2. */
function build({ report: { funds } }: SheetInput): LiveBlueprint | null {
  if (funds === null || funds.table.sheet === TABLE_2_2.name) return null;
  const { table, lines } = funds;
  const contents = lines.map((line, index) => contentsOf(table.sheet, line, FIRST_ROW + index + 1));
  const { captions } = table;
  const { styles } = STYLE;
  return {
    sheet: TABLE_2_2.name,
    blocks: [
      { row: 0, column: 0, contents: [[TITLE]], numberFormats: null },
      { row: HEADER_ROW, column: 0, contents: [[captions.name, captions.budget, captions.spent, '支出率']], numberFormats: null },
      { row: FIRST_ROW, column: 0, contents, numberFormats: lines.map(() => [null, AMOUNT_FORMAT, AMOUNT_FORMAT, SCORE_RATE_FORMAT]) },
    ],
    merges: [{ row: 0, rowCount: 1, ...FULL_WIDTH }],
    styles: [
      { area: { row: 0, rowCount: 1, ...FULL_WIDTH }, style: styles.title },
      { area: { row: HEADER_ROW, rowCount: 1, ...FULL_WIDTH }, style: styles.header },
      { area: { row: FIRST_ROW, rowCount: lines.length, ...FULL_WIDTH }, style: styles.line },
    ],
    copiedFormats: [],
    columnWidths: columnWidths(STYLE),
    rowHeights: [
      { row: 0, count: 1, points: 36 },
      { row: HEADER_ROW, count: 1, points: 30 },
      ...lines.map(({ name }, index) => ({
        row: FIRST_ROW + index,
        count: 1,
        points: Math.max(24, heightOf(name, STYLE.widths[0], styles.line.fontSize)),
      })),
    ],
    page: { orientation: STYLE.orientation, titleRow: HEADER_ROW + 1 },
  };
}

function contentsOf(fundSheet: string, { row, name, budget, spent, rate }: FundLine, rowNumber: number): (Content | Live)[] {
  const rateCell = live(`=IF(COUNT(B${rowNumber},C${rowNumber})=2,IF(B${rowNumber}>0,C${rowNumber}/B${rowNumber},""),"")`, rate.exact);
  if (row === null) {
    const sum = (column: string) => `=SUM(${column}${FIRST_ROW + 1}:${column}${rowNumber - 1})`;
    return [name, live(sum('B'), budget.printed), live(sum('C'), spent.printed), rateCell];
  }
  const sheet = sheetReference(fundSheet);
  const typed = (address: string, value: string | number | boolean) =>
    liveCell(`=IF(ISBLANK(${sheet}${address}),"",${sheet}${address})`, value);
  return [typed(row.nameAddress, name), typed(row.budget.address, row.budget.value), typed(row.spent.address, row.spent.value), rateCell];
}
