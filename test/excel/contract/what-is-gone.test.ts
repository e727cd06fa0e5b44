import { contractPage, documented, guide, reference } from './documented';

const ERRORS = guide('testing/application-specific-api-error-handling');
const MODEL = guide('develop/application-specific-api-model');

describe('what was deleted', () => {
  const page = contractPage();
  type Made = Pick<Excel.Worksheet, 'name'> & { load(names: string): unknown; delete(): void };
  /** The code that reading something ends with after it was made and deleted, each in a request of its own. */
  const codeAfterDelete = (make: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => Made) =>
    page.codeOf(async (sheet, context) => {
      const made = make(sheet, context.workbook);
      await context.sync();
      made.delete();
      await context.sync();
      made.load('name');
    });
  const filled = (sheet: Excel.Worksheet) => {
    const range = sheet.getRange('A1:B2');
    range.values = [
      ['甲', '乙'],
      ['丙', 1],
    ];
    return range;
  };

  documented('is ItemNotFound: a sheet', ERRORS, async () =>
    expect(await codeAfterDelete((_sheet, workbook) => workbook.worksheets.add('去'))).toBe('ItemNotFound'),
  );
  documented('is ItemNotFound: a table', ERRORS, async () =>
    expect(await codeAfterDelete((sheet) => sheet.tables.add(filled(sheet), true))).toBe('ItemNotFound'),
  );
  documented('is ItemNotFound: a chart', ERRORS, async () =>
    expect(await codeAfterDelete((sheet) => sheet.charts.add('Pie', filled(sheet)))).toBe('ItemNotFound'),
  );
  documented('is ItemNotFound: a range whose cells are gone', ERRORS, async () =>
    expect(
      await page.codeOf(async (sheet, context) => {
        const range = sheet.getRange('A5');
        await context.sync();
        sheet.getRange('4:6').delete('Up');
        await context.sync();
        range.load('address');
      }),
    ).toBe('ItemNotFound'),
  );
  documented('is ItemNotFound: a range whose sheet is gone', ERRORS, async () =>
    expect(
      await page.codeOf(async (_sheet, context) => {
        const sheet = context.workbook.worksheets.add('去');
        const range = sheet.getRange('A1');
        await context.sync();
        sheet.delete();
        await context.sync();
        range.load('values');
      }),
    ).toBe('ItemNotFound'),
  );

  documented('and what failed leaves the objects of the batch that did not usable', MODEL, async () => {
    const address = await page.onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      sheet.getRange('没有').load('address');
      await context.sync().catch(() => undefined);
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('数据!A1');
  });
});

describe('what is not there yet', () => {
  const page = contractPage();

  documented('is no sheet that a formula may refer to', reference('Range', 'formulas'), async () =>
    expect(await page.codeOf((sheet) => void (sheet.getRange('A1').formulas = [['=SUM(没有!A1:B2)']]))).toBe('InvalidArgument'),
  );
  documented('is a sheet that a formula refers to after it was added, in one batch', MODEL, async () => {
    await page.onSheet((sheet, { workbook }) => {
      workbook.worksheets.add('有');
      sheet.getRange('A1').formulas = [['=SUM(有!A1:B2)']];
    });
  });
  documented('is a name with a formula that cannot be parsed', reference('NamedItemCollection', 'add()'), async () =>
    expect(await page.codeOf((_sheet, { workbook }) => void workbook.names.add('合计', '=SUM('))).toBe('InvalidArgument'),
  );
  documented('are fewer than no frozen rows', reference('WorksheetFreezePanes', 'freezeRows()'), async () =>
    expect(await page.codeOf((sheet) => sheet.freezePanes.freezeRows(-1))).toBe('InvalidArgument'),
  );
});
