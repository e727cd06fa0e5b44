import type { RunStep } from './words';

/** The words of the pane's shell, start, overview and findings. */
export interface PaneWords {
  readonly title: string;
  readonly noScore: string;
  readonly tabs: {
    readonly label: string;
    readonly overview: string;
    readonly findings: string;
    readonly indicators: string;
    readonly rules: string;
    readonly report: string;
  };
  readonly actions: {
    readonly score: string;
    readonly scoring: string;
    readonly clearing: string;
    readonly more: string;
    readonly clear: string;
    readonly reread: string;
    readonly newForm: string;
    readonly chooseTable: string;
    readonly audit: string;
    readonly units: string;
    readonly about: string;
    readonly cancel: string;
  };
  readonly host: { readonly starting: string; readonly slow: string; readonly elsewhere: string; readonly unable: string };
  readonly start: StartWords;
  readonly overview: OverviewWords;
  readonly tables: TablesWords;
  readonly freshness: {
    readonly none: string;
    /** @param kept sheets that a person has typed in */
    readonly cleared: (kept: readonly string[]) => string;
    readonly current: string;
    readonly followed: string;
    readonly outdated: string;
  };
  readonly waiting: WaitingWords;
  readonly lastRun: LastRunWords;
  readonly progress: {
    readonly label: string;
    readonly step: Readonly<Record<RunStep, string>>;
    readonly slow: string;
    readonly stop: string;
    readonly stopping: string;
  };
  readonly failure: FailureWords;
  readonly clearing: { readonly question: string; readonly takes: string; readonly keeps: string; readonly confirm: string };
  readonly news: {
    readonly scored: (score: string, grade: string) => string;
    readonly scoredIncomplete: (score: string) => string;
    readonly everyScored: string;
    readonly cleared: string;
    readonly formMade: string;
    readonly accepted: string;
    readonly rejected: string;
  };
  readonly checks: CheckWords;
  readonly filtered: { readonly only: (status: string, count: number) => string; readonly showAll: string };
  readonly brokenView: string;
}

export interface StartWords {
  readonly heading: string;
  readonly purpose: string;
  readonly noTable: string;
  readonly fillIn: string;
  readonly form: string;
  readonly blank: (preset: string) => string;
  readonly sample: string;
  readonly sampleHint: string;
  readonly create: string;
  readonly untouched: string;
  readonly notFound: string;
}

export interface OverviewWords {
  readonly total: string;
  readonly outOf: (weight: string) => string;
  readonly grade: (grade: string) => string;
  readonly incomplete: string;
  readonly between: (low: string, high: string) => string;
  readonly atLeast: (low: string) => string;
  readonly parts: string;
  readonly of: (score: string, weight: string) => string;
  readonly statuses: string;
  readonly standing: Readonly<Record<'completed' | 'short' | 'judged' | 'unscored' | 'far-above', string>>;
  /** What 表2-3 says above its rows. */
  readonly set: (count: number, completed: number) => string;
  /** Those of 过程, which 表2-3 does not list. */
  readonly apart: (count: number) => string;
  readonly farAbove: (count: number) => string;
  readonly toDo: (errors: number) => string;
  readonly toCheck: (warnings: number) => string;
  readonly toKnow: (infos: number) => string;
  /** Those three, as far as there are any. */
  readonly findings: (said: readonly string[]) => string;
  readonly nothingToCheck: string;
}

/** A workbook with several tables. */
export interface TablesWords {
  readonly heading: string;
  readonly score: string;
  /** @param grade `null` while scores are missing */
  readonly reached: (score: string, grade: string | null) => string;
  readonly about: (rows: number, findings: number) => string;
  readonly together: Readonly<Record<'mean' | 'budget', string>>;
}

export interface LastRunWords {
  readonly heading: string;
  readonly written: string;
  readonly undo: (steps: number) => string;
  readonly unchanged: string;
  readonly sinceBefore: string;
  readonly sinceRun: string;
  readonly noChange: string;
  readonly total: string;
  readonly rest: (count: number) => string;
  readonly became: (before: string, after: string) => string;
}

export interface FailureWords {
  readonly scoring: string;
  readonly clearing: string;
  readonly goingTo: string;
  readonly answering: string;
  readonly making: string;
  readonly reading: string;
  readonly dismiss: string;
  readonly details: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

export interface CheckWords {
  readonly groupHint: { readonly error: string; readonly warning: string; readonly info: string };
  readonly counted: (group: string, count: number) => string;
  readonly all: (count: number) => string;
  readonly filter: string;
  readonly search: string;
  readonly list: string;
  readonly none: string;
  readonly noneHint: string;
  readonly noMatch: string;
  readonly reset: string;
  readonly shown: (shown: number, count: number) => string;
  readonly goTo: (place: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly remembered: string;
  /** Opens what a yes to all of one kind would do. */
  readonly acceptAll: (count: number) => string;
  readonly acceptAllNow: (count: number) => string;
  readonly question: Readonly<
    Record<
      'lower-is-better' | 'weight-split' | 'suspected-reading' | 'preset' | 'done' | 'percent' | 'same-words' | 'date' | 'standard',
      (suggested: Suggested) => string
    >
  >;
}

/** What a suggestion is about, and the cells that a yes would change. */
export interface Suggested {
  readonly subject: string;
  readonly cells: readonly { readonly cell: string; readonly was: string; readonly text: string }[];
}

/** Of a sheet of ours that a run leaves alone, as a person typed over what stood there. */
export interface WaitingWords {
  readonly heading: (sheet: string, cells: number) => string;
  readonly leftAlone: string;
  /** A cell and what was typed there. */
  readonly typed: (cell: string, content: string) => string;
  readonly overwrite: string;
  readonly overwriteOf: (sheet: string) => string;
  readonly keep: string;
  readonly keepOf: (sheet: string) => string;
  /** What the two choices do. */
  readonly choices: string;
  /** In place of the sentence that the results agree with the table. */
  readonly currentBut: (sheets: readonly string[]) => string;
}
