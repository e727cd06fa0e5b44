import { bookFile } from '../books';
import type { DeskInBrowser } from '../desk-in-browser';
import { openDesk } from '../open-desk';

const FORM = '绩效指标表';

/** From a blank workbook to a scored one: what a step leaves, the next one finds. */
describe('first use', () => {
  let desk: DeskInBrowser;
  let clicksBefore: number;

  beforeAll(async () => {
    desk = await openDesk();
    await desk.openBook(await bookFile('空白.xlsx', { Sheet1: [] }));
    clicksBefore = await desk.clicks();
  });

  afterAll(async () => {
    await desk.close();
  });

  test('a blank workbook: the pane says in one line what it does', async () =>
    await desk.pane.says('填好目标值和完成值，按一次“评分”，完成率、得分和汇总表就都写进这个工作簿。'));

  test('新建指标表 shows a form on a new sheet, ready to be typed into', async () => {
    await desk.pane.press('新建指标表');
    await desk.pane.says('指标表已备好，逐行填写即可');
    expect(await desk.texts(FORM, 'B3:G3')).toEqual([['一级指标', '二级指标', '三级指标', '目标值', '完成值', '分值']]);
    expect(await desk.page.getByLabel('名称框').inputValue()).toBe('E4');
  });

  test('the pane shows a preview as soon as indicators are typed', async () => {
    await desk.typeRow('E4', ['200', '200', '12']);
    await desk.typeRow('D5', ['制度健全', '健全', '健全', '8', '', '7']);
    await desk.typeRow('D8', ['申请专利（件）', '600', '300', '40']);
    await desk.typeRow('D29', ['群众满意度（%）', '≥90%', '95%', '40']);
    await desk.pane.says('这是预览，还没有写入工作簿。按“评分”写入。');
  });

  test('评分 shows the total in the pane', async () => {
    await desk.pane.score();
    expect(await desk.pane.getByRole('region', { name: '评价总得分' }).innerText()).toMatch(/79\.00\s*\/ 100[^]*等级：中/);
  });

  test('评分 builds 表2-1', async () => {
    expect(await desk.texts('表2-1', 'A3:E3')).toEqual([['评价总得分', '', '100', '79', '79.00%']]);
  });

  test('评分 builds 表2-3', async () => {
    expect(await desk.texts('表2-3', 'A4:F5')).toEqual([
      ['1', '数量指标', '申请专利（件）', '600', '300', '50.00%'],
      ['2', '服务对象满意度指标', '群众满意度（%）', '≥90%', '95%', '105.56%'],
    ]);
  });

  /** 新建指标表, one click into each row that is filled in, 评分. */
  test('takes six clicks', async () => expect((await desk.clicks()) - clicksBefore).toBe(6));

  test('without an error, and without leaving this machine', () => expect(desk.troubles).toEqual([]));
});
