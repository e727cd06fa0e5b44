import { type IndicatorRow, score, type ScoredIndicator, type ScoringRules, type TableCell } from '../../../scoring';

/** What a row is scored from, as texts. */
export interface RowInput {
  readonly category: string;
  readonly group: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly weight: string | null;
}

/** A row of a report, read and scored as the same row of an indicator table would be. */
export function scoreRow({ category, group, name, target, actual, weight }: RowInput, rules: ScoringRules): ScoredIndicator {
  const results = { completionRate: null, score: null, scoreRate: null };
  const row: IndicatorRow = {
    ...{ row: 1, category, group, name, nameAddress: '', ...results },
    ...{ target: cellOf(target), actual: cellOf(actual), weight: weight === null ? null : cellOf(weight) },
  };
  const { indicators } = score({ table: { sheet: '', range: '', rows: [row], hiddenRows: false }, rules });
  const [one] = indicators;
  if (one === undefined) throw new RangeError('A table of one row has one indicator.');
  return one;
}

/** What a text says as a target or an actual without 达到, which stands before bare numbers and before bounds. */
export function withoutReaching(text: string): string {
  return text.replace(/^(?:达到|达)(?=\S)/, '');
}

function cellOf(text: string): TableCell {
  return { address: '', value: withoutReaching(text), text: withoutReaching(text), numberFormat: '@' };
}
