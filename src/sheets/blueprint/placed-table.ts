import { type IndicatorTable, type ResultCell, type ResultRole, type Scorecard, type TableCell } from '../../scoring';
import { type Block, cellAddress } from './blueprint';

/** A column that takes results: the form's own, or a new one right of the table. */
export interface ResultColumn {
  /** Zero-based. */
  readonly column: number;
  /** The table has no such column yet. */
  readonly added: boolean;
}

/** Where results go. A form whose captions hold the weights (相关性（5分）) gets a column for them; a judged one has no completion rates. */
export interface ResultColumns extends Readonly<Record<Exclude<ResultRole, 'completionRate'>, ResultColumn>> {
  readonly completionRate: ResultColumn | null;
  readonly weight: ResultColumn | null;
}

/** What a run may write beside a table. */
export type WrittenRole = ResultRole | 'weight';

/** In the order in which new columns are added. */
export const WRITTEN_ROLES: readonly WrittenRole[] = ['weight', 'completionRate', 'score', 'scoreRate'];

/** The columns that a run writes. */
export function writtenColumns({ results }: Pick<PlacedTable, 'results'>): (ResultColumn & { readonly role: WrittenRole })[] {
  return WRITTEN_ROLES.flatMap((role) => {
    const place = results[role];
    return place === null ? [] : [{ role, ...place }];
  });
}

/** Of these, the ones that the form does not have. */
export function addedColumns(table: Pick<PlacedTable, 'results'>): (ResultColumn & { readonly role: WrittenRole })[] {
  return writtenColumns(table).filter(({ added }) => added);
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
  /** Zero-based. */
  readonly weightColumn: number;
  /** The column of the form, zero-based, from which new ones take their look. */
  readonly lookColumn: number;
  readonly results: ResultColumns;
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
export const RESULT_CAPTION: Readonly<Record<WrittenRole, string>> = {
  ...{ weight: '分值', completionRate: '完成率' },
  ...{ score: '自评得分', scoreRate: '得分率' },
};

/** Row number, from 1, of the last row that takes results. */
export function lastRow({ grandTotal, rows }: PlacedTable): number {
  return Math.max(grandTotal?.row ?? 0, ...rows.slice(-1).map(({ row }) => row));
}

/** Whether a block of results is a column that the table did not have. */
export function isAddedColumn({ row, column }: Pick<Block, 'row' | 'column'>, table: PlacedTable): boolean {
  return row === table.headerRow - 1 && addedColumns(table).some((one) => one.column === column);
}

/** What every row has a cell for. */
export type CellRole = 'weight' | 'completionRate' | 'score';

/** The zero-based column in which a row has its weight or a result. */
export function columnOf({ results, weightColumn, money }: PlacedTable, row: number, role: CellRole): number {
  if (money?.row === row) return money[role];
  if (role === 'weight') return weightColumn;
  const place = results[role];
  if (place === null) throw new RangeError(`The table has no column for ${role}.`);
  return place.column;
}

export function cellOf(table: PlacedTable, row: number, role: CellRole): string {
  return cellAddress(row - 1, columnOf(table, row, role));
}
