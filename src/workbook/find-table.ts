import { areaAddress, cellAddress, RESULT_ROLES, type IndicatorTable, type ResultColumn, type ResultRole } from '../scoring';
import { captionOf, readHeader, REQUIRED_ROLES, type ColumnRole } from './header-words';
import { readRows } from './indicator-rows';
import { Refusal } from './refusal';
import type { SheetSnapshot } from './snapshot';

/** The header row of an indicator table: its place in the snapshot's grids, and which column plays which role. */
export interface TableHeader {
  readonly gridRow: number;
  readonly roles: ReadonlyMap<ColumnRole, number>;
}

/** The first row that has the header words of an indicator table; `null` when the sheet has none. */
export function findHeader(sheet: SheetSnapshot): TableHeader | null {
  for (const [gridRow, cells] of sheet.values.entries()) {
    const roles = readHeader(cells.map(String));
    if (REQUIRED_ROLES.every((role) => roles.has(role))) return { gridRow, roles };
  }
  return null;
}

/**
 * The indicator table under a header: its rows, and where results go.
 * @throws Refusal when a needed column or every row is missing, or when new columns would run into other content
 */
export function readTable(sheet: SheetSnapshot, header: TableHeader): IndicatorTable {
  const headerCell = cellAddress(sheet.area.row + header.gridRow, sheet.area.column + (header.roles.get('name') ?? 0));
  const weight = header.roles.get('weight');
  if (weight === undefined) throw Refusal.of('header-missing', { sheet: sheet.name, cell: headerCell, columns: [captionOf('weight')] });
  const { rows, grandTotal } = readRows(sheet, header);
  if (rows.length === 0) throw Refusal.of('no-indicators', { sheet: sheet.name, cell: headerCell });
  const lastRow = Math.max(grandTotal?.row ?? 0, rows.at(-1)?.row ?? 0);
  const results = placeResults(sheet, header, lastRow);
  const columns = [...header.roles.values()].map((column) => column + sheet.area.column);
  const headerRow = sheet.area.row + header.gridRow + 1;
  const first = Math.min(...columns);
  const range = areaAddress({
    row: headerRow - 1,
    column: first,
    rowCount: lastRow - headerRow + 1,
    columnCount: Math.max(...columns) - first + 1,
  });
  return { sheet: sheet.name, range, headerRow, weightColumn: weight + sheet.area.column, results, rows, grandTotal };
}

/** The form's own result columns, and for those it lacks new ones directly right of the table. */
function placeResults(sheet: SheetSnapshot, header: TableHeader, lastRow: number): Record<ResultRole, ResultColumn> {
  let next = rightEdge(sheet, header) + 1;
  const place = (role: ResultRole): ResultColumn => {
    const own = header.roles.get(role);
    if (own !== undefined) return { column: own + sheet.area.column, added: false };
    const column = next++;
    refuseIfOccupied(sheet, header.gridRow, lastRow, column);
    return { column: column + sheet.area.column, added: true };
  };
  const [completionRate, score, scoreRate] = RESULT_ROLES.map(place) as [ResultColumn, ResultColumn, ResultColumn];
  return { completionRate, score, scoreRate };
}

/** The last column that the header row fills without a gap. */
function rightEdge(sheet: SheetSnapshot, header: TableHeader): number {
  const cells = sheet.values[header.gridRow] ?? [];
  let edge = Math.max(...header.roles.values());
  while (edge + 1 < cells.length && cells[edge + 1] !== '') edge += 1;
  return edge;
}

function refuseIfOccupied(sheet: SheetSnapshot, gridRow: number, lastRow: number, column: number): void {
  for (let row = gridRow; row < lastRow - sheet.area.row; row += 1) {
    if ((sheet.formulas[row]?.[column] ?? '') === '') continue;
    throw Refusal.of('no-room', { sheet: sheet.name, cell: cellAddress(row + sheet.area.row, column + sheet.area.column) });
  }
}
