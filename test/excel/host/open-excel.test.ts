/** @jest-environment node */
import { newBook } from '../book/new-book';
import type { ExcelWindow } from './excel-window';
import { openExcel } from './open-excel';

describe('openExcel', () => {
  let excel: ExcelWindow;

  beforeAll(async () => {
    excel = await openExcel({ book: newBook(['数据']) });
  });

  afterAll(() => {
    excel.close();
    excel.book.dispose();
  });

  it('boots office.js as Excel on Windows in the given language', () => {
    const { Office } = excel.window as unknown as { Office: typeof globalThis.Office };
    expect([Office.context.host, Office.context.platform, Office.context.displayLanguage]).toEqual(['Excel', 'PC', 'zh-CN']);
  });

  it('writes and reads a range', async () => {
    const values = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('数据').getRange('A1:B2');
      range.values = [
        [1, '甲'],
        ['=A1*2', true],
      ];
      range.load('values,formulas,address');
      await context.sync();
      return { values: range.values, formulas: range.formulas, address: range.address };
    });
    expect(values).toEqual({
      values: [
        [1, '甲'],
        [2, true],
      ],
      formulas: [
        [1, '甲'],
        ['=A1*2', true],
      ],
      address: '数据!A1:B2',
    });
  });
});
