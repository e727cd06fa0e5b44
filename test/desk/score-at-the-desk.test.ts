import { originOf, packageProblems, readBook } from '../excel';
import { libreOffice, numberIn, recalculate } from '../end-to-end/libreoffice';
import type { DeskInBrowser } from './desk-in-browser';
import { openDesk } from './open-desk';

const FORM = '绩效指标表';
/** The clipboard answers when it likes. */
const PASTING = 500;

/** One person's session at the desk, step by step: what a step leaves, the next one finds. */
describe('scoring at the desk', () => {
  let desk: DeskInBrowser;

  beforeAll(async () => {
    desk = await openDesk();
  });

  afterAll(async () => {
    await desk.close();
  });

  test('opens the sample with grid and pane, without an error and without leaving this machine', () =>
    expect({ problems: desk.problems, strangers: desk.strangers }).toEqual({ problems: [], strangers: [] }));

  test('fits 1366 by 768 without scrolling', async () => {
    const overflow = await desk.page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return [scrollWidth - window.innerWidth, scrollHeight - window.innerHeight];
    });
    expect(overflow).toEqual([0, 0]);
  });

  test('the ribbon says what the manifest says', async () => {
    const buttons = desk.page.locator('.ribbon-button');
    expect(await buttons.allInnerTexts()).toEqual(['评分', '全部评分', '新建指标表', '清除评分', '任务窗格', '导出报告']);
    await buttons.first().hover();
    expect(await desk.page.getByRole('tooltip').first().innerText()).toContain('已填写的内容不会改动');
  });

  test('评分 in the ribbon writes scores, builds both sheets and fills the pane', async () => {
    await desk.score();
    expect(await desk.texts(FORM, 'H6:J6')).toEqual([['116.17%', '1.34', '100.00%']]);
    expect(await desk.page.getByRole('tab').allInnerTexts()).toEqual(expect.arrayContaining([FORM, '表2-1', '表2-3']));
    expect(await desk.pane.text()).toMatch(/95\.45/);
  });

  test('the overview says how many indicators are set and completed, as 表2-3 does', async () => {
    expect(await desk.pane.text()).toContain('共设置绩效指标 42 个，完成 35 个');
    expect(await desk.texts('表2-3', 'A2')).toEqual([['共设置绩效指标 42 个，截至评价日完成 35 个。']]);
  });

  test('the foot says what the run took', async () => {
    const foot = /请求 \d+ 次\s*发出 [\d.]+ KB，收到 [\d.]+ KB\s*加载项 \d+ ms\s*表格 \d+ ms/;
    await desk.page.locator('#status-line', { hasText: foot }).waitFor();
  });

  test('an actual that is typed changes its rate and score at once, in the grid and in 表2-1', async () => {
    await desk.chooseSheet(FORM);
    await desk.goTo('F6');
    const before = await desk.picture();
    await desk.type('F6', '300');
    expect(await desk.texts(FORM, 'F6:J6')).toEqual([['300', '1.34', '50.00%', '0.67', '50.00%']]);
    expect(await desk.texts('表2-1', 'D3')).toEqual([['94.78']]);
    expect((await desk.picture()).equals(before)).toBe(false);
  });

  test('评分 again brings the pane up to what was typed', async () => {
    await desk.score();
    await desk.pane.getByText('94.78').first().waitFor();
  });

  test('what is still being typed counts when 评分 is pressed, in the ribbon or in the pane, and when the book is saved', async () => {
    const total = async (text: string) => await desk.pane.getByText(text).first().waitFor();
    await desk.goTo('F6');
    await desk.page.keyboard.type('697');
    await desk.score();
    await total('95.45');
    await desk.goTo('F6');
    await desk.page.keyboard.type('300');
    await desk.pane.getByRole('button', { name: '评分', exact: true }).click();
    await total('94.78');
    await desk.goTo('M9');
    await desk.page.keyboard.type('41');
    await desk.save();
    expect(await desk.values(FORM, 'M9')).toEqual([[41]]);
  });

  test('Ctrl+S saves', async () => {
    const download = desk.page.waitForEvent('download');
    await desk.page.keyboard.press('Control+s');
    expect((await download).suggestedFilename()).toBe('绩效指标表示例.xlsx');
  });

  test('what was typed can be undone', async () => {
    await desk.goTo('F7');
    await desk.type('F7', '1');
    await desk.page.keyboard.press('Control+z');
    expect(await desk.texts(FORM, 'F7')).toEqual([['99']]);
  });

  test('a percent that is typed is the number Excel would hold', async () => {
    await desk.type('M4', '95%');
    expect(await desk.values(FORM, 'M4')).toEqual([[0.95]]);
  });

  test('a formula that is pasted over several cells stands in each of them', async () => {
    await desk.type('M6', '=E6+1');
    await desk.goTo('M6');
    await desk.page.keyboard.press('Control+c');
    await desk.goTo('M7:M8');
    await desk.page.keyboard.press('Control+v');
    await desk.page.waitForTimeout(PASTING);
    expect(await desk.values(FORM, 'M6:M8')).toEqual([[601], [121], [1]]);
  });

  test('a row that a person inserts takes the results and their formulas along', async () => {
    const header = { x: 18, y: 199 };
    await desk.page.locator('#sheet').click({ position: header });
    await desk.page.locator('#sheet').click({ position: header, button: 'right' });
    await desk.page
      .locator('button', { hasText: '在上方插入' })
      .last()
      .click({ position: { x: 12, y: 12 } });
    await desk.page.keyboard.press('Escape');
    expect(await desk.texts(FORM, 'F7:I7')).toEqual([['300', '1.34', '50.00%', '0.67']]);
    expect(await desk.texts('表2-1', 'D3')).toEqual([['94.78']]);
  });

  test('the saved file says the same, read here and calculated by LibreOffice', async () => {
    const { name, bytes } = await desk.save();
    const { book } = await readBook(bytes);
    await book.calculate();
    const shown = (sheet: string, row: number, column: number) =>
      book.sheetByName(sheet)?.text({ row, column, rowCount: 1, columnCount: 1 })[0]?.[0];
    expect([name, shown(FORM, 6, 5), shown(FORM, 6, 8), shown('表2-1', 2, 3)]).toEqual(['绩效指标表示例.xlsx', '300', '0.67', '94.78']);
    const form = book.sheetByName(FORM);
    expect(originOf(book)?.sheets.get(form?.id ?? '')?.dataValidations?.[0]?.range).toBe('G4:G48');
    expect(packageProblems(bytes)).toEqual([]);
    book.dispose();
    const program = libreOffice();
    if (program) expect(numberIn((await recalculate(program, bytes))['表2-1']?.[2]?.[3] ?? '')).toBeCloseTo(94.78, 10);
  });

  test('without an error all the while', () => expect(desk.problems).toEqual([]));
});
