import type { Area } from './book';
import { areaToA1, containsCell } from './area';
import { referenceText } from './references';

/** A table as formulas see it. */
export interface NamedTable {
  readonly name: string;
  readonly sheetName: string;
  readonly area: Area;
  readonly columnNames: readonly string[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

/** Where a formula stands; `[@列]` speaks of the table around it. */
export interface Place {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

/** Text in quotes, sheet names in quotes, or a structured reference with at most one level of inner brackets. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_][\p{L}\p{N}_.]*)?\[((?:[^[\]']|'.|\[(?:[^\]']|'.)*\])*)\]/gu;

/**
 * Replaces `表1[列]`, `表1[@列]`, `[@列]`, `表1[[#Headers],[列]]` … by the cells that they stand for. What names no table given here
 * becomes `unknown` of it, #REF! unless said otherwise.
 */
export function resolveStructuredReferences(
  formula: string,
  place: Place,
  tables: readonly NamedTable[],
  unknown: (reference: string) => string = () => '#REF!',
): string {
  if (!formula.includes('[')) return formula;
  return formula.replace(TOKEN, (whole: string, tableName: string | undefined, inner: string | undefined) => {
    if (inner === undefined) return whole;
    const table = tableName === undefined ? tableAround(place, tables) : tableCalled(tableName, tables);
    if (!table) return tableName === undefined ? whole : unknown(whole);
    const cells = cellsOf(table, inner, place);
    return cells ? referenceText(table.sheetName, areaToA1(cells, true)) : '#REF!';
  });
}

/** Writes `表1[@列]` and `[@列]` the long way, `表1[[#This Row],[列]]`, which is the only way in a file and in Univer. */
export function spellOutThisRow(formula: string, place: Place, tables: readonly NamedTable[]): string {
  if (!formula.includes('@')) return formula;
  return formula.replace(TOKEN, (whole: string, tableName: string | undefined, inner: string | undefined) => {
    if (!inner?.startsWith('@')) return whole;
    const name = tableName ?? tableAround(place, tables)?.name ?? '';
    const columns = inner.slice(1);
    if (columns === '') return `${name}[#This Row]`;
    return `${name}[[#This Row],${columns.startsWith('[') ? columns : `[${columns}]`}]`;
  });
}

const tableCalled = (name: string, tables: readonly NamedTable[]): NamedTable | undefined =>
  tables.find((table) => table.name.toLowerCase() === name.toLowerCase());

const tableAround = (place: Place, tables: readonly NamedTable[]): NamedTable | undefined =>
  tables.find((table) => table.sheetName === place.sheetName && containsCell(table.area, place.row, place.column));

function cellsOf(table: NamedTable, inner: string, place: Place): Area | null {
  const items = new Set<string>();
  let columns = inner;
  if (columns.startsWith('@')) {
    items.add('#this row');
    columns = columns.slice(1);
  }
  columns = columns.replace(/\[?(#[^\],]+)\]?,?/g, (_whole, item: string) => {
    items.add(item.trim().toLowerCase());
    return '';
  });
  const rows = rowsOf(table, items, place);
  const span = columnsOf(table, columns);
  return rows && span
    ? { row: rows[0], rowCount: rows[1] - rows[0] + 1, column: table.area.column + span[0], columnCount: span[1] - span[0] + 1 }
    : null;
}

function rowsOf(table: NamedTable, items: ReadonlySet<string>, place: Place): readonly [number, number] | null {
  const { row: top, rowCount } = table.area;
  const bottom = top + rowCount - 1;
  const firstData = top + (table.showHeaders ? 1 : 0);
  const lastData = bottom - (table.showTotals ? 1 : 0);
  if (items.has('#this row')) return place.row >= firstData && place.row <= lastData ? [place.row, place.row] : null;
  if (items.has('#all')) return [top, bottom];
  if (items.has('#headers')) return table.showHeaders ? [top, items.has('#data') ? lastData : top] : null;
  if (items.has('#totals')) return table.showTotals ? [items.has('#data') ? firstData : bottom, bottom] : null;
  return [firstData, lastData];
}

function columnsOf(table: NamedTable, text: string): readonly [number, number] | null {
  if (text.trim() === '') return [0, table.area.columnCount - 1];
  const names = text.startsWith('[') ? text.slice(1, -1).split(/\]\s*:\s*\[/) : [text];
  const indices = names.map((name) => table.columnNames.findIndex((column) => sameName(column, unescaped(name))));
  const [first = -1, last = first] = indices;
  return first < 0 || last < 0 ? null : [Math.min(first, last), Math.max(first, last)];
}

const unescaped = (name: string): string => name.replace(/'(.)/g, '$1');
const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
