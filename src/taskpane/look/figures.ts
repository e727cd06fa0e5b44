import type { Words } from '../../text';

/** Numbers as the pane shows them. */
export interface Figures {
  /** 95.45; with the decimal places that scores are rounded to, so that figures line up. */
  score(value: number): string;
  /** 40, 12.5. */
  weight(value: number): string;
}

const MOST_PLACES = 4;

/** @param places decimal places of scores */
export function figuresIn({ pane }: Words, places: number): Figures {
  const scores = new Intl.NumberFormat(pane.locale, { minimumFractionDigits: places, maximumFractionDigits: places });
  const weights = new Intl.NumberFormat(pane.locale, { maximumFractionDigits: MOST_PLACES });
  return { score: (value) => scores.format(value), weight: (value) => weights.format(value) };
}
