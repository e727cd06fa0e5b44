import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import { ADDIN_FOLDER, prepare } from '../command-line/prepare';
import { buildPage } from '../excel/desk/build-page';
import { serveDesk } from '../excel/desk/desk-server';
import { launchBrowser } from './browser';

const ROOT = join(__dirname, '..', '..');
const PAGE_FOLDER = join(ROOT, '.cache', 'desk', `page-for-tests-${process.env['JEST_WORKER_ID'] ?? '1'}`);
const STEP_LIMIT = 10_000;
export const SAMPLE = join(ROOT, 'assets', '绩效指标表示例.xlsx');

/** The desk as it is served to a person, with the add-in as it ships, in a real browser. */
export class DeskInBrowser {
  /** Errors in the page's console, and uncaught ones. */
  readonly problems: string[] = [];
  /** Requests that left this machine. */
  readonly strangers: string[] = [];

  constructor(
    readonly page: Page,
    private readonly origin: string,
    private readonly end: () => Promise<void>,
  ) {
    page.setDefaultTimeout(STEP_LIMIT);
    page.on('console', (message) => message.type() === 'error' && this.problems.push(message.text()));
    page.on('pageerror', (error) => this.problems.push(error.message));
    page.on('request', (request) => /^(data|blob):|^http:\/\/localhost:/.test(request.url()) || this.strangers.push(request.url()));
  }

  /** Loads the page and waits until grid and pane can be used. */
  async load(): Promise<void> {
    await this.page.goto(this.origin);
    await this.bookIs('绩效指标表示例.xlsx');
    await this.pane.getByRole('button', { name: /评分|Score/ }).waitFor();
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('#pane iframe');
  }

  async bookIs(name: string): Promise<void> {
    await this.page.locator(`html[data-workbook="${name}"]`).waitFor();
  }

  /** Presses the ribbon's 评分 and waits until the run is over. */
  async score(): Promise<void> {
    const button = this.page.getByRole('toolbar', { name: '绩效自评' }).getByRole('button', { name: '评分', exact: true });
    await button.click();
    await this.page.locator('#status-line', { hasText: '上次运行' }).waitFor();
    await button.and(this.page.locator(':not([aria-busy])')).waitFor();
  }

  /** Types into a cell as a person does: goes there by the name box, types, presses Enter. */
  async type(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  async goTo(cell: string): Promise<void> {
    const box = this.page.getByLabel('名称框');
    await box.click();
    await box.fill(cell);
    await box.press('Enter');
    await this.page.locator('[contenteditable="true"]:focus').waitFor({ state: 'attached' });
  }

  /** What cells show, as the add-in would read them through office.js. */
  async texts(sheet: string, range: string): Promise<string[][]> {
    return (await this.read(sheet, range)).text;
  }

  async values(sheet: string, range: string): Promise<unknown[][]> {
    return (await this.read(sheet, range)).values;
  }

  private async read(sheet: string, range: string): Promise<{ readonly text: string[][]; readonly values: unknown[][] }> {
    return await this.addinFrame().evaluate(
      async ([name, address]) => {
        await Office.onReady();
        return await Excel.run(async (context) => {
          const cells = context.workbook.worksheets.getItem(name).getRange(address).load('text,values');
          await context.sync();
          return { text: cells.text, values: cells.values as unknown[][] };
        });
      },
      [sheet, range] as const,
    );
  }

  /** What the grid looks like, to tell whether it was drawn anew. */
  async picture(): Promise<Buffer> {
    return await this.page.locator('#sheet').screenshot();
  }

  /** Waits until the pane has turned dark; it asks for Office's colours only every few seconds. */
  async paneIsDark(): Promise<void> {
    await this.addinFrame().waitForFunction(() => {
      const main = document.querySelector('main');
      return main !== null && getComputedStyle(main).backgroundColor === 'rgb(41, 41, 41)';
    });
  }

  addinFrame(): Frame {
    const frame = this.page.frames().find((one) => one.url().endsWith('/taskpane.html'));
    if (!frame) throw new Error('The pane is not loaded.');
    return frame;
  }

  async chooseSheet(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
  }

  /** Opens a file by the desk's own button. */
  async open(file: string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: '打开' }).click();
    await (await chooser).setFiles(file);
  }

  /** Saves by the desk's own button, and gives the downloaded file. */
  async save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: '保存' }).click();
    const saved = await download;
    return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
  }

  async close(): Promise<void> {
    await this.end();
  }
}

/** Builds what changed, serves the desk and opens it. */
export async function openDesk(): Promise<DeskInBrowser> {
  const [page] = await Promise.all([buildPage(PAGE_FOLDER), prepare()]);
  await page.close();
  const server = await serveDesk({ addinFolder: ADDIN_FOLDER, addinPages: ['taskpane.html'], pageFolder: PAGE_FOLDER, sample: SAMPLE });
  const browser: Browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, permissions: ['clipboard-read', 'clipboard-write'] });
  const desk = new DeskInBrowser(await context.newPage(), server.origin, async () => {
    await browser.close();
    server.close();
  });
  await desk.load();
  return desk;
}
