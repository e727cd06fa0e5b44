import { useSyncExternalStore } from 'react';
import { onRunState, runState, type RunState } from '../workbook';

/** The latest run, whoever started it: the pane's button or the ribbon's. */
export function useRun(): RunState {
  return useSyncExternalStore(onRunState, runState);
}
