/** One cell as the workbook gave it. */
export interface TableCell {
  /** A1 address on the table's sheet, such as "F10". */
  readonly address: string;
  /** What the cell holds or its formula yields; a blank cell is "". */
  readonly value: string | number | boolean;
  /** What the cell shows. */
  readonly text: string;
  readonly numberFormat: string;
}

/** A cell that takes a result, and whose the content is that stands in it now. */
export interface ResultCell extends TableCell {
  readonly owner: Owner;
}

/** `ours`: a run wrote it, and another may replace it. `person`: typed or made by the staff, and left alone. */
export type Owner = 'ours' | 'person' | 'blank';

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
  /** The form has neither target nor actual, and a person gives the score (the field's rule 15); both cells are blank then. */
  readonly judged?: true;
  /** ≥, 正向, 反向, 定性 … where the form has a column of its own for it. */
  readonly sign?: TableCell;
  /** 度量单位, where the form has a column of its own for it. */
  readonly unit?: TableCell;
  /** 评分标准; absent where the form has no such column. */
  readonly standard?: TableCell;
  /** 偏差原因; absent where the form has no such column. */
  readonly reason?: TableCell;
  /** Has an owner where a run wrote it from the caption: 相关性（5分）. */
  readonly weight: TableCell | ResultCell | null;
  /** 复核分, beside the score of the unit's own; absent where the form has no such column. */
  readonly reviewed?: TableCell;
  /** What stands in the result columns now; `null` where the table has no such column yet. */
  readonly completionRate: ResultCell | null;
  readonly score: ResultCell | null;
  readonly scoreRate: ResultCell | null;
}

export type ResultRole = 'completionRate' | 'score' | 'scoreRate';

/** In the order in which new columns are added. */
export const RESULT_ROLES: readonly ResultRole[] = ['completionRate', 'score', 'scoreRate'];

/** The table that staff fill, found and read, before any of it was understood. */
export interface IndicatorTable {
  readonly sheet: string;
  /** A1 address of the header row and everything under it that belongs to the table. */
  readonly range: string;
  readonly rows: readonly IndicatorRow[];
  /** Some rows of its sheet are hidden; they are scored as the others are. */
  readonly hiddenRows: boolean;
}
