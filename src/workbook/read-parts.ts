import { areaAddress, type Area } from '../scoring';
import type { SheetSnapshot } from './snapshot';

/** Cells whose four grids stay well below the 5 MB that an answer of Excel may have. */
const CELLS_PER_REQUEST = 60_000;

/** A part of a sheet to be read. */
export interface Part {
  readonly name: string;
  readonly protected: boolean;
  readonly area: Area;
}

/** A sheet whose used part has been asked for with the next request. */
export interface QueuedSize {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

export function queueSize(sheet: Excel.Worksheet): QueuedSize {
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load('name');
  sheet.protection.load('protected');
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return { sheet, used };
}

/** To be called after the request: the used part of the sheet, `null` when nothing is used. */
export function sizeOf({ sheet, used }: QueuedSize): Part | null {
  if (used.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return { name: sheet.name, protected: sheet.protection.protected, area: { row: rowIndex, column: columnIndex, rowCount, columnCount } };
}

/** Reads the cells of the given parts, in as few requests as their answers allow. */
export async function readParts(context: Excel.RequestContext, parts: readonly Part[]): Promise<SheetSnapshot[]> {
  const slices = parts.flatMap((part) => slicesOf(part).map((area) => ({ part, area })));
  const read = await readSlices(context, slices);
  return parts.map((part) =>
    joined(
      part,
      read.filter((one) => one.part === part).map(({ range }) => range),
    ),
  );
}

interface Slice {
  readonly part: Part;
  readonly area: Area;
}

/** Whole rows, so many at a time as one answer takes. */
function slicesOf({ area }: Part): Area[] {
  const rows = Math.max(1, Math.floor(CELLS_PER_REQUEST / area.columnCount));
  return Array.from({ length: Math.ceil(area.rowCount / rows) }, (_, index) => ({
    ...area,
    row: area.row + index * rows,
    rowCount: Math.min(rows, area.rowCount - index * rows),
  }));
}

async function readSlices(context: Excel.RequestContext, slices: readonly Slice[]): Promise<{ part: Part; range: Excel.Range }[]> {
  const now = fitting(slices);
  if (now.length === 0) return [];
  const queued = now.map(({ part, area }) => {
    const range = context.workbook.worksheets.getItem(part.name).getRange(areaAddress(area));
    range.load('values,formulas,text,numberFormat');
    return { part, range };
  });
  await context.sync();
  return [...queued, ...(await readSlices(context, slices.slice(now.length)))];
}

/** As many slices from the first on as fit into one answer, one at least. */
function fitting(slices: readonly Slice[]): readonly Slice[] {
  let cells = 0;
  const end = slices.findIndex(({ area }, index) => {
    cells += area.rowCount * area.columnCount;
    return index > 0 && cells > CELLS_PER_REQUEST;
  });
  return end < 0 ? slices : slices.slice(0, end);
}

function joined({ name, protected: isProtected, area }: Part, ranges: readonly Excel.Range[]): SheetSnapshot {
  return {
    name,
    protected: isProtected,
    area,
    values: ranges.flatMap((range) => range.values as SheetSnapshot['values']),
    formulas: ranges.flatMap((range) => range.formulas as SheetSnapshot['formulas']),
    text: ranges.flatMap((range) => range.text),
    numberFormats: ranges.flatMap((range) => range.numberFormat as SheetSnapshot['numberFormats']),
  };
}
