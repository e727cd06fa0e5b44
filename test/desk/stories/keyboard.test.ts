import { focusShows } from '../accessibility';
import { bookFile, TABLE, tableWith } from '../books';
import type { DeskInBrowser } from '../desk-in-browser';
import { openDesk } from '../open-desk';

/** No pointer from here on: what a step leaves, the next one finds. */
describe('by keyboard alone', () => {
  let desk: DeskInBrowser;

  beforeAll(async () => {
    desk = await openDesk();
    await desk.openBook(await bookFile('缺完成值.xlsx', { [TABLE]: tableWith({ E4: null }) }));
    await desk.page.locator('[data-control="Score"]').focus();
  });

  afterAll(async () => {
    await desk.close();
  });

  /** Presses a key until something has the focus, and says where else it was and could not be seen. */
  async function goOn(key: string, to: string): Promise<string[]> {
    const unseen: string[] = [];
    for (let press = 0; press < 20; press += 1) {
      await desk.page.keyboard.press(key);
      const name = await desk.focused();
      if (!(await focusShows(desk))) unseen.push(name);
      if (name.startsWith(to)) return unseen;
    }
    throw new Error(`${key} does not lead to ${to}`);
  }

  test('F6 leads from the ribbon over the grid into the pane', async () => {
    await desk.page.keyboard.press('F6');
    await desk.page.keyboard.press('F6');
    expect(await goOn('Tab', '概览')).toEqual([]);
  });

  test('Tab leads on to 评分, the focus seen at every step', async () => expect(await goOn('Tab', '评分')).toEqual([]));

  test('Enter scores', async () => {
    await desk.page.keyboard.press('Enter');
    await desk.pane.says('工作簿里的结果与指标表一致。');
    expect(await desk.pane.total()).toContain('40.00 / 100 不完整');
  });

  test('the focus stays on 评分', async () => expect(await desk.focused()).toBe('评分'));

  test('Shift+Tab leads back to the tabs, and the arrows to 核对', async () => {
    await goOn('Shift+Tab', '概览');
    expect(await goOn('ArrowRight', '核对')).toEqual([]);
  });

  test('Tab leads to a finding, and Enter to its cell', async () => {
    expect(await goOn('Tab', '转到 指标!E4')).toEqual([]);
    await desk.page.keyboard.press('Enter');
    await desk.cellIs('E4');
  });

  test('Shift+F6 leads to the cell, where typing goes', async () => {
    await desk.page.keyboard.press('Shift+F6');
    await desk.page.keyboard.type('600');
    await desk.page.keyboard.press('Enter');
    expect(await desk.values(TABLE, 'E4')).toEqual([[600]]);
    // The list moves once the pane has read it.
    await desk.pane.frame.getByLabel('转到 指标!E4').first().waitFor({ state: 'detached' });
  });

  test('F6 leads back into the pane', async () => {
    await desk.page.keyboard.press('F6');
    expect(await goOn('Tab', '评分')).toEqual([]);
  });

  test('without an error, and without leaving this machine', () => expect(desk.troubles).toEqual([]));
});
