import { completeInFull, type RateRules } from './completion';
import type { Compared } from './compare-pair';
import { finding, type Tell, aboutRow } from '../findings/finding';
import type { IndicatorRow } from '../table/indicator-table';
import { settleRow } from '../reading/read-pair';
import type { NumberReading, RangeReading } from '../reading/reading';
import { sayReading } from '../reading/say-reading';
import { shown } from '../table/shown';

/** Between the bounds earns everything; which side of them is how bad, no rule says, so a person judges. */
export function compareRange(
  row: IndicatorRow,
  target: RangeReading,
  actual: NumberReading,
  rules: RateRules,
  tell: Tell,
): Compared | null {
  const [low, high] = [settleRow(row, target.low, actual), settleRow(row, target.high, actual)];
  if (low === null || high === null) {
    tell(
      finding('units-differ', aboutRow(row), row.actual.address, {
        indicator: row.name,
        target: shown(row.target),
        actual: shown(row.actual),
      }),
    );
    return null;
  }
  if (low.actual.value.gte(low.target.value) && high.actual.value.lte(high.target.value)) {
    return { completion: completeInFull(rules), rule: 'within-range' };
  }
  tell(
    finding('outside-range', aboutRow(row), row.actual.address, {
      indicator: row.name,
      text: shown(row.actual),
      reading: sayReading(target),
    }),
  );
  return null;
}
