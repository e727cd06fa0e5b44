import type { BookSettings } from '../../sheets';
import { useEffect, useReducer, useState, type Dispatch, type MutableRefObject } from 'react';
import { draftOf, type Editable, isChanged, nextDraft, type Draft, type DraftEvent } from './draft';

/**
 * The settings being edited; what the book says anew is taken over as it comes.
 * @param unsaved where edits stay that are not saved while another tab is shown; `null` for none
 */
export function useRulesDraft(settings: BookSettings, unsaved: MutableRefObject<Editable | null>): readonly [Draft, Dispatch<DraftEvent>] {
  const [draft, dispatch] = useReducer(nextDraft, settings, (base) => ({ ...draftOf(base), now: unsaved.current ?? base }));
  useEffect(() => {
    unsaved.current = isChanged(draft) ? draft.now : null;
  }, [unsaved, draft]);
  const [read, setRead] = useState(settings);
  if (read !== settings) {
    setRead(settings);
    dispatch({ kind: 'reread', settings });
  }
  return [draft, dispatch];
}
