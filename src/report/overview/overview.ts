import { type Decimal, fraction, type Fraction, fromExcel, gradeOf, ONE, roundProduct, type Scorecard, sum } from '../../scoring';
import type { Report } from '../report';
import { budgetRow, type Budgets, budgetsOf } from './budgets';

/** How the totals of several tables become one: each counts the same, or as much as its budget. */
export type OverviewMethod = 'mean' | 'budget';

/** A line of 自评汇总: what one table comes to. */
export interface OverviewRow {
  readonly name: string;
  readonly weight: Decimal;
  /** `null` while nothing has been scored. */
  readonly score: Decimal | null;
  readonly scoreRate: Fraction | null;
  /** `null` while scores are missing. */
  readonly grade: string | null;
  /** Indicators as 表2-3 lists them, and how many of them are completed. */
  readonly count: number;
  readonly completed: number;
  /** The money that the table is about, as far as it says so in figures, in the overview's unit. */
  readonly budget: Decimal | null;
  readonly spendingRate: Fraction | null;
  readonly findings: number;
}

/** The last line of 自评汇总. */
export interface OverviewTotal {
  readonly method: OverviewMethod;
  readonly weight: Decimal | null;
  /** `null` where a table has no complete total, or by budget, where one has no budget. */
  readonly score: Decimal | null;
  readonly scoreRate: Fraction | null;
  readonly grade: string | null;
}

export interface Overview {
  readonly rows: readonly OverviewRow[];
  /** How the budgets of the rows came into one unit. */
  readonly budgets: Budgets;
  readonly total: OverviewTotal;
}

/** A table and what its project is called. */
export interface OverviewTable {
  readonly name: string;
  readonly scorecard: Scorecard;
  readonly report: Report;
}

/** Several tables of a book beside each other, with what they come to together. */
export function overviewOf(tables: readonly OverviewTable[], method: OverviewMethod): Overview {
  const budgets = budgetsOf(tables.map(({ scorecard }) => scorecard));
  const rows = tables.map((table, index) => rowOf(table, budgets.each[index]?.value ?? null));
  return { rows, budgets, total: totalOf(rows, method, tables[0]?.scorecard.rules.grades ?? []) };
}

function rowOf({ name, scorecard, report }: OverviewTable, budget: Decimal | null): OverviewRow {
  const { conclusion, indicators } = report;
  const { weight, score, scoreRate } = conclusion.total;
  return {
    name,
    weight: weight.printed ?? scorecard.total.weight,
    score: score.printed,
    scoreRate: scoreRate.exact,
    grade: conclusion.grade,
    ...{ count: indicators.rows.length, completed: indicators.completed },
    budget,
    spendingRate: scorecard.spending?.rate ?? budgetRow(scorecard)?.completion?.rate ?? null,
    findings: scorecard.findings.length,
  };
}

function totalOf(rows: readonly OverviewRow[], method: OverviewMethod, bands: Scorecard['rules']['grades']): OverviewTotal {
  const shares = rows.map(({ budget }) => (method === 'mean' ? ONE : budget));
  const open = rows.length === 0 || rows.some(({ grade, score }) => grade === null || score === null) || shares.includes(null);
  const whole = sum(shares.flatMap((share) => share ?? []));
  if (open || whole.lte(0)) return { method, weight: null, score: null, scoreRate: null, grade: null };
  const mean = (values: readonly Decimal[]) =>
    roundProduct(ONE, fraction(sum(values.map((value, index) => value.times(shares[index] ?? 0))), whole), 2);
  const [weight, score] = [mean(rows.map((row) => row.weight)), mean(rows.map((row) => row.score ?? fromExcel(0)))];
  const scoreRate = weight.lte(0) ? null : fraction(score, weight);
  return { method, weight, score, scoreRate, grade: gradeOf(score, weight, bands) };
}
