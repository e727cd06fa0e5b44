import { type Decimal, plainText, readAlone, shown, sum } from '../../scoring';
import { type IndicatorKind, kindOf } from './indicator-kind';
import { matchRows, type RowMatches } from './match-rows';
import { type Measure, measureOf, ownFigure } from './measure';
import { missingByList, missingByNumbers } from './missing-units';
import { type CountedBook, type SettledBooks, settleBooks, type Twin } from './settle-books';
import { asTyped } from './match-names';
import { type UnitFinding, unitFinding } from './unit-findings';
import { isBlank, readValue, type UnitValue } from './unit-value';
import { sayRate, type WeightedRate, weightedRate } from './weighted-rate';
import type { UnitBook, UnitRow, UnitSettings, UnitTable } from './unit-book';

/** What the books of the units come to. */
export interface Merge {
  readonly master: UnitTable;
  /** The books that count, in the order in which they were given. */
  readonly units: readonly CountedBook[];
  readonly indicators: readonly MergedIndicator[];
  readonly findings: readonly UnitFinding[];
}

export interface MergedIndicator {
  readonly master: UnitRow;
  readonly kind: IndicatorKind;
  readonly measure: Measure;
  /** What the units' figures add up to, in the master's measure; `null` where they do not add up. */
  readonly target: Decimal | null;
  readonly actual: Decimal | null;
  /** What the master aims at, in its measure; `null` where that is no figure. */
  readonly whole: Decimal | null;
  /** By unit; `null` where its table has no such row. */
  readonly values: readonly (UnitValues | null)[];
  /** A rate over all units, where they give what it is made from; `null` for what adds up, and where a person has to say. */
  readonly rate: WeightedRate | null;
  /** No unit's figure is missing, left out or in doubt. */
  readonly complete: boolean;
  /** What the master's cell should say, where it does not yet; `null` where a person has to find the figure. */
  readonly proposal: string | number | null;
}

export interface UnitValues {
  readonly target: UnitValue;
  readonly actual: UnitValue;
}

/** Merges the books of the units by the master's indicators. Nothing is added that is not clear; what is left out is said. */
export function mergeUnits(master: UnitTable, books: readonly UnitBook[], settings: UnitSettings): Merge {
  const mergedWith = (counts: (twin: Twin) => boolean) => mergeSettled(settleBooks(master, books, counts), master, books, settings);
  const twins = twinsAmong(master, books);
  if (twins.length === 0 || twins.length > MOST_TWINS) return mergedWith(({ isEqual }) => !isEqual);
  // Which of them came from another unit, and which were sent twice, the master's targets may tell.
  const [fitting, ...others] = subsetsOf(twins)
    .map((kept) => mergedWith(({ file }) => kept.includes(file)))
    .filter(reachesTargets);
  return fitting !== undefined && others.length === 0 ? fitting : mergedWith(({ isEqual }) => !isEqual);
}

/** With more of them there are too many ways to count them. */
const MOST_TWINS = 4;

function twinsAmong(master: UnitTable, books: readonly UnitBook[]): string[] {
  const files = new Set<string>();
  settleBooks(master, books, ({ file }) => {
    files.add(file);
    return false;
  });
  return [...files];
}

function subsetsOf(files: readonly string[]): string[][] {
  return files.reduce<string[][]>((subsets, file) => subsets.flatMap((one) => [one, [...one, file]]), [[]]);
}

function reachesTargets({ indicators }: Merge): boolean {
  const compared = indicators.filter(({ whole, target }) => whole !== null && target !== null);
  return compared.length > 0 && compared.every(({ whole, target }) => whole !== null && target?.eq(whole) === true);
}

