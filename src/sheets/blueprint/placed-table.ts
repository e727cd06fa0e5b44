import { type IndicatorTable, RESULT_ROLES, type ResultCell, type ResultRole, type Scorecard, type TableCell } from '../../scoring';
import { type Block, cellAddress } from './blueprint';

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
  /** Where the row about money has its cells; absent where the form has none above its table. */
  readonly money?: MoneyPlace;
}

/**
 * A form's block about money (年度资金总额: 全年预算数, 全年执行数, 分值, 执行率, 得分) stands above the header, in columns of its own. Its row is the
 * first indicator of the table, and has no cell for a score rate. Columns are zero-based.
 */
export interface MoneyPlace {
  /** Row number, from 1. */
  readonly row: number;
  readonly weight: number;
  readonly completionRate: number;
  readonly score: number;
}

/** What a placed table comes to. */
export type PlacedScorecard = Scorecard<PlacedTable>;

/** The captions of new result columns. */
export const RESULT_CAPTION: Readonly<Record<ResultRole, string>> = { completionRate: '完成率', score: '自评得分', scoreRate: '得分率' };

/** Row number, from 1, of the last row that takes results. */
export function lastRow({ grandTotal, rows }: PlacedTable): number {
  return Math.max(grandTotal?.row ?? 0, ...rows.slice(-1).map(({ row }) => row));
}

/** Whether a block of results is a column that the table did not have. */
export function isAddedColumn({ row, column }: Pick<Block, 'row' | 'column'>, { headerRow, results }: PlacedTable): boolean {
  return row === headerRow - 1 && RESULT_ROLES.some((role) => results[role].added && results[role].column === column);
}

/** What every row has a cell for. */
export type CellRole = 'weight' | 'completionRate' | 'score';

/** The zero-based column in which a row has its weight or a result. */
export function columnOf({ results, weightColumn, money }: PlacedTable, row: number, role: CellRole): number {
  if (money?.row === row) return money[role];
  return role === 'weight' ? weightColumn : results[role].column;
}

export function cellOf(table: PlacedTable, row: number, role: CellRole): string {
  return cellAddress(row - 1, columnOf(table, row, role));
}
