import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import { generateRandomId } from '../vendor';
import { sheetId } from './ids';

/** Excel's default column and row in pixels: 8.43 digits and 15 points. */
export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;
const ROWS = 200;
const COLUMNS = 26;

/**
 * A workbook with empty sheets of these names as Univer takes it, which keeps parsed formulas by the workbook's id for the whole process: of
 * two workbooks with one id, one would read the other's cells.
 */
export function newWorkbookData(sheetNames: readonly string[]): Pick<IWorkbookData, 'id' | 'name' | 'sheetOrder' | 'sheets'> {
  const sheets = sheetNames.map((name, index) => newSheetData(sheetId(index + 1), name));
  return {
    id: generateRandomId(),
    name: 'book',
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

/** An empty sheet as Univer takes it. */
export function newSheetData(id: string, name: string): Partial<IWorksheetData> & Pick<IWorksheetData, 'id'> {
  return {
    id,
    name,
    tabColor: '',
    hidden: 0,
    freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
    rowCount: ROWS,
    columnCount: COLUMNS,
    defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: DEFAULT_ROW_PIXELS,
    mergeData: [],
    cellData: {},
    rowData: {},
    columnData: {},
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: 1,
    rightToLeft: 0,
  };
}
