import type { SheetSnapshot } from '../../../src/workbook/book/snapshot';

/** A sheet as a read brings it, from its rows; texts beginning with "=" are formulas without a result. */
export function sheetOf(rows: readonly (readonly (string | number)[])[], at = { row: 0, column: 0 }): SheetSnapshot {
  const columnCount = Math.max(...rows.map((row) => row.length));
  const grid = rows.map((row) => [...row, ...Array<string>(columnCount - row.length).fill('')]);
  return {
    name: '绩效',
    ...{ protected: false, filtered: false, hiddenRows: false },
    area: { ...at, rowCount: rows.length, columnCount },
    values: grid.map((row) => row.map((cell) => (String(cell).startsWith('=') ? '' : cell))),
    formulas: grid,
    text: grid.map((row) => row.map(String)),
    numberFormats: grid.map((row) => row.map(() => 'General')),
  };
}
