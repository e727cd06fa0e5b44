import { type Answer, GUANGDONG, type ResultRole, type ScoringRules, type TableHint } from '../../scoring';

/** Everything that a workbook says of how it is scored: what its sheet 评分规则 holds. */
export interface BookSettings {
  readonly rules: ScoringRules;
  readonly output: OutputSettings;
  /** Where the table is, as a person corrected it; `null` leaves it to the finder. */
  readonly table: TableHint | null;
  readonly answers: readonly Answer[];
  /** The columns that runs added right of the table: what 清除评分 takes out again. */
  readonly added: readonly AddedColumn[];
}

/** A result column that the form did not have, by the cell of its caption. */
export interface AddedColumn {
  readonly role: ResultRole;
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
}

/** What a run writes. */
export interface OutputSettings {
  /** `formulas` follow every edit; `values` stay as they are until the next run, for a sealed copy. */
  readonly results: 'formulas' | 'values';
  /** The summary sheets to build. */
  readonly tables: Readonly<Record<SummaryTable, boolean>>;
  /** A chart of score rates on 表2-1. */
  readonly chart: boolean;
}

export type SummaryTable = '表2-1' | '表2-2' | '表2-3';

export const DEFAULT_OUTPUT: OutputSettings = {
  results: 'formulas',
  tables: { '表2-1': true, '表2-2': true, '表2-3': true },
  chart: false,
};

/** What holds where a workbook has no sheet 评分规则. */
export const DEFAULT_SETTINGS: BookSettings = { rules: GUANGDONG, output: DEFAULT_OUTPUT, table: null, answers: [], added: [] };
