import { readFile } from 'node:fs/promises';
import mammoth from 'mammoth';
import type { DeskInBrowser } from '../desk-in-browser';
import { openDesk } from '../open-desk';

describe('the whole report', () => {
  let desk: DeskInBrowser;
  const missing = async () => Number(/还缺 (\d+) 项/.exec(await desk.pane.text())?.[1] ?? 0);

  beforeAll(async () => {
    desk = await openDesk();
    await desk.score();
    await desk.pane.turnTo('report');
  });

  afterAll(async () => {
    await desk.close();
  });

  test('says what it lacks before its sheets are there', async () => {
    await desk.pane.says('“年度”还没有填写');
    expect(await desk.sheetNames()).not.toContain('报告信息');
  });

  test('gets its sheets on demand', async () => {
    await desk.pane.press('建立“报告信息”等工作表');
    await desk.pane
      .getByRole('link', { name: /报告信息!B/ })
      .first()
      .waitFor();
    expect(await desk.sheetNames()).toEqual(expect.arrayContaining(['表1-1', '表1-2', '表2-1', '表2-3', '报告信息', '报告正文']));
  });

  test('leads to the cell of a fact, and no longer lacks it once it is typed', async () => {
    const before = await missing();
    await desk.pane
      .getByRole('link', { name: /报告信息!B/ })
      .first()
      .click();
    await desk.cellIs('B4');
    await desk.type('B4', '2023年');
    await desk.pane.getByText('“年度”还没有填写').waitFor({ state: 'detached' });
    expect(await missing()).toBe(before - 1);
    await desk.pane.says(/2023\s*年度/);
  });

  test('an edited actual changes its sentence in the preview', async () => {
    await desk.chooseSheet('绩效指标表');
    await desk.type('F6', '597');
    await desk.pane.says(/计划申请发明专利 600 件，实际申请发明专利 597 件/);
  });

  test('is exported as a Word file', async () => {
    const download = desk.page.waitForEvent('download');
    await desk.pane.press('导出报告');
    const path = await (await download).path();
    const { value } = await mammoth.extractRawText({ buffer: await readFile(path) });
    expect(value).toContain('实际申请发明专利 597 件');
    await desk.pane.says(/\.docx/);
  });

  test('is copied with its tables', async () => {
    await desk.pane.press('复制正文');
    await desk.pane.says(/已复制/);
    const html = await desk.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return await (await item!.getType('text/html')).text();
    });
    expect([html.match(/<table/g)?.length, html.includes('实际申请发明专利 597 件')]).toEqual([5, true]);
  });

  test('without an error, and without leaving this machine', () => expect(desk.troubles).toEqual([]));
});
