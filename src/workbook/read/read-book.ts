import { isKept, ownSheet } from '../../sheets';
import type { BookSnapshot, SheetSnapshot } from '../book/snapshot';
import { queueSize, readParts, sizeOf, type Part, type QueuedSize } from './read-parts';

/** So much of a sheet is read to see whether a fund table stands there. */
const PEEK = { row: 0, column: 0, rowCount: 60, columnCount: 20 };

/**
 * Reads the sheet in front and the add-in's own whole, and the beginnings of the others: a request for names and sizes, another for the
 * sizes of the add-in's own sheets where they stand already, and one for the cells (more, where they do not fit into one answer).
 */
export async function readBook(context: Excel.RequestContext): Promise<BookSnapshot> {
  const { front, ...frame } = await readFrame(context);
  const { sheetNames } = frame;
  const active = front?.sheet.name ?? null;
  const own = sheetNames.filter((name) => name !== active && ownSheet(name) !== null);
  const sizes = [...(front === null ? [] : [sizeOf(front)]), ...(await readSizes(context, own))].filter((size) => size !== null);
  const others = sheetNames.filter((name) => name !== active && ownSheet(name) === null && !isKept(name));
  const peeks = others.map((name): Part => ({ ...{ name, protected: false, filtered: false, hiddenRows: false }, area: PEEK }));
  const sheets = await readParts(context, [...sizes, ...peeks]);
  const whole = new Set(sizes.map(({ name }) => name));
  return {
    ...frame,
    active: active === null ? null : { name: active, sheet: sheets.find(({ name }) => name === active) ?? null },
    own: sheets.filter(({ name }) => ownSheet(name) !== null && whole.has(name)),
    beginnings: sheets.filter(({ name }) => !whole.has(name)),
  };
}

interface Frame extends Pick<BookSnapshot, 'sheetNames' | 'hiddenSheets' | 'structureProtected' | 'readOnly' | 'calculation'> {
  readonly front: QueuedSize | null;
}

/** While a chart sheet is in front there is no active worksheet, and asking for it fails the whole request. */
async function readFrame(context: Excel.RequestContext): Promise<Frame> {
  try {
    return await requestFrame(context, true);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || error.code !== 'ItemNotFound') throw error;
    return await requestFrame(context, false);
  }
}

async function requestFrame(context: Excel.RequestContext, withFront: boolean): Promise<Frame> {
  const { workbook } = context;
  const { worksheets, protection } = workbook;
  workbook.load('readOnly,usePrecisionAsDisplayed');
  workbook.application.load('calculationMode');
  worksheets.load('items/name,items/visibility');
  protection.load('protected');
  const front = withFront ? queueSize(worksheets.getActiveWorksheet()) : null;
  await context.sync();
  const sheetNames = worksheets.items.map(({ name }) => name);
  const hiddenSheets = worksheets.items.filter(({ visibility }) => visibility !== 'Visible').map(({ name }) => name);
  const manual = workbook.application.calculationMode === 'Manual';
  return {
    ...{ sheetNames, hiddenSheets, front },
    ...{ structureProtected: protection.protected, readOnly: workbook.readOnly },
    calculation: { manual, asDisplayed: workbook.usePrecisionAsDisplayed },
  };
}

/** Reads the given sheets whole: a request for their sizes and one for their cells. Empty sheets are left out. */
export async function readSheets(context: Excel.RequestContext, names: readonly string[]): Promise<SheetSnapshot[]> {
  return await readParts(context, await readSizes(context, names));
}

/** The used parts of the given sheets: one request. Empty sheets are left out. */
export async function readSizes(context: Excel.RequestContext, names: readonly string[]): Promise<Part[]> {
  if (names.length === 0) return [];
  const queued = names.map((name) => queueSize(context.workbook.worksheets.getItem(name)));
  await context.sync();
  return queued.map(sizeOf).filter((size) => size !== null);
}
