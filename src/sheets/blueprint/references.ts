import { isTyped, type ScoredIndicator } from '../../scoring';
import { type PlacedTable } from './placed-table';
import { columnLetters, sheetReference } from './blueprint';

/** "I5:I34", "I40": the cells of these indicators in one column of the table's sheet, as few ranges as they allow. */
export function columnRanges(indicators: readonly ScoredIndicator[], column: number): string[] {
  const letters = columnLetters(column);
  const runs: { from: number; to: number }[] = [];
  for (const { row } of [...indicators].map((one) => one.row).sort((a, b) => a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.to === row - 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return runs.map(({ from, to }) => (from === to ? `${letters}${from}` : `${letters}${from}:${letters}${to}`));
}

/** The same, as another sheet refers to them. */
export function foreignRanges(table: PlacedTable, indicators: readonly ScoredIndicator[], column: number): string[] {
  return columnRanges(indicators, column).map((range) => sheetReference(table.sheet) + range);
}

/** The indicators whose score cells count: all but those in which a person typed something that cannot be a score. */
export function countedIndicators(indicators: readonly ScoredIndicator[]): ScoredIndicator[] {
  return indicators.filter(({ row, score }) => score !== null || !isTyped(row.score));
}
