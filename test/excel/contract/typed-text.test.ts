import { contractPage, documented, guide } from './documented';

const VALUES = guide('excel/excel-add-ins-ranges-set-get-values');
const LIMITS = 'support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3';
const PARSED = 'github.com/OfficeDev/office-js/issues/1559';

describe('text that a cell is given', () => {
  const page = contractPage();
  /** What stands in A1, with its format, after the text was written there. */
  const written = (text: string) =>
    page.onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.clear();
      range.values = [[text]];
      range.load('values,numberFormat,formulas');
      await context.sync();
      return [range.values[0]?.[0] as unknown, range.numberFormat[0]?.[0] as unknown];
    });

  test.each<[string, number, string]>([
    ['1/1/2017', 42736, 'm/d/yyyy'],
    ['24/5/1', 45413, 'm/d/yyyy'],
    ['2024-5-1 8:00', 45413 + 8 / 24, 'm/d/yyyy h:mm'],
    ['10:30', 10.5 / 24, 'h:mm'],
    ['1:1', 61 / 1440, 'h:mm'],
    ['May 2023', 45047, 'mmm-yy'],
    ['1 1/2', 1.5, '# ?/?'],
    ['$120', 120, '"$"#,##0'],
    ['¥1,200', 1200, '"¥"#,##0'],
    ['￥5', 5, '"¥"#,##0'],
    ['(5)', -5, 'General'],
    ['（5）', -5, 'General'],
    ['１２３', 123, 'General'],
  ])(`"%s" is parsed as if it were typed (${PARSED})`, async (text, value, format) => {
    expect(await written(text)).toEqual([expect.closeTo(value, 9), format]);
  });

  test.each(['3/4', '5/6', '1-2', 'Jan 5', '3月4日'])(`"%s" becomes a day of this year (${PARSED})`, async (text) => {
    const [value] = await written(text);
    const year = new Date(Date.UTC(1899, 11, 30) + Number(value) * 86_400_000).getUTCFullYear();
    expect(year).toBe(new Date().getFullYear());
  });

  test.each(['13/40', '1E+309', '12:99', '5/6 吨', '1-2-', 'Mayor 5', '99年'])('"%s" stays a text', async (text) => {
    expect((await written(text))[0]).toBe(text);
  });

  test.each(['3/4', '（5）', 'TRUE', '#N/A', '１２３', '$5', '=1+1', "'", ' 5'])('"%s" stays a text behind an apostrophe', async (text) => {
    expect((await written(`'${text}`))[0]).toBe(text);
  });

  documented('a cell takes 32,767 characters and no more', LIMITS, async () => {
    expect(await written('x'.repeat(32_767))).toEqual(['x'.repeat(32_767), 'General']);
    expect(await page.codeOf((sheet) => void (sheet.getRange('A1').values = [['x'.repeat(32_768)]]))).toBe('InvalidArgument');
  });

  documented('text in a cell of the format "@" is not parsed', VALUES, () =>
    page.onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.numberFormat = [['@']];
      range.values = [['3/4']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['3/4']]);
    }),
  );
});
