import type { FundTable } from '../../scoring';
import { sheetReference } from '../blueprint/blueprint';

/** Cells that a formula names one by one. */
const MOST_CELLS = 12;

/** True in Excel while every budget and every spending is a number and there is a budget: `AND(COUNT(…)=2,SUM(…)>0)`. */
export function spendingKnown(fund: FundTable): string {
  const [budgets, spent] = [cellsOf(fund, 'budget'), cellsOf(fund, 'spent')];
  return `AND(COUNT(${budgets},${spent})=${2 * fund.rows.length},SUM(${budgets})>0)`;
}

/** spent ÷ budget over the staff's own cells. */
export function spendingRate(fund: FundTable): string {
  return `SUM(${cellsOf(fund, 'spent')})/SUM(${cellsOf(fund, 'budget')})`;
}

/** Cells that follow each other down a column are one range. */
export function cellsOf({ sheet, rows }: FundTable, side: 'budget' | 'spent'): string {
  const cells = rows.map((row) => row[side].address);
  const [first = '', last = ''] = [cells[0], cells.at(-1)];
  const [letters = '', digits = ''] = [/^[A-Z]+/.exec(first)?.[0], /\d+$/.exec(first)?.[0]];
  const runs = cells.length > MOST_CELLS && cells.every((cell, index) => cell === `${letters}${Number(digits) + index}`);
  return runs ? `${sheetReference(sheet)}${first}:${last}` : cells.map((cell) => sheetReference(sheet) + cell).join(',');
}
