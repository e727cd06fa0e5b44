import type { ICellData, IObjectMatrixPrimitiveType, Worksheet } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from '../vendor';
import { areaBetween, bounding, intersection, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, touches } from './area';
import type { Area, Cell, CellContent, CellStyle, ClearWhat, Sheet, Table } from './book';
import type { BookTable } from './book-table';
import { withContent } from './cell-content';
import { CellGrid } from './cell-grid';
import { overlay } from './cell-style';
import { displayText } from './display';
import { fromRange, toRange } from './ranges';
import type { SheetExtras } from './sheet-extras';
import { SheetLayout } from './sheet-layout';
import { deletion, insertion, shiftSheet } from './sheet-shift';
import { newTable } from './sheet-tables';
import { SheetTraits } from './sheet-traits';
import type { UniverBook } from './univer-book';

/** A sheet whose cells, merges and sizes are Univer's. */
export class UniverSheet extends SheetTraits implements Sheet {
  readonly grid: CellGrid;
  readonly layout: SheetLayout;
  readonly bookTables: BookTable[] = [];
  private spilled: IObjectMatrixPrimitiveType<ICellData> = {};

  constructor(book: UniverBook, worksheet: Worksheet, extras: SheetExtras) {
    super(book, worksheet, extras);
    this.grid = new CellGrid(worksheet, (row, column) => this.spilled[row]?.[column] ?? null);
    this.layout = new SheetLayout(worksheet);
  }

  get tables(): readonly Table[] {
    return this.bookTables;
  }

  get merges(): readonly Area[] {
    return this.worksheet.getConfig().mergeData.map(fromRange);
  }

  read(area: Area): Cell[][] {
    return this.grid.read(area);
  }

  text(area: Area): string[][] {
    return this.read(area).map((cells, r) =>
      cells.map(({ value }, c) => displayText(value, this.styleAt(area.row + r, area.column + c).numberFormat, this.book.date1904)),
    );
  }

  write(area: Area, contents: readonly (readonly (CellContent | undefined)[])[]): void {
    const merges = this.merges.filter((merge) => touches(merge, area));
    const covered = (row: number, column: number): boolean =>
      merges.some((merge) => touches(merge, areaBetween(row, column, row, column)) && (merge.row !== row || merge.column !== column));
    const before = area.rowCount * area.columnCount === 1 ? this.read(area)[0]?.[0] : undefined;
    this.grid.write(area, contents, (row, column) => !covered(row, column));
    this.keepHeaders(area);
    this.changed(area, 'edited', before && { before });
  }

  styles(area: Area): CellStyle[][] {
    return this.grid.mapArea(area, (row, column) => this.styleAt(row, column));
  }

  restyle(area: Area, traits: Partial<CellStyle>): void {
    const laid = new Map<CellStyle, CellStyle>();
    const styles = this.book.styles;
    this.eachWithin(area, (cell) => {
      const old = styles.of(cell);
      const style = laid.get(old) ?? styles.intern(overlay(old, traits));
      laid.set(old, style);
      return style === old ? undefined : styles.dress(cell, style);
    });
    this.changed(area, 'formatted');
  }

  setNumberFormats(area: Area, formats: readonly (readonly (string | undefined)[])[]): void {
    const styles = this.book.styles;
    this.grid.change(area, (cell, row, column) => {
      const numberFormat = formats[row - area.row]?.[column - area.column];
      if (numberFormat === undefined) return undefined;
      const old = styles.of(cell);
      return old.numberFormat === numberFormat ? undefined : styles.dress(cell, { ...old, numberFormat });
    });
    this.changed(area, 'formatted');
  }

  clear(area: Area, what: ClearWhat): void {
    if (what === 'all' || what === 'formats') this.unmerge(area);
    const within = this.grid.withinUsed(area);
    if (within && what !== 'hyperlinks') this.grid.change(within, (cell) => this.cleared(cell, what));
    if (what === 'all' || what === 'contents') this.keepHeaders(area);
    if (what === 'all' || what === 'hyperlinks') {
      this.extras.hyperlinks = this.extras.hyperlinks.filter(({ row, column }) => !touches(area, areaBetween(row, column, row, column)));
    }
    this.changed(area, what === 'all' || what === 'contents' ? 'edited' : 'formatted');
  }

  merge(area: Area): void {
    const table = this.bookTables.find((other) => touches(other.area, area));
    if (table) throw new RangeError(`Cells of table ${table.name} cannot be merged.`);
    this.unmerge(area);
    if (area.rowCount * area.columnCount < 2) return;
    const first = areaBetween(area.row, area.column, area.row, area.column);
    this.grid.change(area, (cell, row, column) =>
      row === first.row && column === first.column ? undefined : withContent(cell, { value: null }),
    );
    this.mutate(AddWorksheetMergeMutation, { ranges: [toRange(area)] });
    this.changed(area, 'edited');
  }

  unmerge(area: Area): void {
    const dissolved = this.merges.filter((merge) => touches(merge, area));
    if (dissolved.length === 0) return;
    this.mutate(RemoveWorksheetMergeMutation, { ranges: dissolved.map(toRange) });
    this.changed(area, 'formatted');
  }

