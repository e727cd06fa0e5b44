import type { IndicatorData } from '../../report';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** What a closed row is likely to take, in pixels; rows are measured once they show. */
const LIKELY_HEIGHT = 64;

/** @param kept indexes of rows that go on existing when they are scrolled out of sight: what is focused or being typed into; -1 is none */
export function useRowsInSight(scroller: RefObject<HTMLElement | null>, indicators: readonly IndicatorData[], kept: readonly number[]) {
  return useVirtualizer({
    count: indicators.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LIKELY_HEIGHT,
    getItemKey: (index) => indicators[index]?.row ?? index,
    overscan: 6,
    rangeExtractor: (range) => rangeWith(range, kept),
  });
}

function rangeWith(range: Range, kept: readonly number[]): number[] {
  const indexes = new Set([...defaultRangeExtractor(range), ...kept.filter((index) => index >= 0)]);
  return [...indexes].sort((one, other) => one - other);
}
