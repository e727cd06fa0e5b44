import { bookFile, TABLE, tableWith } from '../books';
import type { DeskInBrowser } from '../desk-in-browser';
import { openDesk } from '../open-desk';

describe('清除评分', () => {
  let desk: DeskInBrowser;

  beforeAll(async () => {
    desk = await openDesk();
  });

  afterAll(async () => {
    await desk.close();
  });

  beforeEach(async () => {
    await desk.openBook(await bookFile('指标表.xlsx', { [TABLE]: tableWith({}) }));
    await desk.pane.score();
  });

  test.each(['pane', 'ribbon'] as const)('from the %s leaves the book as it was before, with the score that was typed', async (from) => {
    await (from === 'ribbon' ? desk.pressInRibbon('Clear') : clearInPane(desk));
    await desk.pane.says('评分已清除。');
    const rows = tableWith({}).map((row) => [...row, '', '', ''].map((cell) => String(cell ?? '')));
    expect({ sheets: await desk.sheetNames(), cells: await desk.texts(TABLE, 'A1:J5') }).toEqual({
      sheets: [TABLE],
      cells: rows,
    });
  });

  test('from the pane asks first, and Enter, as the question opens, changes nothing', async () => {
    await desk.pane.choose('清除评分');
    await desk.pane.says('您填写的内容和手工填写的得分都会保留。');
    await desk.pane.frame.locator('button:focus', { hasText: '取消' }).waitFor();
    await desk.page.keyboard.press('Enter');
    await desk.pane.frame.getByRole('alertdialog').waitFor({ state: 'detached' });
    expect(await desk.sheetNames()).toEqual(expect.arrayContaining(['表2-1', '表2-3']));
  });

  test('without an error, and without leaving this machine', () => expect(desk.troubles).toEqual([]));
});

async function clearInPane(desk: DeskInBrowser): Promise<void> {
  await desk.pane.choose('清除评分');
  await desk.pane.press('清除');
}
