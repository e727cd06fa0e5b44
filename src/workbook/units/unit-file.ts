import { proposeFacts, type UnitBook, type UnitRow, type UnitTable, type UnreadableFile } from '../../report';
import { ownSheet } from '../../sheets';
import { type SheetSnapshot, tableCellAt } from '../book/snapshot';
import { Refusal } from '../book/refusal';
import { findHeader, findHeaders, headerCell, leading, type TableHeader } from '../tables/find-header';
import { readRows } from '../tables/indicator-rows';
import { findMoneyRow } from '../tables/money-block';

/** A file that a unit sent, read into grids. */
export interface UnitFile {
  readonly file: string;
  readonly digest: string;
  /** Its sheets that hold something, or why there are none. */
  readonly sheets: readonly UnitSheet[] | Exclude<UnreadableFile, { readonly places: unknown }>['kind'];
}

export type UnitSheet = Pick<SheetSnapshot, 'name' | 'area' | 'values' | 'text' | 'numberFormats'> & { readonly hidden: boolean };

/** A figure that may be taken over into the master. */
export interface TakeOver {
  readonly indicator: string;
  readonly cell: string;
  /** What the cell shows now; "" for a blank one, which alone is filled without being asked for. */
  readonly was: string;
  readonly text: string | number;
}

/** Finds the indicator table of a file. */
export function unitBookOf({ file, digest, sheets }: UnitFile): UnitBook {
  return { file, digest, table: typeof sheets === 'string' ? { kind: sheets } : tableAmong(sheets, file) };
}

/** The indicator table under a header, with what stands over it. @param file the name of its file; "" for the master */
export function unitTableUnder(sheet: SheetSnapshot, header: TableHeader, file: string): UnitTable {
  const { rows } = readRows(sheet, header, findMoneyRow(sheet, header.gridRow)?.row ?? null);
  const numbers = header.roles.get('number');
  const parts = partColumns(sheet, header);
  const withNumber = rows.map((row): UnitRow => {
    const number = numbers === undefined ? '' : (sheet.text[row.row - 1 - sheet.area.row]?.[numbers] ?? '');
    return { number: number.trim(), row, ...partsIn(sheet, parts, row.row - 1 - sheet.area.row) };
  });
  const above = sheet.text.slice(0, header.gridRow).flatMap(labelled);
  const facts = proposeFacts([...above, sheet.name, file]);
  return { sheet: sheet.name, year: facts.year ?? '', unit: facts.unit ?? '', rows: withNumber };
}

/** The columns of the header that are called 分子 and 分母; `null` where one is missing. */
function partColumns(sheet: SheetSnapshot, { gridRow, depth }: TableHeader): { numerator: number; denominator: number } | null {
  const captions = sheet.text.slice(gridRow, gridRow + depth).map((cells) => cells.map((text) => text.replace(/\s+/g, '')));
  const find = (word: string) => Math.max(...captions.map((cells) => cells.findIndex((text) => text === word)));
  const [numerator, denominator] = [find('分子'), find('分母')];
  return numerator < 0 || denominator < 0 ? null : { numerator, denominator };
}

function partsIn(sheet: SheetSnapshot, columns: ReturnType<typeof partColumns>, gridRow: number): Pick<UnitRow, 'parts'> {
  if (columns === null || gridRow < 0) return {};
  const [numerator, denominator] = [tableCellAt(sheet, gridRow, columns.numerator), tableCellAt(sheet, gridRow, columns.denominator)];
  return numerator.value === '' && denominator.value === '' ? {} : { parts: { numerator, denominator } };
}

/** A label with a colon may have what it is about in the next cell, unless that is a label of its own. */
function labelled(cells: readonly string[]): string[] {
  const filled = cells.filter((text) => text !== '');
  return filled.map((text, index) => {
    const next = filled[index + 1] ?? '';
    return /[:：]\s*$/.test(text) && !/[:：]/.test(next) ? text + next : text;
  });
}

/** Of the sheets that people see, the one whose table nothing else on offer clearly beats. */
function tableAmong(sheets: readonly UnitSheet[], file: string): UnitTable | UnreadableFile {
  const own = sheets.filter(({ name }) => ownSheet(name) === null).map(asSnapshot);
  const visible = own.filter(({ name }) => sheets.some((sheet) => sheet.name === name && !sheet.hidden));
  const found = (visible.some(hasTable) ? visible : own).flatMap((sheet) => findHeaders(sheet).map((header) => ({ ...header, sheet })));
  const best = leading(found);
  const [first, ...others] = best;
  if (first === undefined) return { kind: 'no-table' };
  if (others.length > 0)
    return { kind: 'several-tables', places: best.map((header) => `${header.sheet.name}!${headerCell(header.sheet, header)}`) };
  try {
    const header = findHeader(first.sheet);
    const table = header === null ? null : unitTableUnder(first.sheet, header, file);
    return table === null || table.rows.length === 0 ? { kind: 'no-table' } : table;
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    return { kind: 'no-table' };
  }
}

function hasTable(sheet: SheetSnapshot): boolean {
  return findHeaders(sheet).length > 0;
}

function asSnapshot({ name, area, values, text, numberFormats }: UnitSheet): SheetSnapshot {
  return { ...{ name, area, values, formulas: values, text, numberFormats }, protected: false, filtered: false, hiddenRows: false };
}
