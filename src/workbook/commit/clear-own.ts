import { type Area, areaAddress, RATE_CHART } from '../../sheets';

/** Queues the clearing of what a run has filled of one of its sheets, the chart included; what a person typed beside it stays. */
export function queueClearOwn(sheet: Excel.Worksheet, filled: Area): void {
  const range = sheet.getRange(areaAddress(filled));
  range.unmerge();
  range.clear();
  sheet.charts.getItemOrNullObject(RATE_CHART).delete();
}
