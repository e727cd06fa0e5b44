import type { BookSettings } from '../../sheets';
import { useCallback, useSyncExternalStore } from 'react';
import type { Outcome } from './outcome';
import type { Trials } from './trials';

/** `undefined` until it is worked out; settings that say the same are the same. */
export function useOutcome(trials: Trials, settings: BookSettings): Outcome | null | undefined {
  const key = JSON.stringify(settings);
  const subscribe = useCallback((onOutcome: () => void) => trials.want(settings, onOutcome), [trials, key]);
  return useSyncExternalStore(subscribe, () => trials.outcome(settings));
}
