/** One cell as the workbook gave it. */
export interface TableCell {
  /** A1 address on the table's sheet, such as "F10". */
  readonly address: string;
  /** What the cell holds or its formula yields; a blank cell is "". */
  readonly value: string | number | boolean;
  /** What the cell shows. */
  readonly text: string;
  readonly numberFormat: string;
  /** With the leading "="; `null` for a constant. */
  readonly formula: string | null;
}

/** A row that staff fill: one 三级指标. Level cells that were merged or left blank are filled from above. */
export interface IndicatorRow {
  /** Row number on the sheet, from 1. */
  readonly row: number;
  /** 一级指标, or "" where the table does not say. */
  readonly category: string;
  /** 二级指标, or "". */
  readonly group: string;
  /** 三级指标. */
  readonly name: string;
  /** Where the name stands, such as "D10". */
  readonly nameAddress: string;
  readonly target: TableCell;
  readonly actual: TableCell;
  /** ≥, 正向, 反向, 定性 … where the form has a column of its own for it. */
  readonly sign?: TableCell;
  /** 度量单位, where the form has a column of its own for it. */
  readonly unit?: TableCell;
  /** 偏差原因; absent where the form has no such column. */
  readonly reason?: TableCell;
  readonly weight: TableCell | null;
  /** What stands in the result columns now; `null` where the table has no such column yet. */
  readonly completionRate: TableCell | null;
  readonly score: TableCell | null;
  readonly scoreRate: TableCell | null;
}

/** A 合计 row of the whole table: its result cells are filled with totals where they are free. */
export interface GrandTotalRow {
  readonly row: number;
  readonly weight: TableCell | null;
  readonly score: TableCell | null;
  readonly scoreRate: TableCell | null;
}

/** A column that takes results: the form's own, or a new one right of the table. */
export interface ResultColumn {
  /** Zero-based. */
  readonly column: number;
  /** The table has no such column yet. */
  readonly added: boolean;
}

export type ResultRole = 'completionRate' | 'score' | 'scoreRate';

/** In the order in which new columns are added. */
export const RESULT_ROLES: readonly ResultRole[] = ['completionRate', 'score', 'scoreRate'];
export const RESULT_CAPTION: Readonly<Record<ResultRole, string>> = { completionRate: '完成率', score: '自评得分', scoreRate: '得分率' };

/** The table that staff fill, found and read, before any of it was understood. */
export interface IndicatorTable {
  readonly sheet: string;
  /** A1 address of the header row and everything under it that belongs to the table. */
  readonly range: string;
  /** Row number of the header, from 1. */
  readonly headerRow: number;
  /** Zero-based; new result columns take their look from it. */
  readonly weightColumn: number;
  readonly results: Readonly<Record<ResultRole, ResultColumn>>;
  readonly rows: readonly IndicatorRow[];
  readonly grandTotal: GrandTotalRow | null;
  /** Some rows of its sheet are hidden; they are scored as the others are. */
  readonly hiddenRows: boolean;
}
