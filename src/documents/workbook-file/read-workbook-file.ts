import type { CellValue, Sheet } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { displayed } from './displayed';

/** A sheet of a workbook that was chosen as a file, and is not open in Excel. */
export interface FileSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Row by row, from A1. */
  readonly rows: readonly (readonly FileCell[])[];
}

export interface FileCell {
  /** "B4". */
  readonly address: string;
  /** What the cell holds, or what its formula last came to; a date is its day number; `null` is blank, as is what a merged cell covers. */
  readonly value: string | number | boolean | null;
  /** As Excel shows it. */
  readonly text: string;
  readonly numberFormat: string;
}

/** The file is no .xlsx or .xlsm that can be read: damaged, or with a password. */
export class UnreadableWorkbook extends Error {}

/** Reads the worksheets of an .xlsx or .xlsm file. @throws UnreadableWorkbook */
export async function readWorkbookFile(bytes: Uint8Array): Promise<readonly FileSheet[]> {
  const workbook = await readXlsx(new Uint8Array(bytes), { readStyles: true }).catch((problem: unknown) => {
    throw new UnreadableWorkbook('The workbook cannot be read.', { cause: problem });
  });
  const date1904 = workbook.dateSystem === '1904';
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    isHidden: sheet.hidden === true || sheet.veryHidden === true,
    rows: sheet.rows.map((values, row) => values.map((value, column) => cellOf(sheet, row, column, value, date1904))),
  }));
}

/** What Excel shows where a formula has not been calculated yet: an error, and not a blank. */
const NOT_CALCULATED = '#GETTING_DATA';

function cellOf(sheet: Sheet, row: number, column: number, given: CellValue, date1904: boolean): FileCell {
  const cell = sheet.cells?.get(`${row},${column}`);
  const numberFormat = cell?.style?.numFmt ?? 'General';
  const value = given === null && cell?.formula !== undefined ? NOT_CALCULATED : plainValue(given, date1904);
  return { address: `${columnName(column)}${row + 1}`, value, text: displayed(value, numberFormat, date1904), numberFormat };
}

const DAY = 86_400_000;
/** 1970-01-01 as a day number of either way to count. */
const EPOCH = { from1900: 25_569, from1904: 24_107 };

function plainValue(value: CellValue, date1904: boolean): FileCell['value'] {
  if (!(value instanceof Date)) return typeof value === 'object' && value !== null ? String(value) : value;
  return value.getTime() / DAY + (date1904 ? EPOCH.from1904 : EPOCH.from1900);
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
