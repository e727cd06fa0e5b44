/** @jest-environment node */
import { failureOf, onePage } from '../host/one-page';

describe('worksheets', () => {
  const page = onePage();
  type Work<T> = (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => Promise<T> | T;
  const withSheets = <T>(work: Work<T>) =>
    page.excel.run(async (context) => {
      const result = await work(context.workbook.worksheets, context);
      await context.sync();
      return result;
    });
  const names = () => page.excel.book.sheets.map(({ name }) => name);

  it('are listed in tab order', async () => {
    const listed = await withSheets(async (sheets, context) => {
      sheets.add('表2-1');
      sheets.load('items/name');
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    });
    expect(listed).toEqual(['数据', '表2-1']);
  });

  it('are found whatever the case of the name', async () => {
    await withSheets((sheets) => {
      sheets.add('Sheet');
      sheets.getItem('SHEET').name = '甲';
    });
    expect(names()).toEqual(['数据', '甲']);
  });

  it('that do not exist answer ItemNotFound, or a null object', async () => {
    expect(await failureOf(withSheets((sheets) => void sheets.getItem('没有').load('name')))).toMatchObject({ code: 'ItemNotFound' });
    const missing = await withSheets((sheets) => sheets.getItemOrNullObject('没有'));
    expect(missing.isNullObject).toBe(true);
  });

  it.each([['a/b'], ['x'.repeat(32)], ["'甲'"], [''], ['[甲]'], ['甲:乙']])('take no name like %j', async (name) => {
    expect(await failureOf(withSheets((sheets) => void (sheets.getItem('数据').name = name)))).toMatchObject({ code: 'InvalidArgument' });
  });

  it('take no name that another has, whatever its case', async () => {
    await withSheets((sheets) => void sheets.add('Abc'));
    expect(await failureOf(withSheets((sheets) => void sheets.add('aBC')))).toMatchObject({ code: 'ItemAlreadyExists' });
  });

  it('cannot be deleted when only one is visible', async () => {
    expect(await failureOf(withSheets((sheets) => sheets.getItem('数据').delete()))).toMatchObject({ code: 'InvalidOperation' });
  });

  it('are hidden, and then cannot be activated', async () => {
    await withSheets((sheets) => void (sheets.add('隐').visibility = 'Hidden'));
    expect(await failureOf(withSheets((sheets) => sheets.getItem('隐').activate()))).toMatchObject({ code: 'InvalidOperation' });
  });

  it('show the active one, and keep meaning it after another is activated', async () => {
    const name = await withSheets(async (sheets, context) => {
      const active = sheets.getActiveWorksheet();
      await context.sync();
      sheets.add('另').activate();
      await context.sync();
      active.load('name');
      await context.sync();
      return active.name;
    });
    expect(name).toBe('数据');
  });

  it('carry print setup', async () => {
    const layout = await withSheets(async (sheets, context) => {
      const sheet = sheets.getItem('数据');
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.leftMargin = 36;
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintArea('A1:F20');
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '第&P页';
      const area = pageLayout.getPrintAreaOrNullObject();
      area.load('address');
      pageLayout.load('orientation,paperSize,zoom,leftMargin,centerHorizontally');
      await context.sync();
      return { ...pageLayout.toJSON(), area: area.address };
    });
    expect(layout).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      leftMargin: 36,
      centerHorizontally: true,
      area: '数据!A1:F20',
    });
    expect(page.excel.book.sheets[0]!.pageSetup).toMatchObject({ titleRows: [0, 1], footer: '&C第&P页' });
  });

  it('freeze panes', async () => {
    const place = await withSheets(async (sheets, context) => {
      const { freezePanes } = sheets.getItem('数据');
      freezePanes.freezeAt('A1:B3');
      const frozen = freezePanes.getLocationOrNullObject();
      frozen.load('address');
      await context.sync();
      return frozen.address;
    });
    expect(place).toBe('数据!A1:B3');
  });

  it('answer AccessDenied to writes in locked cells once they are protected', async () => {
    await withSheets((sheets) => sheets.getItem('数据').protection.protect());
    const failure = await failureOf(withSheets((sheets) => void (sheets.getItem('数据').getRange('A1').values = [[1]])));
    expect(failure).toMatchObject({ code: 'AccessDenied', location: 'Range.values' });
  });

  it('take writes in unlocked cells though they are protected', async () => {
    await withSheets((sheets) => {
      sheets.getItem('数据').getRange('A1').format.protection.locked = false;
      sheets.getItem('数据').protection.protect();
      sheets.getItem('数据').getRange('A1').values = [[1]];
    });
    expect(page.excel.book.sheets[0]!.used(true)).toMatchObject({ rowCount: 1 });
  });

  it('answer AccessDenied to formats once they are protected without leave for them', async () => {
    await withSheets((sheets) => sheets.getItem('数据').protection.protect({ allowSort: true }));
    const failure = await failureOf(withSheets((sheets) => void (sheets.getItem('数据').getRange('A1').format.wrapText = true)));
    expect(failure).toMatchObject({ code: 'AccessDenied' });
  });

  it('hide gridlines', async () => {
    await withSheets((sheets) => void (sheets.getItem('数据').showGridlines = false));
    expect(page.excel.book.sheets[0]!.showGridlines).toBe(false);
  });
});

describe('names', () => {
  const page = onePage();

  it('are added for a range and lead back to it', async () => {
    const read = await page.excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const added = names.add('总分', worksheets.getItem('数据').getRange('B2'));
      const range = added.getRange();
      added.load('name,formula,value,type');
      range.load('address');
      await context.sync();
      return { ...added.toJSON(), address: range.address };
    });
    expect(read).toMatchObject({ name: '总分', formula: '=数据!$B$2', value: '数据!B2', type: 'Range', address: '数据!B2' });
  });

  it('that exist are not added again', async () => {
    const work = page.excel.run(async (context) => {
      context.workbook.names.add('甲', '=1');
      context.workbook.names.add('甲', '=2');
      await context.sync();
    });
    expect(await failureOf(work)).toMatchObject({ code: 'ItemAlreadyExists' });
  });

  it('are no cell addresses', async () => {
    const work = page.excel.run(async (context) => {
      context.workbook.names.add('AB12', '=1');
      await context.sync();
    });
    expect(await failureOf(work)).toMatchObject({ code: 'InvalidArgument' });
  });

  it('that do not exist are null objects', async () => {
    const found = await page.excel.run(async (context) => {
      const item = context.workbook.names.getItemOrNullObject('没有');
      await context.sync();
      return item.isNullObject;
    });
    expect(found).toBe(true);
  });
});
