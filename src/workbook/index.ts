export type {
  BookActions,
  Done,
  Entry,
  Inspection,
  NewForm,
  NotDone,
  PreviewColumn,
  SheetChoice,
  Standing,
  TablePreview,
} from './book-actions';
export { sayPercent } from '../scoring';
export { onRunState, runScoring, runState, type Place, type RunOutcome, type RunState, type Scored } from './scoring-run';
