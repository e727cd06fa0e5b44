import type { Book } from '../excel/book/book';
import type { ExcelWindow } from '../excel/host/excel-window';
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

  test('stops the run when a value cannot be used, and names the cell', async () => {
    const cell = set('得分保留的小数位数', '两位');
    expect(await pressScore(excel)).toMatchObject({
      ok: false,
      message: expect.stringContaining(`“评分规则”${cell} 的取值“两位”`) as string,
    });
  });
});
