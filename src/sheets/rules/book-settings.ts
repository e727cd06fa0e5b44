import { NO_UNITS, type UnitSettings } from '../../report';
import { type Answer, GUANGDONG, type ScoringRules, type TableHint } from '../../scoring';
import type { WrittenRole } from '../blueprint/placed-table';
import type { OutputSettings } from '../blueprint/summary-sheet';
import { DEFAULT_OUTPUT } from './output-settings';

/** Everything that a workbook says of how it is scored: what its sheet 评分规则 holds. */
export interface BookSettings {
  readonly rules: ScoringRules;
  readonly output: OutputSettings;
  /** Where the table is, as a person corrected it; `null` leaves it to the finder. */
  readonly table: TableHint | null;
  readonly answers: readonly Answer[];
  /** The columns that runs added right of the table: what 清除评分 takes out again. */
  readonly added: readonly AddedColumn[];
  /** The mark of the style in which the sheets of ours were drawn last; `null` where that is not known. */
  readonly style: string | null;
  /** Which units report, and what a person said their indicators are. */
  readonly units: UnitSettings;
}

/** A result column that the form did not have, by the cell of its caption. */
export interface AddedColumn {
  readonly role: WrittenRole;
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
}

/** What holds where a workbook has no sheet 评分规则. */
export const DEFAULT_SETTINGS: BookSettings = {
  rules: GUANGDONG,
  output: DEFAULT_OUTPUT,
  table: null,
  answers: [],
  added: [],
  style: null,
  units: NO_UNITS,
};
