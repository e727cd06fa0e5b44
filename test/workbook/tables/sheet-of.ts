import type { Area } from '../../../src/sheets';
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

/** The area of an address such as `D1:F1`, in columns A to Z. */
export function areaOf(address: string): Area {
  const [, left, top, right, bottom] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(address) as unknown as [string, string, string, string, string];
  const column = left.charCodeAt(0) - 'A'.charCodeAt(0);
  const row = Number(top) - 1;
  return { row, column, rowCount: Number(bottom) - row, columnCount: right.charCodeAt(0) - left.charCodeAt(0) + 1 };
}
