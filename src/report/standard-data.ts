import {
  type Amount,
  compareFraction,
  type Decimal,
  type Earning,
  fraction,
  liesWithin,
  ONE,
  type ScoredIndicator,
  type SettledEnd,
  toNumber,
} from '../scoring';

/** The rule that a row's 评分标准 states, as a scale with the actual on it. */
export interface StandardData {
  /** As typed. */
  readonly text: string;
  /** What the scale shows: the actual itself, or the completion rate. */
  readonly measure: 'actual' | 'rate';
  /** From the lowest to the highest; empty where the standard speaks of the target alone. */
  readonly parts: readonly ScalePart[];
}

export interface ScalePart {
  /** "<85%", "85%–95%", "≥95%". */
  readonly span: string;
  readonly earns: EarnsData;
  /** How far into the part the actual lies, 0 … 1; `null` where it lies in another. */
  readonly at: number | null;
}

export type EarnsData =
  | { readonly kind: 'points' | 'less'; readonly points: string }
  | { readonly kind: 'share'; readonly percent: string }
  | { readonly kind: 'proportion' }
  | { readonly kind: 'steps'; readonly step: string; readonly off: string };

/** `null` where the rules in force gave the score. */
export function standardDataOf({ row, completion, actual, typed }: ScoredIndicator): StandardData | null {
  const marking = completion?.marking;
  if (completion === null || marking === undefined || row.standard === undefined || typed) return null;
  const own = actual.kind === 'number' ? fraction(actual.value, ONE) : null;
  const x = marking.measure === 'rate' ? completion.rate : own;
  const percent = marking.standard.unit === 'percent';
  const say = (value: Decimal) => (percent ? `${value.times(100).toFixed()}%` : value.toFixed());
  const parts = marking.standard.cases.flatMap(({ when, earns }) => {
    if (when.kind !== 'within') return [];
    const [low, high] = [when.low?.value ?? null, when.high?.value ?? null];
    const holds = x !== null && liesWithin(when, (bound) => compareFraction(x, bound));
    const at = holds ? place(toNumber(x), low, high) : null;
    return [
      {
        order: low ?? high,
        first: low === null,
        part: { span: spanOf(when.low, when.high, say), earns: earnsOf(earns, percent), at },
      },
    ];
  });
  const ordered = parts.sort((one, other) => Number(other.first) - Number(one.first) || (one.order?.cmp(other.order ?? ONE) ?? 0));
  return { text: String(row.standard.value), measure: marking.measure, parts: ordered.map(({ part }) => part) };
}

function spanOf(low: SettledEnd | null, high: SettledEnd | null, say: (value: Decimal) => string): string {
  if (low !== null && high !== null) return low.value.eq(high.value) ? say(low.value) : `${say(low.value)}–${say(high.value)}`;
  if (low !== null) return `${low.closed ? '≥' : '>'}${say(low.value)}`;
  return high === null ? '' : `${high.closed ? '≤' : '<'}${say(high.value)}`;
}

function place(x: number, low: Decimal | null, high: Decimal | null): number {
  if (low === null || high === null || low.eq(high)) return 0.5;
  return (x - Number(low)) / (Number(high) - Number(low));
}

function earnsOf(earns: Earning, percent: boolean): EarnsData {
  switch (earns.kind) {
    case 'points':
      return { kind: 'points', points: earns.value.toFixed() };
    case 'share':
      return { kind: 'share', percent: percentOf(earns.value) };
    case 'proportion':
      return { kind: 'proportion' };
    case 'less':
      return { kind: 'less', points: amountOf(earns.off) };
    case 'steps':
      return { kind: 'steps', step: percent ? percentOf(earns.step) : earns.step.toFixed(), off: amountOf(earns.off) };
  }
}

function amountOf({ kind, value }: Amount): string {
  return kind === 'points' ? value.toFixed() : percentOf(value);
}

function percentOf(part: Decimal): string {
  return `${part.times(100).toFixed()}%`;
}