  used(valuesOnly: boolean): Area | null {
    const used = this.grid.used(valuesOnly);
    return used && this.merges.filter((merge) => touches(merge, used)).reduce<Area>(bounding, used);
  }

  insert(area: Area, shift: 'right' | 'down'): void {
    shiftSheet(this, insertion(area, shift));
  }

  delete(area: Area, shift: 'left' | 'up'): void {
    shiftSheet(this, deletion(area, shift));
  }

  columnWidth(column: number): number {
    return this.layout.columnWidth(column);
  }

  setColumnWidth(from: number, count: number, points: number): void {
    this.layout.setColumnWidth(from, count, points);
    this.redraw();
  }

  rowHeight(row: number): number {
    return this.layout.rowHeight(row);
  }

  setRowHeight(from: number, count: number, points: number): void {
    this.layout.setRowHeight(from, count, points);
    this.redraw();
  }

  get standardWidth(): number {
    return this.layout.standardWidth;
  }

  get standardHeight(): number {
    return this.layout.standardHeight;
  }

  resetColumnWidth(from: number, count: number): void {
    this.layout.resetColumnWidth(from, count);
    this.redraw();
  }

  resetRowHeight(from: number, count: number): void {
    this.layout.resetRowHeight(from, count);
    this.redraw();
  }

  columnHidden(column: number): boolean {
    return this.layout.columnHidden(column);
  }

  setColumnHidden(from: number, count: number, hidden: boolean): void {
    this.mutate(hidden ? SetColHiddenMutation : SetColVisibleMutation, { ranges: [toRange(areaBetween(0, from, 0, from + count - 1))] });
  }

  rowHidden(row: number): boolean {
    return this.layout.rowHidden(row);
  }

  setRowHidden(from: number, count: number, hidden: boolean): void {
    this.mutate(hidden ? SetRowHiddenMutation : SetRowVisibleMutation, { ranges: [toRange(areaBetween(from, 0, from + count - 1, 0))] });
    this.book.needsCalculation();
  }

  autofitColumns(from: number, count: number): void {
    const used = this.grid.withinUsed(areaBetween(0, from, MAX_ROWS - 1, from + count - 1));
    if (!used) return;
    for (let column = used.column; column <= lastColumn(used); column++)
      this.layout.fitColumn(column, this.textsOf({ ...used, column, columnCount: 1 }));
    this.redraw();
  }

  autofitRows(from: number, count: number): void {
    const used = this.grid.withinUsed(areaBetween(from, 0, from + count - 1, MAX_COLUMNS - 1));
    if (!used) return;
    for (let row = used.row; row <= lastRow(used); row++) this.layout.fitRow(row, this.textsOf({ ...used, row, rowCount: 1 }));
    this.redraw();
  }

  clearFilter(): void {
    const { filter } = this.extras;
    if (!filter) return;
    this.showBody(filter.area);
    this.extras.filter = { ...filter, criteria: '' };
  }

  removeFilter(): void {
    this.clearFilter();
    this.extras.filter = null;
  }

  /** Shows every row below the first of an area. */
  showBody({ row, rowCount }: Area): void {
    if (rowCount > 1) this.setRowHidden(row + 1, rowCount - 1, false);
  }

  addTable(area: Area, hasHeaders: boolean): Table {
    return newTable(this, area, hasHeaders);
  }

  /** Headers of tables among cells that were written stay texts of their own. */
  keepHeaders(area: Area): void {
    for (const table of this.bookTables) table.written(area);
  }

  /** What the calculation needs of a sheet. */
  forEachCell(visit: (cell: ICellData, row: number, column: number) => void): void {
    this.grid.forEach(visit);
  }

  takeSpilled(cells: IObjectMatrixPrimitiveType<ICellData> | undefined): void {
    this.spilled = cells ?? {};
  }

  styleAt(row: number, column: number): CellStyle {
    return this.book.styles.of(this.grid.cell(row, column));
  }

  private cleared(cell: ICellData | null, what: ClearWhat): ICellData | null {
    if (what === 'all' || cell === null) return null;
    return what === 'contents' ? withContent(cell, { value: null }) : this.book.styles.dress(cell, this.book.styles.plain);
  }

  private eachWithin(area: Area, change: (cell: ICellData | null) => ICellData | null | undefined): void {
    const whole = area.rowCount >= MAX_ROWS || area.columnCount >= MAX_COLUMNS;
    const within = whole ? this.grid.withinUsed(area) : area;
    if (within) this.grid.change(within, change);
  }

  private textsOf(area: Area): { text: string; fontSize: number; wrapPoints: number | null }[] {
    const merges = this.merges;
    return this.text(area).flatMap((texts, r) =>
      texts.flatMap((text, c) => {
        const [row, column] = [area.row + r, area.column + c];
        if (text === '' || merges.some((merge) => intersection(merge, areaBetween(row, column, row, column)))) return [];
        const { fontSize, wrap } = this.styleAt(row, column);
        return [{ text, fontSize, wrapPoints: wrap ? this.columnWidth(column) : null }];
      }),
    );
  }
}
