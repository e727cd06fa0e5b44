import type { IndicatorData, ScoreData } from '../../report';

/** So many indicators are named; the rest is only counted. */
const SHOWN = 5;

/** What another run, or a person's edits, made of the scores. */
export interface Changes {
  readonly total: Change | null;
  /** Those whose score changed, the largest change first. */
  readonly indicators: readonly (Change & { readonly name: string })[];
  /** How many more have changed. */
  readonly rest: number;
}

export interface Change {
  readonly before: number | null;
  readonly after: number | null;
}

/** Indicators are told apart by what they are called, not by their row, which moves when rows are inserted. */
export function changesBetween(before: ScoreData, after: ScoreData): Changes {
  const [was, is] = [byName(before), byName(after)];
  const changed = [...new Set([...is.keys(), ...was.keys()])]
    .map((key) => {
      const [old, now] = [was.get(key), is.get(key)];
      return { name: (now ?? old)?.name ?? '', before: old?.score ?? null, after: now?.score ?? null };
    })
    .filter(differs)
    .sort((one, other) => size(other) - size(one));
  const total = { before: before.total.score, after: after.total.score };
  return { total: differs(total) ? total : null, indicators: changed.slice(0, SHOWN), rest: Math.max(0, changed.length - SHOWN) };
}

export function isEmpty({ total, indicators }: Changes): boolean {
  return total === null && indicators.length === 0;
}

/** Namesakes in one group are numbered from above. */
function byName({ indicators }: ScoreData): Map<string, IndicatorData> {
  const seen = new Map<string, number>();
  return new Map(
    indicators.map((one) => {
      const path = JSON.stringify([one.category, one.group, one.name]);
      const number = (seen.get(path) ?? 0) + 1;
      seen.set(path, number);
      return [`${path} ${number}`, one];
    }),
  );
}

function differs({ before, after }: Change): boolean {
  return before !== after;
}

function size({ before, after }: Change): number {
  return Math.abs((after ?? 0) - (before ?? 0));
}
