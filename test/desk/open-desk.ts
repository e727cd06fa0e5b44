import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { ADDIN_FOLDER, prepare } from '../command-line/prepare';
import { buildPage } from '../excel/desk/build-page';
import { serveDesk } from '../excel/desk/desk-server';
import { launchBrowser } from './browser';
import { DeskInBrowser } from './desk-in-browser';

const ROOT = join(__dirname, '..', '..');
const PAGE_FOLDER = join(ROOT, '.cache', 'desk', `page-for-tests-${process.env['JEST_WORKER_ID'] ?? '1'}`);
export const SAMPLE = join(ROOT, 'assets', '绩效指标表示例.xlsx');

/** Builds what changed, serves the desk and opens it. */
export async function openDesk(viewport = { width: 1366, height: 768 }): Promise<DeskInBrowser> {
  const [page] = await Promise.all([buildPage(PAGE_FOLDER), prepare()]);
  await page.close();
  const server = await serveDesk({ addinFolder: ADDIN_FOLDER, addinPages: ['taskpane.html'], pageFolder: PAGE_FOLDER, sample: SAMPLE });
  const browser: Browser = await launchBrowser();
  const context = await browser.newContext({ viewport, permissions: ['clipboard-read', 'clipboard-write'] });
  await context.addInitScript(countClicks);
  const desk = new DeskInBrowser(await context.newPage(), server.origin, async () => {
    await browser.close();
    server.close();
  });
  await desk.load();
  return desk;
}

/** Clicks in the pane's frame count like those in the page around it. */
function countClicks(): void {
  const counted = window.top as unknown as { clicks?: number };
  window.addEventListener('pointerdown', () => (counted.clicks = (counted.clicks ?? 0) + 1), { capture: true });
}
