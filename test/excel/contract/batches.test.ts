import { valuesIn } from '../book/sheet-shorthand';
import { failureOf } from '../host/one-page';
import { contractPage, documented, guide, reference } from './documented';

const MODEL = guide('develop/application-specific-api-model');
const ERRORS = guide('testing/application-specific-api-error-handling');
const NULL_OBJECTS = `${MODEL}#ornullobject-methods-and-properties`;

describe('a batch', () => {
  const page = contractPage();
  const column = () => valuesIn(page.excel.book.sheets[0]!, 'A1:A3').flat();

  documented('changes nothing before it is sent', MODEL, async () => {
    await page.excel.run(async (context) => {
      context.workbook.worksheets.getItem('数据').getRange('A1').values = [[1]];
      const before = column();
      await context.sync();
      expect([before[0], column()[0]]).toEqual([null, 1]);
    });
  });

  documented('is carried out in the order in which it was written', MODEL, async () => {
    await page.onSheet((sheet) => {
      sheet.getRange('A1').values = [['先']];
      sheet.getRange('A1').values = [['后']];
    });
    expect(column()[0]).toBe('后');
  });

  documented('keeps what came before a failing action and drops what follows it', MODEL, async () => {
    const code = await page.codeOf((sheet) => {
      sheet.getRange('A1').values = [['前']];
      sheet.getRange('A2').values = [['太', '多']];
      sheet.getRange('A3').values = [['后']];
    });
    expect([code, column()]).toEqual(['InvalidArgument', ['前', null, null]]);
  });

  documented('that failed can be followed by another', MODEL, async () => {
    await page.codeOf((sheet) => sheet.getRange('没有').load('address'));
    await page.onSheet((sheet) => void (sheet.getRange('A1').values = [[1]]));
    expect(column()[0]).toBe(1);
  });

  documented('names the statement that failed', `${ERRORS}#exception-handling`, async () => {
    const problem = await page.excel
      .run(async (context) => {
        context.workbook.worksheets.getItem('没有').getRange('A1').load('values');
        await context.sync();
      })
      .catch((error: { debugInfo: { statement: string } }) => error.debugInfo.statement);
    expect(problem).toContain('getItem');
  });

  documented('gives no property that was not loaded', MODEL, async () => {
    const work = page.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('数据').getRange('A1');
      await context.sync();
      return range.values;
    });
    expect(await failureOf(work)).toMatchObject({ code: 'PropertyNotLoaded' });
  });

  documented('gives no property before it was sent', MODEL, async () => {
    const work = page.excel.run((context) => {
      const range = context.workbook.worksheets.getItem('数据').getRange('A1');
      range.load('values');
      return Promise.resolve(range.values);
    });
    expect(await failureOf(work)).toMatchObject({ code: 'PropertyNotLoaded' });
  });

  documented('loads as deep as it is asked to', MODEL, async () => {
    const read = await page.onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.format.fill.color = '#112233';
      range.load('format/fill/color, worksheet/name');
      await context.sync();
      return [range.format.fill.color, range.worksheet.name];
    });
    expect(read).toEqual(['#112233', '数据']);
  });

  const EMPTY_LOADS: [string, (range: Excel.Range) => void][] = [
    ['load()', (range) => void range.load()],
    ['load("")', (range) => void range.load('')],
    ['load([])', (range) => void range.load([])],
    ['load({ $all: true })', (range) => void range.load({ $all: true })],
    ['load("$all")', (range) => void range.load('$all')],
  ];
  EMPTY_LOADS.forEach(([name, load]) => {
    documented(`${name} loads every plain property`, reference('Interfaces.RangeLoadOptions', '$all'), async () => {
      const range = await page.onSheet((sheet) => {
        const one = sheet.getRange('A1');
        load(one);
        return one;
      });
      expect([range.address, range.values, range.rowCount]).toEqual(['数据!A1', [['']], 1]);
    });
  });

  documented('reads what stood there when it was sent, not what changes later', MODEL, async () => {
    const read = await page.onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.load('values');
      await context.sync();
      sheet.getRange('A1').values = [['新']];
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([['']]);
  });
});

describe('what does not exist', () => {
  const page = contractPage();

  documented('is ItemNotFound', ERRORS, async () => {
    expect(await page.codeOf((_sheet, { workbook }) => workbook.worksheets.getItem('没有').load('name'))).toBe('ItemNotFound');
  });

  documented('is an object whose isNullObject is true, where the method says so', NULL_OBJECTS, async () => {
    const missing = await page.onSheet((_sheet, { workbook }) => workbook.worksheets.getItemOrNullObject('没有'));
    expect(missing.isNullObject).toBe(true);
  });

  documented('tells isNullObject without being loaded', NULL_OBJECTS, async () => {
    const found = await page.onSheet((_sheet, { workbook }) => workbook.worksheets.getItemOrNullObject('数据'));
    expect(found.isNullObject).toBe(false);
  });

  documented('passes on what is reached from it as null objects', NULL_OBJECTS, async () => {
    const cell = await page.onSheet((sheet) => sheet.getUsedRangeOrNullObject().getCell(0, 0));
    expect(cell.isNullObject).toBe(true);
  });

  documented('cannot be changed', NULL_OBJECTS, async () => {
    const code = await page.codeOf((_sheet, { workbook }) => void (workbook.worksheets.getItemOrNullObject('没有').name = '甲'));
    expect(code).toBe('ItemNotFound');
  });

  documented('can be deleted all the same', guide('excel/excel-add-ins-charts-data-labels'), async () => {
    await page.onSheet((_sheet, { workbook }) => workbook.worksheets.getItemOrNullObject('没有').delete());
  });

  documented('may be a range without common cells', reference('Range', 'getIntersectionOrNullObject()'), async () => {
    const none = await page.onSheet((sheet) => sheet.getRange('A1').getIntersectionOrNullObject('B2'));
    expect(none.isNullObject).toBe(true);
  });
});
