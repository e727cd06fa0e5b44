import { roundHalfUp, roundProduct, fromExcel, ONE, type Decimal, type Fraction, sayPercent } from '../numbers/decimal';
import { finding, type Finding, type Tell, aboutRow } from '../findings/finding';
import type { IndicatorRow, ResultCell } from '../table/indicator-table';
import { readCell } from '../reading/read-cell';
import type { Level, Reading } from '../reading/reading';
import type { ScoringRules } from '../rules/rules';
import { shown } from '../table/shown';

/** A person's own content stands in a result cell. */
export function isTyped(cell: ResultCell | null): cell is ResultCell & { readonly owner: 'person' } {
  return cell?.owner === 'person';
}

/** The score that a person typed, where it can count; `null` where there is none or it cannot. Sums pass over a text, so that it never does. */
export function readTypedScore(row: IndicatorRow, weight: Decimal | null, rules: ScoringRules, tell: Tell): Decimal | null {
  const cell = row.score;
  if (!isTyped(cell)) return null;
  const reading = readCell(cell);
  const plain =
    reading.kind === 'number' && reading.relation === 'none' && !reading.percent && (reading.unit?.dimension ?? 'points') === 'points';
  if (!plain || reading.multiplier !== '' || reading.source.kind !== 'cell') {
    tell(finding('score-unreadable', aboutRow(row), cell.address, { indicator: row.name, text: shown(cell) }));
    return null;
  }
  if (weight !== null && (reading.value.lt(0) || reading.value.gt(weight))) {
    tell(finding('score-out-of-range', aboutRow(row), cell.address, { indicator: row.name, text: shown(cell), weight: weight.toFixed() }));
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
  return finding('score-typed', aboutRow(row), row.score.address, {
    indicator: row.name,
    typed: typed.toFixed(),
    computed: computed.toFixed(),
  });
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
  return finding('score-out-of-band', aboutRow(row), row.score.address, facts);
}

export function typedRateDiffers(row: IndicatorRow, cell: ResultCell | null, computed: Fraction | null): Finding | null {
  if (computed === null || !isTyped(cell)) return null;
  const reading = readCell(cell);
  const expected = roundProduct(ONE, computed, 4);
  if (reading.kind === 'number' && roundHalfUp(reading.value, 4).eq(expected)) return null;
  return finding('rate-typed', aboutRow(row), cell.address, {
    indicator: row.name,
    typed: shown(cell),
    computed: sayPercent(expected),
  });
}
