import { isOwnFormula } from '../../sheets';
import { roundHalfUp, roundProduct, fromExcel, ONE, type Decimal, type Fraction } from '../numbers/decimal';
import { finding, type Finding, type Report } from '../findings/finding';
import type { IndicatorRow, TableCell } from '../table/indicator-table';
import { readCell } from '../reading/read-cell';
import type { Level, Reading } from '../reading/reading';
import type { ScoringRules } from '../rules/rules';
import { shown } from '../table/shown';

/** A result cell holding something that is not the add-in's own formula. */
export function isForeign(cell: TableCell | null): boolean {
  if (cell === null) return false;
  return cell.formula === null ? cell.value !== '' : !isOwnFormula(cell.formula);
}

/** The score that a person typed, where it can count; `null` where there is none or it cannot. Sums pass over a text, so that it never does. */
export function readTypedScore(row: IndicatorRow, weight: Decimal | null, rules: ScoringRules, report: Report): Decimal | null {
  const cell = row.score;
  if (cell === null || !isForeign(cell)) return null;
  const reading = readCell(cell);
  const plain =
    reading.kind === 'number' && reading.relation === 'none' && !reading.percent && (reading.unit?.dimension ?? 'points') === 'points';
  if (!plain || reading.multiplier !== '' || reading.source.kind !== 'cell') {
    report(finding('score-unreadable', cell.address, { indicator: row.name, text: shown(cell) }));
    return null;
  }
  if (weight !== null && (reading.value.lt(0) || reading.value.gt(weight))) {
    report(finding('score-out-of-range', cell.address, { indicator: row.name, text: shown(cell), weight: weight.toFixed() }));
    return null;
  }
  return weight === null ? null : roundHalfUp(reading.value, rules.scorePlaces);
}

/** The points that a level may earn. */
export function bandOf(weight: Decimal, level: Level, rules: ScoringRules): { low: Decimal; high: Decimal } {
  const { from, to } = rules.bands[level];
  return { low: weight.times(fromExcel(from)), high: weight.times(fromExcel(to)) };
}

export function typedScoreDiffers(row: IndicatorRow, typed: Decimal | null, computed: Decimal | null): Finding | null {
  if (row.score === null || typed === null || computed === null || typed.eq(computed)) return null;
  return finding('score-typed', row.score.address, { indicator: row.name, typed: typed.toFixed(), computed: computed.toFixed() });
}

/** Each level of a qualitative target has its band (rule 8). */
export function typedScoreOutOfBand(
  row: IndicatorRow,
  typed: Decimal | null,
  weight: Decimal | null,
  target: Reading,
  actual: Reading,
  rules: ScoringRules,
): Finding | null {
  const qualitative = target.kind === 'words' || target.kind === 'level';
  if (row.score === null || typed === null || weight === null || !qualitative || actual.kind !== 'level') return null;
  const { low, high } = bandOf(weight, actual.level, rules);
  if (typed.gte(low) && typed.lte(high)) return null;
  const facts = { indicator: row.name, typed: typed.toFixed(), text: actual.text, low: low.toFixed(), high: high.toFixed() };
  return finding('score-out-of-band', row.score.address, facts);
}

export function typedRateDiffers(row: IndicatorRow, cell: TableCell | null, computed: Fraction | null): Finding | null {
  if (cell === null || computed === null || !isForeign(cell)) return null;
  const reading = readCell(cell);
  const expected = roundProduct(ONE, computed, 4);
  if (reading.kind === 'number' && roundHalfUp(reading.value, 4).eq(expected)) return null;
  return finding('rate-typed', cell.address, { indicator: row.name, typed: shown(cell), computed: `${expected.times(100).toFixed(2)}%` });
}
