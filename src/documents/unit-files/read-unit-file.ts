import { kindOfFile } from '../read-report/file-kind';
import type { FileCell, FileSheet } from '../workbook-file/read-workbook-file';

/** A workbook that a unit sent, as grids; or why it has none. */
export interface UnitFileReading {
  readonly file: string;
  /** Equal for files that are the same to the last byte. */
  readonly digest: string;
  readonly sheets: readonly FileGrid[] | 'empty' | 'damaged' | 'locked' | 'not-workbook' | 'too-large';
}

/** A sheet from A1 on. All grids are row-major and of the same size; blank cells are "". */
export interface FileGrid {
  readonly name: string;
  readonly hidden: boolean;
  readonly area: { readonly row: 0; readonly column: 0; readonly rowCount: number; readonly columnCount: number };
  readonly values: readonly (readonly (string | number | boolean)[])[];
  readonly text: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** More cells than any form has. */
const MOST_CELLS = 2_000_000;

/** Reads a workbook of a unit; what reads workbooks is loaded when one is chosen. Never rejects. */
export async function readUnitFile(file: string, bytes: Uint8Array): Promise<UnitFileReading> {
  return { file, digest: digestOf(bytes), sheets: await sheetsOf(file, bytes) };
}

async function sheetsOf(file: string, bytes: Uint8Array): Promise<UnitFileReading['sheets']> {
  const kind = kindOfFile(file, bytes);
  if (kind === 'empty' || kind === 'damaged') return kind;
  // An .xlsx with a password and an .xls begin alike.
  if (kind === 'old-word') return 'locked';
  if (kind !== 'workbook') return 'not-workbook';
  try {
    const { readWorkbookFile } = await import('../workbook-file/read-workbook-file');
    const sheets = (await readWorkbookFile(bytes)).filter(({ rows }) => rows.length > 0);
    return sheets.some((sheet) => sheet.rows.length * widthOf(sheet) > MOST_CELLS) ? 'too-large' : sheets.map(gridOf);
  } catch {
    return 'damaged';
  }
}

function gridOf(sheet: FileSheet): FileGrid {
  const { name, isHidden, rows } = sheet;
  const columnCount = widthOf(sheet);
  const grid = <Value>(of: (cell: FileCell) => Value, blank: Value): Value[][] =>
    rows.map((cells) => Array.from({ length: columnCount }, (_, column) => (cells[column] === undefined ? blank : of(cells[column]))));
  return {
    ...{ name, hidden: isHidden, area: { row: 0, column: 0, rowCount: rows.length, columnCount } },
    values: grid(({ value }) => value ?? '', ''),
    text: grid(({ text }) => text, ''),
    numberFormats: grid(({ numberFormat }) => numberFormat, 'General'),
  };
}

function widthOf({ rows }: FileSheet): number {
  return rows.reduce((most, { length }) => Math.max(most, length), 0);
}

/** FNV-1a over all bytes, and how many they are: tells the files of one merge apart. */
function digestOf(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return `${bytes.length}-${(hash >>> 0).toString(16)}`;
}
