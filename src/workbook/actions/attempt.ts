import type { RunStep, Words } from '../../text';
import { refused } from '../book/refusal';
import type { NotDone } from '../book/not-done';
import { RunControl } from '../run/run-control';
import { asOneUndo, asRefusal, refuseOldExcel } from '../run/run';

/**
 * One batch that is no run; what went wrong comes back as a sentence, and a host that does not answer is not waited for without end.
 * @param step what it is doing when the host fails
 * @param undo whether it is to be one step of Excel's undo, where Excel offers that
 */
export async function attempt<Result>(
  words: Words,
  step: RunStep,
  batch: (context: Excel.RequestContext) => Promise<Result>,
  undo: 'merged' | 'separate' = 'separate',
): Promise<Result | NotDone> {
  try {
    refuseOldExcel();
    const control = new RunControl(() => undefined);
    control.enter(step);
    return await (undo === 'merged' ? asOneUndo(control, batch) : control.run(batch));
  } catch (error) {
    return refused(asRefusal(error, step), words);
  }
}
