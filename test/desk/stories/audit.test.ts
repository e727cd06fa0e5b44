import { reportText, RIGHT_TOTALS, soundRows } from '../../report/audit/typed-text';
import type { DeskInBrowser } from '../desk-in-browser';
import { openDesk } from '../open-desk';

const SOUND = reportText(soundRows(), RIGHT_TOTALS, { reasons: true });
/** A rate and an actual that the table does not give. */
const FAULTY = SOUND.replace('116.17%', '116.71%');

describe('审核报告', () => {
  let desk: DeskInBrowser;

  const chooseReport = async (name: string, text: string, button: string) => {
    const chooser = desk.page.waitForEvent('filechooser');
    await desk.pane.press(button);
    await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  };
  const findings = async () => await desk.pane.getByRole('list', { name: '审核意见' }).getByRole('listitem').allInnerTexts();

  beforeAll(async () => {
    desk = await openDesk();
    await desk.pane.choose('审核报告');
  });

  afterAll(async () => {
    await desk.close();
  });

  test('names the figure that is wrong, what it should be, and where it stands', async () => {
    await chooseReport('报告.txt', FAULTY, '选择报告…');
    await desk.pane.says('报告.txt：读到 42 项指标');
    const [first] = await findings();
    expect(first).toContain('完成率写的是 116.71%');
    expect(first).toContain('应为 116.17%');
    expect(first).toContain('表2-3 第 1 项 完成率');
  });

  test('the list is narrowed to what is wrong', async () => {
    await desk.pane
      .getByRole('group', { name: '按轻重筛选' })
      .getByRole('button', { name: /^需要处理/ })
      .click();
    expect(await findings()).toHaveLength(1);
  });

  test('all of it is copied as lines for a letter', async () => {
    await desk.pane.press('复制全部意见');
    await desk.pane.says('已复制');
    expect(await desk.page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^1\. 需要处理 第 1 项“申请发明专利（件）”完成率写的是 116\.71%/,
    );
  });

  test('where the workbook says otherwise, its cell is one click away', async () => {
    await desk.type('F6', '698');
    await chooseReport('另一份.txt', SOUND, '换一份报告…');
    await desk.pane.getByRole('list', { name: '审核意见' }).getByRole('link', { name: /F6/ }).first().click();
    expect(await desk.page.getByLabel('名称框').inputValue()).toBe('F6');
  });

  test('the findings go on a sheet, to be mailed back', async () => {
    await desk.pane.press('写入工作表“审核意见”');
    await desk.pane.says('已写入工作表“审核意见”');
    expect(await desk.texts('审核意见', 'A1:F3')).toEqual([
      ['审核意见', '', '', '', '', ''],
      [expect.stringContaining('另一份.txt：审核意见'), '', '', '', '', ''],
      ['序号', '程度', '位置', '报告写的', '应为', '审核意见'],
    ]);
    expect((await desk.texts('审核意见', 'D4:E4'))[0]).toEqual(['697', '698']);
  });

  test('another kind of file is refused with what to do', async () => {
    await chooseReport('报告.pdf', '%PDF-1.7', '换一份报告…');
    await desk.pane.says(/PDF/);
  });

  test('the way back leads to the tabs', async () => {
    await desk.pane.press('返回');
    await desk.pane.turnTo('overview');
  });

  test('without an error, and without leaving this machine', () => expect(desk.troubles).toEqual([]));
});
