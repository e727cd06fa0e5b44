import { element } from './element';
import type { Run } from './run-meter';
import type { Words } from './words';

/** The line at the foot: what the last run cost. */
export class StatusLine {
  private words: Words | undefined;
  private last: Run | undefined;
  private running = false;

  constructor(private readonly place: HTMLElement) {}

  draw(words: Words): void {
    this.words = words;
    this.redraw();
  }

  show(run: Run | 'running'): void {
    this.running = run === 'running';
    // The client library asks Office a few things of its own, which are no run of the add-in.
    if (run !== 'running' && run.requests > 0) this.last = run;
    this.redraw();
  }

  private redraw(): void {
    if (!this.words) return;
    this.place.replaceChildren(
      element('div', { class: 'last-run' }, ...this.parts(this.words).map((part) => element('span', {}, part))),
      element('span', { class: 'local' }, this.words.local),
    );
  }

  private parts(words: Words): string[] {
    if (this.running) return [words.running];
    if (!this.last) return [words.ready];
    const { requests, bytesToHost, bytesToAddin, addinTime, hostTime } = this.last;
    return [
      words.lastRun,
      words.requests(requests),
      words.bytes(kilobytes(bytesToHost), kilobytes(bytesToAddin)),
      words.inAddin(milliseconds(addinTime)),
      words.inHost(milliseconds(hostTime)),
    ];
  }
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const milliseconds = (time: number): string => `${Math.max(0, Math.round(time))} ms`;
