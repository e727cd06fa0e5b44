import { contractPage, documented, guide, reference } from './documented';

const CHARTS = guide('excel/excel-add-ins-charts');

describe('charts', () => {
  const page = contractPage();

  /** A chart of 得分率 by 指标, four rows with a header, and what a batch does with it. */
  const withChart = <T>(batch: (chart: Excel.Chart, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T) =>
    page.onSheet((sheet, context) => {
      const data = sheet.getRange('A1:B4');
      data.values = [
        ['指标', '得分率'],
        ['甲', 0.9],
        ['乙', 1],
        ['丙', 0.75],
      ];
      return batch(sheet.charts.add('BarClustered', data, 'Columns'), sheet, context);
    });
  const drawn = () => page.excel.book.sheets[0]!.charts;

  documented('a chart is made of a range, its series in columns with names and categories beside them', CHARTS, async () => {
    const series = await withChart(async (chart, _sheet, context) => {
      chart.series.load('items/name,count');
      const values = chart.series.getItemAt(0).getDimensionValues('Values');
      const categories = chart.series.getItemAt(0).getDimensionValues('Categories');
      await context.sync();
      return [chart.series.items.map(({ name }) => name), chart.series.count, values.value, categories.value];
    });
    expect(series).toEqual([['得分率'], 1, [0.9, 1, 0.75], ['甲', '乙', '丙']]);
  });

  documented('series may be in rows', reference('ChartSeriesBy'), async () => {
    const names = await withChart(async (_chart, sheet, context) => {
      const { series } = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Rows');
      series.load('items/name');
      await context.sync();
      return series.items.map(({ name }) => name);
    });
    expect(names).toEqual(['甲', '乙', '丙']);
  });

  documented('a name is given and read, and finds the chart again', reference('ChartCollection', 'getItemOrNullObject()'), async () => {
    const found = await withChart(async (chart, sheet, context) => {
      chart.name = '得分率图';
      const known = sheet.charts.getItemOrNullObject('得分率图');
      const missing = sheet.charts.getItemOrNullObject('没有');
      sheet.charts.load('items/name,count');
      await context.sync();
      return [known.isNullObject, missing.isNullObject, sheet.charts.items.map(({ name }) => name), sheet.charts.count];
    });
    expect(found).toEqual([false, true, ['得分率图'], 1]);
  });

  documented('a chart that does not exist is ItemNotFound', guide('testing/application-specific-api-error-handling'), async () => {
    expect(await page.codeOf((sheet) => sheet.charts.getItem('没有').load('name'))).toBe('ItemNotFound');
  });

  documented('a title is set and hidden', reference('ChartTitle', 'text'), async () => {
    const title = await withChart(async (chart, _sheet, context) => {
      chart.title.text = '各项得分率';
      chart.title.load('text,visible');
      await context.sync();
      const shown = [chart.title.text, chart.title.visible];
      chart.title.visible = false;
      return shown;
    });
    expect(title).toEqual(['各项得分率', true]);
    expect(drawn()[0]?.title).toEqual({ text: '各项得分率', visible: false });
  });

  documented('a legend stands where it is put', reference('ChartLegend', 'position'), async () => {
    const legend = await withChart(async (chart, _sheet, context) => {
      chart.legend.position = 'Right';
      chart.legend.visible = false;
      chart.legend.load('position,visible');
      await context.sync();
      return [chart.legend.position, chart.legend.visible];
    });
    expect(legend).toEqual(['Right', false]);
  });

  documented('bounds of the value axis are numbers, or "" for automatic', reference('ChartAxis', 'maximum'), async () => {
    await withChart(async (chart, _sheet, context) => {
      const { valueAxis } = chart.axes;
      valueAxis.minimum = 0;
      valueAxis.maximum = 1;
      valueAxis.numberFormat = '0%';
      valueAxis.load('minimum,maximum,numberFormat');
      await context.sync();
      expect([valueAxis.minimum, valueAxis.maximum, valueAxis.numberFormat]).toEqual([0, 1, '0%']);
      valueAxis.maximum = '';
    });
    expect(drawn()[0]?.valueAxis).toEqual({ minimum: 0, maximum: null, numberFormat: '0%' });
  });

  documented('names at the category axis have a spacing, an angle and a size', reference('ChartAxis', 'tickLabelSpacing'), async () => {
    const labels = await withChart(async (chart, _sheet, context) => {
      const { categoryAxis } = chart.axes;
      categoryAxis.tickLabelSpacing = 1;
      categoryAxis.textOrientation = 45;
      categoryAxis.format.font.size = 9;
      categoryAxis.load('tickLabelSpacing,textOrientation,format/font/size');
      await context.sync();
      return {
        spacing: categoryAxis.tickLabelSpacing as number,
        rotation: categoryAxis.textOrientation as number,
        fontSize: categoryAxis.format.font.size,
      };
    });
    expect(labels).toEqual({ spacing: 1, rotation: 45, fontSize: 9 });
    expect(drawn()[0]?.categoryLabels).toEqual({ spacing: 1, rotation: 45, fontSize: 9 });
  });

  documented('setPosition covers the end cell wholly', reference('Chart', 'setPosition()'), async () => {
    const place = await withChart(async (chart, sheet, context) => {
      sheet.getRange('A:D').format.columnWidth = 50;
      sheet.getRange('1:10').format.rowHeight = 20;
      chart.setPosition('B3', 'D10');
      chart.load('left,top,width,height');
      await context.sync();
      return [chart.left, chart.top, chart.width, chart.height];
    });
    expect(place).toEqual([50, 40, 150, 160]);
  });

  documented('without an end cell setPosition keeps the size', reference('Chart', 'setPosition()'), async () => {
    const place = await withChart(async (chart, _sheet, context) => {
      chart.width = 300;
      chart.height = 200;
      chart.setPosition('A1');
      chart.load('left,top,width,height');
      await context.sync();
      return [chart.left, chart.top, chart.width, chart.height];
    });
    expect(place).toEqual([0, 0, 300, 200]);
  });

  documented('a series takes values, categories and a name from elsewhere', reference('ChartSeries', 'setXAxisValues()'), async () => {
    const series = await withChart(async (chart, sheet, context) => {
      sheet.getRange('D1:E2').values = [
        ['一', 5],
        ['二', 6],
      ];
      const added = chart.series.add('新');
      added.setValues(sheet.getRange('E1:E2'));
      added.setXAxisValues(sheet.getRange('D1:D2'));
      added.name = '改';
      const values = added.getDimensionValues('Values');
      const source = added.getDimensionDataSourceString('Categories');
      chart.series.load('items/name');
      await context.sync();
      return [chart.series.items.map(({ name }) => name), values.value, source.value];
    });
    expect(series).toEqual([['得分率', '改'], [5, 6], '数据!$D$1:$D$2']);
  });

  documented('what a chart draws follows its cells', CHARTS, async () => {
    await withChart((_chart, sheet) => {
      sheet.getRange('1:2').insert('Down');
      sheet.name = '新名';
    });
    expect(drawn()[0]?.series[0]).toMatchObject({ name: '=新名!$B$3', values: '=新名!$B$4:$B$6' });
  });

  documented('a chart is deleted', reference('Chart', 'delete()'), async () => {
    await withChart((chart) => chart.delete());
    expect(drawn()).toEqual([]);
  });

  documented('clearing cells leaves the charts on them', reference('Range', 'clear()'), async () => {
    await withChart((_chart, sheet) => sheet.getRange().clear());
    expect(drawn()).toHaveLength(1);
  });

  it('kinds and members that are not implemented answer ApiNotFound', async () => {
    const codes = [
      await page.codeOf((sheet) => sheet.charts.add('Sunburst', sheet.getRange('A1:B2'))),
      await page.codeOf((sheet) => sheet.charts.add('Pie', sheet.getRange('A1:B2')).load('style')),
    ];
    expect(codes).toEqual(['ApiNotFound', 'ApiNotFound']);
  });
});
