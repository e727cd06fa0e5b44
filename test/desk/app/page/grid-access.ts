import type { Words } from './words';

type Mend = (element: Element, words: Words['grid']) => void;

const label =
  (name: keyof Words['grid']): Mend =>
  (element, words) =>
    element.setAttribute('aria-label', words[name]);

const button =
  (name: keyof Words['grid']): Mend =>
  (element, words) => {
    element.setAttribute('role', 'button');
    element.setAttribute('tabindex', '0');
    element.setAttribute('aria-label', words[name]);
  };

/**
 * Univer 0.25 leaves many of its controls without a name, gives some a role that does not exist, and puts its canvases before everything
 * else in the order of the Tab key.
 */
const MENDS: readonly (readonly [selector: string, mend: Mend])[] = [
  ['canvas[tabindex="1"]', (canvas) => canvas.setAttribute('tabindex', '-1')],
  ['[data-u-comp="defined-name"] input', label('nameBox')],
  ['[data-u-comp="defined-name"] [data-slot]', button('names')],
  ['[data-u-comp="formula-bar"] button', label('expandFormulaBar')],
  ['[data-u-comp="sheet-bar-append-button"]:not([data-slot])', label('addSheet')],
  ['[data-slot] [data-u-comp="sheet-bar-append-button"], [data-u-comp="sheet-bar-append-button"][data-slot]', label('allSheets')],
  ['[data-u-command^="sheet.command.toggle-gridlines"]', label('gridlines')],
  [
    'div[data-slot="dropdown-menu-trigger"]:not([role])',
    (wrapper) => {
      wrapper.removeAttribute('aria-haspopup');
      wrapper.removeAttribute('aria-expanded');
    },
  ],
  ['[role="tablist"]', label('sheetTabs')],
  // Closed, it is no wider than nothing, yet holds a button.
  ['[data-u-comp="sidebar"]', (bar) => bar.toggleAttribute('inert', bar.getAttribute('aria-expanded') !== 'true')],
  ['[role="track"]', (track) => track.removeAttribute('role')],
  ['a[role="button"]:not([data-slot])', label('zoomReset')],
  [
    '[role="handle"]',
    (handle, words) => {
      handle.removeAttribute('role');
      handle.setAttribute('aria-label', words.zoom);
    },
  ],
  ['[data-u-comp="button"]:has(+ div [aria-label])', label('zoomOut')],
  ['div:has([aria-label]) + [data-u-comp="button"]', label('zoomIn')],
];

/** Mends Univer's controls now and whenever it draws new ones. */
export class GridAccess {
  private words: Words['grid'] | undefined;

  constructor(private readonly container: HTMLElement) {
    container.addEventListener('focusin', keepFocus, { capture: true });
    new MutationObserver(() => this.mend()).observe(container, { childList: true, subtree: true });
  }

  speak(words: Words): void {
    this.words = words.grid;
    this.mend();
  }

  private mend(): void {
    const { words } = this;
    if (!words) return;
    for (const [selector, mend] of MENDS) for (const element of this.container.querySelectorAll(selector)) mend(element, words);
  }
}

/** Univer sends the focus from its buttons back to the cells, by their mark: right after a click, but not when they are reached by keyboard. */
function keepFocus({ target }: Event): void {
  if (!(target instanceof HTMLElement) || !target.dataset['uComp'] || !target.matches(':is(button, [role]):focus-visible')) return;
  const mark = target.dataset['uComp'];
  target.dataset['uComp'] = 'reached-by-keyboard';
  window.setTimeout(() => (target.dataset['uComp'] = mark));
}
