import type { DOMWindow } from 'jsdom';

/** Gives the page what every browser has and jsdom lacks; its arrays are the page's own, as a page's scripts expect. */
export function completeGlobals(window: DOMWindow): void {
  const encoder = new TextEncoder();
  const { Uint8Array: Bytes } = window as unknown as { Uint8Array: Uint8ArrayConstructor };
  class PageTextEncoder {
    readonly encoding = 'utf-8';
    encode(text = ''): Uint8Array {
      return Bytes.from(encoder.encode(text));
    }
  }
  Object.assign(window, { TextEncoder: PageTextEncoder });
}
