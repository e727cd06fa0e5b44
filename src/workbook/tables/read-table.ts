import { type Area, areaAddress, cellAddress, type PlacedTable, writtenColumns } from '../../sheets';
import { Refusal } from '../book/refusal';
import type { SheetSnapshot } from '../book/snapshot';
import type { TableHeader } from './find-header';
import { captionOf } from './header-words';
import { findMoneyRow } from './money-block';
import { readRows } from './indicator-rows';
import { holdsCaptionWeights, withCaptionWeights } from './caption-weights';
import { placeResults } from './place-results';

/**
 * The indicator table under a header: its rows, and where results go.
 * @param merges merged areas of the sheet, as far as they are known
 * @throws Refusal when a needed column or every row is missing, when new columns would run into other content, or when a result could not
 * be told apart from that of another row
 */
export function readTable(sheet: SheetSnapshot, header: TableHeader, merges: readonly Area[] = []): PlacedTable {
  const headerCell = cellAddress(sheet.area.row + header.gridRow, sheet.area.column + (header.roles.get('name') ?? 0));
  const money = findMoneyRow(sheet, header.gridRow);
  const { rows: found, grandTotal } = readRows(sheet, header, money?.row ?? null);
  const captionWeights = holdsCaptionWeights(sheet, header, found);
  if (!header.roles.has('weight') && !captionWeights)
    throw Refusal.of('header-missing', { sheet: sheet.name, cell: headerCell, columns: [captionOf('weight')] });
  if (found.length === (money === null ? 0 : 1)) throw Refusal.of('no-indicators', { sheet: sheet.name, cell: headerCell });
  const lastRow = Math.max(grandTotal?.row ?? 0, found.at(-1)?.row ?? 0);
  const results = placeResults(sheet, header, lastRow, merges, captionWeights);
  const weightColumn = results.weight?.column ?? (header.roles.get('weight') ?? 0) + sheet.area.column;
  const rows = results.weight === null ? found : withCaptionWeights(sheet, found, weightColumn, money?.row ?? null);
  const columns = [...header.roles.values()].map((column) => column + sheet.area.column);
  const headerRow = sheet.area.row + header.gridRow + 1;
  const first = Math.min(...columns);
  const range = areaAddress({
    row: headerRow - 1,
    column: first,
    rowCount: lastRow - headerRow + 1,
    columnCount: Math.max(...columns) - first + 1,
  });
  const table = {
    sheet: sheet.name,
    range,
    headerRow,
    weightColumn,
    lookColumn: (header.roles.get(captionWeights ? 'score' : 'weight') ?? header.roles.get('name') ?? 0) + sheet.area.column,
    results,
    rows,
    grandTotal,
    hiddenRows: sheet.hiddenRows,
    ...(money !== null && { money: money.place }),
  };
  refuseMergedResults(table, merges);
  return table;
}

/** A cell that is merged with one above or left of it takes nothing: a result written there would be lost. */
function refuseMergedResults(table: PlacedTable, merges: readonly Area[]): void {
  const columns = writtenColumns(table).map(({ column }) => column);
  const scored = new Set(table.rows.filter(({ row }) => row !== table.money?.row).map(({ row }) => row - 1));
  for (const merge of merges) {
    const rows = Array.from({ length: merge.rowCount }, (_, index) => merge.row + index).filter((row) => scored.has(row));
    const hit = columns.find((column) => column >= merge.column && column < merge.column + merge.columnCount);
    if (hit === undefined || (hit === merge.column && rows.every((row) => row === merge.row))) continue;
    if (rows.length > 0) throw Refusal.of('results-merged', { sheet: table.sheet, cells: areaAddress(merge) });
  }
}