function mergeSettled(
  { counted, findings: aboutBooks }: SettledBooks,
  master: UnitTable,
  books: readonly UnitBook[],
  settings: UnitSettings,
): Merge {
  const matches = counted.map(({ table }) => matchRows(master.rows, table.rows, settings.assigned));
  const lines = master.rows.map((row) => lineOf(row, counted, matches));
  const missing = missingUnits(books, counted, settings, aboutBooks, lines);
  const whole = [...missing, ...aboutBooks].every(({ severity }) => severity !== 'error');
  const indicators = lines.map(({ line }) => ({ ...line, ...settled(line, whole) }));
  return {
    ...{ master, units: counted, indicators },
    findings: [
      ...missing,
      ...aboutBooks,
      ...counted.flatMap((book, index) => matchFindings(book, matches[index])),
      ...lines.flatMap(({ findings }) => findings),
      ...indicators.flatMap((one) => differences(master.sheet, one, counted, whole)),
    ],
  };
}

type Line = Omit<MergedIndicator, 'proposal'>;

function lineOf(
  master: UnitRow,
  counted: readonly CountedBook[],
  matches: readonly RowMatches[],
): { readonly line: Line; readonly findings: readonly UnitFinding[] } {
  const rows = matches.map(({ matched }) => matched.get(master)?.unit.row ?? null);
  const kind = kindOf(
    master.row,
    rows.filter((row) => row !== null),
  );
  const measure = measureOf(master.row);
  const target = readAlone(master.row, 'target');
  const whole = target.kind === 'number' && kind === 'sum' ? ownFigure(target, measure) : null;
  const findings: UnitFinding[] = [];
  const values = counted.map(({ file, table }, index): UnitValues | null => {
    const row = rows[index] ?? null;
    if (row === null) return null;
    const held = { file, sheet: table.sheet, row, kind, measure, whole };
    const aimed = readValue(held, 'target', null);
    const reached = readValue(held, 'actual', aimed.value.value);
    findings.push(...aimed.findings, ...reached.findings);
    return { target: aimed.value, actual: reached.value };
  });
  const open = matches.some(({ matched, unmatched, repeated }) => repeated.has(master) || (!matched.has(master) && unmatched.length > 0));
  const rateRows = counted.flatMap(({ file, table }, index) => {
    const unit = matches[index]?.matched.get(master)?.unit;
    return unit === undefined ? [] : [{ file, sheet: table.sheet, unit }];
  });
  const weighted = kind === 'sum' ? { rate: null, findings: [] } : weightedRate(master.row, rateRows);
  findings.push(...weighted.findings);
  const line: Line = {
    rate: weighted.rate,
    ...{ master, kind, measure, whole, values },
    target: totalOf(kind, values, 'target'),
    actual: totalOf(kind, values, 'actual'),
    complete: !open && values.every((one) => one?.actual.state !== 'left-out'),
  };
  return { line, findings };
}

function totalOf(kind: IndicatorKind, values: readonly (UnitValues | null)[], side: keyof UnitValues): Decimal | null {
  if (kind === 'listed') return null;
  const added = values.flatMap((one) => (one === null || one[side].value === null ? [] : [one[side].value]));
  return added.length === 0 ? null : sum(added);
}

/** @param whole no unit is missing */
function settled(line: Line, whole: boolean): Pick<MergedIndicator, 'complete' | 'proposal'> {
  const complete = line.complete && whole;
  const { actual, rate } = line;
  if (complete && rate !== null && isBlank(line.master.row.actual)) return { complete, proposal: sayRate(rate) };
  const isNew = actual !== null && (isBlank(line.master.row.actual) || !isSame(actual, line));
  return { complete, proposal: complete && isNew ? written(actual, line.measure) : null };
}

/** As the master writes it: a number, or with the unit that its target has beside it. */
function written(value: Decimal, { suffix }: Measure): string | number {
  return suffix === '' ? Number(value.toFixed()) : value.toFixed() + suffix;
}

/** Where a file that is there does not count, targets fall short for a reason that is known. */
function missingUnits(
  books: readonly UnitBook[],
  counted: readonly CountedBook[],
  { known }: UnitSettings,
  aboutBooks: readonly UnitFinding[],
  lines: readonly { readonly line: Line }[],
): UnitFinding[] {
  const listed = missingByList(known, books, counted);
  const isKnown = [...listed, ...aboutBooks].some(({ severity }) => severity === 'error');
  const isShort =
    !isKnown &&
    fallsShort(
      lines.map(({ line }) => line),
      counted.length,
    );
  const numbered = missingByNumbers(books, isShort);
  if (listed.length + numbered.length > 0 || !isShort) return [...listed, ...numbered];
  return [unitFinding('unit-missing', { file: '', cell: '', facts: { unit: '', by: 'targets' }, severity: 'warning' })];
}

