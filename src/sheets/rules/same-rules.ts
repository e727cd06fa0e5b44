import { PRESETS, type ScoringRules } from '../../scoring';
import { DEFAULT_SETTINGS, type BookSettings } from './book-settings';
import { isSameOutput } from './output-settings';
import { RULE_SETTINGS } from './rule-settings';

/** Whether two sets of rules score alike, whatever they are called. */
export function sameRules(one: ScoringRules, other: ScoringRules): boolean {
  return RULE_SETTINGS.every(({ show }) => show(one) === show(other)) && listsOf(one) === listsOf(other);
}

/** Weights and grades; other captions of a category are no part of what the sheet says. */
function listsOf({ categories, grades }: ScoringRules): string {
  return JSON.stringify([
    categories.map(({ name, weight, groups }) => [name, weight, groups.map((group) => [group.name, group.weight])]),
    grades.map(({ name, from }) => [name, from]),
  ]);
}

/** Nobody has changed anything in the sheet 评分规则 since a run built it. */
export function isUntouched({ rules, output, table, answers, units }: BookSettings, notes: readonly unknown[]): boolean {
  const [preset] = PRESETS;
  if (preset === undefined || rules.name !== preset.name || !sameRules(rules, preset)) return false;
  return (
    isSameOutput(output, DEFAULT_SETTINGS.output) &&
    table === null &&
    answers.length + notes.length + units.assigned.length + units.known.length === 0
  );
}

/** The rules bear a preset's name and differ from it. */
export function isPresetChanged(rules: ScoringRules): boolean {
  const preset = PRESETS.find(({ name }) => name === rules.name);
  return preset !== undefined && !sameRules(preset, rules);
}
