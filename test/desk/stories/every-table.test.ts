import { bookFile, tableWith } from '../books';
import type { DeskInBrowser } from '../desk-in-browser';
import { openDesk } from '../open-desk';

/** Three projects: 80 of 100 points, 100, and one that nobody has filled in yet. */
const PROJECTS = { 甲项目: tableWith({}), 乙项目: tableWith({ E5: 10 }), 丙项目: tableWith({}).slice(0, 1) };

/** A department with several projects in one workbook scores them all, and sees what they come to. */
describe('全部评分', () => {
  let desk: DeskInBrowser;
  const tables = () => desk.pane.getByRole('region', { name: '各指标表' });

  beforeAll(async () => {
    desk = await openDesk();
    await desk.openBook(await bookFile('部门.xlsx', PROJECTS));
  });

  afterAll(async () => {
    await desk.close();
  });

  test('the pane lists the tables of the workbook before anything is scored', async () =>
    expect(await tables().getByRole('listitem').allInnerTexts()).toEqual(['甲项目', '乙项目', '丙项目']));

  test('from the ribbon scores every table, and the pane says of each what it comes to', async () => {
    await desk.pressInRibbon('Every');
    await tables().getByText('各项目的平均').waitFor();
    const lines = (await tables().getByRole('listitem').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    expect(lines).toEqual([
      expect.stringMatching(/^甲项目 80\.00 良 4 项指标，核对 \d+ 条$/) as string,
      expect.stringMatching(/^乙项目 100\.00 优 4 项指标，/) as string,
      expect.stringMatching(/^丙项目 .*还没有填好的指标/) as string,
      '各项目的平均 90.00 优',
    ]);
  });

  test('the workbook has a set of summaries for each, and 自评汇总', async () => {
    expect(await desk.sheetNames()).toEqual(
      expect.arrayContaining(['自评汇总', '表2-1·甲项目', '表2-3·甲项目', '表2-1·乙项目', '评分规则']),
    );
    expect((await desk.texts('自评汇总', 'B3:F5')).map((cells) => cells.join(' '))).toEqual([
      '甲项目 100 80 80.00% 良',
      '乙项目 100 100 100% 优',
      '合计（各项目的平均） 100 90 90.00% 优',
    ]);
  });

  test('a name in the list leads to its table', async () => {
    await tables()
      .getByRole('link', { name: /乙项目/ })
      .click();
    await desk.page.getByRole('tab', { name: '乙项目', exact: true, selected: true }).waitFor();
  });

  test('from the pane does it again, and nothing is to be changed', async () => {
    const before = await desk.texts('自评汇总', 'A1:K6');
    await desk.pane.choose('全部评分');
    await tables().getByText('各项目的平均').waitFor();
    expect(await desk.texts('自评汇总', 'A1:K6')).toEqual(before);
  });

  test('in English says the same', async () => {
    await desk.page.getByLabel('语言').selectOption('en-US');
    await desk.pressInRibbon('Every');
    const list = desk.pane.getByRole('region', { name: 'Tables' });
    await list.getByText('Mean of the projects').waitFor();
    expect((await list.getByRole('listitem').last().innerText()).replace(/\s+/g, ' ')).toBe('Mean of the projects 90.00 优');
  });

  test('without an error, and without leaving this machine', () => expect(desk.troubles).toEqual([]));
});
