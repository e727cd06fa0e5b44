import type { BookSettings, OutputSettings } from '../../sheets';
import type { RulesProblem, ScoringRules } from '../../scoring';
import type { RulesWords } from '../../text';
import type { Numbers } from '../kit/numbers';
import type { Draft, DraftEvent } from './draft';
import { sayProblem } from './problems';
import type { Trials } from './trials';

/** What every section of the rules works with. */
export interface RulesContext {
  /** As the person wants them now. */
  readonly now: BookSettings;
  /** As the book has them. */
  readonly base: BookSettings;
  readonly trials: Trials;
  readonly text: RulesWords;
  readonly numbers: Numbers;
  /** What is wrong with a setting, by its name in `validateRules`; "" where nothing is. */
  readonly problem: (setting: string) => string;
  readonly onRules: (rules: ScoringRules) => void;
  readonly onOutput: (output: OutputSettings) => void;
}

/** What a section needs to be shown. */
export interface SectionProps {
  readonly context: RulesContext;
}

type Surroundings = Pick<RulesContext, 'trials' | 'text' | 'numbers'>;

/** @param settings as the book has them, with what is not part of the draft */
export function contextOf(
  settings: BookSettings,
  draft: Draft,
  problems: readonly RulesProblem[],
  surroundings: Surroundings,
  dispatch: (event: DraftEvent) => void,
): RulesContext {
  const { text, numbers } = surroundings;
  return {
    ...surroundings,
    now: { ...settings, ...draft.now },
    base: { ...settings, ...draft.base },
    problem: (setting) => {
      const found = problems.find((one) => one.setting === setting);
      return found === undefined ? '' : sayProblem(found, text, numbers);
    },
    onRules: (rules) => dispatch({ kind: 'rules', rules }),
    onOutput: (output) => dispatch({ kind: 'output', output }),
  };
}
