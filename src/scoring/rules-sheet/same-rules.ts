import { PRESETS } from '../presets';
import type { ScoringRules } from '../rules';
import { rulesSheet } from './rules-sheet';

/** Whether two sets of rules score alike, whatever they are called. */
export function sameRules(one: ScoringRules, other: ScoringRules): boolean {
  return linesOf(one) === linesOf(other);
}

function linesOf(rules: ScoringRules): string {
  return JSON.stringify(rulesSheet({ ...rules, name: '', note: '' }).blocks);
}

/** The rules bear a preset's name and differ from it. */
export function isPresetChanged(rules: ScoringRules): boolean {
  const preset = PRESETS.find(({ name }) => name === rules.name);
  return preset !== undefined && !sameRules(preset, rules);
}
