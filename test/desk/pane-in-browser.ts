import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The tabs of the pane in their order; the numbers behind their names come and go. */
export const TABS = ['overview', 'findings', 'indicators', 'rules', 'report'] as const;
export type TabName = (typeof TABS)[number];

/** The pane as a person uses it, found by what it says of itself. */
export class PaneInBrowser {
  readonly frame: FrameLocator;

  constructor(page: Page) {
    this.frame = page.frameLocator('#pane iframe');
  }

  /** Waits until the workbook is read and shown. */
  async ready(): Promise<void> {
    await this.frame.locator('[role="tabpanel"] h2').first().waitFor();
  }

  getByRole(...like: Parameters<FrameLocator['getByRole']>): Locator {
    return this.frame.getByRole(...like);
  }

  getByText(...like: Parameters<FrameLocator['getByText']>): Locator {
    return this.frame.getByText(...like);
  }

  /** Everything that can be read in the pane now. */
  async text(): Promise<string> {
    return await this.frame.locator('body').innerText();
  }

  /** Waits until the pane says something. */
  async says(what: string | RegExp): Promise<void> {
    await this.frame.getByText(what).first().waitFor();
  }

  /** The total with what stands beside it, on one line. */
  async total(): Promise<string> {
    const card = this.frame.getByRole('tabpanel').locator('section').first();
    return (await card.innerText()).replace(/\s+/g, ' ').replace(/^评价总得分 /, '');
  }

  async turnTo(tab: TabName): Promise<void> {
    await this.frame.getByRole('tab').nth(TABS.indexOf(tab)).click();
    await this.frame.locator(`[aria-labelledby="tab-${tab}"] > *`).first().waitFor();
  }

  async press(button: string): Promise<void> {
    await this.frame.getByRole('button', { name: button, exact: true }).click();
  }

  /** Presses the pane's own 评分 and waits until the run is over. */
  async score(caption = '评分'): Promise<void> {
    await this.press(caption);
    await this.frame.getByRole('button', { name: caption, exact: true }).waitFor();
  }

  /** Chooses from the menu beside 评分. */
  async choose(item: string, menu = '更多操作'): Promise<void> {
    await this.press(menu);
    await this.frame.getByRole('menuitem', { name: item }).click();
  }

  /** An indicator in the list of indicators, by its name and, where it matters, what it says of its score. */
  indicator(name: string, says = ''): Locator {
    return this.frame.getByRole('button', { name: new RegExp(`^${name} .*${says}`) });
  }

  /** Types into a field and presses Enter. */
  async type(label: string, text: string): Promise<void> {
    const field = this.frame.getByLabel(label, { exact: true });
    await field.fill(text);
    await field.press('Enter');
  }

  /** Picks an option of a drop-down list. */
  async pick(list: string, option: string): Promise<void> {
    await this.frame.getByRole('combobox', { name: list }).click();
    await this.frame.getByRole('option', { name: option, exact: true }).click();
  }

  /** Opens a part of the rules. */
  async openRules(section: string): Promise<void> {
    await this.frame.getByRole('button', { name: new RegExp(`^${section}`), expanded: false }).click();
  }

  async openAllRules(): Promise<void> {
    const closed = this.frame.locator('h3').getByRole('button', { expanded: false });
    for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
  }
}
