import type { RulesProblem } from '../../scoring';
import type { RulesSection, RulesWords } from '../../text';
import type { Numbers } from '../indicators/numbers';

/** A problem of `validateRules` in a sentence. Its notation ("0 … 4", "< 90", "= 100") needs no translation, and so is read here. */
export function sayProblem({ setting, allowed }: RulesProblem, { problems }: RulesWords, numbers: Numbers): string {
  const say = (value: string) => (isShare(setting) ? numbers.percent(Number(value)) : numbers.plain(Number(value)));
  const [, low, high] = /^([\d.]+) … ([\d.]+)$/.exec(allowed) ?? [];
  if (setting === 'scorePlaces') return problems.places;
  if (low !== undefined && high !== undefined) return problems.between(say(low), say(high));
  const [, sign, bound = ''] = /^([=<≥]) ([\d.]+)$/.exec(allowed) ?? [];
  if (sign === '=') return problems.sum(say(bound));
  if (sign === '≥') return problems.notBelowMark(say(bound));
  if (sign === '<') return setting.startsWith('bands.') ? problems.belowUpperEnd(say(bound)) : problems.belowGradeAbove(say(bound));
  if (setting.startsWith('grades[') && allowed === '0') return problems.lastGrade;
  return allowed.startsWith('≠') ? problems.empty : problems.other(allowed);
}

function isShare(setting: string): boolean {
  return /^(overFulfilment|bands)\./.test(setting);
}

const SECTION_OF: readonly (readonly [RegExp, RulesSection])[] = [
  [/^name/, 'preset'],
  [/^categories/, 'weights'],
  [/^(reverse|aboveZero|scorePlaces)/, 'scoring'],
  [/^overFulfilment/, 'excess'],
  [/^bands/, 'bands'],
];

/** Where a setting is edited. */
export function sectionOf({ setting }: RulesProblem): RulesSection {
  return SECTION_OF.find(([pattern]) => pattern.test(setting))?.[1] ?? 'totals';
}
