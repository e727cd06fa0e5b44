import { failureOf } from '../host/one-page';
import { contractPage, documented, guide, reference } from './documented';

const TABLES = guide('excel/excel-add-ins-tables');
const HEADERS = 'www.excelxam.com/anatomy-and-features-of-an-excel-table, "The Header Row"';
const STRUCTURE = 'support.microsoft.com/office/overview-of-excel-tables-7ab0bb7d-3a9e-4b56-a3c9-6c94334e492c';
const COLUMNS_ADD = reference('TableColumnCollection', 'add()');

describe('tables', () => {
  const page = contractPage();

  /** A table of two columns and two rows at B2. */
  const withTable = <T>(work: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T) =>
    page.onSheet(async (sheet, context) => {
      sheet.getRange('B2:C4').values = [
        ['指标', '得分'],
        ['甲', 1],
        ['乙', 2],
      ];
      const table = sheet.tables.add('B2:C4', true);
      table.name = '指标表';
      return await work(table, sheet, context);
    });
  const addressOf = async (range: Excel.Range, context: Excel.RequestContext) => {
    range.load('address');
    await context.sync();
    return range.address;
  };

  const parts: [string, (table: Excel.Table) => Excel.Range, string][] = [
    ['getRange', (table) => table.getRange(), '数据!B2:C4'],
    ['getHeaderRowRange', (table) => table.getHeaderRowRange(), '数据!B2:C2'],
    ['getDataBodyRange', (table) => table.getDataBodyRange(), '数据!B3:C4'],
    ['a column by name', (table) => table.columns.getItem('得分').getDataBodyRange(), '数据!C3:C4'],
  ];
  parts.forEach(([name, part, expected]) => {
    documented(`have a part: ${name}`, reference('Table'), async () => {
      expect(await withTable((table, _sheet, context) => addressOf(part(table), context))).toBe(expected);
    });
  });

  documented('are found in the workbook by name', reference('TableCollection'), async () => {
    const listed = await withTable(async (_table, _sheet, context) => {
      const { tables } = context.workbook;
      tables.load('items/name,count');
      await context.sync();
      return [tables.items.map((table) => table.name), tables.count];
    });
    expect(listed).toEqual([['指标表'], 1]);
  });

  documented('are found from a cell in them', reference('Range', 'getTables()'), async () => {
    const first = await withTable(async (_table, sheet, context) => {
      const tables = sheet.getRange('C3').getTables(false);
      tables.load('items/name');
      await context.sync();
      return tables.items.map((table) => table.name);
    });
    expect(first).toEqual(['指标表']);
  });

  documented('gain a column at the end', COLUMNS_ADD, async () => {
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

  documented('gain a column at the end, moving what stands right of them', COLUMNS_ADD, async () => {
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

  documented('gain a column in their midst', COLUMNS_ADD, async () => {
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

  documented('gain rows at the end', reference('TableRowCollection', 'add()'), async () => {
    const range = await withTable(async (table, _sheet, context) => {
      table.rows.add(undefined, [
        ['丙', 3],
        ['丁', 4],
      ]);
      return addressOf(table.getRange(), context);
    });
    expect(range).toBe('数据!B2:C6');
  });

  documented('fill their blank row first when they had none', TABLES, async () => {
    const values = await page.onSheet(async (sheet, context) => {
      const table = sheet.tables.add('A1:B1', true);
      table.getHeaderRowRange().values = [['指标', '得分']];
      table.rows.add(undefined, [
        ['甲', 1],
        ['乙', 2],
      ]);
      const range = table.getRange();
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      ['指标', '得分'],
      ['甲', 1],
      ['乙', 2],
    ]);
  });

  documented('without headers push the cells down to make room for them', reference('TableCollection', 'add()'), async () => {
    const values = await page.onSheet(async (sheet, context) => {
      sheet.getRange('A1:A2').values = [['甲'], ['乙']];
      sheet.tables.add('A1:A2', false);
      const range = sheet.getRange('A2:A3');
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([['甲'], ['乙']]);
  });

  documented('lose a column when it is deleted', reference('TableColumn', 'delete()'), async () => {
    const names = await withTable(async (table, _sheet, context) => {
      table.columns.getItem('指标').delete();
      table.columns.load('items/name');
      await context.sync();
      return table.columns.items.map((column) => column.name);
    });
    expect(names).toEqual(['得分']);
  });

  documented('give their column another name through its header', TABLES, async () => {
    const header = await withTable(async (table, _sheet, context) => {
      table.columns.getItemAt(0).name = '三级指标';
      const range = table.getHeaderRowRange();
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(header).toEqual([['三级指标', '得分']]);
  });

  documented('are resized over cells that hold their new header', reference('Table', 'resize()'), async () => {
    const names = await withTable(async (table, sheet, context) => {
      sheet.getRange('D2').values = [['备注']];
      table.resize('B2:D4');
      table.columns.load('items/name');
      await context.sync();
      return table.columns.items.map((column) => column.name);
    });
    expect(names).toEqual(['指标', '得分', '备注']);
  });

  documented('cannot be resized to another header row', reference('Table', 'resize()'), async () => {
    expect(await failureOf(withTable((table) => table.resize('B3:C5')))).toMatchObject({ code: 'InvalidArgument' });
  });

  documented('cannot overlap', 'support.microsoft.com/office/overview-of-excel-tables-7ab0bb7d-3a9e-4b56-a3c9-6c94334e492c', async () => {
    expect(await failureOf(withTable((_table, sheet) => void sheet.tables.add('C3:D6', false)))).toMatchObject({ code: 'InvalidArgument' });
  });

  documented('become plain cells', reference('Table', 'convertToRange()'), async () => {
    await withTable((table) => void table.convertToRange());
    expect(page.excel.book.sheets[0]!.tables).toHaveLength(0);
  });

  describe('headers', () => {
    /** The header row after something was written into it. */
    const headersAfter = (write: (table: Excel.Table) => void) =>
      withTable(async (table, _sheet, context) => {
        write(table);
        const header = table.getHeaderRowRange();
        header.load('values,valueTypes');
        await context.sync();
        expect(header.valueTypes).toEqual([['String', 'String']]);
        return header.values[0];
      });
    const first = (value: unknown) => (table: Excel.Table) => void (table.getHeaderRowRange().getCell(0, 0).values = [[value]]);

    documented('that are cleared get a text', HEADERS, async () => expect(await headersAfter(first(''))).toEqual(['列1', '得分']));
    documented('that are doubled get a number, and the other keeps its name', HEADERS, async () =>
      expect(await headersAfter(first('得分'))).toEqual(['得分2', '得分']),
    );
    documented('that are numbers become texts', HEADERS, async () => expect(await headersAfter(first(2023))).toEqual(['2023', '得分']));
    documented('that are cleared all at once get texts', HEADERS, async () =>
      expect(await headersAfter((table) => table.getHeaderRowRange().clear('Contents'))).toEqual(['列1', '列2']),
    );
    documented('are not deleted without their table', STRUCTURE, async () =>
      expect(await failureOf(withTable((_table, sheet) => sheet.getRange('2:2').delete('Up')))).toMatchObject({
        code: 'InsertDeleteConflict',
      }),
    );
    documented('go with their table', STRUCTURE, async () => {
      await withTable((_table, sheet) => sheet.getRange('1:5').delete('Up'));
      expect(page.excel.book.sheets[0]!.tables).toHaveLength(0);
    });
  });

  documented('have no merged cells in them', STRUCTURE, async () =>
    expect(await failureOf(withTable((_table, sheet) => sheet.getRange('B3:C3').merge()))).toMatchObject({ code: 'InvalidArgument' }),
  );

  documented('that do not exist are null objects', reference('TableCollection', 'getItemOrNullObject()'), async () => {
    const missing = await withTable(async (_table, _sheet, context) => {
      const none = context.workbook.tables.getItemOrNullObject('没有');
      await context.sync();
      return none.isNullObject;
    });
    expect(missing).toBe(true);
  });
});
