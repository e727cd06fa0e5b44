import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { convert } from './office-process';

const PROGRAMS = ['/usr/bin/soffice', '/usr/lib/libreoffice/program/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];

/** Where LibreOffice is installed, if it is. CI installs it, so that there a missing one is a failure. */
export function libreOffice(): string | null {
  const program = PROGRAMS.find((candidate) => existsSync(candidate)) ?? null;
  if (program === null && process.env['CI'] === 'true') throw new Error('LibreOffice is missing; .ci/run installs it.');
  return program;
}

/** Comma-separated, quoted, UTF-8, raw values instead of what cells show, every sheet a file. */
const CSV_FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1';

/** What cells hold: by sheet name its rows, as texts with numbers unrounded. */
export type SheetValues = Record<string, string[][]>;

/** The values of every sheet as LibreOffice calculates them. */
export async function recalculate(program: string, workbook: Uint8Array): Promise<SheetValues> {
  const [values] = await recalculateAll(program, [workbook]);
  return values ?? {};
}

/** The same for several workbooks, in one go. */
export async function recalculateAll(program: string, workbooks: readonly Uint8Array[]): Promise<SheetValues[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'recalculated-'));
  try {
    const files = workbooks.map((_, index) => path.join(folder, `book${index}.xlsx`));
    workbooks.forEach((workbook, index) => writeFileSync(files[index] ?? '', workbook));
    await convert(program, CSV_FILTER, files, folder);
    const written = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    return workbooks.map((_, index) => {
      const prefix = `book${index}-`;
      const own = written.filter((name) => name.startsWith(prefix));
      return Object.fromEntries(
        own.map((name) => [name.slice(prefix.length, -'.csv'.length), readCsv(readFileSync(path.join(folder, name), 'utf8'))]),
      );
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return text.endsWith('\n') ? rows.slice(0, -1) : rows;
}

/** The number in a cell: percentages keep their sign and all their digits. */
export function numberIn(cell: string): number {
  if (cell === '') return NaN;
  return cell.endsWith('%') ? Number(cell.slice(0, -1)) / 100 : Number(cell);
}
