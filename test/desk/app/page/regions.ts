export interface Region {
  readonly holds: (focused: Element | null) => boolean;
  focus(): void;
}

/** F6 goes from one part of the window to the next, Shift+F6 back, as in Excel. */
export class Regions {
  constructor(private readonly regions: readonly Region[]) {}

  /** Listens in a window: the desk's own, or the one of the pane's frame. */
  listenIn(page: Window): void {
    page.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'F6') return;
        event.preventDefault();
        event.stopPropagation();
        this.go(event.shiftKey ? -1 : 1);
      },
      { capture: true },
    );
  }

  private go(step: 1 | -1): void {
    const here = this.regions.findIndex((region) => region.holds(document.activeElement));
    const count = this.regions.length;
    const next = here < 0 ? 0 : (here + step + count) % count;
    this.regions[next]?.focus();
  }
}
