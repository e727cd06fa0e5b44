export { sayPercent } from '../scoring';
export { onRunState, runScoring, runState, type RunOutcome, type RunState } from './scoring-run';
