import { type Band, type CategoryRule, type Deduction, type GradeBand, PRESETS, type ScoringRules, validateRules } from '../../scoring';
import { DEFAULT_OUTPUT, type BookSettings, type OutputSettings } from './book-settings';
import { ADDED_LABEL, ANSWER_LABEL, readBookLines, TABLE_LABEL } from './book-lines';
import { readReference } from './cell-reference';
import { OUTPUT_SETTINGS, outputFrom } from './output-settings';
import { allowedValues, GRADE_LABEL, HEADER_ROW, LEVEL_MARK, rulesSheet, WEIGHT_LABEL } from './rules-sheet';
import { sameRules } from './same-rules';
import { SETTINGS, type Setting } from './settings';
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

const PREFIXES = [WEIGHT_LABEL, GRADE_LABEL, TABLE_LABEL, ANSWER_LABEL, ADDED_LABEL];
const WIDTH = 4;

/** Settings that the sheet leaves out are those of the preset that it names; lines of a person's own are given back as notes. */
export function readSettings(grid: SettingsGrid): SettingsReading {
  const lines = linesOf(grid);
  try {
    refuseUnknown(lines);
    refuseRepeated(lines);
    const settings = {
      rules: switchedPreset(assemble(lines)),
      output: outputFrom((setting) => outputValue(setting, lines)),
      ...readBookLines(lines),
    };
    const [problem] = validateRules(settings.rules);
    if (problem === undefined) return { ok: true, settings, notes: notesOf(grid) };
    return { ok: false, cell: cellOf(problem.setting, lines, settings.rules), found: problem.found, allowed: problem.allowed };
  } catch (problem) {
    if (!(problem instanceof Unusable)) throw problem;
    return { ok: false, cell: problem.cell, found: problem.found, allowed: problem.allowed };
  }
}

function linesOf({ values, formulas }: SettingsGrid): SheetLine[] {
  return values.slice(HEADER_ROW + 1).flatMap((row, index): SheetLine[] => {
    const label = String(row[0] ?? '').trim();
    const gridRow = HEADER_ROW + 1 + index;
    if (label === '') return [];
    return [{ label, value: row[1] ?? '', formula: formulas[gridRow]?.[1] ?? '', cell: `B${gridRow + 1}` }];
  });
}

function isKnown(label: string): boolean {
  return (
    PREFIXES.some((prefix) => label.startsWith(prefix)) || [...SETTINGS, ...OUTPUT_SETTINGS].some((setting) => setting.label === label)
  );
}

