import { areaToA1, lastColumn, lastRow, touches } from './area';
import type { Area, Table } from './book';
import { BookTable, type TableHost, type TableTraits } from './book-table';
import { withContent } from './cell-content';
import { resolveStructuredReferences } from './structured-references';
import type { UniverSheet } from './univer-sheet';

const NEW_TABLE_STYLE = 'TableStyleMedium2';

/** Makes a table of an area; without headers a row is put in above it, as Excel does. */
export function newTable(sheet: UniverSheet, area: Area, hasHeaders: boolean): Table {
  checkArea(sheet, area, null);
  if (!hasHeaders) sheet.insert({ ...area, rowCount: 1 }, 'down');
  const rowCount = Math.max(2, area.rowCount + (hasHeaders ? 0 : 1));
  const { id, name } = sheet.book.nextTable();
  const table = placeTable(sheet, { id, name, area: { ...area, rowCount }, showHeaders: true, showTotals: false, style: NEW_TABLE_STYLE });
  table.written(table.area);
  return table;
}

/** Puts a table that is already known, as from a file, on its sheet. */
export function placeTable(sheet: UniverSheet, traits: TableTraits): BookTable {
  const table = new BookTable(hostOf(sheet), traits);
  sheet.bookTables.push(table);
  sheet.changed(traits.area, 'edited');
  return table;
}

function hostOf(sheet: UniverSheet): TableHost {
  return {
    header: (row, column) => {
      const cell = { row, column, rowCount: 1, columnCount: 1 };
      const [{ value = null, formula } = {}] = sheet.read(cell)[0] ?? [];
      return { text: sheet.text(cell)[0]?.[0] ?? '', typed: typeof value === 'string' && formula === undefined };
    },
    setHeaderText: (row, column, text) => {
      sheet.grid.change({ row, column, rowCount: 1, columnCount: 1 }, (cell) => withContent(cell, { value: text }));
    },
    checkTableName: (name, table) => {
      sheet.book.checkTableName(name, table);
    },
    checkTableArea: (area, table) => {
      checkArea(sheet, area, table);
    },
    tableRenamed: (from, to) => {
      sheet.book.tableRenamed(from, to);
    },
    removeTable: (table) => {
      convertToCells(sheet, table);
    },
    showBody: (area) => {
      sheet.showBody(area);
    },
    changed: () => {
      sheet.book.needsCalculation();
    },
  };
}

function checkArea(sheet: UniverSheet, area: Area, itself: BookTable | null): void {
  const other = sheet.bookTables.find((table) => table !== itself && touches(table.area, area));
  if (other) throw new RangeError(`Table ${other.name} already lies on ${areaToA1(other.area)}.`);
  const merged = sheet.merges.find((merge) => touches(merge, area));
  if (merged && !itself) throw new RangeError(`A table cannot lie on merged cells (${areaToA1(merged)}).`);
  if (lastRow(area) < area.row || lastColumn(area) < area.column) throw new RangeError('A table needs at least one cell.');
}

/** Formulas that spoke of the table say its cells from then on. */
function convertToCells(sheet: UniverSheet, table: BookTable): void {
  const named = sheet.book.namedTables().filter(({ name }) => name === table.name);
  sheet.book.rewriteFormulas((formula, place) => {
    const speaksOfIt =
      formula.toLowerCase().includes(`${table.name.toLowerCase()}[`) ||
      (place.sheetName === sheet.name && table.covers(place.row, place.column));
    return speaksOfIt ? resolveOnly(formula, place, named) : formula;
  });
  sheet.bookTables.splice(sheet.bookTables.indexOf(table), 1);
  sheet.book.needsCalculation();
}

/** References to other tables stay as they are. */
function resolveOnly(
  formula: string,
  place: Parameters<typeof resolveStructuredReferences>[1],
  tables: Parameters<typeof resolveStructuredReferences>[2],
): string {
  return resolveStructuredReferences(formula, place, tables, (whole) => whole);
}
