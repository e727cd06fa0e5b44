import { readingSubject, type Said } from '../rules/answers';
import type { IndicatorRow, TableCell } from '../table/indicator-table';
import { hintsOf, readSign, type Hints, type SignCell } from './hints';
import { ONE } from '../numbers/decimal';
import { readCell } from './read-cell';
import { scaled, unreadable, type NumberReading, type Reading } from './reading';
import { joinRelations } from './relation';
import { suspectSignReadAsTwo } from './scan-damage';
import { asPercent, isBare, settlePercent, type Settled, type Side } from './settle-percent';
import { inRange, settleUnits } from './settle-units';
import { plainText } from './typed-text';

/** Target and actual of one indicator, read in each other's light. */
export interface PairReading {
  readonly target: Reading;
  readonly actual: Reading;
  /** The side whose percent sign had to be supplied although neither the cell nor the name has one. */
  readonly assumedPercent: Side | null;
  /** The side whose 万 or /月 was taken from the other. */
  readonly assumedUnit: Side | null;
  /** Two numbers that no ratio can be made of. */
  readonly unitsDiffer: boolean;
}

/** Growth may well be 290 %; a satisfaction rate cannot. */
const MAY_EXCEED_ALL = /增|提高|提升|超|倍|收益率|回报率/;

/** Reads what staff typed as target and actual, together with the indicator's name, and a sign and a unit in cells of their own. */
export function readPair(row: IndicatorRow, said: Said): PairReading {
  const target = inDirection(withSign(readCell(row.target), readSign(row.sign), row), said);
  const actual = readCell(row.actual);
  const hints = hintsOf(row);
  if (target.kind !== 'number' || actual.kind !== 'number') return plainPair(onItsOwn(target, hints), onItsOwn(actual, hints));
  const { settled, assumedPercent } = settle(target, actual, hints);
  const pair = settled ?? { target, actual, assumed: null };
  const suspected = signReadAsTwo(row, target, pair.actual);
  if (suspected !== null && said('suspected-reading', readingSubject(row.name, shownText(row.target))) !== 'no')
    return plainPair(unreadable(shownText(row.target), 'damaged', [suspected]), actual);
  return { target: pair.target, actual: pair.actual, assumedPercent, assumedUnit: pair.assumed, unitsDiffer: settled === null };
}

/** Two numbers of one row brought to one unit; `null` when no ratio can be made of them. */
export function settleRow(row: IndicatorRow, target: NumberReading, actual: NumberReading): Settled | null {
  return settle(target, actual, hintsOf(row)).settled;
}

function settle(target: NumberReading, actual: NumberReading, hints: Hints): { settled: Settled | null; assumedPercent: Side | null } {
  const percent = settlePercent(target, actual, hints.percent);
  return { settled: settleUnits(percent.target, percent.actual, hints), assumedPercent: percent.assumed };
}

/** One side of a row, for other rows to be held against: a bare number has what name and unit cell say, else what the other side has. */
export function readAlone(row: IndicatorRow, side: Side): Reading {
  const hints = hintsOf(row);
  if (readSign(row.sign) === 'qualitative') return { kind: 'words', text: shownText(row[side]) };
  const own = onItsOwn(readCell(row[side]), hints);
  const other = onItsOwn(readCell(row[side === 'target' ? 'actual' : 'target']), hints);
  if (own.kind !== 'number' || !isBare(own) || other.kind !== 'number' || isBare(other)) return own;
  if (other.percent) return asPercent(own, own.value.gt(0) && own.value.lt(1));
  const alike = inRange(own.amount, other.amount);
  return { ...scaled(own, alike ? other.scale : ONE), unit: other.unit, multiplier: alike ? other.multiplier : '' };
}

/** A number without another one beside it has what name and unit cell say. */
function onItsOwn(reading: Reading, hints: Hints): Reading {
  if (reading.kind !== 'number' || !isBare(reading)) return reading;
  if (hints.percent) return asPercent(reading, reading.value.gt(0) && reading.value.lt(1));
  return hints.unit === null
    ? reading
    : { ...scaled(reading, hints.unit.factor), unit: hints.unit.unit, multiplier: hints.unit.multiplier };
}

function plainPair(target: Reading, actual: Reading): PairReading {
  return { target, actual, assumedPercent: null, assumedUnit: null, unitsDiffer: false };
}

/** The target with the sign that stands in a cell of its own. */
function withSign(target: Reading, sign: SignCell, row: IndicatorRow): Reading {
  if (sign === 'none' || target.kind === 'empty' || target.kind === 'error' || target.kind === 'unreadable') return target;
  const text = shownText(row.target);
  if (sign === 'qualitative') return target.kind === 'level' ? target : { kind: 'words', text };
  const both = `${row.sign === undefined ? '' : String(row.sign.value)} ${text}`;
  if (sign === 'unknown') return unreadable(both, 'sign-unknown');
  if (target.kind !== 'number') return target;
  const relation = joinRelations(target.relation, sign);
  return relation === null ? unreadable(both, 'signs-conflict') : { ...target, relation };
}

/** A bare target of which a person has said that less is better. */
function inDirection(target: Reading, said: Said): Reading {
  const reversed = target.kind === 'number' && target.relation === 'none' && said('lower-is-better') === 'yes';
  return reversed ? { ...target, relation: 'at-most' } : target;
}

function signReadAsTwo({ name, target: cell }: IndicatorRow, target: NumberReading, actual: NumberReading): string | null {
  const implausible = target.percent && target.relation === 'none' && actual.percent && actual.value.lte(1) && !MAY_EXCEED_ALL.test(name);
  return implausible ? suspectSignReadAsTwo(plainText(shownText(cell))) : null;
}

function shownText({ text, value }: TableCell): string {
  return text === '' ? String(value) : text;
}
