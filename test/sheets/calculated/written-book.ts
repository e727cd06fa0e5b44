import {
  type Blueprint,
  CHECK_SHEET,
  type OutputSettings,
  type PlacedScorecard,
  TABLE_2_1,
  TABLE_2_2,
  TABLE_2_3,
} from '../../../src/sheets';
import { areaFromA1, type Book, type CellContent, type CellValue, newBook, type Sheet } from '../../excel';
import { builtSheet, columnsOf } from '../build-sheets';

/** A book that holds what staff typed and everything that a run writes for a scorecard. */
export function writtenBook(scorecard: PlacedScorecard, form: OutputSettings['results']): Book {
  const { table, spending } = scorecard;
  const blueprints = [
    columnsOf(scorecard, form),
    builtSheet(TABLE_2_2, scorecard, form),
    builtSheet(TABLE_2_1, scorecard, form, true),
    builtSheet(TABLE_2_3, scorecard, form),
    builtSheet(CHECK_SHEET, scorecard, form),
  ].filter((blueprint) => blueprint !== null);
  const fundSheet = spending?.fund.sheet ?? null;
  const book = newBook([...new Set([table.sheet, ...(fundSheet === null ? [] : [fundSheet]), ...blueprints.map(({ sheet }) => sheet)])]);
  for (const row of table.rows) {
    put(book, table.sheet, row.nameAddress, row.name);
    for (const cell of [row.target, row.actual, row.weight, row.completionRate, row.score, row.scoreRate]) {
      if (cell !== null && !('owner' in cell && cell.owner === 'ours') && cell.value !== '')
        put(book, table.sheet, cell.address, cell.value);
    }
  }
  for (const { name, nameAddress, budget, spent } of spending?.fund.rows ?? []) {
    put(book, fundSheet ?? '', nameAddress, name);
    put(book, fundSheet ?? '', budget.address, budget.value);
    put(book, fundSheet ?? '', spent.address, spent.value);
  }
  for (const blueprint of blueprints) fill(sheetOf(book, blueprint.sheet), blueprint);
  return book;
}

/** Types a value into a cell such as "F7". */
export function put(book: Book, sheet: string, address: string, value: CellValue): void {
  const area = areaFromA1(address);
  if (area === null) throw new Error(`no cell ${address}`);
  sheetOf(book, sheet).write(area, [[{ value }]]);
}

function sheetOf(book: Book, name: string): Sheet {
  const sheet = book.sheetByName(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function fill(sheet: Sheet, { blocks }: Blueprint): void {
  for (const { row, column, contents } of blocks) {
    const area = { row, column, rowCount: contents.length, columnCount: contents[0]?.length ?? 1 };
    sheet.write(
      area,
      contents.map((cells) => cells.map(contentOf)),
    );
  }
}

function contentOf(content: string | number | null): CellContent | undefined {
  if (content === null || content === '') return undefined;
  if (typeof content === 'number') return { value: content };
  return content.startsWith('=') ? { formula: content } : { value: content.replace(/^'/, '') };
}

/** What each cell of each sheet comes to, by place: numbers to twelve digits, nothing for what shows nothing. */
export function calculatedCells(book: Book): Map<string, string | number | boolean> {
  const cells = new Map<string, string | number | boolean>();
  for (const sheet of book.sheets) {
    const used = sheet.used(true);
    if (used === null) continue;
    sheet.read(used).forEach((row, r) =>
      row.forEach(({ value }, c) => {
        if (value === null || value === '') return;
        const plain = typeof value === 'object' ? value.error : value;
        cells.set(`${sheet.name}!${used.row + r},${used.column + c}`, typeof plain === 'number' ? Number(plain.toPrecision(12)) : plain);
      }),
    );
  }
  return cells;
}
