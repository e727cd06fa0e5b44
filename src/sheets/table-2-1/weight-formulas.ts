import { type ScoredIndicator, WEIGHT_UNIT } from '../../scoring';
import { type PlacedTable } from '../blueprint/placed-table';
import { foreignRanges } from '../blueprint/references';

/** Sums and counts of weight cells, for formulas of another sheet. SUM, SUMIF and COUNT pass over a weight that is stored as text. */

/** What the weights of these indicators add up to. */
export function weightSum(table: PlacedTable, indicators: readonly ScoredIndicator[]): string {
  const ranges = foreignRanges(table, weighed(indicators), 'weight');
  if (ranges.length === 0) return '0';
  return `SUM(${(hasText(indicators) ? ranges.map((range) => `SUMPRODUCT(${asNumbers(range, indicators)}*1)`) : ranges).join(',')})`;
}

/** What the weights of those whose cell holds a score add up to, a term for each run of rows. */
export function scoredWeights(table: PlacedTable, indicators: readonly ScoredIndicator[]): string[] {
  const rows = weighed(indicators);
  const weights = foreignRanges(table, rows, 'weight');
  return foreignRanges(table, rows, 'score').map((scores, index) => {
    const weight = weights[index] ?? scores;
    return hasText(indicators)
      ? `SUMPRODUCT(ISNUMBER(${scores})*(${scores}>=0)*${asNumbers(weight, indicators)})`
      : `SUMIF(${scores},">=0",${weight})`;
  });
}

/** How many of them have a weight. */
export function weightCount(table: PlacedTable, indicators: readonly ScoredIndicator[]): string {
  const ranges = foreignRanges(table, weighed(indicators), 'weight');
  if (ranges.length === 0) return '0';
  if (!hasText(indicators)) return `COUNT(${ranges.join(',')})`;
  return `SUM(${ranges.map((range) => `SUMPRODUCT((${range}<>"")*1)`).join(',')})`;
}

/** All but those in whose weight cell something stands that is no weight. */
function weighed(indicators: readonly ScoredIndicator[]): ScoredIndicator[] {
  return indicators.filter(({ row, weight }) => weight !== null || (row.weight?.value ?? '') === '');
}

/** Weights with their unit lose it; a 0 before them makes a number of a blank cell, too. */
function asNumbers(range: string, indicators: readonly ScoredIndicator[]): string {
  return indicators.some(({ row }) => String(row.weight?.value ?? '').includes(WEIGHT_UNIT))
    ? `("0"&SUBSTITUTE(${range},"${WEIGHT_UNIT}",""))`
    : range;
}

function hasText(indicators: readonly ScoredIndicator[]): boolean {
  return indicators.some(({ row, weight }) => weight !== null && typeof row.weight?.value === 'string');
}
