import { fraction, sum, type Decimal, type Fraction } from '../numbers/decimal';
import { finding, type Finding, ABOUT_FUND } from '../findings/finding';
import type { TableCell } from '../table/indicator-table';
import { readCell } from '../reading/read-cell';
import { shown } from '../table/shown';

/** One project's money: a row of the fund table. */
export interface FundRow {
  readonly name: string;
  readonly nameAddress: string;
  readonly budget: TableCell;
  readonly spent: TableCell;
}

/** 一级项目, 预算金额, 实际支出金额: the table that 资金支出率 is worked out from. */
export interface FundTable {
  readonly sheet: string;
  /** The captions as they stand in its header. */
  readonly captions: { readonly name: string; readonly budget: string; readonly spent: string };
  readonly rows: readonly FundRow[];
}

/** What the fund table comes to. */
export interface Spending {
  readonly fund: FundTable;
  /** spent ÷ budget over all rows, not capped; `null` when a figure is missing or the budget is 0. */
  readonly rate: Fraction | null;
  readonly findings: readonly Finding[];
}

/** The spending rate of a fund table (the field's rule 12). A figure that cannot be read leaves it without a rate. */
export function spendingOf(fund: FundTable): Spending {
  const findings: Finding[] = [];
  const figures = (side: 'budget' | 'spent') => fund.rows.map((row) => figureOf(fund, row, side, findings));
  const [budgets, spent] = [figures('budget'), figures('spent')];
  if (findings.length > 0) return { fund, rate: null, findings };
  const budget = sum(budgets.flatMap((figure) => figure ?? []));
  if (budget.lte(0)) {
    const [first] = fund.rows;
    const cell = first === undefined ? '' : `${fund.sheet}!${first.budget.address}`;
    return { fund, rate: null, findings: [finding('budget-zero', ABOUT_FUND, cell, { indicator: '资金支出率' })] };
  }
  const total = sum(spent.flatMap((figure) => figure ?? []));
  const [first] = fund.rows;
  if (first !== undefined && total.gt(budget)) {
    const facts = { spent: total.toFixed(), budget: budget.toFixed() };
    findings.push(finding('fund-overspent', ABOUT_FUND, `${fund.sheet}!${first.spent.address}`, facts));
  }
  return { fund, rate: fraction(total, budget), findings };
}

function figureOf(fund: FundTable, row: FundRow, side: 'budget' | 'spent', findings: Finding[]): Decimal | null {
  const cell = row[side];
  const reading = readCell(cell);
  if (reading.kind === 'number' && !reading.percent && reading.value.gte(0)) return reading.value;
  const place = `${fund.sheet}!${cell.address}`;
  findings.push(finding('fund-unreadable', ABOUT_FUND, place, { project: row.name, column: fund.captions[side], text: shown(cell) }));
  return null;
}
