import { AddinPage } from './addin-page';
import { writeTotals } from './batch/write-totals';
import { refused, type Outcome } from './outcome';
import { STILL_WORKING } from './still-working';
import { scoreInExcel } from './score-in-excel';
import type { Task } from './task';

/** Milliseconds between two signs of life; none comes while the engine loops. */
const BEAT = 1_000;

interface Order {
  readonly task: Task;
  readonly addinFolder: string;
}

let page: AddinPage | null = null;

/** The process in which the work is done: an exception in the calculation engine may end it, and a loop in it can be stopped. */
process.on('message', ({ task, addinFolder }: Order) => {
  const beat = setInterval(() => process.send?.(STILL_WORKING), BEAT);
  void outcomeOf(task, addinFolder).then((outcome) => {
    clearInterval(beat);
    process.send?.(outcome);
  });
});
// Ctrl+C in a terminal reaches this process as well; whoever began it ends it, and clears up after it.
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit());

async function outcomeOf(task: Task, addinFolder: string): Promise<Outcome> {
  try {
    if (task.command === 'totals') return await writeTotals(task);
    page ??= new AddinPage(addinFolder);
    return await scoreInExcel(task, page);
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    return refused(`评分没有完成：${reason}`, 'Scoring did not finish; no file was written.');
  }
}
