import { failureOf, onePage } from '../host/one-page';

describe('changes to the cells of a range', () => {
  const page = onePage();
  type Edit = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void> | void;

  /** The values of A1:C3 after an edit; before it they are 11 to 33, row and column. */
  const after = (edit: Edit) =>
    page.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('数据');
      const block = sheet.getRange('A1:C3');
      block.values = [
        [11, 12, 13],
        [21, 22, 23],
        [31, 32, 33],
      ];
      await edit(sheet, context);
      const read = sheet.getRange('A1:C3');
      read.load('values');
      await context.sync();
      return read.values;
    });

  it('insert moves cells down, and gives the new blank ones', async () => {
    expect(await after((sheet) => void (sheet.getRange('A1:B1').insert('Down').values = [[1, 2]]))).toEqual([
      [1, 2, 13],
      [11, 12, 23],
      [21, 22, 33],
    ]);
  });

  it('insert moves cells to the right', async () => {
    expect(await after((sheet) => void sheet.getRange('A2').insert('Right'))).toEqual([
      [11, 12, 13],
      ['', 21, 22],
      [31, 32, 33],
    ]);
  });

  it('delete moves cells up', async () => {
    expect(await after((sheet) => sheet.getRange('B1:B2').delete('Up'))).toEqual([
      [11, 32, 13],
      [21, '', 23],
      [31, '', 33],
    ]);
  });

  it('formulas follow the cells they refer to', async () => {
    const formula = await page.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('数据');
      sheet.getRange('A1:A2').values = [[5], ['=A1*2']];
      sheet.getRange('1:1').insert('Down');
      const moved = sheet.getRange('A3');
      moved.load('formulas,values');
      await context.sync();
      return [moved.formulas, moved.values];
    });
    expect(formula).toEqual([[['=A2*2']], [[10]]]);
  });

  it('clear takes contents and formats', async () => {
    await after((sheet) => {
      sheet.getRange('A1:C3').format.font.bold = true;
      sheet.getRange('A1:C3').clear();
    });
    expect(page.excel.book.sheets[0]!.used(false)).toBeNull();
  });

  it('copyFrom copies formats, and refuses to copy anything else', async () => {
    await after((sheet) => {
      sheet.getRange('A1').format.fill.color = '#FF0000';
      sheet.getRange('B1').copyFrom('A1', 'Formats');
    });
    const [style] = page.excel.book.sheets[0]!.styles({ row: 0, column: 1, rowCount: 1, columnCount: 1 })[0]!;
    expect(style?.fillColor).toBe('#FF0000');
    expect(await failureOf(after((sheet) => sheet.getRange('B1').copyFrom('A1')))).toMatchObject({ code: 'ApiNotFound' });
  });

  it('select activates the sheet and tells those who asked', async () => {
    const told: string[] = [];
    const selected = await page.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('另');
      sheet.load('id');
      await context.sync();
      sheet.onSelectionChanged.add((event) => Promise.resolve(void told.push(event.address)));
      await context.sync();
      sheet.getRange('B2:C3').select();
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect([selected, told]).toEqual(['另!B2:C3', ['B2:C3']]);
  });

  it('nothing is inserted on a protected sheet', async () => {
    const failure = await failureOf(
      after((sheet) => {
        sheet.protection.protect();
        sheet.getRange('A1').insert('Down');
      }),
    );
    expect(failure).toMatchObject({ code: 'AccessDenied', location: 'Range.insert' });
  });
});
