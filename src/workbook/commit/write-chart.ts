import { type Area, areaAddress, type BarChart, type Blueprint } from '../../sheets';

/** Room between bars in percent of their thickness. */
const GAP = 50;
/** Points. */
const NAME_SIZE = 9;

/** Queues a chart in the place of the one that bears its name, or takes that one away. Its cells are written before. Nothing is sent. */
export function queueChart(sheet: Excel.Worksheet, { name, drawn }: NonNullable<Blueprint['chart']>): void {
  sheet.charts.getItemOrNullObject(name).delete();
  if (drawn !== null) draw(sheet, name, drawn);
}

/** From the top down. LibreOffice leaves out names that it would have to break into two lines, unless they are small and lie level. */
function nameEveryBar(axis: Excel.ChartAxis): void {
  axis.reversePlotOrder = true;
  axis.tickLabelSpacing = 1;
  axis.textOrientation = 0;
  axis.format.font.size = NAME_SIZE;
}

/** A row has a rate in one series only, so that stacked bars have their full thickness, and each series its colour. */
function draw(sheet: Excel.Worksheet, name: string, { title, data, series, place }: BarChart): void {
  const column = (index: number, from: number): Area => ({
    row: data.row + from,
    rowCount: data.rowCount - from,
    column: data.column + index,
    columnCount: 1,
  });
  const range = (area: Area) => sheet.getRange(areaAddress(area));
  const chart = sheet.charts.add(Excel.ChartType.barStacked, range(column(1, 0)), Excel.ChartSeriesBy.columns);
  chart.name = name;
  chart.title.text = title;
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.maximum = 1;
  chart.axes.valueAxis.numberFormat = '0%';
  nameEveryBar(chart.axes.categoryAxis);
  series.forEach((one, index) => {
    const bars = index === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name);
    bars.setValues(range(column(index + 1, 1)));
    bars.setXAxisValues(range(column(0, 1)));
    bars.format.fill.setSolidColor(one.colour);
    bars.gapWidth = GAP;
  });
  const last = { ...place, row: place.row + place.rowCount - 1, column: place.column + place.columnCount - 1, rowCount: 1, columnCount: 1 };
  chart.setPosition(areaAddress({ ...place, rowCount: 1, columnCount: 1 }), areaAddress(last));
}
