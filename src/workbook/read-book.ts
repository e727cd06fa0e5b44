import { isOwnName, OWN_SHEETS } from './own-sheets';
import type { BookSnapshot, SheetSnapshot } from './snapshot';

/** A sheet whose used part has been asked for with the next request. */
interface QueuedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** So much of a sheet is read to see whether a fund table stands there. */
const PEEK = 'A1:T60';

/**
 * Reads the sheet in front and the names of all sheets in one request; in another, where there are other sheets, the add-in's own whole
 * and the beginnings of the rest.
 */
export async function readBook(context: Excel.RequestContext): Promise<BookSnapshot> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/name');
  protection.load('protected');
  const front = queueSheet(worksheets.getActiveWorksheet());
  await context.sync();
  const sheetNames = worksheets.items.map(({ name }) => name);
  const active = { name: front.sheet.name, sheet: snapshotOf(front) };
  const own = OWN_SHEETS.filter((name) => sheetNames.includes(name)).map((name) => queueSheet(worksheets.getItem(name)));
  const others = sheetNames.filter((name) => name !== active.name && !isOwnName(name));
  const peeks = others.map((name) => queueRange(worksheets.getItem(name), (sheet) => sheet.getRange(PEEK)));
  if (own.length + peeks.length > 0) await context.sync();
  return { sheetNames, structureProtected: protection.protected, active, own: snapshotsOf(own), beginnings: snapshotsOf(peeks) };
}

/** Reads the given sheets whole: one request. Empty sheets are left out. */
export async function readSheets(context: Excel.RequestContext, names: readonly string[]): Promise<SheetSnapshot[]> {
  const queued = names.map((name) => queueSheet(context.workbook.worksheets.getItem(name)));
  await context.sync();
  return snapshotsOf(queued);
}

function snapshotsOf(queued: readonly QueuedSheet[]): SheetSnapshot[] {
  return queued.map(snapshotOf).filter((sheet) => sheet !== null);
}

function queueSheet(sheet: Excel.Worksheet): QueuedSheet {
  return queueRange(sheet, () => sheet.getUsedRangeOrNullObject(true));
}

function queueRange(sheet: Excel.Worksheet, part: (sheet: Excel.Worksheet) => Excel.Range): QueuedSheet {
  const used = part(sheet);
  sheet.load('name');
  sheet.protection.load('protected');
  used.load('values,formulas,text,numberFormat,rowIndex,columnIndex,rowCount,columnCount');
  return { sheet, used };
}

/** To be called after the request; `null` for an empty sheet. */
function snapshotOf({ sheet, used }: QueuedSheet): SheetSnapshot | null {
  if (used.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  return {
    name: sheet.name,
    protected: sheet.protection.protected,
    area: { row: rowIndex, column: columnIndex, rowCount, columnCount },
    values: used.values as SheetSnapshot['values'],
    formulas: used.formulas as SheetSnapshot['formulas'],
    text: used.text,
    numberFormats: used.numberFormat as SheetSnapshot['numberFormats'],
  };
}
