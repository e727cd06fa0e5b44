/** What a column of the indicator table holds. */
export type ColumnRole =
  | 'number'
  | 'category'
  | 'group'
  | 'name'
  /** ≥, 正向, 定性 … in a column of its own. */
  | 'sign'
  | 'target'
  /** The target set at first, where the table has another that replaces it. */
  | 'initialTarget'
  | 'unit'
  | 'actual'
  | 'weight'
  /** 评分标准, which may state a rule of the row's own. */
  | 'standard'
  | 'completionRate'
  | 'score'
  | 'scoreRate'
  /** 复核分. */
  | 'reviewed'
  | 'reason';

/** What a person said about where the table is; it wins over every guess. */
export interface TableHint {
  readonly sheet: string;
  /** Row number of the (first) header row on the sheet, from 1. */
  readonly headerRow: number;
  /** Zero-based columns of the sheet; `null` says that no column plays the role. Roles that are left out are guessed. */
  readonly columns: Readonly<Partial<Record<ColumnRole, number | null>>>;
}
