import type { IRange } from '@univerjs/core';
import { areaBetween, lastColumn, lastRow } from './area';
import type { Area } from './book';

/** An area as Univer writes it, by its corners. */
export const toRange = (area: Area): IRange => ({
  startRow: area.row,
  startColumn: area.column,
  endRow: lastRow(area),
  endColumn: lastColumn(area),
});

export const fromRange = ({ startRow, startColumn, endRow, endColumn }: IRange): Area =>
  areaBetween(startRow, startColumn, endRow, endColumn);
