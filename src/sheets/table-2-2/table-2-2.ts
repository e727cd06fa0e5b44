import { type Decimal, fraction, fromExcel, type FundTable, sum, type TableCell } from '../../scoring';
import type { OutputSettings } from '../rules/book-settings';
import { literal, sheetReference, type Blueprint, type Content } from '../blueprint/blueprint';
import { heightOf, LOOKS, SCORE_RATE_FORMAT } from '../blueprint/style';
import { SEALED, sealedCell, sealedNumber } from '../blueprint/sealed';

export const TABLE_2_2 = {
  sheet: '表2-2',
  title: '表2-2  项目资金支出情况',
  mark: { row: 2, column: 3, holds: new RegExp(`^=(?:IF\\(|${SEALED})`) },
} as const;

const WIDTHS = [190, 110, 110, 70];
const HEADER_ROW = 1;
const FIRST_ROW = HEADER_ROW + 1;
const FULL_WIDTH = { column: 0, columnCount: WIDTHS.length };
const AMOUNT_FORMAT = '#,##0.00';

/** The sheet 表2-2: each project's budget and spending as the staff typed them, their rate, and 合计 where there are several. */
export function table22(fund: FundTable, form: OutputSettings['results'] = 'formulas'): Blueprint {
  const sealed = form === 'values';
  const rows = fund.rows.map((row, index) => (sealed ? sealedRow(row) : rowOf(fund, index)));
  const total = fund.rows.length > 1 ? [sealed ? sealedTotal(fund) : totalOf(fund)] : [];
  const body = { row: FIRST_ROW, rowCount: rows.length + total.length };
  return {
    sheet: TABLE_2_2.sheet,
    blocks: [
      { row: 0, column: 0, contents: [[TABLE_2_2.title]], numberFormats: null },
      {
        row: HEADER_ROW,
        column: 0,
        contents: [[fund.captions.name, fund.captions.budget, fund.captions.spent, '支出率']],
        numberFormats: null,
      },
      {
        row: FIRST_ROW,
        column: 0,
        contents: [...rows, ...total],
        numberFormats: [...rows, ...total].map(() => [null, AMOUNT_FORMAT, AMOUNT_FORMAT, SCORE_RATE_FORMAT]),
      },
    ],
    merges: [{ row: 0, rowCount: 1, ...FULL_WIDTH }],
    looks: [
      { area: { row: 0, rowCount: 1, ...FULL_WIDTH }, look: LOOKS.title },
      { area: { row: HEADER_ROW, rowCount: 1, ...FULL_WIDTH }, look: LOOKS.header },
      { area: { ...body, ...FULL_WIDTH }, look: LOOKS.centered },
    ],
    copiedFormats: [],
    columnWidths: WIDTHS.map((points, column) => ({ column, points })),
    rowHeights: [
      { row: 0, count: 1, points: 36 },
      { row: HEADER_ROW, count: 1, points: 30 },
      { row: FIRST_ROW + rows.length, count: 1, points: 24 },
      ...fund.rows.map(({ name }, index) => ({
        row: FIRST_ROW + index,
        count: 1,
        points: Math.max(24, heightOf(name, WIDTHS[0] ?? 0, 10.5)),
      })),
    ],
    page: { orientation: 'portrait', titleRow: HEADER_ROW + 1 },
  };
}

function rowOf(fund: FundTable, index: number): Content[] {
  const row = fund.rows[index];
  const sheet = sheetReference(fund.sheet);
  const typed = (address = '') => `=IF(ISBLANK(${sheet}${address}),"",${sheet}${address})`;
  return [typed(row?.nameAddress), typed(row?.budget.address), typed(row?.spent.address), rateOf(FIRST_ROW + index + 1)];
}

function totalOf(fund: FundTable): Content[] {
  const [first, last] = [FIRST_ROW + 1, FIRST_ROW + fund.rows.length];
  return ['合计', `=SUM(B${first}:B${last})`, `=SUM(C${first}:C${last})`, rateOf(last + 1)];
}

/** No rate without both figures, and none of a budget of 0. */
function rateOf(row: number): string {
  return `=IF(COUNT(B${row},C${row})=2,IF(B${row}>0,C${row}/B${row},""),"")`;
}

function sealedRow({ name, budget, spent }: FundTable['rows'][number]): Content[] {
  return [literal(name), sealedCell(budget.value), sealedCell(spent.value), sealedRate(numberOf(budget.value), numberOf(spent.value))];
}

/** Excel's SUM passes over what is no number. */
function sealedTotal({ rows }: FundTable): Content[] {
  const totalOfSide = (side: 'budget' | 'spent') => sum(rows.flatMap((row) => numberOf(row[side].value) ?? []));
  const [budget, spent] = [totalOfSide('budget'), totalOfSide('spent')];
  return ['合计', sealedNumber(budget), sealedNumber(spent), sealedRate(budget, spent)];
}

function sealedRate(budget: Decimal | null, spent: Decimal | null): Content {
  return sealedNumber(budget === null || spent === null || budget.lte(0) ? null : fraction(spent, budget));
}

function numberOf(value: TableCell['value']): Decimal | null {
  return typeof value === 'number' ? fromExcel(value) : null;
}
