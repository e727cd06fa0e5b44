import { refused, type Outcome } from '../outcome';
import { STILL_WORKING } from '../still-working';
import type { MergeTask } from './merge-elsewhere';
import { mergeInExcel } from './merge-in-excel';

/** Milliseconds between two signs of life; none comes while the engine loops. */
const BEAT = 1_000;

process.once('message', (task: MergeTask) => {
  setInterval(() => process.send?.(STILL_WORKING), BEAT).unref();
  mergeInExcel(task)
    .catch((problem: unknown) => {
      const reason = problem instanceof Error ? problem.message : String(problem);
      return refused(`汇总没有完成：${reason}`, 'Merging did not finish; no file was written.');
    })
    .then(report, report);
});

function report(outcome: Outcome): void {
  process.send!(outcome, () => process.exit(0));
}
