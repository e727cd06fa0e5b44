import type { Severity } from '../../scoring';
import type { Cleared, EveryScored, Inspection, NotDone, RunState, Scored } from '../../workbook';
import type { Attempt, Opened, PaneState, Tab, News } from './pane-state';
import type { Standing } from './standing';

/** Something that happened to the workbook or in the pane. */
export type PaneEvent =
  | { readonly kind: 'inspected'; readonly inspection: Inspection }
  /** Read after a run that has told everything but the settings. */
  | { readonly kind: 'settled'; readonly inspection: Inspection }
  | { readonly kind: 'run'; readonly state: RunState }
  | { readonly kind: 'stopping' }
  | { readonly kind: 'done'; readonly what: News }
  | { readonly kind: 'failed'; readonly during: Attempt; readonly why: NotDone }
  /** What was wanted is done. */
  | { readonly kind: 'succeeded'; readonly during: Attempt }
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'turned'; readonly tab: Tab; readonly severity?: Severity; readonly standing?: Standing }
  | { readonly kind: 'opened'; readonly what: Opened | null };

/** Excel is only busy: what was read before still holds, and another reading follows. */
const PASSING: readonly string[] = ['cell-being-edited', 'already-running'];
/** What keeps a run from writing and can be seen in the book, so that it can be seen to be gone. */
const SEEN_IN_BOOK: readonly string[] = [
  ...['no-table', 'several-tables', 'several-headers', 'no-indicators', 'header-missing', 'no-room', 'results-merged'],
  ...['sheet-protected', 'structure-protected', 'sheet-name-taken', 'typed-in-summary', 'filter-active', 'book-read-only', 'rules-invalid'],
];

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'inspected':
      return inspected(state, event.inspection);
    case 'settled':
      return { ...state, settings: event.inspection.settings ?? state.settings };
    case 'run':
      return withRun(state, event.state);
    case 'stopping':
      return state.run === null ? state : { ...state, run: { ...state.run, stopping: true } };
    case 'done':
      return { ...news(state, event.what), failure: null };
    case 'failed':
      return failed(state, event.during, event.why);
    case 'succeeded':
      return state.failure?.during === event.during ? { ...state, failure: null } : state;
    case 'dismissed':
      return { ...state, failure: null };
    case 'turned':
      return { ...state, tab: event.tab, severity: event.severity ?? null, standing: event.standing ?? null };
    case 'opened':
      return { ...state, open: event.what };
  }
}

function inspected(state: PaneState, inspection: Inspection): PaneState {
  if (!inspection.ok) {
    if (state.book.kind === 'read' && PASSING.includes(inspection.code)) return state;
    return { ...state, book: { kind: 'unreadable', why: inspection }, settings: inspection.settings ?? state.settings };
  }
  const { score, settings, freshness, tables } = inspection;
  const last = state.last?.score.sheet === score.sheet && freshness !== 'none' ? state.last : null;
  const failure = isOver(state.failure, inspection.obstacle) ? null : state.failure;
  // What the tables came to is shown as long as it is so.
  const every = freshness === 'current' ? state.every : null;
  return {
    ...state,
    book: { kind: 'read', score, freshness },
    settings,
    last,
    failure,
    tables,
    every,
    waiting: every?.waiting ?? inspection.waiting,
  };
}

/** The cause of a failed run is no more what keeps a run from writing. */
function isOver(failure: PaneState['failure'], obstacle: NotDone | null): boolean {
  if (failure?.during !== 'scoring') return false;
  if (failure.why.code === 'cell-being-edited') return true;
  return SEEN_IN_BOOK.includes(failure.why.code) && failure.why.message !== obstacle?.message;
}

function withRun(state: PaneState, run: RunState): PaneState {
  switch (run.kind) {
    case 'idle':
      return { ...state, run: null };
    case 'running': {
      const { job, step, slow } = run;
      return { ...state, run: { job, step, slow, stopping: state.run?.stopping ?? false } };
    }
    case 'ended':
      return ended(state, run);
  }
}

function ended(state: PaneState, run: Extract<RunState, { kind: 'ended' }>): PaneState {
  if (!run.outcome.ok) return failed({ ...state, run: null }, run.job === 'clearing' ? 'clearing' : 'scoring', run.outcome);
  switch (run.job) {
    case 'scoring':
      return scored(state, run.outcome);
    case 'scoring-every':
      return everyScored(state, run.outcome);
    case 'clearing':
      return cleared(state, run.outcome);
  }
}

/** What the table in front comes to is read again after it. */
function everyScored(state: PaneState, outcome: EveryScored): PaneState {
  return {
    ...news(state, 'everyScored'),
    run: null,
    failure: null,
    cleared: null,
    last: null,
    every: outcome,
    waiting: outcome.waiting ?? [],
    tab: 'overview',
  };
}

function scored(state: PaneState, outcome: Scored): PaneState {
  const before = state.last?.score.sheet === outcome.score.sheet ? state.last.score : null;
  return {
    ...news(state, 'scored'),
    run: null,
    failure: null,
    cleared: null,
    book: { kind: 'read', score: outcome.score, freshness: 'current' },
    last: { ...outcome, before },
    waiting: outcome.waiting ?? [],
    // Who asked for the report wants to see what came of it.
    tab: outcome.report === undefined ? state.tab : 'report',
  };
}

function cleared(state: PaneState, outcome: Cleared): PaneState {
  return { ...news(state, 'cleared'), run: null, failure: null, last: null, every: null, waiting: [], cleared: outcome };
}

/** One failure may be told twice, as the end of a run and as the answer to who asked for it. */
function failed(state: PaneState, during: Attempt, why: NotDone): PaneState {
  const { failure } = state;
  if (failure?.during === during && failure.why.message === why.message) return state;
  return { ...state, failure: { number: (failure?.number ?? 0) + 1, during, why } };
}

function news(state: PaneState, what: News): PaneState {
  return { ...state, news: { number: (state.news?.number ?? 0) + 1, what } };
}
