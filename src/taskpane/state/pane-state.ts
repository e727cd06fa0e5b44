import type { BookSettings } from '../../sheets';
import type { ScoreData } from '../../report';
import type { Severity } from '../../scoring';
import type { Standing } from './standing';
import type { Cleared, EveryScored, NamedPlace, NotDone, RunState, Scored, Freshness, WaitingSheet } from '../../workbook';

/** Everything that the pane shows, as plain data. */
export interface PaneState {
  readonly tab: Tab;
  /** The findings and the indicators that a person asked to see on the way to their tab; `null` for all. */
  readonly severity: Severity | null;
  readonly standing: Standing | null;
  readonly book: BookView;
  /** What the workbook says of its scoring, as last read; `null` before that. */
  readonly settings: BookSettings | null;
  readonly run: Run | null;
  /** The latest run that ended well while the pane was open. */
  readonly last: LastRun | null;
  /** Every table of the book, as far as the last reading has seen them. */
  readonly tables: readonly NamedPlace[];
  /** What the latest run over every table came to; `null` before one, and once results were cleared. */
  readonly every: EveryScored | null;
  /** Sheets of ours that a run leaves alone, as a person typed over what stood there. */
  readonly waiting: readonly WaitingSheet[];
  /** What 清除评分 has just taken out; `null` from the next run on. */
  readonly cleared: Cleared | null;
  readonly failure: Failure | null;
  /** What a screen reader is told; numbered, as the same may happen twice. */
  readonly news: { readonly number: number; readonly what: News } | null;
  readonly open: Opened | null;
}

export type Tab = 'overview' | 'findings' | 'indicators' | 'rules' | 'report';

/** What is laid over the tabs: a question, or a view that takes their place. */
export type Opened = 'clearing' | 'new-form' | 'about' | InPlaceOfTabs;
export type InPlaceOfTabs = 'mapping' | 'audit' | 'units';

export function inPlaceOfTabs(open: Opened | null): InPlaceOfTabs | null {
  return open === 'mapping' || open === 'audit' || open === 'units' ? open : null;
}

export type BookView =
  | { readonly kind: 'unread' }
  | { readonly kind: 'read'; readonly score: ScoreData; readonly freshness: Freshness }
  | { readonly kind: 'unreadable'; readonly why: NotDone };

export type Run = Omit<Extract<RunState, { kind: 'running' }>, 'kind'> & { readonly stopping: boolean };

export interface LastRun extends Scored {
  /** What the run before came to. */
  readonly before: ScoreData | null;
}

/** What a person wanted to do when something went wrong. */
export type Attempt = 'scoring' | 'clearing' | 'goingTo' | 'answering' | 'making' | 'reading';

export interface Failure {
  readonly number: number;
  readonly during: Attempt;
  readonly why: NotDone;
}

export type News = 'scored' | 'everyScored' | 'cleared' | 'formMade' | 'accepted' | 'rejected';

export const INITIAL: PaneState = {
  tab: 'overview',
  severity: null,
  standing: null,
  book: { kind: 'unread' },
  settings: null,
  run: null,
  last: null,
  tables: [],
  every: null,
  waiting: [],
  cleared: null,
  failure: null,
  news: null,
  open: null,
};
