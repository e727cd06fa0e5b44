import { type Area, cellAddress, type ResultColumn, type ResultColumns, type WrittenRole } from '../../sheets';
import { Refusal } from '../book/refusal';
import type { SheetSnapshot } from '../book/snapshot';
import type { TableHeader } from './find-header';

/**
 * The form's own result columns, and for those it lacks new ones directly right of the table.
 * @param lastRow row number of the table's last row, from 1
 * @param captionWeights the weights stand in names, and a column of ours holds them
 * @throws Refusal when new columns would run into other content
 */
export function placeResults(
  sheet: SheetSnapshot,
  header: TableHeader,
  lastRow: number,
  merges: readonly Area[],
  captionWeights = false,
): ResultColumns {
  let next = rightEdge(sheet, header, lastRow, merges) + 1;
  const place = (role: WrittenRole): ResultColumn => {
    const own = header.roles.get(role);
    if (own !== undefined) return { column: own + sheet.area.column, added: false };
    const column = next++;
    refuseIfOccupied(sheet, header.gridRow, lastRow, column);
    return { column: column + sheet.area.column, added: true };
  };
  const judged = !header.roles.has('target') && !header.roles.has('completionRate');
  return {
    weight: captionWeights ? place('weight') : null,
    completionRate: judged ? null : place('completionRate'),
    score: place('score'),
    scoreRate: place('scoreRate'),
  };
}

/** The last column that the header fills without a gap, and what is merged with it. */
function rightEdge(sheet: SheetSnapshot, header: TableHeader, lastRow: number, merges: readonly Area[]): number {
  const rows = sheet.values.slice(header.gridRow, header.gridRow + header.depth);
  const touching = merges
    .filter(({ row, rowCount }) => row < lastRow && row + rowCount > sheet.area.row + header.gridRow)
    .map(({ column, columnCount }) => ({ first: column - sheet.area.column, last: column + columnCount - 1 - sheet.area.column }));
  const reaching = (edge: number) =>
    Math.max(edge, ...touching.filter(({ first, last }) => first <= edge && last > edge).map(({ last }) => last));
  let edge = reaching(Math.max(...header.roles.values()));
  while (rows.some((cells) => (cells[edge + 1] ?? '') !== '')) edge = reaching(edge + 1);
  return edge;
}

function refuseIfOccupied(sheet: SheetSnapshot, gridRow: number, lastRow: number, column: number): void {
  for (let row = gridRow; row < lastRow - sheet.area.row; row += 1) {
    if ((sheet.formulas[row]?.[column] ?? '') === '') continue;
    throw Refusal.of('no-room', { sheet: sheet.name, cell: cellAddress(row + sheet.area.row, column + sheet.area.column) });
  }
}
