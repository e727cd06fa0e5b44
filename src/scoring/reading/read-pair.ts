import { ONE } from '../decimal';
import type { IndicatorRow } from '../indicator-table';
import { readCell } from './read-cell';
import type { NumberReading, Reading } from './reading';

/** Target and actual of one indicator, read in each other's light. */
export interface PairReading {
  readonly target: Reading;
  readonly actual: Reading;
  /** The side whose percent sign had to be supplied although neither the cell nor the name has one. */
  readonly assumedPercent: 'target' | 'actual' | null;
}

/** "(%)" at the end of a name says that bare numbers are percent points. */
const NAME_IN_PERCENT = /[(（]\s*[%％]\s*[)）]/;

/** Reads what staff typed as target and actual, together with the indicator's name. */
export function readPair(row: IndicatorRow): PairReading {
  const target = readCell(row.target);
  const actual = readCell(row.actual);
  if (target.kind !== 'number' || actual.kind !== 'number' || target.percent === actual.percent) {
    return { target, actual, assumedPercent: null };
  }
  const bareSide = target.percent ? 'actual' : 'target';
  const bare = target.percent ? actual : target;
  const nameSaysPercent = NAME_IN_PERCENT.test(row.name);
  const percent = asPercent(bare, nameSaysPercent);
  const plain = bare.value.eq(0) || (nameSaysPercent && percent.inPercentPoints);
  const assumedPercent = plain ? null : bareSide;
  return bareSide === 'target' ? { target: percent, actual, assumedPercent } : { target, actual: percent, assumedPercent };
}

/** 90 is 90 %; 0.95 is 95 %, unless the name says that the numbers are percent points and it cannot be a fraction. */
function asPercent(bare: NumberReading, nameSaysPercent: boolean): NumberReading {
  const isFraction = nameSaysPercent ? bare.value.lt(ONE) : bare.value.lte(ONE);
  if (isFraction) return { ...bare, percent: true };
  return { ...bare, value: bare.value.div(100), percent: true, inPercentPoints: true };
}
