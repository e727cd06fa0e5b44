import { type CategoryRule, type GradeBand, PRESETS, type RulesProblem, sayLimit, type ScoringRules, validateRules } from '../../scoring';
import { ADDED_LABEL, ANSWER_LABEL, readBookLines, STYLE_LABEL, TABLE_LABEL } from './book-lines';
import { DEFAULT_SETTINGS, type BookSettings } from './book-settings';
import { readReference } from './cell-reference';
import { OUTPUT_SETTINGS } from './output-settings';
import { NAME_SETTING, RULE_SETTINGS } from './rule-settings';
import { GRADE_LABEL, HEADER_ROW, LEVEL_MARK, linesOf, WEIGHT_LABEL } from './rules-sheet';
import { sameRules } from './same-rules';
import { plainNumber, type Setting } from './setting';
import { ASSIGNED_LABEL, UNIT_LABEL } from './unit-lines';
import { linesUnder, Unusable, type Scalar, type SheetLine } from './sheet-line';

/** What the sheet 评分规则 says, or the first cell of it that cannot be used. */
export type SettingsReading =
  | { readonly ok: true; readonly settings: BookSettings; readonly notes: readonly (readonly (string | number)[])[] }
  | { readonly ok: false; readonly cell: string; readonly found: string; readonly allowed: string };

/** The sheet from its first row and column on. */
export interface SettingsGrid {
  readonly values: readonly (readonly Scalar[])[];
  readonly formulas: readonly (readonly Scalar[])[];
}

const SETTING_LABELS = [NAME_SETTING, ...RULE_SETTINGS, ...OUTPUT_SETTINGS].map(({ label }) => label);
const PREFIXES = [WEIGHT_LABEL, GRADE_LABEL, TABLE_LABEL, ANSWER_LABEL, ADDED_LABEL, UNIT_LABEL, ASSIGNED_LABEL];
const WIDTH = 4;

/** Settings that the sheet leaves out are those of the preset that it names; lines of a person's own are given back as notes. */
export function readSettings(grid: SettingsGrid): SettingsReading {
  const lines = standingLines(grid);
  try {
    refuseUnknown(lines);
    refuseRepeated(lines);
    const rules = switchedPreset(readRules(lines));
    // What a sheet of an earlier version does not say is what was done then.
    const output = OUTPUT_SETTINGS.reduce((now, one) => readLine(one, now, lines) ?? now, DEFAULT_SETTINGS.output);
    const [problem] = validateRules(rules);
    if (problem === undefined) return { ok: true, settings: { rules, output, ...readBookLines(lines) }, notes: notesOf(grid) };
    return { ok: false, cell: cellOf(problem, lines, rules), found: problem.found, allowed: sayLimit(problem.limit) };
  } catch (problem) {
    if (!(problem instanceof Unusable)) throw problem;
    return { ok: false, cell: problem.cell, found: problem.found, allowed: problem.allowed };
  }
}

function standingLines({ values, formulas }: SettingsGrid): SheetLine[] {
  return values.slice(HEADER_ROW + 1).flatMap((row, index): SheetLine[] => {
    const label = String(row[0] ?? '').trim();
    const gridRow = HEADER_ROW + 1 + index;
    if (label === '') return [];
    return [{ label, value: row[1] ?? '', formula: formulas[gridRow]?.[1] ?? '', cell: `B${gridRow + 1}` }];
  });
}

function isKnown(label: string): boolean {
  return PREFIXES.some((prefix) => label.startsWith(prefix)) || [...SETTING_LABELS, STYLE_LABEL].includes(label);
}

/** A misspelt or emptied label would leave its value without effect. */
function refuseUnknown(lines: readonly SheetLine[]): void {
  const unknown = lines.find(({ label, value }) => value !== '' && !isKnown(label));
  if (unknown === undefined) return;
  const allowed = [NAME_SETTING, ...RULE_SETTINGS].map(({ label }) => label).join('；');
  throw new Unusable(unknown.cell.replace('B', 'A'), unknown.label, allowed);
}

/** Of two lines for one setting, the second would have no effect, and be lost when the sheet is written again. */
function refuseRepeated(lines: readonly SheetLine[]): void {
  const repeated = lines.find(
    ({ label }, index) => isKnown(label) && !label.startsWith(ADDED_LABEL) && lines.findIndex((line) => line.label === label) < index,
  );
  if (repeated === undefined) return;
  const first = lines.find(({ label }) => label === repeated.label)?.cell ?? '';
  throw new Unusable(repeated.cell.replace('B', 'A'), repeated.label, `这项设置已在 ${first}，一项设置只占一行`);
}

const plain = (cell: Scalar) => (typeof cell === 'boolean' ? String(cell).toUpperCase() : cell);

/** Rows under the header that are no settings, and not blank. */
function notesOf({ values, formulas }: SettingsGrid): (string | number)[][] {
  return values.slice(HEADER_ROW + 1).flatMap((row, index) => {
    const label = String(row[0] ?? '').trim();
    const cells = formulas[HEADER_ROW + 1 + index]?.slice(0, WIDTH) ?? [];
    const note = label === '' ? row.slice(0, WIDTH).some((cell) => cell !== '') : !isKnown(label);
    return note ? [Array.from({ length: WIDTH }, (_, column) => plain(cells[column] ?? ''))] : [];
  });
}

