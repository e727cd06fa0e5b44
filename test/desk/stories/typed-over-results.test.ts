import { bookFile, TABLE, tableWith } from '../books';
import type { DeskInBrowser } from '../desk-in-browser';
import { openDesk } from '../open-desk';

describe('a figure typed over a result in 表2-3', () => {
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
    await desk.chooseSheet('表2-3');
    await desk.type('E4', '590');
    await desk.chooseSheet(TABLE);
    await desk.type('E5', '8');
    await desk.pane.getByRole('link', { name: '转到 表2-3!E4' }).waitFor();
  });

  test('is named with its cell, and stays while all else is scored, from the ribbon', async () => {
    await desk.score();
    await desk.pane.says('“表2-3”有 1 格是手工填写的');
    await desk.pane.says('除“表2-3”以外，工作簿里的结果与指标表一致。');
    // 80 of 100 before, with half of the last 40 points; now it is eight tenths of them.
    expect(await desk.pane.total()).toBe('92.00 / 100 等级：优');
    expect([await desk.texts('表2-3', 'E4'), await desk.texts(TABLE, 'G5')]).toEqual([[['590']], [['32']]]);
    await desk.pane.getByRole('link', { name: '转到 表2-3!E4' }).click();
    await desk.cellIs('E4');
  });

  test('gives way to the result by 覆盖', async () => {
    await desk.pane.getByRole('button', { name: '覆盖“表2-3”里手工填写的内容' }).click();
    await desk.pane.getByText('“表2-3”有 1 格是手工填写的').waitFor({ state: 'detached' });
    expect(await desk.texts('表2-3', 'E4:E5')).toEqual([['600'], ['8']]);
  });

  test('stays on its own sheet by 改名保留, beside a new 表2-3', async () => {
    await desk.pane.getByRole('button', { name: '改名保留“表2-3”' }).click();
    await desk.pane.getByText('“表2-3”有 1 格是手工填写的').waitFor({ state: 'detached' });
    await desk.pane.says('工作簿里的结果与指标表一致。');
    expect(await desk.sheetNames()).toEqual(expect.arrayContaining(['保留·表2-3', '表2-3']));
    expect([await desk.texts('保留·表2-3', 'E4'), await desk.texts('表2-3', 'E4')]).toEqual([[['590']], [['600']]]);
  });

  test('without an error, and without leaving this machine', () => expect(desk.troubles).toEqual([]));
});
