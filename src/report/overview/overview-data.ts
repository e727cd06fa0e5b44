import { type Decimal, type Fraction, toNumber } from '../../scoring';
import type { Overview, OverviewMethod } from './overview';

/** 自评汇总 as plain data. */
export interface OverviewData {
  readonly rows: readonly OverviewRowData[];
  /** "万元" where budgets of different units were brought to it; "" where they stand as typed. */
  readonly budgetUnit: string;
  readonly total: OverviewTotalData;
}

export interface OverviewRowData {
  readonly name: string;
  readonly weight: number;
  readonly score: number | null;
  readonly scoreRate: number | null;
  readonly grade: string | null;
  readonly count: number;
  readonly completed: number;
  readonly budget: number | null;
  readonly spendingRate: number | null;
  readonly findings: number;
}

export interface OverviewTotalData {
  readonly method: OverviewMethod;
  readonly weight: number | null;
  readonly score: number | null;
  readonly scoreRate: number | null;
  readonly grade: string | null;
}

export function overviewDataOf({ rows, budgets, total }: Overview): OverviewData {
  return {
    rows: rows.map((row) => ({
      ...row,
      ...{ weight: Number(row.weight), score: numberIn(row.score), scoreRate: rateIn(row.scoreRate) },
      ...{ budget: numberIn(row.budget), spendingRate: rateIn(row.spendingRate) },
    })),
    budgetUnit: budgets.unit,
    total: { ...total, weight: numberIn(total.weight), score: numberIn(total.score), scoreRate: rateIn(total.scoreRate) },
  };
}

function numberIn(value: Decimal | null): number | null {
  return value === null ? null : Number(value);
}

function rateIn(value: Fraction | null): number | null {
  return value === null ? null : toNumber(value);
}
