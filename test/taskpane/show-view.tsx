import { AriaLiveAnnouncer, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactElement } from 'react';

/** Shows a view as the pane does: with a theme, and with a voice for what is announced. */
export function showView(view: ReactElement): RenderResult {
  const framed = (inside: ReactElement) => (
    <FluentProvider theme={webLightTheme}>
      <AriaLiveAnnouncer>{inside}</AriaLiveAnnouncer>
    </FluentProvider>
  );
  const result = render(framed(view));
  return { ...result, rerender: (next) => result.rerender(framed(next as ReactElement)) };
}

const ROW = 64;

/** jsdom lays nothing out; a list that only builds what is in sight needs a height to look through. */
export function giveHeight(pixels: number): void {
  Object.defineProperty(Element.prototype, 'clientHeight', { configurable: true, get: () => pixels });
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => ROW });
  Element.prototype.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}
