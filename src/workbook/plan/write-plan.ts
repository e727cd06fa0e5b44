import type { Area, Blueprint, PlacedTable, TypedCell } from '../../sheets';
import type { SheetSnapshot } from '../book/snapshot';
import type { LiveResults } from './live-results';

/** What one run is going to write, and what it was worked out from. */
export interface WritePlan {
  readonly basis: PlanBasis;
  /** Into the staff's own tables: result columns, where they do not stand already. */
  readonly columns: readonly PlannedColumns[];
  /** Sheets of ours, in the order of writing: rows before the totals that add them up. */
  readonly sheets: readonly PlannedSheet[];
  /** Sheets of ours that stand as they should, and say meanwhile that a run is under way. */
  readonly flagged: readonly string[];
  /** Sheets of ours that have nothing to say any more. */
  readonly removed: readonly RemovedSheet[];
  /** Sheets of ours that are left alone, since a person has typed where they would be written over. */
  readonly waiting: readonly WaitingSheet[];
}

/** A sheet of ours that waits for a person to say what becomes of the cells that they typed over. */
export interface WaitingSheet {
  readonly sheet: string;
  readonly cells: readonly TypedCell[];
}

/** The result columns of a table. */
export interface PlannedColumns {
  readonly blueprint: Blueprint;
  readonly table: PlacedTable;
}

export interface PlannedSheet {
  readonly blueprint: Blueprint;
  readonly isNew: boolean;
  /** What an earlier run filled; `null` where none did. */
  readonly filled: Area | null;
}

export interface RemovedSheet {
  readonly sheet: string;
  /** What an earlier run filled. */
  readonly filled: Area;
  /** A person typed something beside it: the sheet stays, and only what is ours goes. */
  readonly hasNotes: boolean;
}

/** What was read of the book, to be compared with the book as it is before anything is written. */
export interface PlanBasis {
  readonly sheetNames: readonly string[];
  /** Sheets that were read whole: those of the tables, and those that runs build. */
  readonly whole: readonly SheetSnapshot[];
  /** The first rows of another sheet, where the fund table stands there. */
  readonly parts: readonly SheetSnapshot[];
}

/** Results without the sheets that wait: what stands there is a person's to judge. */
export function notWaiting(results: LiveResults, { waiting }: WritePlan): LiveResults {
  return { ...results, summaries: results.summaries.filter(({ sheet }) => !waiting.some((one) => one.sheet === sheet)) };
}

export function isEmpty({ columns, sheets, removed }: WritePlan): boolean {
  return columns.length + sheets.length + removed.length === 0;
}
