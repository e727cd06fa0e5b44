import { fromExcel } from '../../scoring';
import type { IndicatorData } from '../../report';

/**
 * Whether a score that a person types lies in its band; "" takes a typed score away and may stand.
 * Compared as decimals: 0.8 × 1.1 is not above 0.88.
 */
export function liesInBand(text: string, { low, high }: NonNullable<IndicatorData['band']>): boolean {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return true;
  if (!/^\d+(\.\d+)?$/.test(plain)) return false;
  const points = fromExcel(Number(plain));
  return points.gte(fromExcel(low)) && points.lte(fromExcel(high));
}
