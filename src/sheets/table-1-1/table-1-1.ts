import type { FundLine, Money } from '../../report';
import { sheetReference, type Content, type LiveBlueprint } from '../blueprint/blueprint';
import { live, liveCell, SEALED, type Live } from '../blueprint/live';
import { heightOf, STYLES } from '../blueprint/style';
import { columnWidths, fullWidth, isFormula, type SheetInput, type SheetStyle, type SummarySheet } from '../blueprint/summary-sheet';

const TITLE = '表1-1  项目资金预算安排情况';
const STYLE = {
  widths: [250, 190],
  styles: { title: STYLES.title, header: STYLES.header, line: STYLES.centered },
  orientation: 'portrait',
} as const satisfies SheetStyle;
const HEADER_ROW = 1;
const FIRST_ROW = HEADER_ROW + 1;
const FULL_WIDTH = fullWidth(STYLE);
const AMOUNT_FORMAT = '#,##0.00';

/** Each project's budget as the staff typed it, and 合计 where there are several. */
export const TABLE_1_1: SummarySheet = {
  name: '表1-1',
  title: TITLE,
  head: FIRST_ROW,
  style: STYLE,
  onDemand: true,
  build,
  known: {
    mark: { row: FIRST_ROW, column: 1, holds: new RegExp(`^=(?:IF\\(|${SEALED})`) },
    isOwnRow: ([, budget]) => isFormula(budget),
    results: () => [1],
    tableColumns: [],
  },
};

function build({ whole }: SheetInput): LiveBlueprint | null {
  const money = whole?.report.money ?? null;
  if (money === null || money.table.sheet === TABLE_1_1.name) return null;
  const { lines, table } = money;
  const { styles } = STYLE;
  return {
    sheet: TABLE_1_1.name,
    blocks: [
      { row: 0, column: 0, contents: [[TITLE]], numberFormats: null },
      { row: HEADER_ROW, column: 0, contents: [[table.captions.name, table.captions.budget]], numberFormats: null },
      {
        row: FIRST_ROW,
        column: 0,
        contents: lines.map((line, index) => contentsOf(money, line, FIRST_ROW + index + 1)),
        numberFormats: lines.map(() => [null, AMOUNT_FORMAT]),
      },
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

function contentsOf({ table, isNamed }: Money, { row, name, budget }: FundLine, rowNumber: number): (Content | Live)[] {
  if (row === null)
    return [name, live(`=IF(COUNT(B${FIRST_ROW + 1}:B${rowNumber - 1})=0,"",SUM(B${FIRST_ROW + 1}:B${rowNumber - 1}))`, budget.printed)];
  const sheet = sheetReference(table.sheet);
  const typed = (address: string, value: string | number | boolean) =>
    liveCell(`=IF(ISBLANK(${sheet}${address}),"",${sheet}${address})`, value);
  return [isNamed ? typed(row.nameAddress, name) : name, typed(row.budget.address, row.budget.value)];
}
