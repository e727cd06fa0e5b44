import type { Decimal } from '../../../scoring';
import { auditFinding, type AuditFinding } from '../findings/audit-finding';
import type { PrintedAmount } from '../settle/settle-money';
import { isRate, rateIn, sayRate } from '../typed/value';
import type { Audited } from './audited';
import { groupPlaces } from './group-places';

/** Amounts of money, the same wherever they stand, and the spending rate that they come to. */
export function checkMoney({ money, ratePlaces }: Audited): AuditFinding[] {
  const { budgets, spendings, arrived, budget, spent, rate, rates } = money;
  const wrongRates =
    rate === null
      ? []
      : rates.filter((printed) => {
          const own = rateIn(printed);
          return own !== null && !isRate(own, rate, ratePlaces);
        });
  return [
    ...differing('budget', budgets, budget),
    ...differing('spent', spendings, spent),
    ...differing('arrived', arrived, mostLikely(arrived, budget, spent)),
    ...(rate === null
      ? []
      : groupPlaces(wrongRates).map(({ text, places }) => {
          const facts = { budget: sayAmount(budgets, budget), spent: sayAmount(spendings, spent) };
          return auditFinding('spending-rate-differs', { places, printed: text, expected: sayRate(rate), facts });
        })),
  ];
}

/** What arrived lies between what was spent and what was budgeted; else the budget is what it should be. */
function mostLikely(arrived: readonly PrintedAmount[], budget: Decimal | null, spent: Decimal | null): Decimal | null {
  const [first] = arrived;
  if (first === undefined || budget === null || spent === null) return null;
  return first.value.gt(budget) || (first.value.lt(spent) && spent.lte(budget)) ? budget : first.value;
}

function differing(of: 'budget' | 'arrived' | 'spent', amounts: readonly PrintedAmount[], right: Decimal | null): AuditFinding[] {
  if (right === null) return [];
  const wrong = amounts.filter(({ value }) => !value.eq(right)).map(({ printed }) => printed);
  const expected = sayAmount(amounts, right);
  return groupPlaces(wrong).map(({ text, places }) =>
    auditFinding('amount-differs', { places, printed: text, expected, facts: { of, elsewhere: expected } }),
  );
}

/** As a place prints it. */
function sayAmount(amounts: readonly PrintedAmount[], value: Decimal | null): string {
  return amounts.find((one) => value !== null && one.value.eq(value))?.printed.text ?? value?.div(10000).toFixed(2) ?? '';
}
