import type { Place, Printed } from '../../../report';
import { plainText } from '../../../scoring';
import type { BlockCell, TableBlock } from '../blocks';
import { columnOf, type Column } from './column-words';

/** A table with its header understood: which column holds what, and the rows under it. */
export interface HeadedTable {
  /** "表2-3", or the name of the sheet, or "" where nothing names it. */
  readonly name: string;
  readonly kind: TableKind;
  readonly columns: ReadonlyMap<Column, number>;
  readonly header: readonly BlockCell[];
  readonly rows: readonly (readonly BlockCell[])[];
}

export type TableKind = 'budgets' | 'spending' | 'targets' | 'results' | 'scores';

/** Rows above the header: a title, the unit of the form. */
const FARTHEST_HEADER = 12;

/** The header of a table and what is under it, without the headers that pages repeat; `null` where no header is known. */
export function headTable(block: TableBlock, name: string): HeadedTable | null {
  const at = block.rows.slice(0, FARTHEST_HEADER).findIndex((row) => kindOf(columnsOf(row)) !== null);
  const header = block.rows[at];
  if (header === undefined) return null;
  const columns = columnsOf(header);
  const kind = kindOf(columns);
  if (kind === null) return null;
  const rows = block.rows.slice(at + 1).filter((row) => !isHeader(row, header) && row.some(({ text }) => text !== ''));
  return { name, kind, columns, header, rows };
}

function columnsOf(row: readonly BlockCell[]): Map<Column, number> {
  const columns = new Map<Column, number>();
  row.forEach(({ text }, index) => {
    const column = columnOf(text);
    if (column !== null && !columns.has(column)) columns.set(column, index);
  });
  return columns;
}

function kindOf(columns: ReadonlyMap<Column, number>): TableKind | null {
  const has = (...wanted: Column[]) => wanted.every((column) => columns.has(column));
  if (has('name', 'target', 'actual')) return 'results';
  if (has('name', 'target')) return 'targets';
  if (has('weight', 'score') && !has('name') && (has('category') || has('group'))) return 'scores';
  if (has('project', 'budget', 'spent')) return 'spending';
  return has('project', 'budget') ? 'budgets' : null;
}

/** The header again, after a page break, be its words broken otherwise. */
function isHeader(row: readonly BlockCell[], header: readonly BlockCell[]): boolean {
  const words = (cells: readonly BlockCell[]) => cells.map(({ text }) => plainText(text).replace(/\s/g, '')).join('|');
  return words(row) === words(header);
}

/** Whether a table goes on where another, that nothing but a page break parts from it, left off. */
export function goesOn(before: TableBlock, after: TableBlock): boolean {
  const [header] = before.rows;
  const [first] = after.rows;
  if (header === undefined || first === undefined) return false;
  return isHeader(first, header) || (first.length === header.length && kindOf(columnsOf(first)) === null);
}

/** What the cell of a column prints; `null` where it is blank or there is no such column. */
export function printedIn(table: HeadedTable, row: readonly BlockCell[], column: Column, label: string): Printed | null {
  const index = table.columns.get(column);
  const cell = index === undefined ? undefined : row[index];
  if (index === undefined || cell === undefined || cell.text === '') return null;
  const words = plainText(table.header[index]?.text ?? '').replace(/\s/g, '');
  return { text: cell.text, place: placeOf(table.name, label, words, cell) };
}

function placeOf(table: string, row: string, column: string, { cell }: BlockCell): Place {
  return { kind: 'cell', table, row, column, ...(cell === undefined ? {} : { cell }) };
}
