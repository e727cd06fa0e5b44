import { type Area, areaAddress } from '../../sheets';
import type { SheetSnapshot } from '../book/snapshot';
import type { TableHeader } from './find-header';

/**
 * Whether merged cells may decide where results go: columns are to be added, or captions are missing in the header. Only then are they asked
 * for, as asking takes away what could be undone before (OfficeDev/office-js#5918).
 */
export function mergesMatter(sheet: SheetSnapshot, header: TableHeader): boolean {
  if (header.depth === 2 || (['completionRate', 'score', 'scoreRate'] as const).some((role) => !header.roles.has(role))) return true;
  const [first, last] = [Math.min(...header.roles.values()), Math.max(...header.roles.values())];
  return (sheet.values[header.gridRow] ?? []).slice(first, last + 1).includes('');
}

/** The merged areas that touch the rows of a sheet's table: one request. None where Excel cannot tell them. */
export async function readMerges(context: Excel.RequestContext, sheet: SheetSnapshot, header: TableHeader): Promise<Area[]> {
  const [merges = []] = await readMergesOf(context, [{ sheet, header }]);
  return merges;
}

/** The same for several tables, in one request, and none where they matter for none. */
export async function readMergesOf(
  context: Excel.RequestContext,
  tables: readonly { readonly sheet: SheetSnapshot; readonly header: TableHeader }[],
): Promise<Area[][]> {
  if (tables.length === 0 || !Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return tables.map(() => []);
  const queued = tables.map(({ sheet, header }) => queueMerges(context, sheet, header));
  await context.sync();
  return queued.map((merged) => merged());
}

function queueMerges(context: Excel.RequestContext, sheet: SheetSnapshot, header: TableHeader): () => Area[] {
  const { area } = sheet;
  const rows = { ...area, row: area.row + header.gridRow, rowCount: header.endRow - header.gridRow };
  const merged = context.workbook.worksheets.getItem(sheet.name).getRange(areaAddress(rows)).getMergedAreasOrNullObject();
  merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return () =>
    merged.isNullObject
      ? []
      : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
          row: rowIndex,
          column: columnIndex,
          rowCount,
          columnCount,
        }));
}
