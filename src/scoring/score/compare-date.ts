import { completeInFull, type RateRules } from './completion';
import type { Compared } from './compare-pair';
import { finding, type Tell, aboutRow } from '../findings/finding';
import type { IndicatorRow } from '../table/indicator-table';
import { compareDays } from '../reading/calendar';
import type { DateReading } from '../reading/reading';
import type { Said } from '../rules/answers';
import { sayReading } from '../reading/say-reading';
import { shown } from '../table/shown';

/** Done on or before the target's last day earns everything; later is for a person to judge. */
export function compareDate(
  row: IndicatorRow,
  target: DateReading,
  actual: DateReading,
  rules: RateRules,
  said: Said,
  tell: Tell,
): Compared | null {
  if (target.yearless && actual.yearless && said('date') !== 'yes') {
    const days = { target: sayReading(target), actual: sayReading(actual) };
    tell(finding('date-suspected', aboutRow(row), row.actual.address, { indicator: row.name, ...days }));
    return null;
  }
  const facts = { indicator: row.name, text: shown(row.actual), reading: sayReading({ ...target, deadline: true }) };
  if (compareDays(actual.last, target.last) > 0) {
    const undecided = compareDays(actual.first, target.last) <= 0 || actual.deadline;
    tell(finding(undecided ? 'date-undecided' : 'date-late', aboutRow(row), row.actual.address, facts));
    return null;
  }
  const yearless = (target.last.year === null) !== (actual.last.year === null);
  const doubtful = target.ambiguous && compareDays(actual.last, target.first) >= 0;
  if (yearless || doubtful) tell(finding('date-assumed', aboutRow(row), row.target.address, { ...facts, text: shown(row.target) }));
  return { completion: completeInFull(rules), rule: 'in-time' };
}
