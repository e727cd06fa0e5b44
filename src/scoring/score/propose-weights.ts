import { fromDigits, ZERO, type Decimal } from '../numbers/decimal';

const CENT = fromDigits('0.01');

/** Splits points evenly over `count` rows in steps of 0.01, what is left over going to the first rows (rule 11). */
export function splitEvenly(points: Decimal, count: number): Decimal[] {
  if (count <= 0) return [];
  const each = points.div(count).round(2, 0);
  const left = points.minus(each.times(count));
  return Array.from({ length: count }, (_, index) => shareOf(each, left.minus(CENT.times(index))));
}

/** One cent more while any is left; less than a cent goes to the row that it reaches. */
function shareOf(each: Decimal, left: Decimal): Decimal {
  if (left.lte(ZERO)) return each;
  return each.plus(left.lt(CENT) ? left : CENT);
}

/** "10 × 1.34 + 20 × 1.33". */
export function saySplit(shares: readonly Decimal[]): string {
  const runs: { value: Decimal; count: number }[] = [];
  for (const value of shares) {
    const last = runs.at(-1);
    if (last?.value.eq(value) === true) last.count += 1;
    else runs.push({ value, count: 1 });
  }
  return runs.map(({ value, count }) => `${count} × ${value.toFixed()}`).join(' + ');
}
