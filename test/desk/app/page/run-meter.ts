import type { Counts } from '../../../excel/browser';

/** What one run of the add-in took. */
export interface Run {
  readonly requests: number;
  readonly bytesToHost: number;
  readonly bytesToAddin: number;
  readonly addinTime: number;
  readonly hostTime: number;
}

/** How long nothing has to come from the add-in until its run counts as over, in milliseconds. */
const SILENCE = 300;

type Measured = Pick<Counts, 'requests' | 'bytesReceived' | 'bytesSent'>;

/** Measures runs: from a command's start, or from the first request, until the command completes or requests cease. */
export class RunMeter {
  private began: { readonly at: number; readonly counts: Measured } | undefined;
  private commands = 0;
  private pending = 0;
  private hostSince = 0;
  private hostTime = 0;
  private lastAnswer = 0;
  private timer = 0;

  constructor(
    private readonly counts: () => Measured,
    private readonly tell: (run: Run | 'running') => void,
  ) {}

  /** Measures a command from the ribbon. */
  async command<T>(work: () => Promise<T>): Promise<T> {
    this.begin();
    this.commands += 1;
    try {
      return await work();
    } finally {
      this.commands -= 1;
      this.lastAnswer = performance.now();
      this.endWhenSilent();
    }
  }

  /** Measures how long the host takes over one message. */
  async message(work: () => Promise<void>): Promise<void> {
    this.begin();
    if (this.pending++ === 0) this.hostSince = performance.now();
    try {
      await work();
    } finally {
      this.lastAnswer = performance.now();
      if (--this.pending === 0) this.hostTime += this.lastAnswer - this.hostSince;
      this.endWhenSilent();
    }
  }

  private begin(): void {
    window.clearTimeout(this.timer);
    if (this.began) return;
    const { requests, bytesReceived, bytesSent } = this.counts();
    this.began = { at: performance.now(), counts: { requests, bytesReceived, bytesSent } };
    this.hostTime = 0;
    this.tell('running');
  }

  private endWhenSilent(): void {
    if (this.commands > 0 || this.pending > 0) return;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.end(), SILENCE);
  }

  private end(): void {
    if (!this.began) return;
    const { at, counts } = this.began;
    const now = this.counts();
    this.began = undefined;
    this.tell({
      requests: now.requests - counts.requests,
      bytesToHost: now.bytesReceived - counts.bytesReceived,
      bytesToAddin: now.bytesSent - counts.bytesSent,
      addinTime: this.lastAnswer - at - this.hostTime,
      hostTime: this.hostTime,
    });
  }
}
