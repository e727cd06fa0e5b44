import type { FundTable } from '../../scoring';
import { sheetReference } from '../blueprint/blueprint';

/** True in Excel while every budget and every spending is a number and there is a budget: `AND(COUNT(…)=2,SUM(…)>0)`. */
export function spendingKnown(fund: FundTable): string {
  const [budgets, spent] = [cellsOf(fund, 'budget'), cellsOf(fund, 'spent')];
  return `AND(COUNT(${budgets},${spent})=${2 * fund.rows.length},SUM(${budgets})>0)`;
}

/** spent ÷ budget over the staff's own cells. */
export function spendingRate(fund: FundTable): string {
  return `SUM(${cellsOf(fund, 'spent')})/SUM(${cellsOf(fund, 'budget')})`;
}

function cellsOf({ sheet, rows }: FundTable, side: 'budget' | 'spent'): string {
  return rows.map((row) => sheetReference(sheet) + row[side].address).join(',');
}
