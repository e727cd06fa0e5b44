import { TABLE_2_1, TABLE_2_3 } from '../scoring';
import type { BookSnapshot, SheetSnapshot } from './snapshot';

const SUMMARY_NAMES: readonly string[] = [TABLE_2_1.sheet, TABLE_2_3.sheet];

/** Reads the sheet in front, the names of all sheets and the summaries that stand already: one request. */
export async function readBook(context: Excel.RequestContext): Promise<BookSnapshot> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/name');
  protection.load('protected');
  const active = worksheets.getActiveWorksheet();
  const front = queueRead(active);
  const summaries = SUMMARY_NAMES.map((name) => queueRead(worksheets.getItemOrNullObject(name)));
  await context.sync();
  return {
    sheetNames: worksheets.items.map(({ name }) => name),
    structureProtected: protection.protected,
    active: { name: active.name, sheet: front() },
    summaries: summaries.map((read) => read()).filter((sheet) => sheet !== null),
  };
}

/** Reads the given sheets whole: one request. Empty sheets are left out. */
export async function readSheets(context: Excel.RequestContext, names: readonly string[]): Promise<SheetSnapshot[]> {
  const reads = names.map((name) => queueRead(context.workbook.worksheets.getItemOrNullObject(name)));
  await context.sync();
  return reads.map((read) => read()).filter((sheet) => sheet !== null);
}

/** Queues a read; the function returned gives the snapshot after the next sync, `null` for a sheet that is missing or empty. */
function queueRead(sheet: Excel.Worksheet): () => SheetSnapshot | null {
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load('name');
  sheet.protection.load('protected');
  used.load('values,formulas,text,numberFormat,rowIndex,columnIndex,rowCount,columnCount');
  return () => {
    if (sheet.isNullObject || used.isNullObject) return null;
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
  };
}
