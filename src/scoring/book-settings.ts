import type { ResultRole } from './indicator-table';
import { GUANGDONG } from './presets';
import type { ScoringRules } from './rules';
import type { TableHint } from './table-hint';

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

/** What was suggested to a person, and what they said to it. */
export interface Answer {
  readonly question: Question;
  /** What the question was about: an indicator's name, a category, a preset. */
  readonly subject: string;
  readonly answer: 'yes' | 'no';
}

export type Question =
  /** Less is better, although the target has no ≤. */
  | 'lower-is-better'
  /** Missing weights are an even split of the points that are left. */
  | 'weight-split'
  /** The text in a cell was meant to be another one: 290% is ≥90%. */
  | 'suspected-reading'
  /** Another preset fits the weights. */
  | 'preset'
  /** A target in figures is met in full by an actual that only says 已完成. */
  | 'done'
  /** A target in words is met by the percentage typed as its actual. */
  | 'percent';

export const DEFAULT_OUTPUT: OutputSettings = {
  results: 'formulas',
  tables: { '表2-1': true, '表2-2': true, '表2-3': true },
  chart: false,
};

/** What holds where a workbook has no sheet 评分规则. */
export const DEFAULT_SETTINGS: BookSettings = { rules: GUANGDONG, output: DEFAULT_OUTPUT, table: null, answers: [], added: [] };
