import type { GradeBand } from '../grade';
import { PRESETS } from '../presets';
import type { Band, CategoryRule, Deduction, ScoringRules } from '../rules';
import { validateRules } from '../validate-rules';
import { allowedValues, GRADE_LABEL, HEADER_ROW, LEVEL_MARK, rulesSheet, WEIGHT_LABEL } from './rules-sheet';
import { sameRules } from './same-rules';
import { SETTINGS, type Setting } from './settings';

type Scalar = string | number | boolean;

/** What the sheet 评分规则 says, or the first cell of it that cannot be used. */
export type RulesReading =
  | { readonly ok: true; readonly rules: ScoringRules }
  | { readonly ok: false; readonly cell: string; readonly found: string; readonly allowed: string };

/** A line of the sheet: where its value stands, and what it is. */
interface SheetLine {
  readonly label: string;
  readonly value: Scalar;
  readonly cell: string;
}

/** Thrown inside this file only: a value that cannot be used. */
class Unusable extends Error {
  constructor(
    readonly cell: string,
    readonly found: string,
    readonly allowed: string,
  ) {
    super(allowed);
  }
}

/** @param rows the sheet from its first row and column on; settings that it leaves out are those of the preset that it names */
export function readRules(rows: readonly (readonly Scalar[])[]): RulesReading {
  const lines = rows.slice(HEADER_ROW + 1).flatMap((row, index): SheetLine[] => {
    const label = String(row[0] ?? '').trim();
    return label === '' ? [] : [{ label, value: row[1] ?? '', cell: `B${HEADER_ROW + index + 2}` }];
  });
  try {
    refuseUnknown(rows);
    const rules = switchedPreset(assemble(lines));
    const [problem] = validateRules(rules);
    if (problem === undefined) return { ok: true, rules };
    return { ok: false, cell: cellOf(problem.setting, lines, rules), found: problem.found, allowed: problem.allowed };
  } catch (problem) {
    if (!(problem instanceof Unusable)) throw problem;
    return { ok: false, cell: problem.cell, found: problem.found, allowed: problem.allowed };
  }
}

/** A misspelt or emptied label would leave its value without effect. */
function refuseUnknown(rows: readonly (readonly Scalar[])[]): void {
  rows.slice(HEADER_ROW + 1).forEach((row, index) => {
    const [label = '', value = ''] = row;
    const text = String(label).trim();
    const known =
      [WEIGHT_LABEL, GRADE_LABEL].some((prefix) => text.startsWith(prefix)) || SETTINGS.some((setting) => setting.label === text);
    if (known || value === '') return;
    throw new Unusable(`A${HEADER_ROW + index + 2}`, text, SETTINGS.map((setting) => setting.label).join('；'));
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
    categories: readWeights(lines) ?? preset?.categories ?? missing(WEIGHT_LABEL),
    grades: readGrades(lines) ?? preset?.grades ?? missing(GRADE_LABEL),
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

function missing(label: string): never {
  throw new Unusable(`A${HEADER_ROW + 2}`, '', `${label}…；${SETTINGS[0]?.label ?? ''}：${PRESETS.map(({ name }) => name).join('；')}`);
}

/** A setting's value as `ScoringRules` has it. */
function valueOf(setting: Setting, lines: readonly SheetLine[], preset: ScoringRules | null): string | number {
  const line = lines.find(({ label }) => label === setting.label);
  if (line === undefined) return preset === null ? missing(setting.label) : inRules(setting, setting.value(preset), '');
  return inRules(setting, line.value, line.cell);
}

function inRules(setting: Setting, value: Scalar, cell: string): string | number {
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
  return lines
    .filter(({ label }) => label.startsWith(prefix))
    .map(({ label, value, cell }) => {
      const weight = plainNumber(value);
      if (weight === null) throw new Unusable(cell, String(value), '0 … 100');
      return { label: label.slice(prefix.length).trim(), weight };
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

/** The sheet does not say all that `rules` say: settings were left to a preset, or another preset was asked for. */
export function needsRewriting(rows: readonly (readonly Scalar[])[], rules: ScoringRules): boolean {
  const standing = new Map(rows.map(([label, value]) => [String(label ?? '').trim(), value]));
  const lines = rulesSheet(rules)
    .blocks.flatMap(({ contents }) => contents)
    .slice(HEADER_ROW + 1);
  if (lines.some(([label]) => !standing.has(String(label)))) return true;
  const weights = lines.filter(([label]) => String(label).startsWith(WEIGHT_LABEL));
  return weights.some(([label, value]) => plainNumber(standing.get(String(label)) ?? '') !== value);
}
