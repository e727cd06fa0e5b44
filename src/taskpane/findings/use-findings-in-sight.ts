import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';
import type { FindingRow } from './choose-findings';

/** Guesses, until a row has been drawn. In pixels. */
const HEIGHT: Readonly<Record<FindingRow['kind'], number>> = { severity: 56, cause: 64, suggestions: 48, finding: 88, member: 56 };

/**
 * The rows to draw: those that the view shows, and some around them.
 * @returns `above` is how far below the top of the view the list begins, in pixels
 */
export function useFindingsInSight(list: RefObject<HTMLElement | null>, rows: readonly FindingRow[]) {
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => setAbove(list.current?.offsetTop ?? 0), [list, rows]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current?.closest<HTMLElement>('[role="tabpanel"]') ?? null,
    estimateSize: (index) => HEIGHT[rows[index]?.kind ?? 'finding'],
    getItemKey: (index) => keyOf(rows[index], index),
    scrollMargin: above,
    overscan: 6,
  });
  return { virtual, above };
}

/** A finding keeps its place on the page while others go. */
function keyOf(row: FindingRow | undefined, index: number): string {
  if (row === undefined) return String(index);
  switch (row.kind) {
    case 'severity':
      return row.severity;
    case 'cause':
      return `${row.severity} ${row.cause}`;
    case 'suggestions':
      return `suggestions ${row.suggestions[0]?.question ?? ''}`;
    case 'finding':
    case 'member':
      return `${row.finding.code} ${row.finding.cell} ${row.finding.message}`;
  }
}
