import type { BookSettings } from '../../sheets';
import { useReducer, useState, type Dispatch } from 'react';
import { draftOf, nextDraft, type Draft, type DraftEvent } from './draft';

/** The settings being edited; what the book says anew is taken over as it comes. */
export function useRulesDraft(settings: BookSettings): readonly [Draft, Dispatch<DraftEvent>] {
  const [draft, dispatch] = useReducer(nextDraft, settings, draftOf);
  const [read, setRead] = useState(settings);
  if (read !== settings) {
    setRead(settings);
    dispatch({ kind: 'reread', settings });
  }
  return [draft, dispatch];
}
