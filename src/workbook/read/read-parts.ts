import { type Area, areaAddress } from '../../sheets';
import type { SheetSnapshot, SheetState } from '../book/snapshot';

/** Cells whose grids usually stay well below the 5 MB that an answer of Excel may have. */
const CELLS_PER_REQUEST = 50_000;
/** Below this it is not the number of cells that makes an answer too large. */
const FEWEST_CELLS = 1_000;

/** Asks for what is needed of each range. */
export type Load = (range: Excel.Range) => void;

/** Cells of a sheet. */
export type PlacedPart = Pick<Part, 'name' | 'area'>;

/** A part of a sheet to be read. */
export interface Part extends SheetState {
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
  sheet.autoFilter.load('isDataFiltered');
  sheet.tables.load('items/autoFilter/isDataFiltered');
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
  return { sheet, used };
}

/** To be called after the request: the used part of the sheet, `null` when nothing is used. */
export function sizeOf({ sheet, used }: QueuedSize): Part | null {
  if (used.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const rowHidden = used.rowHidden as boolean | null;
  return {
    name: sheet.name,
    protected: sheet.protection.protected,
    filtered: sheet.autoFilter.isDataFiltered || sheet.tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered),
    hiddenRows: rowHidden !== false,
    area: { row: rowIndex, column: columnIndex, rowCount, columnCount },
  };
}

/** Reads the cells of the given parts, in as few requests as their answers allow; with smaller ones when an answer gets too large. */
export async function readParts(
  context: Excel.RequestContext,
  parts: readonly Part[],
  cells = CELLS_PER_REQUEST,
): Promise<SheetSnapshot[]> {
  try {
    const ranges = await readRanges(context, parts, (range) => void range.load('values,formulas,text,numberFormat'), cells);
    return parts.map((part, index) => joined(part, ranges[index] ?? []));
  } catch (error) {
    const tooLarge = error instanceof OfficeExtension.Error && error.code === 'ResponsePayloadSizeLimitExceeded';
    if (!tooLarge || cells < FEWEST_CELLS) throw error;
    return await readParts(context, parts, cells / 2);
  }
}

/** The ranges that make up each part, from the top down, with what `load` asks for. */
export async function readRanges(
  context: Excel.RequestContext,
  parts: readonly PlacedPart[],
  load: Load,
  cells = CELLS_PER_REQUEST,
): Promise<Excel.Range[][]> {
  const slices = parts.flatMap((part) => slicesOf(part, cells).map((area) => ({ part, area })));
  const read = await readSlices(context, slices, load, cells);
  return parts.map((part) => read.filter((one) => one.part === part).map(({ range }) => range));
}

interface Slice {
  readonly part: PlacedPart;
  readonly area: Area;
}

/** Whole rows, so many at a time as one answer takes. */
function slicesOf({ area }: PlacedPart, cells: number): Area[] {
  const rows = Math.max(1, Math.floor(cells / area.columnCount));
  return Array.from({ length: Math.ceil(area.rowCount / rows) }, (_, index) => ({
    ...area,
    row: area.row + index * rows,
    rowCount: Math.min(rows, area.rowCount - index * rows),
  }));
}

async function readSlices(
  context: Excel.RequestContext,
  slices: readonly Slice[],
  load: Load,
  cells: number,
): Promise<{ part: PlacedPart; range: Excel.Range }[]> {
  const now = fitting(slices, cells);
  if (now.length === 0) return [];
  const queued = now.map(({ part, area }) => {
    const range = context.workbook.worksheets.getItem(part.name).getRange(areaAddress(area));
    load(range);
    return { part, range };
  });
  await context.sync();
  return [...queued, ...(await readSlices(context, slices.slice(now.length), load, cells))];
}

/** As many slices from the first on as fit into one answer, one at least. */
function fitting(slices: readonly Slice[], most: number): readonly Slice[] {
  let cells = 0;
  const end = slices.findIndex(({ area }, index) => {
    cells += area.rowCount * area.columnCount;
    return index > 0 && cells > most;
  });
  return end < 0 ? slices : slices.slice(0, end);
}

function joined(part: Part, ranges: readonly Excel.Range[]): SheetSnapshot {
  return {
    ...part,
    values: ranges.flatMap((range) => range.values as SheetSnapshot['values']),
    formulas: ranges.flatMap((range) => range.formulas as SheetSnapshot['formulas']),
    text: ranges.flatMap((range) => range.text),
    numberFormats: ranges.flatMap((range) => range.numberFormat as SheetSnapshot['numberFormats']),
  };
}
