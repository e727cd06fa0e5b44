import { amountText } from '../numbers/amount';
import type { FundLine } from '../tables/fund-tables';
import type { Money } from '../tables/money';
import { GAPS } from './phrases';
import type { Piece } from './piece';

/** "26,510.00 万元，见表1-1。" */
export function budgetPieces(money: Money | null): Piece[] {
  return money === null ? [GAPS.funds, '。'] : [amountPiece(money, 'budget'), unitOf(money), '，见表1-1。'];
}

/** "年度预算 26,510.00 万元，实际支出 26,510.00 万元，支出率 100%，见表2-2。" */
export function spendingPieces(money: Money | null): Piece[] {
  const whole = money?.lines.at(-1);
  if (money === null || whole === undefined) return [GAPS.funds, '。'];
  const rate = whole.rate.text;
  return [
    '年度预算 ',
    amountPiece(money, 'budget'),
    `${unitOf(money)}，实际支出 `,
    amountPiece(money, 'spent'),
    `${unitOf(money)}，支出率 `,
    {
      text: rate === '' ? GAPS.grade : rate,
      source: { kind: 'spending-rate', budget: cellsOf(money, 'budget'), spent: cellsOf(money, 'spent'), otherwise: GAPS.grade },
    },
    '，见表2-2。',
  ];
}

/** The one line, or 合计 under several. */
function amountPiece(money: Money, of: 'budget' | 'spent'): Piece {
  const figure = money.lines.at(-1)?.[of];
  const printed = figure?.printed ?? null;
  return {
    text: printed === null ? GAPS.funds : amountText(printed),
    source: { kind: 'amount', cells: cellsOf(money, of), otherwise: GAPS.funds },
  };
}

function cellsOf({ lines, table: { sheet } }: Money, of: 'budget' | 'spent'): { sheet: string; cell: string }[] {
  return lines.flatMap(({ row }: FundLine) => (row === null ? [] : [{ sheet, cell: row[of].address }]));
}

function unitOf({ unit }: Money): string {
  return unit === '' ? '' : ` ${unit}`;
}
