import type { FindingData, IndicatorData, ScoreData } from '../../report';
import type { IndicatorWords, Lack } from '../../text';

/** What keeps an indicator from a score comes before what its score still needs. */
const URGENCY: readonly Lack[] = [
  ...(['target-missing', 'target-unreadable', 'target-negative', 'actual-missing', 'actual-unreadable', 'weight-missing'] as const),
  ...(['weight-unreadable', 'score-unreadable', 'score-out-of-range', 'actual-is-words', 'units-differ', 'kinds-differ'] as const),
  ...(['date-late', 'date-undecided', 'outside-range', 'judgement-needed', 'category-unknown', 'score-out-of-band'] as const),
  ...(['shortfall-unexplained', 'excess-unexplained'] as const),
];

/** What an indicator lacks most, in a few words; "" where it lacks nothing and nothing is doubtful. */
export function sayLack({ findings }: IndicatorData, own: readonly FindingData[], words: IndicatorWords): string {
  const lack = URGENCY.find((code) => findings.includes(code));
  if (lack !== undefined) return words.lacks[lack];
  return own.length > 0 ? words.toCheck : '';
}

/** The errors and warnings about each indicator, by its row; what is only worth knowing is left to the list of findings. */
export function findingsByRow({ findings }: ScoreData): ReadonlyMap<number, readonly FindingData[]> {
  const byRow = new Map<number, FindingData[]>();
  for (const one of findings) {
    if (one.indicator === null || one.severity === 'info') continue;
    const row = Number(/\d+$/.exec(one.cell)?.[0]);
    byRow.set(row, [...(byRow.get(row) ?? []), one]);
  }
  return byRow;
}
