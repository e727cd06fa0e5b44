import {
  type Decimal,
  type Fraction,
  fraction,
  fromDigits,
  type IndicatorRow,
  readAlone,
  readCell,
  sayPercent,
  shown,
  sum,
  type TableCell,
  toNumber,
} from '../../scoring';
import { type UnitFinding, unitFinding } from './unit-findings';
import type { UnitRow } from './unit-book';

/** A rate over all units, from the numerators and denominators that they give. */
export interface WeightedRate {
  readonly numerators: readonly Decimal[];
  readonly denominators: readonly Decimal[];
  readonly rate: Fraction;
}

/** A unit's row of a rate. */
export interface RateRow {
  readonly file: string;
  readonly sheet: string;
  readonly unit: UnitRow;
}

/** So far a rate may be from its own 分子 and 分母, as it was rounded: half of a hundredth of a per cent. */
const ROUNDED = 0.00005 + 1e-9;

/**
 * What the units' rates come to together; `null` where the master aims at no percentage, or where a unit does not say of how many its rate is
 * a part. No unit saying so is as usual, and no finding.
 */
export function weightedRate(master: IndicatorRow, rows: readonly RateRow[]): { rate: WeightedRate | null; findings: UnitFinding[] } {
  const target = readAlone(master, 'target');
  const isRate = target.kind === 'number' && target.percent;
  if (!isRate || !rows.some(({ unit }) => unit.parts !== undefined)) return { rate: null, findings: [] };
  const read = rows.filter(({ unit }) => !isBlankRow(unit)).map((one) => ({ one, parts: partsOf(one.unit) }));
  const findings = read.flatMap(({ one, parts }) => findingOf(one, parts));
  const parts = read.flatMap((each) => each.parts ?? []);
  if (findings.length > 0 || parts.length === 0) return { rate: null, findings };
  const [numerators, denominators] = [parts.map(({ numerator }) => numerator), parts.map(({ denominator }) => denominator)];
  return { rate: { numerators, denominators, rate: fraction(sum(numerators), sum(denominators)) }, findings };
}

/** As a person would type it. */
export function sayRate({ rate }: WeightedRate): string {
  return sayPercent(rate);
}

function isBlankRow({ row }: UnitRow): boolean {
  return readAlone(row, 'actual').kind === 'empty' && readAlone(row, 'target').kind === 'empty';
}

interface Parts {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

function partsOf({ parts }: UnitRow): Parts | null {
  const [numerator, denominator] = [figureIn(parts?.numerator), figureIn(parts?.denominator)];
  return numerator === null || denominator === null || denominator.lte(0) ? null : { numerator, denominator };
}

function figureIn(cell: TableCell | undefined): Decimal | null {
  const reading = cell === undefined ? null : readCell(cell);
  return reading?.kind === 'number' && !reading.percent && reading.value.gte(fromDigits('0')) ? reading.value : null;
}

function findingOf({ file, sheet, unit: { row } }: RateRow, parts: Parts | null): UnitFinding[] {
  const at = { file, cell: `${sheet}!${row.actual.address}` };
  if (parts === null) return [unitFinding('parts-missing', { ...at, facts: { indicator: row.name } })];
  const actual = readAlone(row, 'actual');
  const rate = fraction(parts.numerator, parts.denominator);
  if (actual.kind !== 'number' || Math.abs(Number(actual.value) - toNumber(rate)) <= ROUNDED) return [];
  return [unitFinding('parts-differ', { ...at, facts: { indicator: row.name, text: shown(row.actual), rate: sayPercent(rate) } })];
}
