import { type Area, areaBetween, type Book, formulaMovedBy, touches, UniverSheet } from '../../../excel/browser';
import type { CellValueType, ICellData } from '@univerjs/core';

const NUMBER = 2 as CellValueType;
/** Excel keeps so many digits of what is typed. */
const DIGITS = 15;

type Origin = { readonly formula: string; readonly row: number; readonly column: number };

/**
 * Puts what a person did on the grid as the book holds it. Univer 0.25 writes a formula that is pasted or filled over several cells into
 * the first of them only, and gives the others its `si`; and it turns "95%" into 0.9500000000000001.
 */
export function settleTypedCells(book: Book, sheetId: string, typed: Area): void {
  const sheet = book.sheets.find(({ id }) => id === sheetId);
  if (!(sheet instanceof UniverSheet)) return;
  const origins = new Map<string, Origin>();
  const followers: (readonly [ICellData, number, number])[] = [];
  sheet.grid.forEach((cell, row, column) => {
    if (cell.t === NUMBER && typeof cell.v === 'number' && !cell.f && touches(typed, areaBetween(row, column, row, column)))
      cell.v = Number(cell.v.toPrecision(DIGITS));
    if (!cell.si) return;
    if (cell.f) origins.set(cell.si, { formula: cell.f, row, column });
    else followers.push([cell, row, column]);
  });
  for (const [cell, row, column] of followers) {
    const origin = origins.get(cell.si ?? '');
    if (!origin) continue;
    cell.f = formulaMovedBy(origin.formula, row - origin.row, column - origin.column);
    delete cell.si;
  }
}