/** The units aim at less than the master, by half of a unit's even share and more, in most rows that are large enough to tell; at more in none. */
function fallsShort(lines: readonly Line[], units: number): boolean {
  const compared = lines.flatMap(({ whole, target }) => (whole === null || target === null ? [] : [{ whole, target }]));
  const telling = compared.filter(({ whole }) => whole.gt(units));
  const short = telling.filter(({ whole, target }) =>
    whole
      .minus(target)
      .times(2 * (units + 1))
      .gte(whole),
  );
  return short.length * 2 > telling.length && compared.every(({ whole, target }) => target.lte(whole));
}

function matchFindings({ file, table }: CountedBook, matches: RowMatches | undefined): UnitFinding[] {
  if (matches === undefined) return [];
  const at = ({ row }: UnitRow) => ({ file, cell: `${table.sheet}!${row.nameAddress}` });
  return [
    ...matches.unmatched.map(({ unit, suggested }) =>
      unitFinding('indicator-unmatched', { ...at(unit), facts: { indicator: unit.row.name, suggested } }),
    ),
    ...[...matches.repeated.values()].flatMap((units) =>
      units.map((unit) => unitFinding('indicator-repeated', { ...at(unit), facts: { indicator: unit.row.name } })),
    ),
    ...[...matches.matched].flatMap(([master, { unit, damaged }]) =>
      damaged ? [unitFinding('name-damaged', { ...at(unit), facts: { indicator: unit.row.name, master: master.row.name } })] : [],
    ),
  ];
}

/** What the totals differ in from the master. @param whole no unit is missing, which would explain what targets lack */
function differences(sheet: string, one: MergedIndicator, counted: readonly CountedBook[], whole: boolean): UnitFinding[] {
  const { row } = one.master;
  const at = (address: string) => ({ file: '', cell: `${sheet}!${address}` });
  const indicator = row.name;
  const absent = counted.flatMap(({ name }, index) => (one.values[index] === null ? [name] : []));
  const found =
    absent.length === 0 ? [] : [unitFinding('indicator-absent', { ...at(row.nameAddress), facts: { indicator, units: absent } })];
  if (one.kind === 'listed') return [...found, ...listedDifferences(one, counted, at(row.target.address))];
  if (one.target !== null && one.whole !== null && !one.target.eq(one.whole)) {
    const facts = { indicator, total: one.target.toFixed(), master: shown(row.target) };
    found.push(unitFinding('target-differs', { ...at(row.target.address), facts, severity: whole ? 'warning' : 'info' }));
  }
  if (one.actual !== null && one.complete && !isBlank(row.actual) && !isSame(one.actual, one)) {
    const facts = { indicator, total: one.actual.toFixed(), master: shown(row.actual) };
    found.push(unitFinding('actual-differs', { ...at(row.actual.address), facts }));
  }
  return found;
}

function isSame(total: Decimal, { master, measure }: Line): boolean {
  const reading = readAlone(master.row, 'actual');
  return reading.kind === 'number' && ownFigure(reading, measure).eq(total);
}

function listedDifferences(one: MergedIndicator, counted: readonly CountedBook[], at: { file: string; cell: string }): UnitFinding[] {
  const { target, name } = one.master.row;
  const own = plainText(shown(target));
  const units = counted.flatMap((book, index) => {
    const text = one.values[index]?.target.text ?? '';
    return text === '' || plainText(text) === own ? [] : [book.name];
  });
  return units.length === 0 ? [] : [unitFinding('listed-target-differs', { ...at, facts: { indicator: name, units } })];
}

/** The units that the next merge expects: those that were known, and those of this one. */
export function knownUnits({ units }: Merge, { known }: UnitSettings): string[] {
  const names = new Set(known.map(asTyped));
  return [...known, ...units.map(({ name }) => name).filter((name) => !names.has(asTyped(name)))];
}
