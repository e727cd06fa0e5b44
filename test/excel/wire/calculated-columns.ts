import { formulaMovedBy } from '../xlsx/file-formula';
import { touches } from '../book/area';
import type { Area, CellContent, Sheet, Table } from '../book/book';

/**
 * Excel takes a formula that is written into a column of a table for the column's own, and fills the column with it, as long as the column was
 * blank or held one formula before: of several written at once the lowest wins, and cells written as "" or left alone are filled as well.
 * A column that held a constant or formulas of several kinds is left alone. (OfficeDev/office-js#2093, #1916, #5909, #6745)
 */
export function columnsToFill(sheet: Sheet, area: Area, contents: readonly (readonly (CellContent | undefined)[])[]): Fill[] {
  return sheet.tables.flatMap((table) => {
    const body = bodyOf(table);
    if (body === null || !touches(body, area)) return [];
    const first = Math.max(area.column, body.column);
    const last = Math.min(area.column + area.columnCount, body.column + body.columnCount);
    return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index).flatMap((column) => {
      const lowest = lowestFormula(area, body, contents, column);
      return lowest === null || !isOneColumn(sheet, body, column) ? [] : [{ area: { ...body, column, columnCount: 1 }, ...lowest }];
    });
  });
}

/** A column that is filled with one formula, which stands in `row` as it is. */
export interface Fill {
  readonly area: Area;
  readonly row: number;
  readonly formula: string;
}

export function fillColumns(sheet: Sheet, fills: readonly Fill[]): void {
  for (const { area, row, formula } of fills) {
    const cells = Array.from({ length: area.rowCount }, (_, index): CellContent[] => [
      { formula: formulaMovedBy(formula, area.row + index - row, 0) },
    ]);
    sheet.write(area, cells);
  }
}

function bodyOf({ area, showHeaders, showTotals }: Table): Area | null {
  const [head, foot] = [showHeaders ? 1 : 0, showTotals ? 1 : 0];
  const rowCount = area.rowCount - head - foot;
  return rowCount < 1 ? null : { ...area, row: area.row + head, rowCount };
}

function lowestFormula(
  area: Area,
  body: Area,
  contents: readonly (readonly (CellContent | undefined)[])[],
  column: number,
): Pick<Fill, 'row' | 'formula'> | null {
  for (let row = Math.min(area.row + area.rowCount, body.row + body.rowCount) - 1; row >= Math.max(area.row, body.row); row -= 1) {
    const content = contents[row - area.row]?.[column - area.column];
    if (content !== undefined && 'formula' in content && content.formula !== undefined) return { row, formula: content.formula };
  }
  return null;
}

/** The column was blank, or held one formula in all its cells that hold anything. */
function isOneColumn(sheet: Sheet, body: Area, column: number): boolean {
  const cells = sheet.read({ ...body, column, columnCount: 1 }).map(([cell]) => cell);
  const asFirst = cells.flatMap((cell, index) => {
    if (cell === undefined || (cell.formula === undefined && (cell.value === null || cell.value === ''))) return [];
    return [cell.formula === undefined ? null : formulaMovedBy(cell.formula, -index, 0)];
  });
  return !asFirst.includes(null) && new Set(asFirst).size <= 1;
}
