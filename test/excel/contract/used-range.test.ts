import { contractPage, documented, reference } from './documented';

const USED = reference('Worksheet', 'getUsedRange()');
const OR_NULL = reference('Worksheet', 'getUsedRangeOrNullObject()');

describe('the used range', () => {
  const page = contractPage();
  const used = (valuesOnly: boolean, edit: (sheet: Excel.Worksheet) => void) =>
    page.onSheet(async (sheet, context) => {
      edit(sheet);
      const range = sheet.getUsedRangeOrNullObject(valuesOnly);
      range.load('address');
      await context.sync();
      return range.isNullObject ? null : range.address;
    });

  documented('holds every cell with a value', USED, async () => {
    const address = await used(false, (sheet) => {
      sheet.getRange('C3').values = [[1]];
      sheet.getRange('B5').values = [['字']];
    });
    expect(address).toBe('数据!B3:C5');
  });

  documented('holds cells that only have a format', USED, async () => {
    const edit = (sheet: Excel.Worksheet): void => {
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D4').format.fill.color = '#FF0000';
    };
    expect(await used(false, edit)).toBe('数据!B2:D4');
  });

  documented('leaves formats out where only values are asked for', OR_NULL, async () => {
    const edit = (sheet: Excel.Worksheet): void => {
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D4').format.fill.color = '#FF0000';
    };
    expect(await used(true, edit)).toBe('数据!B2');
  });

  documented('of a blank sheet is a null object', OR_NULL, async () => {
    expect(await used(false, () => undefined)).toBeNull();
  });

  documented('of a blank sheet is its top left cell, where no null object is asked for', USED, async () => {
    const address = await page.onSheet(async (sheet, context) => {
      const range = sheet.getUsedRange();
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('数据!A1');
  });

  documented('shrinks when cells are cleared', USED, async () => {
    const address = await used(false, (sheet) => {
      sheet.getRange('A1:A9').values = Array.from({ length: 9 }, () => [1]);
      sheet.getRange('A5:A9').clear();
    });
    expect(address).toBe('数据!A1:A4');
  });
});
