import { BUDGET, type Decimal, fromExcel, ONE, type Scorecard, type ScoredIndicator, sum } from '../../scoring';
import { moneyUnitIn, yuanIn } from '../tables/money';

/** In what the budgets of tables stand that name different units. */
const COMMON_UNIT = '万元';

/** The money of one table of several. */
export interface Budget {
  /** In the unit of all budgets; `null` where the table says none in figures, or none that goes with the others'. */
  readonly value: Decimal | null;
  /** What the cells hold, times this over that, is the budget: 1 / 10000 for 元 beside 万元. */
  readonly times: Decimal;
  readonly over: Decimal;
  /** The unit of its cells where the budget was converted, else `null`. */
  readonly convertedFrom: string | null;
  /** It has figures in no unit, while the others' units differ. */
  readonly isLeftOut: boolean;
}

const AS_STATED = { times: ONE, over: ONE, convertedFrom: null, isLeftOut: false };

export interface Budgets {
  /** 万元 where tables name different units; "" where the figures stand as they are. */
  readonly unit: string;
  readonly each: readonly Budget[];
}

/** The budgets of several tables in one unit. Where units differ, one that names none cannot be put beside the others. */
export function budgetsOf(scorecards: readonly Scorecard[]): Budgets {
  const stated = scorecards.map((scorecard) => ({ value: statedIn(scorecard), unit: unitOf(scorecard) }));
  const units = new Set(stated.flatMap(({ value, unit }) => (value === null || unit === '' ? [] : unit)));
  if (units.size < 2) return { unit: '', each: stated.map(({ value }) => ({ ...AS_STATED, value })) };
  return { unit: COMMON_UNIT, each: stated.map(({ value, unit }) => inCommonUnit(value, unit)) };
}

function inCommonUnit(value: Decimal | null, unit: string): Budget {
  const [own, common] = [yuanIn(unit), yuanIn(COMMON_UNIT)];
  if (value === null || unit === '') return { ...AS_STATED, value: null, isLeftOut: value !== null };
  const [times, over] = own.gte(common) ? [own.div(common), ONE] : [ONE, common.div(own)];
  return { value: value.times(times).div(over), times, over, convertedFrom: own.eq(common) ? null : unit, isLeftOut: false };
}

/** The row of a form's block about money, whose target is the budget. */
export function budgetRow({ indicators }: Scorecard): ScoredIndicator | null {
  return indicators.find(({ category }) => category === BUDGET) ?? null;
}

/** What a formula would add up as well: cells that hold numbers. */
function statedIn(scorecard: Scorecard): Decimal | null {
  const cells = scorecard.spending?.fund.rows.map(({ budget }) => budget) ?? [budgetRow(scorecard)?.row.target];
  const values = cells.map((cell) => cell?.value);
  return values.every((value) => typeof value === 'number') ? sum(values.map(fromExcel)) : null;
}

function unitOf(scorecard: Scorecard): string {
  return moneyUnitIn(scorecard.spending?.fund.captions.budget ?? budgetRow(scorecard)?.row.name ?? '');
}
