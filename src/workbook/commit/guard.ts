import { areaAddress, cellAddress } from '../../sheets';
import type { PlanBasis } from '../plan/write-plan';
import { queueSize, readRanges, sizeOf, type Part } from '../read/read-parts';
import { Refusal } from '../book/refusal';
import type { CellScalar, SheetSnapshot } from '../book/snapshot';

/**
 * Reads again what a plan was worked out from: one request, or as many as reading it took. What a formula of the staff's yields is left
 * out: it may change at any time, and the results follow.
 * @throws Refusal naming the first sheet or cell that has changed since
 */
export async function guard(context: Excel.RequestContext, { sheetNames, whole, parts }: PlanBasis): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const sizes = whole.map(({ name }) => queueSize(worksheets.getItem(name)));
  const read = await readAgain(context, [...whole, ...parts]);
  refuseOtherSheets(
    sheetNames,
    worksheets.items.map(({ name }) => name),
  );
  whole.forEach((sheet, index) => refuseChanged(sheet, read[index] ?? [], sizes[index] === undefined ? null : sizeOf(sizes[index])));
  parts.forEach((sheet, index) => refuseChanged(sheet, read[whole.length + index] ?? [], sheet));
}

/** A sheet that is not there any more fails the request; it is told by its name. */
async function readAgain(context: Excel.RequestContext, sheets: readonly SheetSnapshot[]): Promise<Excel.Range[][]> {
  try {
    return await readRanges(context, sheets, (range) => void range.load('formulas,numberFormat'));
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || error.code !== 'ItemNotFound') throw error;
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const names = worksheets.items.map(({ name }) => name);
    throw Refusal.of('sheet-gone', { sheet: sheets.find(({ name }) => !names.includes(name))?.name ?? '' });
  }
}

/** A sheet that came or went may be the one that a name of ours now belongs to. */
function refuseOtherSheets(before: readonly string[], now: readonly string[]): void {
  const gone = before.find((name) => !now.includes(name));
  if (gone !== undefined) throw Refusal.of('sheet-gone', { sheet: gone });
  const come = now.find((name) => !before.includes(name));
  if (come !== undefined) throw Refusal.of('sheet-added', { sheet: come });
}

function refuseChanged(before: SheetSnapshot, ranges: readonly Excel.Range[], size: Pick<Part, 'area'> | null): void {
  const changed = (row: number, column: number) =>
    Refusal.of('book-changed', { sheet: before.name, cell: cellAddress(before.area.row + row, before.area.column + column) });
  const grids = [
    [before.formulas, ranges.flatMap((range) => range.formulas as CellScalar[][])],
    [before.numberFormats, ranges.flatMap((range) => range.numberFormat as string[][])],
  ] as const;
  for (const [then, now] of grids) {
    for (const [row, cells] of then.entries()) {
      const column = cells.findIndex((cell, index) => cell !== now[row]?.[index]);
      if (column >= 0) throw changed(row, column);
    }
  }
  if (size === null || areaAddress(size.area) !== areaAddress(before.area)) throw changed(before.area.rowCount, 0);
}
