/** @jest-environment node */
import { contractPage, documented, guide, reference } from './documented';

const SHEETS = guide('excel/excel-add-ins-worksheets');

describe('worksheets', () => {
  const page = contractPage();
  const names = () => page.excel.book.sheets.map(({ name }) => name);

  documented('a position moves the sheet to that place', reference('Worksheet', 'position'), async () => {
    await page.onSheet((_sheet, { workbook }) => {
      workbook.worksheets.add('乙');
      workbook.worksheets.add('丙').position = 0;
    });
    expect(names()).toEqual(['丙', '数据', '乙']);
  });

  documented('a position beyond the last sheet is refused', reference('Worksheet', 'position'), async () => {
    expect(await page.codeOf((sheet) => void (sheet.position = 1))).toBe('InvalidArgument');
  });

  documented('the columns of a range that have the standard width say so', reference('RangeFormat', 'useStandardWidth'), async () => {
    const read = await page.onSheet(async (sheet, context) => {
      const [all, wide, reset] = ['A:C', 'B:B', 'C:C'].map((address) => sheet.getRange(address).format);
      wide!.columnWidth = 200;
      reset!.columnWidth = 200;
      reset!.useStandardWidth = true;
      wide!.useStandardWidth = false;
      [all, wide, reset].forEach((format) => format!.load('useStandardWidth'));
      await context.sync();
      return [all!.useStandardWidth, wide!.useStandardWidth, reset!.useStandardWidth];
    });
    expect(read).toEqual([null, false, true]);
  });

  documented('rows get back the standard height of their sheet', reference('RangeFormat', 'useStandardHeight'), async () => {
    const heights = await page.onSheet(async (sheet, context) => {
      const { format } = sheet.getRange('2:2');
      format.rowHeight = 60;
      format.useStandardHeight = true;
      format.load('rowHeight');
      sheet.load('standardHeight');
      await context.sync();
      return [format.rowHeight, sheet.standardHeight];
    });
    expect(heights[0]).toBe(heights[1]);
  });

  documented('several areas are reached in one address', reference('Worksheet', 'getRanges()'), async () => {
    const areas = await page.onSheet(async (sheet, context) => {
      const ranges = sheet.getRanges('A1:B2,D4');
      ranges.load('address,areaCount,cellCount');
      await context.sync();
      return [ranges.address, ranges.areaCount, ranges.cellCount];
    });
    expect(areas).toEqual(['数据!A1:B2,数据!D4', 2, 5]);
  });

  documented('selecting a range brings its sheet to the front', reference('Range', 'select()'), async () => {
    const shown = await page.onSheet((_sheet, { workbook }) => {
      workbook.worksheets.add('另').getRange('B2').select();
      const active = workbook.worksheets.getActiveWorksheet();
      active.load('name');
      return active;
    });
    expect(shown.name).toBe('另');
  });

  documented('a workbook whose structure is protected keeps its sheets as they are', SHEETS, async () => {
    Object.defineProperty(page.excel.book, 'structureProtected', { value: true });
    const refused = [
      await page.codeOf((_sheet, { workbook }) => void workbook.worksheets.add('新')),
      await page.codeOf((sheet) => void (sheet.name = '新')),
      await page.codeOf((sheet) => void (sheet.position = 0)),
      await page.codeOf((sheet) => void (sheet.visibility = 'Hidden')),
      await page.codeOf((sheet) => sheet.delete()),
    ];
    expect(new Set(refused)).toEqual(new Set(['AccessDenied']));
  });
});

describe('a workbook that is only to be read', () => {
  const page = contractPage({ readOnly: true });

  documented('says so', reference('Workbook', 'readOnly'), async () => {
    const workbook = await page.onSheet((_sheet, context) => {
      context.workbook.load('readOnly');
      return context.workbook;
    });
    expect(workbook.readOnly).toBe(true);
  });
});
