import { join } from 'node:path';
import { ADDIN_FOLDER, prepareAddin } from '../build/addin';
import { DESK_PAGE, prepareDeskPage } from '../build/desk-page';
import { serveDesk } from './app/desk-server';
import { openContext } from './browser';
import { DeskInBrowser } from './desk-in-browser';

const ROOT = join(__dirname, '..', '..');
export const SAMPLE = join(ROOT, 'assets', '绩效指标表示例.xlsx');

const WAIT = 240_000;

/** Serves the desk, built where sources have changed since, and opens it. */
export async function openDesk(viewport = { width: 1366, height: 768 }, locale = 'zh-CN'): Promise<DeskInBrowser> {
  await Promise.all([prepareDeskPage(), prepareAddin()]);
  const server = await serveDesk({ addinFolder: ADDIN_FOLDER, addinPages: ['taskpane.html'], pageFolder: DESK_PAGE, sample: SAMPLE });
  const context = await openContext({ viewport, locale, permissions: ['clipboard-read', 'clipboard-write'] }).catch((problem: unknown) => {
    server.close();
    throw problem;
  });
  const close = async () => {
    await context.close();
    server.close();
  };
  try {
    await context.addInitScript(countClicks);
    // A limit for hangs, not for slow machines.
    context.setDefaultTimeout(WAIT);
    const desk = new DeskInBrowser(await context.newPage(), server.origin, close);
    await desk.load();
    return desk;
  } catch (problem) {
    await close();
    throw problem;
  }
}

/** Clicks in the pane's frame count like those in the page around it. */
function countClicks(): void {
  const counted = window.top as unknown as { clicks?: number };
  window.addEventListener('pointerdown', () => (counted.clicks = (counted.clicks ?? 0) + 1), { capture: true });
}
