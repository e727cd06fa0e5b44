import type { RunStep } from '../../text';
import { Refusal } from '../book/refusal';

/** How long Excel may take over one request before the person is told that it is awaited, in milliseconds. */
const SLOW_AFTER = 5_000;
/** How long it may take before the run gives up. Excel needs a minute for the largest requests at its slowest. */
const SILENT_AFTER = 120_000;

/** What a run is at. */
export interface RunProgress {
  readonly step: RunStep;
  readonly slow: boolean;
}

/** Lets a run be stopped between two requests, and ends it when Excel does not answer. */
export class RunControl {
  private step: RunStep = 'reading';
  private stopped = false;
  private allStands = false;
  private changes = 0;
  private giveUp: (reason: Refusal) => void = () => undefined;

  constructor(private readonly tell: (progress: RunProgress) => void) {}

  get current(): RunStep {
    return this.step;
  }

  /** Requests that have changed the book. Each is a step of Excel's undo, unless Excel merges them. */
  get undoSteps(): number {
    return this.changes;
  }

  /** Who asked to stop while the last results were written has come too late. */
  enter(step: RunStep): void {
    this.step = step;
    if (step === 'verifying') {
      this.allStands = true;
      this.stopped = false;
    }
    this.tell({ step, slow: false });
  }

  /** Once results are checked all of them stand, and what is put right after that completes them: there is nothing left to stop. */
  stop(): void {
    this.stopped = !this.allStands;
  }

  /**
   * Between two steps of writing, before anything is queued for the next.
   * @throws Refusal when the run was stopped
   */
  checkpoint(): void {
    this.refuseStopped();
    this.changes += 1;
  }

  /** Undoing is part of stopping, and goes on. */
  resume(): void {
    this.stopped = false;
  }

  /** What was begun is begun once more, over what it has left. */
  restart(): void {
    this.allStands = false;
    this.changes = 0;
    this.enter('reading');
  }

  /**
   * Runs a batch whose requests all pass by here.
   * @param undo whether Excel shall merge all requests into one step of its undo
   * @throws Refusal when the run was stopped, or when Excel has not answered for too long; a late answer then changes nothing any more
   */
  async run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>, undo: 'merged' | 'separate' = 'separate'): Promise<Result> {
    let over = false;
    const silence = new Promise<never>((_, reject) => (this.giveUp = reject));
    const work = Excel.run({ delayForCellEdit: true, mergeUndoGroup: undo === 'merged' }, async (context) => {
      this.watch(context, () => over);
      return await batch(context);
    });
    try {
      return await Promise.race([work, silence]);
    } finally {
      over = true;
      work.catch(() => undefined);
    }
  }

  private refuseStopped(): void {
    if (this.stopped) throw Refusal.of('stopped', { unfinished: [] });
  }

  private watch(context: Excel.RequestContext, isOver: () => boolean): void {
    const send = context.sync.bind(context);
    context.sync = async <T>(passThroughValue?: T): Promise<T> => {
      if (isOver()) throw Refusal.of('host-silent', { step: this.step });
      if (this.step !== 'writing') this.refuseStopped();
      return await this.awaited(send(passThroughValue));
    };
  }

  private async awaited<T>(answer: Promise<T>): Promise<T> {
    let isSlow = false;
    const slow = setTimeout(() => {
      isSlow = true;
      this.tell({ step: this.step, slow: true });
    }, SLOW_AFTER);
    const silent = setTimeout(() => this.giveUp(Refusal.of('host-silent', { step: this.step })), SILENT_AFTER);
    try {
      return await answer;
    } finally {
      clearTimeout(slow);
      clearTimeout(silent);
      if (isSlow) this.tell({ step: this.step, slow: false });
    }
  }
}
