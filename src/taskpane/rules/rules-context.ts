import type { BookSettings, OutputSettings, ScoringRules } from '../../scoring';
import type { RulesWords } from '../../text';
import type { Numbers } from '../indicators/numbers';
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