/** A misspelt or emptied label would leave its value without effect. */
function refuseUnknown(lines: readonly SheetLine[]): void {
  const unknown = lines.find(({ label, value }) => value !== '' && !isKnown(label));
  if (unknown === undefined) return;
  throw new Unusable(unknown.cell.replace('B', 'A'), unknown.label, SETTINGS.map((setting) => setting.label).join('；'));
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

function assemble(lines: readonly SheetLine[]): ScoringRules {
  const nameLine = lines.find(({ label }) => label === SETTINGS[0]?.label);
  const name = String(nameLine?.value ?? '').trim();
  const preset = PRESETS.find((one) => one.name === name) ?? null;
  const values = new Map(SETTINGS.map((setting) => [setting.id, valueOf(setting, lines, preset)]));
  const number = (id: string) => Number(values.get(id));
  const text = (id: string) => String(values.get(id));
  const band = (level: string): Band => ({ from: number(`bands.${level}.from`), to: number(`bands.${level}.to`) });
  const kind = text('overFulfilment.deduction.kind') as Deduction['kind'];
  return {
    name,
    note: preset?.note ?? '',
    categories: readWeights(lines) ?? preset?.categories ?? missing(lines, WEIGHT_LABEL),
    grades: readGrades(lines) ?? preset?.grades ?? missing(lines, GRADE_LABEL),
    reverse: text('reverse') as ScoringRules['reverse'],
    aboveZero: text('aboveZero') as ScoringRules['aboveZero'],
    overFulfilment: {
      markFrom: number('overFulfilment.markFrom'),
      reasonFrom: number('overFulfilment.reasonFrom'),
      deduction: kind === 'none' ? { kind } : { kind, share: number('overFulfilment.deduction.share') },
    },
    scorePlaces: number('scorePlaces'),
    totals: text('totals') as ScoringRules['totals'],
    bands: { achieved: band('achieved'), partial: band('partial'), missed: band('missed') },
    lowerByName: text('lowerByName')
      .split(/[、,，;；\s]+/)
      .filter((word) => word !== ''),
  };
}

/** Only a preset says what the sheet leaves out. */
function missing(lines: readonly SheetLine[], label: string): never {
  const name = lines.find((line) => line.label === SETTINGS[0]?.label);
  const cell = name?.cell ?? `B${HEADER_ROW + 2}`;
  throw new Unusable(cell, String(name?.value ?? ''), `${PRESETS.map((preset) => preset.name).join('；')}；或补上“${label}”一行`);
}

/** A setting's value as `ScoringRules` has it. */
function valueOf(setting: Setting, lines: readonly SheetLine[], preset: ScoringRules | null): string | number {
  const line = lines.find(({ label }) => label === setting.label);
  if (line === undefined) return preset === null ? missing(lines, setting.label) : inRules(setting, setting.value(preset), '');
  return inRules(setting, line.value, line.cell);
}

/** What a sheet of an earlier version does not say is what was done then. */
function outputValue(setting: Setting<OutputSettings>, lines: readonly SheetLine[]): string | number {
  const line = lines.find(({ label }) => label === setting.label);
  return inRules(setting, line?.value ?? setting.value(DEFAULT_OUTPUT), line?.cell ?? '');
}

function inRules<Of>(setting: Setting<Of>, value: Scalar, cell: string): string | number {
  const unusable = () => new Unusable(cell, String(value), allowedValues(setting));
  switch (setting.form.kind) {
    case 'text':
      return String(value).trim();
    case 'choice': {
      const found = Object.entries(setting.form.words).find(([key, word]) => word === String(value).trim() || key === value);
      if (found === undefined) throw unusable();
      return found[0];
    }
    case 'number':
    case 'percent': {
      const number = plainNumber(value);
      if (number === null) throw unusable();
      return number;
    }
  }
}

function plainNumber(value: Scalar): number | null {
  if (typeof value === 'number') return value;
  const text = String(value).normalize('NFKC').trim();
  if (!/^\d+(\.\d+)?%?$/.test(text)) return null;
  return text.endsWith('%') ? Number(`${text.slice(0, -1)}e-2`) : Number(text);
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
function cellOf(setting: string, lines: readonly SheetLine[], rules: ScoringRules): string {
  const [, list, index] = /^(categories|grades)(?:\[(\d+)\])?/.exec(setting) ?? [];
  const label =
    list === undefined
      ? SETTINGS.find(({ id }) => id === setting)?.label
      : list === 'grades'
        ? GRADE_LABEL + (rules.grades[Number(index ?? 0)]?.name ?? '')
        : WEIGHT_LABEL + (rules.categories[Number(index ?? 0)]?.name ?? '');
  return lines.find((line) => line.label === label)?.cell ?? `B${HEADER_ROW + 2}`;
}

/** The sheet does not say all that `settings` say: some were left to a preset, another preset was asked for, or a run adds columns. */
export function needsRewriting({ values, formulas }: SettingsGrid, settings: BookSettings): boolean {
  const standing = new Map(values.map(([label, value], row) => [String(label ?? '').trim(), { value, formula: formulas[row]?.[1] }]));
  const lines = rulesSheet(settings)
    .blocks.flatMap(({ contents }) => contents)
    .slice(HEADER_ROW + 1);
  if (lines.some(([label]) => !standing.has(String(label)))) return true;
  return lines.some(([label, value]) => {
    const line = standing.get(String(label));
    if (String(label).startsWith(WEIGHT_LABEL)) return plainNumber(line?.value ?? '') !== value;
    return String(label).startsWith(ADDED_LABEL) && !sameReference(String(line?.formula), String(value));
  });
}

function sameReference(one: string, other: string): boolean {
  return JSON.stringify(readReference(one)) === JSON.stringify(readReference(other));
}
