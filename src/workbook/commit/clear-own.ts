import { type Area, areaAddress, ownSheet } from '../../sheets';

/** Queues the clearing of what a run has filled of one of its sheets, the chart included; what a person typed beside it stays. */
export function queueClearOwn(sheet: Excel.Worksheet, name: string, filled: Area): void {
  const range = sheet.getRange(areaAddress(filled));
  range.unmerge();
  range.clear();
  const chart = ownSheet(name)?.known.chart;
  if (chart !== undefined) sheet.charts.getItemOrNullObject(chart).delete();
}
