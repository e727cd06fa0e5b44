import type { OverviewData, ReportData, ScoreData } from '../../report';
import type { NotDone } from '../book/not-done';
import type { WaitingSheet } from '../plan/write-plan';

/** How a scoring run ended. */
export type RunOutcome = Scored | NotDone;

export interface Scored {
  readonly ok: true;
  readonly score: ScoreData;
  readonly completed: { readonly count: number; readonly completed: number };
  /** What was written to; empty when everything stood there already. */
  readonly written: readonly Place[];
  /** Sheets of the add-in that had nothing to say any more, and are gone. */
  readonly removed?: readonly string[];
  /** Sheets of the add-in that were left alone, as a person typed over what stood there; absent where there are none. */
  readonly waiting?: readonly WaitingSheet[];
  /** The whole report, where it was asked for. */
  readonly report?: ReportData;
  /** How often Excel's undo takes a step to take the run back, at most; absent where it cannot, as for a sheet that is gone. */
  readonly undoSteps?: number;
}

/** How a run over every table of the book ended. */
export type EveryOutcome = EveryScored | NotDone;

export interface EveryScored {
  readonly ok: true;
  /** In the order of the tabs, and on a sheet from the top. */
  readonly tables: readonly TableOutcome[];
  readonly overview: OverviewData;
  readonly written: readonly Place[];
  readonly removed?: readonly string[];
  readonly waiting?: readonly WaitingSheet[];
  readonly undoSteps?: number;
}

/** What became of a table, and what its project is called. */
export type TableOutcome =
  | ({ readonly name: string; readonly ok: true; readonly message: null } & ScoreData)
  | { readonly name: string; readonly ok: false; readonly message: string; readonly sheet: string; readonly range: string };

/** How 清除评分 ended. */
export type ClearOutcome = Cleared | NotDone;

export interface Cleared {
  readonly ok: true;
  /** What was taken out; empty when there was nothing of the add-in's. */
  readonly cleared: readonly Place[];
  /** Sheets of the add-in that stay, since a person has typed in them. */
  readonly kept: readonly string[];
}

/** A range of a sheet; "" for the whole sheet. */
export interface Place {
  readonly sheet: string;
  readonly range: string;
}
