import { type Decimal, roundHalfUp } from '../../scoring';

/** Money as reports print it: 26,510.00. */
export function amountText(amount: Decimal): string {
  const [whole = '', cents = ''] = roundHalfUp(amount, 2).toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
}
