import { element, symbol } from './element';
import { CROSS } from './symbols';

export type NoticeKind = 'info' | 'success' | 'error';

const SHORT_STAY = 6000;

/** One line at a time below the ribbon: what happened, and what to do about it. */
export class Notices {
  private timer = 0;

  constructor(
    private readonly place: HTMLElement,
    private readonly dismissLabel: () => string,
  ) {
    place.setAttribute('role', 'status');
  }

  /** Errors stay until dismissed; other notices leave by themselves. */
  show(kind: NoticeKind, sentence: string): void {
    window.clearTimeout(this.timer);
    const dismiss = element('button', { type: 'button', class: 'icon-button', 'aria-label': this.dismissLabel() }, symbol(CROSS));
    dismiss.addEventListener('click', () => this.clear());
    this.place.replaceChildren(element('div', { class: `notice ${kind}` }, element('p', {}, sentence), dismiss));
    if (kind !== 'error') this.timer = window.setTimeout(() => this.clear(), SHORT_STAY);
  }

  clear(): void {
    window.clearTimeout(this.timer);
    this.place.replaceChildren();
  }
}
