import type { Page } from 'playwright-core';
import { version } from '../../../package.json';
import type { DeskInBrowser } from '../desk-in-browser';
import { openDesk } from '../open-desk';

let desk: DeskInBrowser;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(async () => {
  await desk.close();
});

test('the pane tells its version, and copies the environment without a word of the workbook', async () => {
  await desk.pane.choose('帮助与关于');
  await desk.pane.says(`绩效自评 ${version}`);
  await desk.pane.press('复制环境信息');
  await desk.pane.says('已复制');
  const copied = await desk.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(new RegExp(`^add-in ${version}\\nExcel .*\\nExcelApi 1\\.\\d+, SharedRuntime`));
  expect(copied).not.toMatch(/xlsx|绩效|指标/);
});

test.each([
  ['使用说明', 'zh-CN', '绩效自评 使用说明'],
  ['这一版的新内容', 'zh-CN', '绩效自评 使用说明'],
])('%s opens a page of the site, with all its pictures', async (link, language, heading) => {
  const opened = desk.page.context().waitForEvent('page');
  await desk.addinFrame().getByRole('link', { name: link }).click();
  const page = await opened;
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(heading);
  expect(await pictures(page)).toEqual([true, true, true, true, true]);
  await page.close();
});

/** Of each picture, whether it has been drawn. */
async function pictures(page: Page): Promise<boolean[]> {
  await page.waitForLoadState('load');
  return await page.locator('img').evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth > 0));
}

test('nothing was asked of another machine, and nothing failed', () => {
  expect(desk.troubles).toEqual([]);
});
