/** What jsdom lacks and Fluent or the virtual list asks for. */

const PANE = { width: 350, height: 600 };
const ROW_HEIGHT = 80;

window.matchMedia = (media) =>
  ({ media, matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList;

window.ResizeObserver = class implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

Object.defineProperties(HTMLElement.prototype, {
  clientWidth: { configurable: true, get: () => PANE.width },
  clientHeight: { configurable: true, get: () => PANE.height },
  offsetHeight: { configurable: true, get: () => ROW_HEIGHT },
  innerText: {
    configurable: true,
    get(this: HTMLElement) {
      return this.textContent;
    },
    set(this: HTMLElement, text: string) {
      this.textContent = text;
    },
  },
});

Element.prototype.scrollTo = () => undefined;
HTMLCanvasElement.prototype.getContext = () => null;
