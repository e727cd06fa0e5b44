import { at, formulaIn, textIn, valuesIn } from '../book/sheet-shorthand';
import { contractPage, documented, guide } from './documented';

/** Whole batches as the guides show them: each runs from an empty sheet as an add-in would run it. */
describe('what the guides show', () => {
  const page = contractPage();
  const data = () => page.excel.book.sheets[0]!;
  const DELIVERIES = [
    ['供应商', '件数', '单价'],
    ['甲厂', 12, 3.5],
    ['乙厂', 30, 2],
    ['丙厂', 7, 10],
  ];
  const fill = () => page.onSheet((sheet) => void (sheet.getRange('A1:C4').values = DELIVERIES));

  documented('one value, then many, then a formula', guide('excel/excel-add-ins-ranges-set-get-values'), async () => {
    await page.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('数据');
      const single = sheet.getRange('C3');
      single.values = [[5]];
      single.format.autofitColumns();
      const block = sheet.getRange('A1:C2');
      block.values = [
        ['笔', 2, 1.2],
        ['纸', 10, 0.3],
      ];
      block.format.autofitColumns();
      sheet.getRange('D1:D2').formulas = [['=B1*C1'], ['=B2*C2']];
      const totals = sheet.getRange('D1:D2');
      totals.load('values, formulas, text');
      await context.sync();
      expect(totals.values).toEqual([[2.4], [3]]);
      expect(totals.formulas).toEqual([['=B1*C1'], ['=B2*C2']]);
      expect(totals.text).toEqual([['2.4'], ['3']]);
    });
  });

  documented('the sheets of a workbook, one after the other', guide('excel/excel-add-ins-worksheets'), async () => {
    const seen = await page.excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('月报').load('name, position');
      worksheets.load('items/name');
      await context.sync();
      return worksheets.items.map((sheet) => sheet.name);
    });
    expect(seen).toEqual(['数据', '月报']);
  });

  documented('the last sheet is moved to the front, the first one deleted', guide('excel/excel-add-ins-worksheets'), async () => {
    await page.excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('月报');
      worksheets.load('items');
      await context.sync();
      worksheets.items.at(-1)!.position = 0;
      await context.sync();
      worksheets.getLast().delete();
      await context.sync();
    });
    expect(page.excel.book.sheets.map(({ name }) => name)).toEqual(['月报']);
  });

  documented('a table from nothing, and its parts read', guide('excel/excel-add-ins-tables'), async () => {
    await page.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('数据');
      const table = sheet.tables.add('A1:C1', true);
      table.name = '送货';
      table.getHeaderRowRange().values = [DELIVERIES[0]!];
      table.rows.add(undefined, DELIVERIES.slice(1));
      table.columns.add(undefined, [['金额'], ['=[@件数]*[@单价]'], ['=[@件数]*[@单价]'], ['=[@件数]*[@单价]']]);
      sheet.getUsedRange().format.autofitColumns();
      sheet.getUsedRange().format.autofitRows();
      sheet.activate();
      const header = table.getHeaderRowRange().load('values');
      const names = table.columns.getItem('供应商').getDataBodyRange().load('values');
      const second = table.rows.getItemAt(1).load('values');
      await context.sync();
      expect(header.values).toEqual([['供应商', '件数', '单价', '金额']]);
      expect(names.values).toEqual([['甲厂'], ['乙厂'], ['丙厂']]);
      expect(second.values).toEqual([['乙厂', 30, 2, 60]]);
    });
  });

  documented('a range becomes a table, grows with what stands below it and is dressed', guide('excel/excel-add-ins-tables'), async () => {
    await fill();
    const address = await page.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('数据');
      const table = sheet.tables.add('A1:C4', true);
      sheet.getRange('A5:C5').values = [['丁厂', 1, 1]];
      table.resize('A1:C5');
      table.getHeaderRowRange().format.fill.color = '#1F4E78';
      table.getDataBodyRange().format.fill.color = '#DDEBF7';
      table.rows.getItemAt(1).getRange().format.fill.color = '#FFC000';
      table.columns.getItemAt(0).name = '厂家';
      const whole = table.getRange().load('address');
      await context.sync();
      return whole.address;
    });
    const fills = data()
      .styles(at('A1:A5'))
      .map(([style]) => style?.fillColor);
    expect(address).toBe('数据!A1:C5');
    expect(fills).toEqual(['#1F4E78', '#DDEBF7', '#FFC000', '#DDEBF7', '#DDEBF7']);
    expect(textIn(data(), 'A1')).toBe('厂家');
  });

  documented('a chart with a title, bounds and another series', guide('excel/excel-add-ins-charts'), async () => {
    await fill();
    await page.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('数据');
      const chart = sheet.charts.add(page.excel.api.ChartType.line, sheet.getRange('A1:B4'), page.excel.api.ChartSeriesBy.auto);
      chart.title.text = '件数';
      chart.legend.position = page.excel.api.ChartLegendPosition.right;
      await context.sync();
      const first = sheet.charts.getItemAt(0);
      first.series.add('单价').setValues(sheet.getRange('C2:C4'));
      first.axes.valueAxis.maximum = 40;
      first.setPosition('E2', 'J15');
      first.series.load('items/name');
      await context.sync();
      expect(first.series.items.map(({ name }) => name)).toEqual(['件数', '单价']);
    });
    expect(data().charts).toMatchObject([{ kind: 'line', title: { text: '件数' }, valueAxis: { maximum: 40 } }]);
  });

  documented('panes are frozen and freed', `${guide('excel/excel-add-ins-worksheets')}#freeze-panes`, async () => {
    await page.excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem('数据');
      freezePanes.freezeAt('A1:A2');
      const frozen = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(frozen.address).toBe('数据!A1:A2');
      freezePanes.unfreeze();
      await context.sync();
    });
    expect(data().frozen).toEqual({ rows: 0, columns: 0 });
  });

  documented('cells are put in, cleared and taken out', guide('excel/excel-add-ins-ranges-clear-delete'), async () => {
    await fill();
    await page.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('数据');
      sheet.getRange('A2:C2').insert('Down').format.fill.color = '#FFFF00';
      sheet.getRange('C3:C5').clear();
      sheet.getRange('A1:C1').delete('Up');
      await context.sync();
    });
    expect(valuesIn(data(), 'A1:C4')).toEqual([
      [null, null, null],
      ['甲厂', 12, null],
      ['乙厂', 30, null],
      ['丙厂', 7, null],
    ]);
  });

  documented('looks are copied from one range to another', guide('excel/excel-add-ins-ranges-cut-copy-paste'), async () => {
    await page.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('数据');
      const model = sheet.getRange('A1:B1');
      model.format.font.bold = true;
      model.numberFormat = [['0.00', '0%']];
      sheet.getRange('D5').copyFrom('A1:B1', page.excel.api.RangeCopyType.formats);
      await context.sync();
    });
    const looks = data().styles(at('D5:E5'))[0]!;
    expect(looks.map(({ bold, numberFormat }) => [bold, numberFormat])).toEqual([
      [true, '0.00'],
      [true, '0%'],
    ]);
  });

  documented('the end of the data is found, and a total written below it', guide('excel/excel-add-ins-ranges-get'), async () => {
    await fill();
    await page.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('数据');
      const used = sheet.getUsedRange().load('rowIndex, rowCount, address');
      await context.sync();
      const below = sheet.getCell(used.rowIndex + used.rowCount, 1);
      below.formulas = [[`=SUM(B2:B${String(used.rowCount)})`]];
      below.load('values');
      await context.sync();
      expect([used.address, below.values]).toEqual(['数据!A1:C4', [[49]]]);
    });
    expect(formulaIn(data(), 'B5')).toBe('=SUM(B2:B4)');
  });

  documented('a sheet is made only where there is none', guide('develop/application-specific-api-model'), async () => {
    const ensure = () =>
      page.excel.run(async (context) => {
        let sheet = context.workbook.worksheets.getItemOrNullObject('汇总');
        await context.sync();
        if (sheet.isNullObject) sheet = context.workbook.worksheets.add('汇总');
        sheet.getRange('A1').values = [['汇总']];
        await context.sync();
      });
    await ensure();
    await ensure();
    expect(page.excel.book.sheets.map(({ name }) => name)).toEqual(['数据', '汇总']);
  });

  documented(
    'a sheet is protected until the add-in has written what may be written',
    `${guide('excel/excel-add-ins-worksheets')}#data-protection`,
    async () => {
      await fill();
      await page.excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('数据');
        sheet.getRange('B2:B4').format.protection.locked = false;
        sheet.protection.load('protected');
        await context.sync();
        if (!sheet.protection.protected) sheet.protection.protect();
        sheet.getRange('B2:B4').values = [[1], [2], [3]];
        await context.sync();
      });
      expect(valuesIn(data(), 'B2:B4')).toEqual([[1], [2], [3]]);
    },
  );

  documented('a handler hears what the user changes', guide('excel/excel-add-ins-events'), async () => {
    const heard: string[] = [];
    let told: () => void = () => undefined;
    const handler = await page.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('数据');
      const added = sheet.onChanged.add(async (event) => {
        await page.excel.run(async (within) => {
          const range = event.getRange(within).load('address, values');
          await within.sync();
          heard.push(`${range.address} ${String(range.values[0]?.[0])}`);
        });
        told();
      });
      await context.sync();
      return added;
    });
    const first = new Promise<void>((resolve) => (told = resolve));
    page.excel.book.by('user', () => data().write(at('B2'), [[{ value: 9 }]]));
    await first;
    await page.excel.api.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    page.excel.book.by('user', () => data().write(at('B3'), [[{ value: 1 }]]));
    await page.onSheet(() => undefined);
    expect(heard).toEqual(['数据!B2 9']);
  });
});
