import { readFile } from 'node:fs/promises';
import type { Dialog, Frame, Page } from 'playwright-core';
import type { BookFile } from './books';
import { PaneInBrowser } from './pane-in-browser';

/** A limit for hangs, not for slow machines. */
const STEP_LIMIT = 240_000;

/** The desk as it is served to a person, with the add-in as it ships, in a real browser. */
export class DeskInBrowser {
  /** Errors in the page's console, and uncaught ones. */
  readonly problems: string[] = [];
  /** Requests that left this machine. */
  readonly strangers: string[] = [];
  readonly pane: PaneInBrowser;

  constructor(
    readonly page: Page,
    private readonly origin: string,
    private readonly end: () => Promise<void>,
  ) {
    this.pane = new PaneInBrowser(page);
    page.setDefaultTimeout(STEP_LIMIT);
    page.on('console', (message) => message.type() === 'error' && this.problems.push(message.text()));
    page.on('pageerror', (error) => this.problems.push(error.message));
    page.on('request', (request) => /^(data|blob):|^http:\/\/localhost:/.test(request.url()) || this.strangers.push(request.url()));
  }

  /** What must not be: errors, and requests that left this machine. */
  get troubles(): string[] {
    return [...this.problems, ...this.strangers];
  }

  /** Loads the page and waits until grid and pane can be used. */
  async load(): Promise<void> {
    await this.page.goto(this.origin);
    await this.bookIs('绩效指标表示例.xlsx');
    await this.pane.ready();
  }

  async bookIs(name: string): Promise<void> {
    await this.page.locator(`html[data-workbook="${name}"]`).waitFor();
  }

  /** Presses the ribbon's 评分 and waits until the run is over. */
  async score(): Promise<void> {
    await this.pressInRibbon('Score');
    await this.page.locator('#status-line', { hasText: /上次运行|Last run/ }).waitFor();
  }

  /** Presses a button of the ribbon, named as in the manifest, and waits until it has done its work. */
  async pressInRibbon(control: 'Score' | 'Every' | 'Form' | 'Clear' | 'Pane'): Promise<void> {
    const button = this.page.locator(`[data-control="${control}"]`);
    await button.click();
    await button.and(this.page.locator(':not([aria-busy])')).waitFor();
  }

  /** Types into a cell as a person does: goes there by the name box, types, presses Enter. */
  async type(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Types into cells side by side, from one on, going on with Tab as a person does. */
  async typeRow(from: string, texts: readonly string[]): Promise<void> {
    await this.goTo(from);
    for (const text of texts) {
      await this.page.keyboard.type(text);
      await this.page.keyboard.press('Tab');
    }
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

  /** Takes the protection off a sheet, as a person does in Excel; the desk has no button for it. */
  async unprotect(sheet: string): Promise<void> {
    await this.addinFrame().evaluate(async (name) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).protection.unprotect();
        await context.sync();
      });
    }, sheet);
  }

  async sheetNames(): Promise<string[]> {
    return await this.page.getByRole('tab').allInnerTexts();
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

  /** Makes the pane's frame so wide, in pixels of its own. */
  async makePane(width: number): Promise<void> {
    await this.page.locator('#pane iframe').evaluate((frame, pixels) => {
      frame.style.width = `${pixels}px`;
    }, width);
  }

  addinFrame(): Frame {
    const frame = this.page.frames().find((one) => one.url().endsWith('/taskpane.html'));
    if (!frame) throw new Error('The pane is not loaded.');
    return frame;
  }

  /** Waits until a cell is the selected one. */
  async cellIs(cell: string): Promise<void> {
    await this.page.waitForFunction((wanted) => document.querySelector<HTMLInputElement>('#sheet input')?.value === wanted, cell);
  }

  /** What has the focus, on the desk or in the pane, by its name. */
  async focused(): Promise<string> {
    const nameOf = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '';
    const inPane = await this.page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
    return await (inPane ? this.addinFrame() : this.page).evaluate(nameOf);
  }

  /** How often the person has clicked since the page was loaded. */
  async clicks(): Promise<number> {
    return await this.page.evaluate(() => (window as unknown as { clicks?: number }).clicks ?? 0);
  }

  async chooseSheet(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
  }

  /** Opens a file by the desk's own button. */
  async open(file: BookFile): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.locator('[data-action="open"]').click();
    await (await chooser).setFiles(file);
  }

  /** Opens a file, leaving the one in hand unsaved, and waits until the pane has read it. */
  async openBook(file: BookFile): Promise<void> {
    const former = this.addinFrame();
    const leave = (dialog: Dialog) => void dialog.accept();
    this.page.once('dialog', leave);
    const left = this.page.waitForEvent('framedetached', (frame) => frame === former);
    await this.open(file);
    await left;
    this.page.off('dialog', leave);
    await this.pane.ready();
  }

  /** Takes away what the desk says under the ribbon. */
  async dismissNotice(): Promise<void> {
    await this.page.locator('#notices button').click();
  }

  /** Saves by the desk's own button, and gives the downloaded file. */
  async save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const download = this.page.waitForEvent('download');
    await this.page.locator('[data-action="save"]').click();
    const saved = await download;
    return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
  }

  async close(): Promise<void> {
    await this.end();
  }
}
