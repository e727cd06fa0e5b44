import type { Book, ExcelWindow } from '../excel';
import { openWithAddin, pressScore, sampleBook, scoreReport, sheetNamed, shownRows } from './scoring';

describe('the sheet 评分规则', () => {
  let book: Book;
  let excel: ExcelWindow;

  beforeEach(async () => {
    book = await sampleBook();
    excel = await openWithAddin(book);
    await scoreReport(excel);
  });

  afterEach(() => {
    excel.close();
    book.dispose();
  });

  function set(label: string, value: string | number): string {
    const sheet = sheetNamed(book, '评分规则');
    const row = shownRows(sheet).findIndex(([first]) => first === label);
    sheet.write({ row, column: 1, rowCount: 1, columnCount: 1 }, [[{ value }]]);
    return `B${row + 1}`;
  }

  test('is made by a run', () => expect(shownRows(sheetNamed(book, '评分规则'))[3]?.slice(0, 2)).toEqual(['方案', '广东省级财政']));

  test('changes the next run', async () => {
    set('等级：优', 96);
    expect((await scoreReport(excel)).total.grade).toBe('良');
  });

  test('is never written over', async () => {
    set('等级：优', 96);
    await scoreReport(excel);
    expect(shownRows(sheetNamed(book, '评分规则')).find(([label]) => label === '等级：优')?.[1]).toBe('96');
  });

  test('takes out a summary that is not wanted any more, and says so', async () => {
    set('生成表2-3', '否');
    const published = await pressScore(excel);
    expect(published.ok && published.summary.slice(-1)).toEqual(['已移除：表2-3']);
    expect(book.sheetByName('表2-3')).toBeUndefined();
  });

  test('does not take out a summary in which a person typed a figure', async () => {
    set('生成表2-1', '否');
    sheetNamed(book, '表2-1').write({ row: 3, column: 3, rowCount: 1, columnCount: 1 }, [[{ value: 19.5 }]]);
    const published = await pressScore(excel);
    expect(published.ok && published.summary.slice(-1)).toEqual([
      '没有改动“表2-1”：D4 有手工填写的内容。可在任务窗格里选择覆盖，或改名保留。',
    ]);
    expect(shownRows(sheetNamed(book, '表2-1'))[3]?.[3]).toBe('19.5');
  });

  test('stops the run when a value cannot be used, and names the cell', async () => {
    const cell = set('得分保留的小数位数', '两位');
    expect(await pressScore(excel)).toMatchObject({
      ok: false,
      message: expect.stringContaining(`“评分规则”${cell} 的取值“两位”`) as string,
    });
  });
});

describe('totals that add unrounded scores (policy B)', () => {
  /** The report's arithmetic under B: 36.99, 38.44 and 75.43. */
  test("come out as the report's rows do when they are rounded once", async () => {
    const book = await sampleBook();
    const excel = await openWithAddin(book);
    await scoreReport(excel);
    const rules = sheetNamed(book, '评分规则');
    const row = shownRows(rules).findIndex(([label]) => label === '汇总方式');
    rules.write({ row, column: 1, rowCount: 1, columnCount: 1 }, [[{ value: '各项得分先相加再舍入' }]]);
    const report = await scoreReport(excel);
    await book.calculate();
    const printed = shownRows(sheetNamed(book, '表2-1'))
      .slice(2, 9)
      .map((cells) => cells[3]);
    expect(printed).toEqual(['95.43', '20', '12', '8', '75.43', '36.99', '38.44']);
    expect([report.total.score, report.findings.filter(({ code }) => code === 'calculated-differs')]).toEqual([95.43, []]);
    excel.close();
    book.dispose();
  });
});