/** Another preset's name over values that are still those of the one before: the person asks for the other preset. */
function switchedPreset(rules: ScoringRules): ScoringRules {
  const named = PRESETS.find(({ name }) => name === rules.name);
  if (named === undefined || sameRules(named, rules)) return rules;
  return PRESETS.some((other) => other !== named && sameRules(other, rules)) ? named : rules;
}

/** The preset that the sheet names, with all that the sheet says; without a preset it has to say everything. */
function readRules(lines: readonly SheetLine[]): ScoringRules {
  const name = String(lines.find(({ label }) => label === NAME_SETTING.label)?.value ?? '').trim();
  const preset = PRESETS.find((one) => one.name === name) ?? null;
  const orPreset = <Value>(read: Value | null, fromPreset: Value | undefined, label: string): Value =>
    read ?? fromPreset ?? missing(lines, label);
  const lists = {
    categories: orPreset(readWeights(lines), preset?.categories, WEIGHT_LABEL),
    grades: orPreset(readGrades(lines), preset?.grades, GRADE_LABEL),
  };
  const start: ScoringRules = { ...(preset ?? DEFAULT_SETTINGS.rules), name, note: preset?.note ?? '', ...lists };
  return RULE_SETTINGS.reduce((rules, one) => orPreset(readLine(one, rules, lines), preset === null ? undefined : rules, one.label), start);
}

/** What the line of a setting says; `null` where there is none. */
function readLine<Of>({ label, allowed, read }: Setting<Of>, of: Of, lines: readonly SheetLine[]): Of | null {
  const line = lines.find((one) => one.label === label);
  if (line === undefined) return null;
  const changed = read(of, line.value);
  if (changed === null) throw new Unusable(line.cell, String(line.value), allowed);
  return changed;
}

/** Only a preset says what the sheet leaves out. */
function missing(lines: readonly SheetLine[], label: string): never {
  const name = lines.find((line) => line.label === NAME_SETTING.label);
  const cell = name?.cell ?? `B${HEADER_ROW + 2}`;
  throw new Unusable(cell, String(name?.value ?? ''), `${PRESETS.map((preset) => preset.name).join('；')}；或补上“${label}”一行`);
}

function readWeights(lines: readonly SheetLine[]): CategoryRule[] | null {
  const weights = labelled(lines, WEIGHT_LABEL);
  if (weights.length === 0) return null;
  const tops = weights.filter(({ label }) => !label.includes(LEVEL_MARK));
  return tops.map(({ label, weight }) => ({
    name: label,
    weight,
    alsoCalled: PRESETS.flatMap(({ categories }) => categories).find(({ name }) => name === label)?.alsoCalled ?? [],
    groups: weights
      .filter((one) => one.label.startsWith(label + LEVEL_MARK))
      .map((one) => ({ name: one.label.slice(label.length + LEVEL_MARK.length), weight: one.weight })),
  }));
}

function readGrades(lines: readonly SheetLine[]): GradeBand[] | null {
  const grades = labelled(lines, GRADE_LABEL);
  return grades.length === 0 ? null : grades.map(({ label, weight }) => ({ name: label, from: weight }));
}

function labelled(lines: readonly SheetLine[], prefix: string): { label: string; weight: number }[] {
  return linesUnder(lines, prefix).map(({ rest, value, cell }) => {
    const weight = plainNumber(value);
    if (weight === null) throw new Unusable(cell, String(value), '0 … 100');
    return { label: rest, weight };
  });
}

/** The cell of a setting that `validateRules` named. */
function cellOf(problem: RulesProblem, lines: readonly SheetLine[], rules: ScoringRules): string {
  const label = labelFor(problem, rules);
  return lines.find((line) => line.label === label)?.cell ?? `B${HEADER_ROW + 2}`;
}

function labelFor({ about }: RulesProblem, { categories, grades }: ScoringRules): string | undefined {
  switch (about.kind) {
    case 'category':
      return WEIGHT_LABEL + (categories[about.index]?.name ?? '');
    case 'grade':
      return GRADE_LABEL + (grades[about.index]?.name ?? '');
    case 'setting':
      return [NAME_SETTING, ...RULE_SETTINGS].find(({ id }) => id === about.id)?.label;
  }
}

/** The sheet does not say all that `settings` say: some were left to a preset, another preset was asked for, or a run adds columns. */
export function needsRewriting({ values, formulas }: SettingsGrid, settings: BookSettings): boolean {
  const standing = new Map(values.map(([label, value], row) => [String(label ?? '').trim(), { value, formula: formulas[row]?.[1] }]));
  return linesOf(settings).some(({ label, value }) => {
    const line = standing.get(label);
    if (line === undefined) return true;
    if (label.startsWith(WEIGHT_LABEL)) return plainNumber(line.value ?? '') !== value;
    if (label === STYLE_LABEL) return line.value !== value;
    return label.startsWith(ADDED_LABEL) && !sameReference(String(line.formula), String(value));
  });
}

function sameReference(one: string, other: string): boolean {
  return JSON.stringify(readReference(one)) === JSON.stringify(readReference(other));
}
