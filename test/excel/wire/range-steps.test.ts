import { failureOf, onePage } from '../host/one-page';

describe('from one range to another', () => {
  const page = onePage();

  const addressOf = (step: (sheet: Excel.Worksheet) => Excel.Range) =>
    page.excel.run(async (context) => {
      const range = step(context.workbook.worksheets.getItem('数据'));
      range.load('address');
      await context.sync();
      return range.isNullObject ? null : range.address.split('!')[1];
    });

  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ['getCell counts from the range', (sheet) => sheet.getRange('B2:C3').getCell(1, 1), 'C3'],
    ['getCell may leave the range', (sheet) => sheet.getRange('B2').getCell(3, 0), 'B5'],
    ['getRow', (sheet) => sheet.getRange('B2:C3').getRow(1), 'B3:C3'],
    ['getColumn', (sheet) => sheet.getRange('B2:C3').getColumn(0), 'B2:B3'],
    ['getLastCell', (sheet) => sheet.getRange('B2:C3').getLastCell(), 'C3'],
    ['getLastRow', (sheet) => sheet.getRange('B2:C3').getLastRow(), 'B3:C3'],
    ['getLastColumn', (sheet) => sheet.getRange('B2:C3').getLastColumn(), 'C2:C3'],
    ['getEntireRow', (sheet) => sheet.getRange('B2:C3').getEntireRow(), '2:3'],
    ['getEntireColumn', (sheet) => sheet.getRange('B2:C3').getEntireColumn(), 'B:C'],
    ['getOffsetRange', (sheet) => sheet.getRange('B2:C3').getOffsetRange(1, -1), 'A3:B4'],
    ['getResizedRange', (sheet) => sheet.getRange('B2:C3').getResizedRange(-1, 2), 'B2:E2'],
    ['getResizedRange to the left of its first cell', (sheet) => sheet.getRange('D4').getResizedRange(-1, -2), 'B3:D4'],
    ['getRowsAbove within the range', (sheet) => sheet.getRange('B2:C5').getRowsAbove(-1), 'B2:C2'],
    ['getRowsBelow within the range', (sheet) => sheet.getRange('B2:C5').getRowsBelow(-2), 'B4:C5'],
    ['getColumnsBefore within the range', (sheet) => sheet.getRange('B2:D5').getColumnsBefore(-1), 'B2:B5'],
    ['getColumnsAfter within the range', (sheet) => sheet.getRange('B2:D5').getColumnsAfter(-1), 'D2:D5'],
    ['getAbsoluteResizedRange', (sheet) => sheet.getRange('B2:C3').getAbsoluteResizedRange(1, 1), 'B2'],
    ['getRowsBelow', (sheet) => sheet.getRange('B2:C3').getRowsBelow(2), 'B4:C5'],
    ['getRowsAbove', (sheet) => sheet.getRange('B2:C3').getRowsAbove(1), 'B1:C1'],
    ['getColumnsAfter', (sheet) => sheet.getRange('B2:C3').getColumnsAfter(1), 'D2:D3'],
    ['getBoundingRect', (sheet) => sheet.getRange('B2').getBoundingRect('D5'), 'B2:D5'],
    ['getIntersection', (sheet) => sheet.getRange('B2:C3').getIntersection(sheet.getRange('C1:D9')), 'C2:C3'],
    ['getRangeByIndexes', (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), 'C2:F4'],
  ])('%s', async (_name, step, expected) => {
    expect(await addressOf(step)).toBe(expected);
  });

  it.each<[string, string, (sheet: Excel.Worksheet) => Excel.Range]>([
    ['ItemNotFound', 'Range.getIntersection', (sheet) => sheet.getRange('A1').getIntersection('B2')],
    ['InvalidArgument', 'Worksheet.getRange', (sheet) => sheet.getRange('没有这个')],
    ['InvalidArgument', 'Worksheet.getRange', (sheet) => sheet.getRange('A1048577')],
    ['InvalidArgument', 'Range.getOffsetRange', (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0)],
    ['InvalidArgument', 'Range.getRow', (sheet) => sheet.getRange('A1:B2').getRow(2)],
    ['InvalidArgument', 'Worksheet.getRangeByIndexes', (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1)],
  ])('answers %s from %s', async (code, location, step) => {
    expect(await failureOf(addressOf(step))).toMatchObject({ code, location });
  });

  it('quotes sheet names that need it in an address', async () => {
    const address = await page.excel.run(async (context) => {
      const range = context.workbook.worksheets.add("表2-1 '旧' 表").getRange('A1');
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe("'表2-1 ''旧'' 表'!A1");
  });

  it('keeps meaning the same cells after rows are inserted above', async () => {
    const address = await page.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('数据');
      const range = sheet.getRange('B5:C6');
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('数据!B7:C8');
  });
});
