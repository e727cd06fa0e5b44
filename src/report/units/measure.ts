import {
  comparable,
  type Decimal,
  fromDigits,
  type IndicatorRow,
  isBare,
  type NumberReading,
  ONE,
  readAlone,
  readCell,
  type Unit,
} from '../../scoring';

/** In what an indicator of the master is counted: 万元 is 10000 of 元. */
export interface Measure {
  /** `null` where the master says none. */
  readonly unit: Unit | null;
  /** What 1 of it comes to in the smallest unit of its dimension. */
  readonly factor: Decimal;
  /** As the master writes it behind a figure of its own cells: "万元"; "" where name or unit cell say it. */
  readonly suffix: string;
}

/** A figure of a unit, in the master's measure. */
export interface Measured {
  readonly value: Decimal;
  /** It was typed in another unit. */
  readonly converted: boolean;
  readonly loose: boolean;
  /** Nothing in its own cell says in what it is counted. */
  readonly bare: boolean;
}

export const PLAIN: Measure = { unit: null, factor: ONE, suffix: '' };

/** What the master's target, its name or its unit cell say. */
export function measureOf(row: IndicatorRow): Measure {
  const [target, cell] = [readAlone(row, 'target'), readCell(row.target)];
  if (target.kind !== 'number' || target.percent) return PLAIN;
  const isInCell = cell.kind === 'number' && !isBare(cell);
  return { unit: target.unit, factor: sizeOf(target), suffix: isInCell ? target.multiplier + (target.unit?.name ?? '') : '' };
}

/** A unit's figure in the master's measure; `null` where the two do not go together. */
export function measured(reading: NumberReading, typed: NumberReading, measure: Measure): Measured | null {
  if (reading.percent) return null;
  const bare = isBare(typed);
  if (isBare(reading)) return { value: reading.value, converted: false, loose: reading.loose, bare };
  if (reading.unit !== null && !goesWith(reading.unit, measure)) return null;
  const size = sizeOf(reading);
  return { value: reading.amount.times(size).div(measure.factor), converted: !size.eq(measure.factor), loose: reading.loose, bare };
}

/** The master's own figure, in its measure. */
export function ownFigure(reading: NumberReading, measure: Measure): Decimal {
  return isBare(reading) ? reading.value : reading.amount.times(sizeOf(reading)).div(measure.factor);
}

/** What is counted needs no unit on either side; money, lengths and the like do. */
function goesWith(unit: Unit, { unit: own }: Measure): boolean {
  return own === null ? unit.dimension === 'count' || unit.dimension.startsWith('own:') : comparable(unit, own);
}

function sizeOf({ scale, unit }: NumberReading): Decimal {
  return scale.times(unit?.factor ?? ONE);
}

/** From so many times the master's whole target on, a bare amount of money was typed in another unit. */
const FAR_ABOVE = fromDigits('20');
const FAR_BELOW = fromDigits('1000');
const TEN_THOUSAND = fromDigits('10000');

/** The figure that a bare amount of money was probably meant to be; `null` where it may well be what it says. */
export function suspectedAmount(value: Decimal, measure: Measure, whole: Decimal | null, own: Decimal | null): Decimal | null {
  if (measure.unit?.dimension !== 'money' || value.lte(0)) return null;
  const limits = [whole, own].filter((one): one is Decimal => one !== null && one.gt(0));
  if (measure.factor.gt(ONE) && limits.some((limit) => value.gt(limit.times(FAR_ABOVE)))) {
    const meant = [TEN_THOUSAND, ONE].filter((unit) => unit.lt(measure.factor)).map((unit) => value.times(unit).div(measure.factor));
    return meant.find((one) => limits.every((limit) => one.lte(limit.times(FAR_ABOVE)))) ?? null;
  }
  const inTenThousands = value.times(TEN_THOUSAND);
  const tooLittle = measure.factor.eq(ONE) && own !== null && own.gt(0) && value.times(FAR_BELOW).lt(own);
  return tooLittle && inTenThousands.lte(own.times(FAR_ABOVE)) ? inTenThousands : null;
}
