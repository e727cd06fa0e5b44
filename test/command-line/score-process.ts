import type { Job } from './arguments';
import { refused, type Outcome } from './outcome';
import { STILL_WORKING } from './still-working';
import { scoreInExcel } from './score-in-excel';

/** Milliseconds between two signs of life; none comes while the engine loops. */
const BEAT = 1_000;

/** The process in which the work is done: an exception in the calculation engine may end it, and a loop in it can be stopped. */
process.once('message', ({ job, addinFolder }: { job: Job; addinFolder: string }) => {
  setInterval(() => process.send?.(STILL_WORKING), BEAT).unref();
  scoreInExcel(job, addinFolder)
    .catch((problem: unknown) => {
      const reason = problem instanceof Error ? problem.message : String(problem);
      return refused(`评分没有完成：${reason}`, 'Scoring did not finish; no file was written.');
    })
    .then(report, report);
});

function report(outcome: Outcome): void {
  process.send!(outcome, () => process.exit(0));
}
