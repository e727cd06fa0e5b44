import type { IndicatorData, IndicatorStatus } from '../../report';
import { searchFor } from '../kit/search';

/** Which indicators the person wants to see. */
export interface Selection {
  readonly search: string;
  readonly status: IndicatorStatus | null;
  /** Row of the indicator that is open. It stays in sight though it no longer fits, so that nobody loses the field under the cursor. */
  readonly open: number | null;
}

export const EVERYTHING: Selection = { search: '', status: null, open: null };

export type SelectionEvent =
  | { readonly kind: 'searched'; readonly search: string }
  | { readonly kind: 'filtered'; readonly status: IndicatorStatus | null }
  | { readonly kind: 'toggled'; readonly row: number }
  | { readonly kind: 'everything' };

export function nextSelection(selection: Selection, event: SelectionEvent): Selection {
  switch (event.kind) {
    case 'searched':
      return { ...selection, search: event.search, open: null };
    case 'filtered':
      return { ...selection, status: event.status, open: null };
    case 'toggled':
      return { ...selection, open: selection.open === event.row ? null : event.row };
    case 'everything':
      return EVERYTHING;
  }
}

/** The indicators that hold every word of the search in their name, levels, target or actual, and have the status. */
export function selectIndicators(indicators: readonly IndicatorData[], { search, status, open }: Selection): IndicatorData[] {
  const fits = searchFor(search);
  return indicators.filter((one) => one.row === open || ((status === null || one.status === status) && fits(textOf(one))));
}

function textOf({ name, category, group, target, actual }: IndicatorData): string {
  return [name, category ?? '', group, target, actual].join('\n');
}

export function countByStatus(indicators: readonly IndicatorData[]): Readonly<Record<IndicatorStatus, number>> {
  const counts = { done: 0, 'far-above': 0, short: 0, unscored: 0 };
  for (const { status } of indicators) counts[status] += 1;
  return counts;
}
