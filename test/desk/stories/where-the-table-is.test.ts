import { bookFile, fileOf, HEADER, ROWS } from '../books';
import type { DeskInBrowser } from '../desk-in-browser';
import { openDesk } from '../open-desk';

const UNKNOWN = HEADER.map((caption) => ({ 三级指标: '考核内容', 目标值: '要求', 完成值: '做到' })[caption] ?? caption);

describe('a header that nobody knows', () => {
  let desk: DeskInBrowser;

  beforeAll(async () => {
    desk = await openDesk();
    await desk.openBook(await bookFile('自定表头.xlsx', { 说明: [['本表由各单位填报']], 考核: [UNKNOWN, ...ROWS] }));
  });

  afterAll(async () => {
    await desk.close();
  });

  test('the pane offers to have the table pointed out', async () => {
    await desk.pane.press('选择表格');
    await desk.pane.says('各列的含义');
  });

  test('the meaning of a column can be said', async () => {
    await desk.pane.pick('工作表', '考核');
    await desk.pane.pick('C 列“考核内容”的含义', '三级指标');
    await desk.pane.pick('D 列“要求”的含义', '目标值');
    await desk.pane.pick('E 列“做到”的含义', '完成值');
    await desk.pane.says('按此读取，共 4 项指标参加评分。');
  });

  test('the table is scored as it was pointed out', async () => {
    await desk.pane.press('采用');
    await desk.pane.score();
    expect(await desk.pane.total()).toBe('80.00 / 100 等级：良');
  });

  test('the saved book still knows its table', async () => {
    await desk.openBook(fileOf('再次打开.xlsx', (await desk.save()).bytes));
    expect(await desk.pane.total()).toBe('80.00 / 100 等级：良');
  });

  test('without an error, and without leaving this machine', () => expect(desk.troubles).toEqual([]));
});
