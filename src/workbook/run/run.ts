import type { RunStep, Words } from '../../text';
import { Refusal, refused } from '../book/refusal';
import type { ClearOutcome, EveryOutcome, RunOutcome } from './outcome';
import type { NotDone } from '../book/not-done';
import { RunControl } from './run-control';

/** What the add-in is doing, or did last. */
export type RunState =
  | { readonly kind: 'idle' }
  /** `slow`: Excel has not answered for a while. */
  | { readonly kind: 'running'; readonly job: Job; readonly step: RunStep; readonly slow: boolean }
  | { readonly kind: 'ended'; readonly job: 'scoring'; readonly outcome: RunOutcome }
  | { readonly kind: 'ended'; readonly job: 'scoring-every'; readonly outcome: EveryOutcome }
  | { readonly kind: 'ended'; readonly job: 'clearing'; readonly outcome: ClearOutcome };

export type Job = 'scoring' | 'scoring-every' | 'clearing';

/** The requirement set that the manifest asks for; some hosts load the add-in without it. */
const LOWEST_EXCEL = '1.9';
/** Where requests can be merged into one step of Excel's undo. */
const MERGES_UNDO = '1.20';

let state: RunState = { kind: 'idle' };
let control: RunControl | null = null;
const listeners = new Set<(state: RunState) => void>();

export function runState(): RunState {
  return state;
}

/** @returns a function that ends the subscription */
export function onRunState(listener: (state: RunState) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Ends the run under way before its next request; what is written by then is undone. */
export function stopRun(): void {
  control?.stop();
}

/** Tells everyone what the add-in is doing. */
export function enter(next: RunState): void {
  state = next;
  listeners.forEach((listener) => listener(next));
}

/** Does one job at a time, telling its progress. Never rejects; a second job while one is under way is refused. */
export async function runJob<Outcome>(
  job: Job,
  words: Words,
  work: (context: Excel.RequestContext, control: RunControl) => Promise<Outcome>,
): Promise<Outcome | NotDone> {
  if (control !== null) return refused(Refusal.of('already-running', {}), words);
  const own = new RunControl((progress) => enter({ kind: 'running', job, ...progress }));
  control = own;
  own.enter('reading');
  try {
    refuseOldExcel();
    return await (job === 'clearing' ? once : asOneUndo)(own, (context) => work(context, own));
  } catch (error) {
    return refused(asRefusal(error, own.current), words);
  } finally {
    control = null;
  }
}

type Batch<Outcome> = (context: Excel.RequestContext) => Promise<Outcome>;

async function once<Outcome>(control: RunControl, batch: Batch<Outcome>): Promise<Outcome> {
  return await control.run(batch);
}

/**
 * As one step of Excel's undo, where Excel offers that. Some hosts that do fail all the same, at once or at a formula or at a sheet that is
 * deleted (OfficeDev/office-js#6711, 6255, 6491): then once more without, over whatever the first try has left.
 */
export async function asOneUndo<Outcome>(control: RunControl, batch: Batch<Outcome>): Promise<Outcome> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', MERGES_UNDO)) return await once(control, batch);
  try {
    return await control.run(batch, 'merged');
  } catch (error) {
    if (!asRefusal(error, control.current).is('host-failed')) throw error;
    control.restart();
    return await once(control, batch);
  }
}

/** @throws Refusal where Excel is older than what a run needs */
export function refuseOldExcel(): void {
  if (!Office.context.requirements.isSetSupported('ExcelApi', LOWEST_EXCEL)) throw Refusal.of('excel-too-old', {});
}

/** What Excel threw, as a sentence a person can act on. */
export function asRefusal(error: unknown, step: RunStep): Refusal {
  if (error instanceof Refusal) return error as Refusal;
  if (!(error instanceof OfficeExtension.Error)) {
    return Refusal.of('host-failed', { step, unfinished: null, detail: error instanceof Error ? error.message : String(error) });
  }
  if (error.code === 'InvalidOperationInCellEditMode') return Refusal.of('cell-being-edited', {});
  return Refusal.of('host-failed', { step, unfinished: null, detail: `${error.code}: ${error.message}` });
}
