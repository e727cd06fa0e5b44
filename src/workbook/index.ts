export type {
  BookActions,
  Done,
  Entry,
  Freshness,
  Inspection,
  PreviewColumn,
  ReportPreview,
  SheetChoice,
  TablePreview,
} from './actions/book-actions';
export type { UnitsPreview, UnmatchedName } from './actions/merge-units';
export type { TakeOver, UnitFile } from './units/unit-file';
export { createForm, DEFAULT_FORM, type NewForm } from './run/create-form';
export { onFormOutcome, runCreateForm, type FormOutcome } from './run/form-run';
export { bookActions } from './actions/actions';

export type { NotDone } from './book/not-done';
export type { WaitingSheet } from './plan/write-plan';
export type { NamedPlace } from './read/every-table';
export type { Cleared, ClearOutcome, EveryOutcome, EveryScored, Place, RunOutcome, Scored, TableOutcome } from './run/outcome';
export { onRunState, runState, stopRun, type RunState } from './run/run';
export { runClearing } from './run/clearing-run';
export { runEveryScoring } from './run/every-run';
export { runReport, runScoring } from './run/scoring-run';
export { percentOf } from '../report';
export { groupByCause } from '../scoring';
