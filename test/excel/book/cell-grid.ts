import type { ICellData, Worksheet } from '@univerjs/core';
import type { Area, Cell, CellContent } from './book';
import { areaBetween, bounding, intersection, lastColumn, lastRow } from './area';
import { hasContent, readCell, withContent } from './cell-content';
import type { Shift } from './references';

type Change = (cell: ICellData | null, row: number, column: number) => ICellData | null | undefined;

/**
 * The cells of one Univer sheet. They are changed in place rather than by Univer's commands: those convert text to numbers, merge
 * styles cell by cell and calculate by timers.
 */
export class CellGrid {
  constructor(
    private readonly worksheet: Worksheet,
    private readonly spilledCell: (row: number, column: number) => ICellData | null,
  ) {}

  cell(row: number, column: number): ICellData | null {
    return this.worksheet.getCellMatrix().getValue(row, column) ?? null;
  }

  read(area: Area): Cell[][] {
    return this.mapArea(area, (row, column) => readCell(this.cell(row, column), this.spilledCell(row, column)));
  }

  mapArea<T>(area: Area, of: (row: number, column: number) => T): T[][] {
    return Array.from({ length: area.rowCount }, (_row, r) =>
      Array.from({ length: area.columnCount }, (_column, c) => of(area.row + r, area.column + c)),
    );
  }

  /** Changes each cell of an area: `undefined` leaves it, `null` takes it out. */
  change(area: Area, change: Change): void {
    this.growTo(area);
    const matrix = this.worksheet.getCellMatrix();
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) {
        const cell = change(this.cell(row, column), row, column);
        if (cell === null) matrix.realDeleteValue(row, column);
        else if (cell !== undefined) matrix.setValue(row, column, cell);
      }
    }
  }

  put(row: number, column: number, cell: ICellData): void {
    this.growTo(areaBetween(row, column, row, column));
    this.worksheet.getCellMatrix().setValue(row, column, cell);
  }

  write(
    area: Area,
    contents: readonly (readonly (CellContent | undefined)[])[],
    takesContent: (row: number, column: number) => boolean,
  ): void {
    this.change(area, (cell, row, column) => {
      const content = contents[row - area.row]?.[column - area.column];
      return content === undefined || !takesContent(row, column) ? undefined : withContent(cell, content);
    });
  }

  /** Every cell there is, row by row. */
  forEach(visit: (cell: ICellData, row: number, column: number) => void): void {
    this.worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell) visit(cell, row, column);
    });
  }

  used(valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    this.forEach((cell, row, column) => {
      if (hasContent(cell) || !valuesOnly) used = bounding(used, areaBetween(row, column, row, column));
    });
    return used;
  }

  /** Cuts an area down to the rows and columns that hold anything, so that whole columns can be walked. */
  withinUsed(area: Area): Area | null {
    const used = this.used(false);
    return used && intersection(area, used);
  }

  /** Moves cells as a shift says; those that are deleted are gone. */
  shift(shift: Shift): void {
    const moved: [number, number, ICellData][] = [];
    const rows = shift.axis === 'row';
    this.forEach((cell, row, column) => {
      const [along, across] = rows ? [row, column] : [column, row];
      if (along >= shift.at && across >= shift.from && across <= shift.to) moved.push([row, column, cell]);
    });
    const matrix = this.worksheet.getCellMatrix();
    for (const [row, column] of moved) matrix.realDeleteValue(row, column);
    for (const [row, column, cell] of moved) {
      const along = rows ? row : column;
      if (shift.kind === 'delete' && along < shift.at + shift.count) continue;
      const by = shift.kind === 'insert' ? shift.count : -shift.count;
      const target = rows ? areaBetween(row + by, column, row + by, column) : areaBetween(row, column + by, row, column + by);
      this.put(target.row, target.column, cell);
    }
  }

  /** Univer's sheets have a fixed size and refuse what lies beyond it. */
  growTo(area: Area): void {
    const config = this.worksheet.getConfig();
    config.rowCount = Math.max(config.rowCount, lastRow(area) + 1);
    config.columnCount = Math.max(config.columnCount, lastColumn(area) + 1);
  }
}
