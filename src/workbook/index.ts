export type {
  BookActions,
  Done,
  Entry,
  Inspection,
  NewForm,
  PreviewColumn,
  SheetChoice,
  Standing,
  TablePreview,
} from './actions/book-actions';
export { sayPercent } from '../scoring';
export type { Cleared, ClearOutcome, NotDone, Place, RunOutcome, Scored } from './run/outcome';
export { onRunState, runState, stopRun, type RunState } from './run/run';
export { runClearing } from './run/clearing-run';
export { runScoring } from './run/scoring-run';
