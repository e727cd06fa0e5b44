import { type Decimal, type IndicatorRow, readAlone, readCell, type Reading, shown, type TableCell } from '../../scoring';
import type { IndicatorKind } from './indicator-kind';
import { measured, type Measure, suspectedAmount } from './measure';
import { type UnitFinding, unitFinding } from './unit-findings';

/** One cell of a unit's table. */
export interface UnitValue {
  /** "绩效指标表!F7". */
  readonly cell: string;
  /** What it shows. */
  readonly text: string;
  /** In the master's measure; `null` where it adds nothing. */
  readonly value: Decimal | null;
  /** `blank`: nothing was aimed at, so nothing is missing. `left-out`: it should add something and does not. */
  readonly state: 'added' | 'listed' | 'blank' | 'left-out';
}

/** A unit's row in the light of the master's. */
export interface Held {
  readonly file: string;
  readonly sheet: string;
  readonly row: IndicatorRow;
  readonly kind: IndicatorKind;
  readonly measure: Measure;
  /** What the master aims at, in its measure. */
  readonly whole: Decimal | null;
}

export interface ReadValue {
  readonly value: UnitValue;
  readonly findings: readonly UnitFinding[];
}

/** @param own what the unit aims at, against which its actual is held */
export function readValue(held: Held, side: 'target' | 'actual', own: Decimal | null): ReadValue {
  const reading = readAlone(held.row, side);
  if (isNothing(reading)) return nothingIn(held, side);
  if (held.kind === 'listed') return listed(held, side, reading);
  const typed = readCell(held.row[side]);
  const text = textOf(held, side);
  const indicator = held.row.name;
  const at = placeOf(held, side);
  const isOpen = side === 'actual' && reading.kind === 'number' && !['none', 'equal'].includes(reading.relation);
  // "≥4" as an actual says no more than a bound, and bounds do not add up to a figure.
  if (reading.kind !== 'number' || typed.kind !== 'number' || reading.change !== null || isOpen)
    return leftOut(held, side, unitFinding('value-unreadable', { ...at, facts: { indicator, text } }));
  const figure = measured(reading, typed, held.measure);
  if (figure === null) return leftOut(held, side, unitFinding('unit-of-measure-differs', { ...at, facts: { indicator, text } }));
  const { value, converted, loose } = figure;
  const meant = figure.bare && !converted ? suspectedAmount(value, held.measure, held.whole, own) : null;
  if (meant !== null)
    return leftOut(held, side, unitFinding('amount-suspected', { ...at, facts: { indicator, text, as: meant.toFixed() } }));
  const facts = { indicator, text, as: value.toFixed() };
  return {
    value: { cell: at.cell, text, value, state: 'added' },
    findings: [
      ...(converted ? [unitFinding('amount-converted', { ...at, facts })] : []),
      ...(loose ? [unitFinding('value-loose', { ...at, facts })] : []),
    ],
  };
}

/** Nothing typed: missing where something was aimed at, else not the unit's. */
function nothingIn(held: Held, side: 'target' | 'actual'): ReadValue {
  if (side === 'actual' && !isNothing(readAlone(held.row, 'target')))
    return leftOut(held, side, unitFinding('value-missing', { ...placeOf(held, side), facts: { indicator: held.row.name } }));
  return { value: { cell: placeOf(held, side).cell, text: textOf(held, side), value: null, state: 'blank' }, findings: [] };
}

/** What does not add up stands as it was typed. */
function listed(held: Held, side: 'target' | 'actual', reading: Reading): ReadValue {
  const [at, text] = [placeOf(held, side), textOf(held, side)];
  if (reading.kind === 'error' || reading.kind === 'unreadable')
    return leftOut(held, side, unitFinding('value-unreadable', { ...at, facts: { indicator: held.row.name, text } }));
  return { value: { cell: at.cell, text, value: null, state: 'listed' }, findings: [] };
}

function leftOut(held: Held, side: 'target' | 'actual', finding: UnitFinding): ReadValue {
  return { value: { cell: placeOf(held, side).cell, text: textOf(held, side), value: null, state: 'left-out' }, findings: [finding] };
}

function placeOf({ file, sheet, row }: Held, side: 'target' | 'actual'): { readonly file: string; readonly cell: string } {
  return { file, cell: `${sheet}!${row[side].address}` };
}

function textOf({ row }: Held, side: 'target' | 'actual'): string {
  return shown(row[side]).trim();
}

/** A blank, or what people write for nothing: "/", 无. */
function isNothing(reading: Reading): boolean {
  return reading.kind === 'empty' || (reading.kind === 'unreadable' && reading.reason === 'placeholder');
}

/** A cell that a person has not filled. */
export function isBlank({ value }: TableCell): boolean {
  return typeof value === 'string' && value.trim() === '';
}
