import { isOwnName, OWN_SHEETS } from './own-sheets';
import { queueSize, readParts, sizeOf, type Part } from './read-parts';
import type { BookSnapshot, SheetSnapshot } from './snapshot';

/** So much of a sheet is read to see whether a fund table stands there. */
const PEEK = { row: 0, column: 0, rowCount: 60, columnCount: 20 };

/**
 * Reads the sheet in front and the add-in's own whole, and the beginnings of the others: a request for names and sizes, another for the
 * sizes of the add-in's own sheets where they stand already, and one for the cells (more, where they do not fit into one answer).
 */
export async function readBook(context: Excel.RequestContext): Promise<BookSnapshot> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/name');
  protection.load('protected');
  const front = queueSize(worksheets.getActiveWorksheet());
  await context.sync();
  const sheetNames = worksheets.items.map(({ name }) => name);
  const active = front.sheet.name;
  const own = OWN_SHEETS.filter((name) => name !== active && sheetNames.includes(name));
  const sizes = [sizeOf(front), ...(await readSizes(context, own))].filter((size) => size !== null);
  const others = sheetNames.filter((name) => name !== active && !isOwnName(name));
  const peeks = others.map((name): Part => ({ name, protected: false, area: PEEK }));
  const sheets = await readParts(context, [...sizes, ...peeks]);
  const whole = new Set(sizes.map(({ name }) => name));
  return {
    sheetNames,
    structureProtected: protection.protected,
    active: { name: active, sheet: sheets.find(({ name }) => name === active) ?? null },
    own: sheets.filter(({ name }) => isOwnName(name) && whole.has(name)),
    beginnings: sheets.filter(({ name }) => !whole.has(name)),
  };
}

/** Reads the given sheets whole: a request for their sizes and one for their cells. Empty sheets are left out. */
export async function readSheets(context: Excel.RequestContext, names: readonly string[]): Promise<SheetSnapshot[]> {
  return await readParts(context, await readSizes(context, names));
}

async function readSizes(context: Excel.RequestContext, names: readonly string[]): Promise<Part[]> {
  if (names.length === 0) return [];
  const queued = names.map((name) => queueSize(context.workbook.worksheets.getItem(name)));
  await context.sync();
  return queued.map(sizeOf).filter((size) => size !== null);
}
