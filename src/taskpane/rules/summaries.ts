import type { BookSettings } from '../../sheets';
import type { TableName } from '../../report';
import type { RulesSection, RulesWords } from '../../text';
import type { Numbers } from '../kit/numbers';

/** Each section's settings in a few words. */
export function summariesOf(
  { rules, output, answers }: BookSettings,
  text: RulesWords,
  numbers: Numbers,
): Readonly<Record<RulesSection, string>> {
  const say = (value: number) => (Number.isFinite(value) ? numbers.plain(value) : '–');
  const percent = (share: number) => (Number.isFinite(share) ? numbers.percent(share) : '–');
  const named = (name: string, value: number) => `${name} ${say(value)}`;
  const tables = (Object.keys(output.tables) as TableName[]).filter((table) => output.tables[table]);
  const { markFrom, deduction } = rules.overFulfilment;
  return {
    preset: rules.name,
    weights: list(rules.categories.map(({ name, weight }) => named(name, weight))),
    scoring: text.reverse.options[rules.reverse],
    excess: list([text.markFrom.short(percent(markFrom)), text.deduction.options[deduction.kind]]),
    bands: list([rules.bands.achieved, rules.bands.partial, rules.bands.missed].map(({ from, to }) => `${percent(from)}–${percent(to)}`)),
    totals: list(rules.grades.map(({ name, from }) => named(name, from))),
    output: list([text.results.options[output.results], ...tables]),
    answers: answers.length === 0 ? text.answers.none : text.answers.count(numbers.plain(answers.length)),
  };
}

function list(parts: readonly string[]): string {
  return parts.join(' · ');
}
