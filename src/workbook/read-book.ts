import { OWN_SHEETS } from './own-sheets';
import type { BookSnapshot, SheetSnapshot } from './snapshot';

/** A sheet whose used part has been asked for with the next request. */
interface QueuedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** Reads the sheet in front and the names of all sheets in one request, and in another the add-in's own sheets, where they stand already. */
export async function readBook(context: Excel.RequestContext): Promise<BookSnapshot> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/name');
  protection.load('protected');
  const front = queueSheet(worksheets.getActiveWorksheet());
  await context.sync();
  const sheetNames = worksheets.items.map(({ name }) => name);
  const standing = OWN_SHEETS.filter((name) => sheetNames.includes(name));
  return {
    sheetNames,
    structureProtected: protection.protected,
    active: { name: front.sheet.name, sheet: snapshotOf(front) },
    own: standing.length === 0 ? [] : await readSheets(context, standing),
  };
}

/** Reads the given sheets whole: one request. Empty sheets are left out. */
export async function readSheets(context: Excel.RequestContext, names: readonly string[]): Promise<SheetSnapshot[]> {
  const queued = names.map((name) => queueSheet(context.workbook.worksheets.getItem(name)));
  await context.sync();
  return queued.map(snapshotOf).filter((sheet) => sheet !== null);
}

function queueSheet(sheet: Excel.Worksheet): QueuedSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
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
