import { type Decimal, fraction, type Fraction, ONE, plainText, sum } from '../../../scoring';
import { yuanIn } from '../../tables/money';
import type { Printed } from '../typed/place';
import type { TypedFund, TypedReport } from '../typed/typed-report';
import { numberIn } from '../typed/value';

/** An amount of money as a place prints it, in 元 where its unit is known. */
export interface PrintedAmount {
  readonly printed: Printed;
  readonly value: Decimal;
}

/** What the report says of its money, and what of that counts. */
export interface Money {
  readonly budgets: readonly PrintedAmount[];
  readonly arrived: readonly PrintedAmount[];
  readonly spendings: readonly PrintedAmount[];
  readonly rates: readonly Printed[];
  readonly budget: Decimal | null;
  readonly spent: Decimal | null;
  /** spent ÷ budget; `null` where one is missing or the budget is 0. */
  readonly rate: Fraction | null;
}

export function settleMoney({ funds, amounts }: TypedReport): Money {
  const tables = [...new Set(funds.map(({ table }) => table))].map((table) => funds.filter((fund) => fund.table === table));
  const inTables = (of: 'budget' | 'spent') => tables.flatMap((lines) => wholeOf(lines, of));
  const inSentences = (of: 'budget' | 'arrived' | 'spent') =>
    amounts.filter((one) => one.of === of).flatMap(({ printed }) => amountIn(printed) ?? []);
  const budgets = [...inTables('budget'), ...inSentences('budget')];
  const spendings = [...inTables('spent'), ...inSentences('spent')];
  const [budget, spent] = [mostOf(budgets), mostOf(spendings)];
  const wholes = tables.flatMap((lines) => lines.filter(({ project }) => lines.length === 1 || SUM.test(project.text)));
  return {
    ...{ budgets, spendings, budget, spent, arrived: inSentences('arrived') },
    rates: [...wholes.flatMap(({ rate }) => rate ?? []), ...amounts.filter(({ of }) => of === 'rate').map(({ printed }) => printed)],
    rate: budget === null || spent === null || budget.lte(0) ? null : fraction(spent, budget),
  };
}

const SUM = /^(?:合计|小计|总计)$/;

/** The one line of a table, its 合计, or what its lines add up to, where every line can be read. */
function wholeOf(lines: readonly TypedFund[], of: 'budget' | 'spent'): PrintedAmount[] {
  const whole = lines.find(({ project }) => SUM.test(project.text)) ?? (lines.length === 1 ? lines[0] : undefined);
  if (whole !== undefined) return whole[of] === null ? [] : [amountIn(whole[of])].filter((one) => one !== null);
  const all = lines.map((line) => (line[of] === null ? null : amountIn(line[of])));
  const [first] = all;
  if (first === undefined || first === null || !all.every((one) => one !== null)) return [];
  return [{ printed: first.printed, value: sum(all.map(({ value }) => value)) }];
}

/** "26,510.00万元", or "26,510.00" under "预算经费（万元）". */
function amountIn(printed: Printed): PrintedAmount | null {
  const text = plainText(printed.text).replace(/\s+/g, '');
  const [, digits = '', own] = /^([\d,.]+)(亿元|万元|元)?$/.exec(text) ?? [];
  const value = numberIn({ text: digits });
  if (value === null) return null;
  const above = printed.place.kind === 'cell' ? /\((亿元|万元|元)\)/.exec(plainText(printed.place.column))?.[1] : undefined;
  return { printed, value: value.times(yuanIn(own ?? above ?? '万元')) };
}

/** The amount that most places print; the first among equals. */
export function mostOf(amounts: readonly PrintedAmount[]): Decimal | null {
  const count = (value: Decimal) => amounts.filter((one) => one.value.eq(value)).length;
  return [...amounts].sort((one, two) => count(two.value) - count(one.value))[0]?.value ?? null;
}

/** 1 at most, so that spending beyond the budget earns no more. */
export function cappedRate(rate: Fraction): Fraction {
  return rate.numerator.gt(rate.denominator) ? { numerator: ONE, denominator: ONE } : rate;
}
