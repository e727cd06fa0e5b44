/** @jest-environment node */
import { failureOf, onePage } from '../host/one-page';

describe('tables', () => {
  const page = onePage();

  /** A table of two columns and two rows at B2. */
  const withTable = <T>(work: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T) =>
    page.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('数据');
      sheet.getRange('B2:C4').values = [
        ['指标', '得分'],
        ['甲', 1],
        ['乙', 2],
      ];
      const table = sheet.tables.add('B2:C4', true);
      table.name = '指标表';
      const result = await work(table, sheet, context);
      await context.sync();
      return result;
    });
  const addressOf = async (range: Excel.Range, context: Excel.RequestContext) => {
    range.load('address');
    await context.sync();
    return range.address;
  };

  it.each<[string, (table: Excel.Table) => Excel.Range, string]>([
    ['getRange', (table) => table.getRange(), '数据!B2:C4'],
    ['getHeaderRowRange', (table) => table.getHeaderRowRange(), '数据!B2:C2'],
    ['getDataBodyRange', (table) => table.getDataBodyRange(), '数据!B3:C4'],
    ['a column by name', (table) => table.columns.getItem('得分').getDataBodyRange(), '数据!C3:C4'],
  ])('%s', async (_name, part, expected) => {
    expect(await withTable((table, _sheet, context) => addressOf(part(table), context))).toBe(expected);
  });

  it('are found in the workbook by name', async () => {
    const listed = await withTable(async (_table, _sheet, context) => {
      const { tables } = context.workbook;
      tables.load('items/name,count');
      await context.sync();
      return [tables.items.map((table) => table.name), tables.count];
    });
    expect(listed).toEqual([['指标表'], 1]);
  });

  it('are found from a cell in them', async () => {
    const first = await withTable(async (_table, sheet, context) => {
      const tables = sheet.getRange('C3').getTables(false);
      tables.load('items/name');
      await context.sync();
      return tables.items.map((table) => table.name);
    });
    expect(first).toEqual(['指标表']);
  });

  it('gain a column at the end', async () => {
    const names = await withTable(async (table, _sheet, context) => {
      table.columns.add(undefined, [['得分率'], ['=C3/2'], ['=C4/2']]);
      table.columns.load('items/name');
      const range = table.getRange();
      range.load('values');
      await context.sync();
      return [table.columns.items.map((column) => column.name), range.values[2]];
    });
    expect(names).toEqual([
      ['指标', '得分', '得分率'],
      ['乙', 2, 1],
    ]);
  });

  it('gain a column at the end, moving what stands right of them', async () => {
    const moved = await withTable(async (table, sheet, context) => {
      sheet.getRange('D3').values = [['批示']];
      table.columns.add(undefined, [['得分率'], [1], [1]]);
      const right = sheet.getRange('D3:E3');
      right.load('values');
      await context.sync();
      return right.values;
    });
    expect(moved).toEqual([[1, '批示']]);
  });

  it('gain a column in their midst', async () => {
    const row = await withTable(async (table, _sheet, context) => {
      table.columns.add(1, [['目标值'], [5], [6]]);
      const range = table.getRange();
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(row).toEqual([
      ['指标', '目标值', '得分'],
      ['甲', 5, 1],
      ['乙', 6, 2],
    ]);
  });

  it('gain rows at the end', async () => {
    const range = await withTable(async (table, _sheet, context) => {
      table.rows.add(undefined, [
        ['丙', 3],
        ['丁', 4],
      ]);
      return addressOf(table.getRange(), context);
    });
    expect(range).toBe('数据!B2:C6');
  });

  it('are resized over cells that hold their new header', async () => {
    const names = await withTable(async (table, sheet, context) => {
      sheet.getRange('D2').values = [['备注']];
      table.resize('B2:D4');
      table.columns.load('items/name');
      await context.sync();
      return table.columns.items.map((column) => column.name);
    });
    expect(names).toEqual(['指标', '得分', '备注']);
  });

  it('cannot be resized to another header row', async () => {
    expect(await failureOf(withTable((table) => table.resize('B3:C5')))).toMatchObject({ code: 'InvalidArgument' });
  });

  it('cannot overlap', async () => {
    expect(await failureOf(withTable((_table, sheet) => void sheet.tables.add('C3:D6', false)))).toMatchObject({ code: 'InvalidArgument' });
  });

  it('become plain cells', async () => {
    await withTable((table) => void table.convertToRange());
    expect(page.excel.book.sheets[0]!.tables).toHaveLength(0);
  });

  it('that do not exist are null objects', async () => {
    const missing = await withTable(async (_table, _sheet, context) => {
      const none = context.workbook.tables.getItemOrNullObject('没有');
      await context.sync();
      return none.isNullObject;
    });
    expect(missing).toBe(true);
  });
});
