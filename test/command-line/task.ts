import type { Job } from './arguments';
import type { TotalsRow } from './batch/totals-row';

/** What a process is given to do: a workbook, or the table of all totals. */
export type Task = Job | TotalsTask;

export interface TotalsTask {
  readonly command: 'totals';
  readonly rows: readonly TotalsRow[];
  readonly output: string;
}
