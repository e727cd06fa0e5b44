import { areaBetween, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from './area';
import type { Area, Change, Filter, PageSetup } from './book';
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '../vendor';
import { followCells } from './chart-frame';
import { toRange } from './ranges';
import { shiftArea, type Shift } from './references';
import { ShiftConflict } from './shift-conflict';
import type { UniverSheet } from './univer-sheet';

/** Cells that move right or down to make room for `area`. */
export function insertion(area: Area, direction: 'right' | 'down'): Shift {
  return shiftOf(area, direction === 'down' ? 'row' : 'column', 'insert');
}

/** Cells that move left or up into the place of `area`. */
export function deletion(area: Area, direction: 'left' | 'up'): Shift {
  return shiftOf(area, direction === 'up' ? 'row' : 'column', 'delete');
}

function shiftOf(area: Area, axis: Shift['axis'], kind: Shift['kind']): Shift {
  if (axis === 'row') return { axis, kind, at: area.row, count: area.rowCount, from: area.column, to: lastColumn(area) };
  return { axis, kind, at: area.column, count: area.columnCount, from: area.row, to: lastRow(area) };
}

const isWhole = ({ axis, from, to }: Shift): boolean => from === 0 && to >= (axis === 'row' ? MAX_COLUMNS : MAX_ROWS) - 1;

/** Moves a sheet's cells and everything that lies on them, and lets every formula of the book follow. */
export function shiftSheet(sheet: UniverSheet, shift: Shift): void {
  const { extras } = sheet;
  refuseToCut(sheet, shift);
  extras.shifts.push(shift);
  const before = sheet.merges;
  sheet.grid.shift(shift);
  if (isWhole(shift)) sheet.layout.shift(shift);
  if (before.length > 0) sheet.mutate(RemoveWorksheetMergeMutation, { ranges: before.map(toRange) });
  const merges = present(before.map((merge) => shiftArea(merge, shift))).filter((merge) => merge.rowCount * merge.columnCount > 1);
  if (merges.length > 0) sheet.mutate(AddWorksheetMergeMutation, { ranges: merges.map(toRange) });
  extras.notes = present(extras.notes.map((note) => follow(note, shift)));
  extras.hyperlinks = present(extras.hyperlinks.map((link) => follow(link, shift)));
  if (extras.filter) extras.filter = followFilter(extras.filter, shift);
  for (const chart of extras.charts) chart.anchor = followCells(chart.anchor, shift);
  followPageSetup(extras.pageSetup, shift);
  for (const table of [...sheet.bookTables]) if (!table.follow(shift)) sheet.bookTables.splice(sheet.bookTables.indexOf(table), 1);
  if (shift.kind === 'insert') dressAsNeighbours(sheet, shift);
  sheet.book.formulasFollow(sheet, shift);
  sheet.changed(shiftedArea(shift), shift.kind === 'insert' ? 'inserted' : 'deleted', { shift: directionOf(shift) });
}

/** Excel does not move part of a merged area or of a table, takes no header row without its table, and pushes nothing over the edge. */
function refuseToCut(sheet: UniverSheet, shift: Shift): void {
  for (const merge of sheet.merges)
    if (isCut(merge, shift)) throw new ShiftConflict('Cells cannot be moved through part of a merged area.');
  for (const table of sheet.bookTables) {
    if (isCut(table.area, shift)) throw new ShiftConflict(`Cells cannot be moved through part of table ${table.name}.`);
    if (table.losesHeader(shift)) throw new ShiftConflict(`The header row of table ${table.name} cannot be deleted.`);
  }
  if (shift.kind === 'insert' && isPushedOver(sheet, shift)) throw new ShiftConflict('Cells would be pushed over the edge of the sheet.');
}

function isPushedOver(sheet: UniverSheet, { axis, count, from, to }: Shift): boolean {
  const used = sheet.grid.used(true);
  if (!used) return false;
  const rows = axis === 'row';
  if ((rows ? lastRow(used) : lastColumn(used)) + count < (rows ? MAX_ROWS : MAX_COLUMNS)) return false;
  const edge = rows ? areaBetween(MAX_ROWS - count, from, MAX_ROWS - 1, to) : areaBetween(from, MAX_COLUMNS - count, to, MAX_COLUMNS - 1);
  const within = sheet.grid.withinUsed(edge);
  return within !== null && sheet.read(within).some((row) => row.some(({ value, formula }) => value !== null || formula !== undefined));
}

function isCut(area: Area, { axis, at, from, to }: Shift): boolean {
  const [start, end, along] = axis === 'row' ? [area.column, lastColumn(area), lastRow(area)] : [area.row, lastRow(area), lastColumn(area)];
  const overlaps = start <= to && end >= from;
  return along >= at && overlaps && (start < from || end > to);
}

function follow<T extends { readonly row: number; readonly column: number }>(item: T, shift: Shift): T | null {
  const area = shiftArea(areaBetween(item.row, item.column, item.row, item.column), shift);
  return area && { ...item, row: area.row, column: area.column };
}

function followFilter(filter: Filter, shift: Shift): Filter | null {
  const area = shiftArea(filter.area, shift);
  return area && { ...filter, area };
}

function followPageSetup(setup: PageSetup, shift: Shift): void {
  if (setup.printArea) setup.printArea = shiftArea(setup.printArea, shift);
  if (setup.titleRows) {
    const [first, last] = setup.titleRows;
    const rows = shiftArea(areaBetween(first, 0, last, MAX_COLUMNS - 1), shift);
    setup.titleRows = rows && [rows.row, lastRow(rows)];
  }
  if (setup.titleColumns) {
    const [first, last] = setup.titleColumns;
    const columns = shiftArea(areaBetween(0, first, MAX_ROWS - 1, last), shift);
    setup.titleColumns = columns && [columns.column, lastColumn(columns)];
  }
}

/** Inserted cells look like those above them or left of them. */
function dressAsNeighbours(sheet: UniverSheet, shift: Shift): void {
  if (shift.at === 0) return;
  const used = sheet.grid.used(false);
  if (!used) return;
  const rows = shift.axis === 'row';
  const to = Math.min(shift.to, rows ? lastColumn(used) : lastRow(used));
  if (to < shift.from) return;
  const inserted = rows
    ? areaBetween(shift.at, shift.from, shift.at + shift.count - 1, to)
    : areaBetween(shift.from, shift.at, to, shift.at + shift.count - 1);
  sheet.grid.change(inserted, (_cell, row, column) => {
    const style = rows ? sheet.styleAt(shift.at - 1, column) : sheet.styleAt(row, shift.at - 1);
    return sheet.book.styles.dress(null, style);
  });
}

function directionOf({ axis, kind }: Shift): NonNullable<Change['shift']> {
  if (kind === 'insert') return axis === 'row' ? 'down' : 'right';
  return axis === 'row' ? 'up' : 'left';
}

function shiftedArea({ axis, at, count, from, to }: Shift): Area {
  return axis === 'row' ? areaBetween(at, from, at + count - 1, to) : areaBetween(from, at, to, at + count - 1);
}

const present = <T>(items: readonly (T | null)[]): T[] => items.filter((item): item is T => item !== null);
