import { useState, type KeyboardEvent } from 'react';
import { indexAfterKey } from './list-keys';

/** Rows that PageUp and PageDown pass. */
const PAGE = 8;

interface CurrentRow {
  /** The row that is the list's tab stop. */
  readonly current: number;
  /** Where the last key moved to; a new object for each key. `null` after the pointer or Tab moved. */
  readonly byKey: { readonly index: number } | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly moveTo: (index: number) => void;
}

/** Which row of a list of `count` the keyboard is on: keys move it from the head of a row, not from the fields in it. */
export function useCurrentRow(count: number): CurrentRow {
  const [place, setPlace] = useState<{ readonly index: number; readonly byKey: { readonly index: number } | null }>({
    index: 0,
    byKey: null,
  });
  const current = Math.min(place.index, count - 1);
  return {
    current,
    byKey: place.byKey,
    onKeyDown: (event) => {
      if (!(event.target as HTMLElement).hasAttribute('aria-expanded')) return;
      const index = indexAfterKey(event.key, current, count, PAGE);
      if (index === null) return;
      event.preventDefault();
      setPlace({ index, byKey: { index } });
    },
    moveTo: (index) => setPlace((before) => (before.index === index ? before : { index, byKey: null })),
  };
}
