import type { Words } from './words';

/** The widths that Excel allows a task pane, in pixels. */
const NARROWEST = 320;
const WIDEST = 450;
const AT_FIRST = 350;
const STEP = 10;

/** The handle between sheet and pane: dragged, or moved with the arrow keys. */
export class Splitter {
  private width = AT_FIRST;

  constructor(
    private readonly handle: HTMLElement,
    private readonly pane: HTMLElement,
  ) {
    handle.setAttribute('role', 'separator');
    handle.setAttribute('aria-orientation', 'vertical');
    handle.setAttribute('aria-valuemin', String(NARROWEST));
    handle.setAttribute('aria-valuemax', String(WIDEST));
    handle.tabIndex = 0;
    handle.addEventListener('pointerdown', (event) => this.drag(event));
    handle.addEventListener('keydown', (event) => this.step(event));
    this.set(AT_FIRST);
  }

  draw(words: Words): void {
    this.handle.setAttribute('aria-label', words.pane.width);
  }

  private set(width: number): void {
    this.width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
    this.pane.style.width = `${this.width}px`;
    this.handle.setAttribute('aria-valuenow', String(this.width));
  }

  private drag(start: PointerEvent): void {
    const from = this.width;
    const move = (event: PointerEvent): void => this.set(from + start.clientX - event.clientX);
    const stop = (): void => {
      this.handle.removeEventListener('pointermove', move);
      document.body.classList.remove('dragging');
    };
    // The pane's frame would swallow the pointer.
    document.body.classList.add('dragging');
    this.handle.setPointerCapture(start.pointerId);
    this.handle.addEventListener('pointermove', move);
    this.handle.addEventListener('lostpointercapture', stop, { once: true });
  }

  private step(event: KeyboardEvent): void {
    const by = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    this.set(this.width + by);
  }
}
