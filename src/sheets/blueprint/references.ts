import { isTyped, type ScoredIndicator } from '../../scoring';
import { type CellRole, columnOf, type PlacedTable } from './placed-table';
import { columnLetters, sheetReference } from './blueprint';

/** "I5:I34", "I40": the weights or results of these indicators on the table's sheet, as few ranges as they allow. */
export function rangesOf(table: PlacedTable, indicators: readonly ScoredIndicator[], role: CellRole): string[] {
  const runs: { from: number; to: number; column: number }[] = [];
  for (const { row } of [...indicators].map((one) => one.row).sort((a, b) => a.row - b.row)) {
    const column = columnOf(table, row, role);
    const last = runs.at(-1);
    if (last?.to === row - 1 && last.column === column) last.to = row;
    else runs.push({ from: row, to: row, column });
  }
  return runs.map(({ from, to, column }) => {
    const letters = columnLetters(column);
    return from === to ? `${letters}${from}` : `${letters}${from}:${letters}${to}`;
  });
}

/** The same, as another sheet refers to them. */
export function foreignRanges(table: PlacedTable, indicators: readonly ScoredIndicator[], role: CellRole): string[] {
  return rangesOf(table, indicators, role).map((range) => sheetReference(table.sheet) + range);
}

/** The indicators whose score cells count: all but those in which a person typed something that cannot be a score. */
export function countedIndicators(indicators: readonly ScoredIndicator[]): ScoredIndicator[] {
  return indicators.filter(({ row, score }) => score !== null || !isTyped(row.score));
}
