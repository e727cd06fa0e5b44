import { PRESETS, type ScoringRules } from '../../scoring';
import { DEFAULT_SETTINGS, type BookSettings } from './book-settings';
import { rulesSheet } from './rules-sheet';

/** Whether two sets of rules score alike, whatever they are called. */
export function sameRules(one: ScoringRules, other: ScoringRules): boolean {
  return linesOf(one) === linesOf(other);
}

function linesOf(rules: ScoringRules): string {
  return JSON.stringify(rulesSheet({ ...DEFAULT_SETTINGS, rules: { ...rules, name: '', note: '' } }).blocks);
}

/** Nobody has changed anything in the sheet 评分规则 since a run built it. */
export function isUntouched({ rules, output, table, answers }: BookSettings, notes: readonly unknown[]): boolean {
  const [preset] = PRESETS;
  const sameOutput = JSON.stringify(output) === JSON.stringify(DEFAULT_SETTINGS.output);
  if (preset === undefined || rules.name !== preset.name || !sameRules(rules, preset)) return false;
  return sameOutput && table === null && answers.length + notes.length === 0;
}

/** The rules bear a preset's name and differ from it. */
export function isPresetChanged(rules: ScoringRules): boolean {
  const preset = PRESETS.find(({ name }) => name === rules.name);
  return preset !== undefined && !sameRules(preset, rules);
}
