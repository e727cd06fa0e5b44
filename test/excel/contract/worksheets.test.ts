import { contractPage, documented, guide, reference } from './documented';

const SHEETS = guide('excel/excel-add-ins-worksheets');
const NAMES = 'support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9';

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

  ['a/b', 'x'.repeat(32), "'甲'", '', '[甲]', '甲:乙', '甲*', '甲?', '甲\\乙', 'History'].forEach((name) => {
    documented(`no sheet is named ${JSON.stringify(name)}`, NAMES, async () => {
      expect(await page.codeOf((sheet) => void (sheet.name = name))).toBe('InvalidArgument');
    });
  });

  documented('a name may have 31 characters', NAMES, async () => {
    await page.onSheet((sheet) => void (sheet.name = '表'.repeat(31)));
    expect(names()).toEqual(['表'.repeat(31)]);
  });

  documented('no two sheets have a name that differs in case only', reference('WorksheetCollection', 'add()'), async () => {
    await page.onSheet((_sheet, { workbook }) => void workbook.worksheets.add('Abc'));
    expect(await page.codeOf((_sheet, { workbook }) => void workbook.worksheets.add('aBC'))).toBe('ItemAlreadyExists');
  });

  documented('a sheet is found whatever the case of its name', reference('WorksheetCollection', 'getItem()'), async () => {
    await page.onSheet((_sheet, { workbook }) => {
      workbook.worksheets.add('Sheet');
      workbook.worksheets.getItem('SHEET').name = '甲';
    });
    expect(names()).toEqual(['数据', '甲']);
  });

  documented('a new sheet comes last, and the active one stays active', reference('WorksheetCollection', 'add()'), async () => {
    const active = await page.onSheet((_sheet, { workbook }) => {
      workbook.worksheets.add('新');
      return workbook.worksheets.getActiveWorksheet().load('name');
    });
    expect([names(), active.name]).toEqual([['数据', '新'], '数据']);
  });

  documented('an id stays with a sheet that is renamed and moved', SHEETS, async () => {
    const ids = await page.onSheet(async (sheet, context) => {
      const before = sheet.load('id');
      await context.sync();
      const { id } = before;
      context.workbook.worksheets.add('另').position = 0;
      sheet.name = '新名';
      const after = context.workbook.worksheets.getItem(id).load('id,name');
      await context.sync();
      return [id === after.id, after.name];
    });
    expect(ids).toEqual([true, '新名']);
  });

  documented('a sheet before the first and after the last is ItemNotFound', SHEETS, async () => {
    const codes = [
      await page.codeOf((sheet) => sheet.getPrevious().load('name')),
      await page.codeOf((sheet) => sheet.getNext().load('name')),
    ];
    expect(codes).toEqual(['ItemNotFound', 'ItemNotFound']);
  });

  documented('hidden sheets are left out where only visible ones are wanted', reference('WorksheetCollection', 'getCount()'), async () => {
    const counts = await page.onSheet(async (_sheet, context) => {
      const { worksheets } = context.workbook;
      worksheets.add('隐').visibility = 'Hidden';
      const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
      await context.sync();
      return [all.value, visible.value];
    });
    expect(counts).toEqual([2, 1]);
  });

  documented('a hidden sheet cannot be activated', SHEETS, async () => {
    await page.onSheet((_sheet, { workbook }) => void (workbook.worksheets.add('隐').visibility = 'Hidden'));
    expect(await page.codeOf((_sheet, { workbook }) => workbook.worksheets.getItem('隐').activate())).toBe('InvalidOperation');
  });

  documented('the only visible sheet cannot be deleted', reference('Worksheet', 'delete()'), async () => {
    expect(await page.codeOf((sheet) => sheet.delete())).toBe('InvalidOperation');
  });

  documented('a very hidden sheet must be shown before it is deleted', reference('Worksheet', 'delete()'), async () => {
    await page.onSheet((_sheet, { workbook }) => void (workbook.worksheets.add('藏').visibility = 'VeryHidden'));
    expect(await page.codeOf((_sheet, { workbook }) => workbook.worksheets.getItem('藏').delete())).toBe('InvalidOperation');
  });

  documented('a sheet keeps being meant after another is activated', reference('WorksheetCollection', 'getActiveWorksheet()'), async () => {
    const name = await page.onSheet(async (_sheet, context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      await context.sync();
      context.workbook.worksheets.add('另').activate();
      await context.sync();
      active.load('name');
      await context.sync();
      return active.name;
    });
    expect(name).toBe('数据');
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
