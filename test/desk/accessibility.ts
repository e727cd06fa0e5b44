import { readFile } from 'node:fs/promises';
import type { DeskInBrowser } from './desk-in-browser';

const AXE = require.resolve('axe-core/axe.min.js');

/** What axe counts as serious or critical, on the desk and in the pane. */
export async function seriousProblems(desk: DeskInBrowser): Promise<string[]> {
  const frames = [desk.page.mainFrame(), desk.addinFrame()];
  // Not as a script of the page, which the pane's own policy would refuse.
  const axe = await readFile(AXE, 'utf8');
  const found = await Promise.all(
    frames.map(async (frame) => {
      await frame.evaluate(axe);
      return await frame.evaluate(async () => {
        // Colours that are still on their way to others are nobody's choice.
        await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
        const { axe } = window as unknown as { axe: typeof import('axe-core') };
        const { violations } = await axe.run(document, { iframes: false });
        return violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      });
    }),
  );
  return found.flat();
}

/** Parts of the pane that are wider than it, or can be scrolled sideways. */
export async function tooWide(desk: DeskInBrowser): Promise<string[]> {
  return await desk.addinFrame().evaluate(() =>
    [...document.querySelectorAll('main, main *')].flatMap((part) => {
      const { overflowX, textOverflow } = getComputedStyle(part);
      const scrolls = part.scrollWidth > part.clientWidth + 1 && textOverflow !== 'ellipsis' && part.clientWidth > 1;
      const reachesOut = part.getBoundingClientRect().right > window.innerWidth + 1;
      return (scrolls && overflowX !== 'visible') || reachesOut ? [part.outerHTML.slice(0, 160)] : [];
    }),
  );
}

/** Whether what has the focus can be told by looking: it looks otherwise without. */
export async function focusShows(desk: DeskInBrowser): Promise<boolean> {
  const frame = (await desk.page.evaluate(() => document.activeElement?.tagName)) === 'IFRAME' ? desk.addinFrame() : desk.page.mainFrame();
  const focused = await frame.evaluateHandle(() => document.activeElement as HTMLElement);
  const box = await focused.asElement()?.boundingBox();
  if (!box) return false;
  const clip = { x: Math.max(0, box.x - 4), y: Math.max(0, box.y - 4), width: box.width + 8, height: box.height + 8 };
  const picture = async () => await desk.page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
  const [withFocus] = [await picture(), await focused.evaluate((one) => one.blur())];
  const without = await picture();
  await focused.evaluate((one) => one.focus());
  return !withFocus.equals(without);
}
