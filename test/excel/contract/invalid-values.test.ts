import { failureOf } from '../host/one-page';
import { contractPage, documented, reference } from './documented';

const SPECS = 'support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3';

/** What Excel does not take for a property or an argument is refused, and not kept. */
describe('values that are none', () => {
  const page = contractPage();
  const refusal = async (work: (sheet: Excel.Worksheet) => void) => await failureOf(page.onSheet(work));

  describe.each(['0.00;;;;0', 'abc[', '"open'])('the number format %j', (format) => {
    documented('is refused', reference('Range', 'numberFormat'), async () =>
      expect(await refusal((sheet) => void (sheet.getRange('A1').numberFormat = [[format]]))).toMatchObject({ code: 'InvalidArgument' }),
    );
  });
  describe.each(['0.00', '#,##0.00_ ;[Red]\\-#,##0.00\\ ', 'yyyy"年"m"月"', '"≥"0"个"', '@'])('the number format %j', (format) => {
    documented('is kept', reference('Range', 'numberFormat'), async () => {
      await page.onSheet((sheet) => void (sheet.getRange('A1').numberFormat = [[format]]));
      expect(page.excel.book.sheets[0]!.styles({ row: 0, column: 0, rowCount: 1, columnCount: 1 })[0]?.[0]?.numberFormat).toBe(format);
    });
  });
  documented('print titles are whole rows', reference('PageLayout', 'setPrintTitleRows()'), async () =>
    expect(await refusal((sheet) => sheet.pageLayout.setPrintTitleRows('A1:C2'))).toMatchObject({ code: 'InvalidArgument' }),
  );
  documented('print titles are whole columns', reference('PageLayout', 'setPrintTitleColumns()'), async () =>
    expect(await refusal((sheet) => sheet.pageLayout.setPrintTitleColumns('$1:$2'))).toMatchObject({ code: 'InvalidArgument' }),
  );
  documented('a column is no wider than 255 characters', SPECS, async () =>
    expect(await refusal((sheet) => void (sheet.getRange('A:A').format.columnWidth = 1400))).toMatchObject({ code: 'InvalidArgument' }),
  );
  documented('a row is no higher than 409 points', SPECS, async () =>
    expect(await refusal((sheet) => void (sheet.getRange('1:1').format.rowHeight = 410))).toMatchObject({ code: 'InvalidArgument' }),
  );
  describe.each([
    ['Tomato', '#FF6347'],
    ['rebeccapurple', '#663399'],
    ['LightGoldenrodYellow', '#FAFAD2'],
  ])('the colour %s', (name, hex) => {
    documented('is a named one of HTML', reference('RangeFill', 'color'), async () => {
      const read = await page.onSheet(async (sheet, context) => {
        const { fill } = sheet.getRange('A1').format;
        fill.color = name;
        fill.load('color');
        await context.sync();
        return fill.color;
      });
      expect(read).toBe(hex);
    });
  });
  describe.each(['#12345', 'rgb(1,2,3)', '#GGGGGG', '浅蓝', ''])('the colour %j', (name) => {
    documented('is refused', reference('RangeFill', 'color'), async () =>
      expect(await refusal((sheet) => void (sheet.getRange('A1').format.fill.color = name))).toMatchObject({ code: 'InvalidArgument' }),
    );
  });
});
