import type { TableName } from '../../report';
import type { Band, Deduction, Level, Question, ScoringRules } from '../../scoring';

/** The words of the view on the scoring rules. Numbers come formatted. */
export interface RulesWords {
  readonly view: string;
  readonly lead: string;
  readonly sections: Readonly<Record<RulesSection, string>>;
  readonly hasProblems: string;
  readonly save: string;
  readonly saving: string;
  readonly discard: string;
  readonly saved: string;
  readonly unsaved: string;
  readonly toCorrect: (sections: readonly string[]) => string;
  readonly effect: EffectWords;
  readonly problems: ProblemWords;
  readonly preset: {
    readonly title: string;
    readonly meaning: string;
    readonly own: (name: string) => string;
    readonly changed: (name: string) => string;
    readonly note: (note: string) => string;
    readonly name: string;
    readonly nameMeaning: string;
  };
  readonly weights: {
    readonly meaning: string;
    readonly points: string;
    readonly weightOf: (name: string) => string;
    readonly inTable: (weight: string) => string;
    readonly misfit: (weight: string) => string;
    readonly sum: (sum: string) => string;
    readonly groupSum: (category: string, sum: string) => string;
    readonly short: (points: string) => string;
    readonly excess: (points: string) => string;
    readonly unclear: string;
  };
  readonly reverse: ChoiceWords<ScoringRules['reverse']>;
  readonly aboveZero: ChoiceWords<ScoringRules['aboveZero']>;
  readonly lowerByName: { readonly title: string; readonly meaning: string; readonly inTable: (count: string) => string };
  readonly places: { readonly title: string; readonly meaning: string; readonly unit: string };
  readonly markFrom: {
    readonly title: string;
    readonly short: (rate: string) => string;
    readonly meaning: string;
    readonly inTable: (count: string) => string;
  };
  readonly reasonFrom: { readonly title: string; readonly meaning: string; readonly inTable: (count: string) => string };
  readonly deduction: ChoiceWords<Deduction['kind']>;
  readonly share: { readonly title: string; readonly meaning: string };
  readonly bands: {
    readonly meaning: string;
    readonly levels: Readonly<Record<Level, string>>;
    readonly ends: Readonly<Record<keyof Band, string>>;
    readonly endOf: (level: string, end: string) => string;
    readonly inTable: (count: string) => string;
  };
  readonly totals: ChoiceWords<ScoringRules['totals']>;
  readonly grades: {
    readonly title: string;
    readonly meaning: string;
    readonly from: (grade: string) => string;
    readonly points: string;
    readonly inTable: (score: string, grade: string) => string;
    readonly incomplete: string;
  };
  readonly results: ChoiceWords<'formulas' | 'sealed'>;
  readonly tables: {
    readonly title: string;
    readonly meaning: string;
    readonly each: Readonly<Record<TableName, string>>;
  };
  readonly chart: { readonly heading: string; readonly title: string; readonly meaning: string; readonly needsTable: string };
  readonly answers: {
    readonly meaning: string;
    readonly none: string;
    readonly count: (count: string) => string;
    readonly said: Readonly<Record<Question, (subject: string, yes: boolean) => string>>;
    readonly takeBack: string;
    readonly takeBackOf: (said: string) => string;
    readonly takenBack: string;
  };
}

export type RulesSection = 'preset' | 'weights' | 'scoring' | 'excess' | 'bands' | 'totals' | 'output' | 'answers';

/** One setting of which one value is chosen. */
export interface ChoiceWords<Value extends string> {
  readonly title: string;
  readonly meaning: string;
  readonly options: Readonly<Record<Value, string>>;
}

/** What a change comes to on the book. */
export interface EffectWords {
  readonly changes: (changes: readonly string[]) => string;
  readonly none: string;
  readonly pending: string;
  readonly unknown: string;
  readonly total: (before: string, after: string) => string;
  readonly grade: (before: string, after: string) => string;
  readonly noGrade: string;
  readonly noScore: string;
  readonly counts: Readonly<Record<CountName, (before: string, after: string) => string>>;
}

export type CountName = 'unscored' | 'farAbove' | 'unexplained' | 'misfits' | 'outOfBand' | 'lowerSuggested';

/** What is wrong with a setting. */
export interface ProblemWords {
  readonly between: (low: string, high: string) => string;
  readonly places: string;
  readonly notBelowMark: (bound: string) => string;
  readonly belowGradeAbove: (bound: string) => string;
  readonly lastGrade: string;
  readonly belowUpperEnd: (bound: string) => string;
  readonly sum: (expected: string) => string;
  readonly empty: string;
  readonly other: (allowed: string) => string;
}
