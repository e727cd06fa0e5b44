import type { IndicatorData, IndicatorStatus } from '../../report';

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
  const words = plain(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  return indicators.filter((one) => one.row === open || ((status === null || one.status === status) && holds(one, words)));
}

function holds({ name, category, group, target, actual }: IndicatorData, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = plain([name, category ?? '', group, target, actual].join('\n'));
  return words.every((word) => text.includes(word));
}

/** Full-width and half-width, capital and small letters are one. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

export function countByStatus(indicators: readonly IndicatorData[]): Readonly<Record<IndicatorStatus, number>> {
  const counts = { done: 0, 'far-above': 0, short: 0, unscored: 0 };
  for (const { status } of indicators) counts[status] += 1;
  return counts;
}
