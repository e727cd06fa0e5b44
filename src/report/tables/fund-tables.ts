import { type Decimal, fraction, fromExcel, type FundRow, type FundTable, sum, type TableCell } from '../../scoring';
import { pointsFigure, scoreRateFigure, type Figure } from '../numbers/figure';

/** A project in 表1-1 (its budget) and 表2-2 (budget, spending and their rate), or the 合计 under several. */
export interface FundLine {
  /** The row of the fund table; `null` for 合计. */
  readonly row: FundRow | null;
  readonly name: string;
  readonly budget: Figure;
  readonly spent: Figure;
  readonly rate: Figure;
}

/** The lines of a fund table, with 合计 where there are several. */
export function fundLines({ sheet, rows }: FundTable): FundLine[] {
  const lines = rows.map((row): FundLine => {
    const figure = (side: 'budget' | 'spent') => pointsFigure(numberIn(row[side]), { kind: 'cell', sheet, cell: row[side].address });
    return lineOf(row, row.name, figure('budget'), figure('spent'));
  });
  if (rows.length < 2) return lines;
  // Excel's SUM passes over what is no number.
  const total = (side: 'budget' | 'spent') => pointsFigure(sum(rows.flatMap((row) => numberIn(row[side]) ?? [])), { kind: 'fund' });
  return [...lines, lineOf(null, '合计', total('budget'), total('spent'))];
}

/** No rate without both figures, and none of a budget of 0. */
function lineOf(row: FundRow | null, name: string, budget: Figure, spent: Figure): FundLine {
  const known = budget.printed !== null && spent.printed !== null && budget.printed.gt(0);
  const rate = known ? fraction(spent.printed, budget.printed) : null;
  return { row, name, budget, spent, rate: scoreRateFigure(rate, { kind: 'quotient' }) };
}

function numberIn({ value }: TableCell): Decimal | null {
  return typeof value === 'number' ? fromExcel(value) : null;
}
