import type { IndicatorTable, ResultCell, ResultRole, Scorecard, TableCell } from '../../scoring';
import { cellAddress } from './blueprint';

/** A column that takes results: the form's own, or a new one right of the table. */
export interface ResultColumn {
  /** Zero-based. */
  readonly column: number;
  /** The table has no such column yet. */
  readonly added: boolean;
}

/** A 合计 row of the whole table: its result cells are filled with totals where they are free. */
export interface GrandTotalRow {
  readonly row: number;
  readonly weight: TableCell | null;
  readonly score: ResultCell | null;
  readonly scoreRate: ResultCell | null;
}

/** An indicator table with the places of what is written to it. */
export interface PlacedTable extends IndicatorTable {
  /** Row number of the header, from 1. */
  readonly headerRow: number;
  /** Zero-based; new result columns take their look from it. */
  readonly weightColumn: number;
  readonly results: Readonly<Record<ResultRole, ResultColumn>>;
  readonly grandTotal: GrandTotalRow | null;
}

/** What a placed table comes to. */
export type PlacedScorecard = Scorecard<PlacedTable>;

/** The captions of new result columns. */
export const RESULT_CAPTION: Readonly<Record<ResultRole, string>> = { completionRate: '完成率', score: '自评得分', scoreRate: '得分率' };

/** Row number, from 1, of the last row that takes results. */
export function lastRow({ grandTotal, rows }: PlacedTable): number {
  return Math.max(grandTotal?.row ?? 0, ...rows.slice(-1).map(({ row }) => row));
}

export function resultCell({ results }: PlacedTable, row: number, role: ResultRole): string {
  return cellAddress(row - 1, results[role].column);
}
