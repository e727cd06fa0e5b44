import { contractPage, documented, reference } from './documented';

const MERGE = reference('Range', 'merge()');

describe('merged areas', () => {
  const page = contractPage();
  const values = (address: string, edit: (sheet: Excel.Worksheet) => void) =>
    page.onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      edit(sheet);
      const range = sheet.getRange(address);
      range.load('values');
      await context.sync();
      return range.values;
    });

  documented('keep the value of their top left cell only', MERGE, async () => {
    expect(await values('A1:B2', (sheet) => sheet.getRange('A1:B2').merge())).toEqual([
      [1, ''],
      ['', ''],
    ]);
  });

  documented('are made row by row when merged across', MERGE, async () => {
    expect(await values('A1:B2', (sheet) => sheet.getRange('A1:B2').merge(true))).toEqual([
      [1, ''],
      [3, ''],
    ]);
  });

  documented('take nothing in their other cells', MERGE, async () => {
    const read = await values('A1:B2', (sheet) => {
      sheet.getRange('A1:B2').merge();
      sheet.getRange('B2').values = [['丢']];
    });
    expect(read[1]).toEqual(['', '']);
  });

  documented('are told by the ranges they touch', reference('Range', 'getMergedAreasOrNullObject()'), async () => {
    const areas = await page.onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').merge();
      const touched = sheet.getRange('B2:D9').getMergedAreasOrNullObject();
      const none = sheet.getRange('D1:D9').getMergedAreasOrNullObject();
      touched.load('address,areaCount');
      await context.sync();
      return [touched.address, touched.areaCount, none.isNullObject];
    });
    expect(areas).toEqual(['数据!A1:B2', 1, true]);
  });

  documented('fall apart into single cells again', reference('Range', 'unmerge()'), async () => {
    const read = await values('A1:B2', (sheet) => {
      sheet.getRange('A1:B2').merge();
      sheet.getRange('A2').unmerge();
      sheet.getRange('B2').values = [['在']];
    });
    expect(read).toEqual([
      [1, ''],
      ['', '在'],
    ]);
  });
});
