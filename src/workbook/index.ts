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
export { createForm, DEFAULT_FORM } from './create-form';
export { onFormOutcome, runCreateForm, type FormOutcome } from './form-run';
export { sayPercent } from '../scoring';
export { onRunState, runScoring, runState, type Place, type RunOutcome, type RunState, type Scored } from './scoring-run';
