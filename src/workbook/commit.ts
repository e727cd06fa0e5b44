import { areaAddress, cellAddress, RESULT_CAPTION, RESULT_ROLES, type Blueprint, type Scorecard } from '../scoring';
import type { WritePlan } from './plan';
import { readSheets } from './read-book';
import { Refusal } from './refusal';
import type { SheetSnapshot } from './snapshot';
import { queueBlueprint } from './write-blueprint';

/**
 * Reads again what the plan was worked out from: one request.
 * @returns the name of the Excel table (ListObject) that holds the header row, `null` for a plain range
 * @throws Refusal naming the first cell that has changed since
 */
export async function guard(context: Excel.RequestContext, plan: WritePlan, scorecard: Scorecard): Promise<string | null> {
  const { table } = scorecard;
  const header = context.workbook.worksheets.getItem(table.sheet).getRange(cellAddress(table.headerRow - 1, table.weightColumn));
  const excelTables = header.getTables(false);
  const names = excelTables.load('items/name');
  const [now] = await readSheets(context, [plan.basis.name]);
  refuseIfChanged(plan.basis, now);
  return names.items[0]?.name ?? null;
}

function refuseIfChanged(before: SheetSnapshot, now: SheetSnapshot | undefined): void {
  const changed = (row: number, column: number) =>
    Refusal.of('book-changed', { sheet: before.name, cell: cellAddress(before.area.row + row, before.area.column + column) });
  if (now === undefined || areaAddress(now.area) !== areaAddress(before.area)) throw changed(0, 0);
  for (const [row, cells] of before.formulas.entries()) {
    const column = cells.findIndex((cell, index) => cell !== now.formulas[row]?.[index]);
    if (column >= 0) throw changed(row, column);
  }
}

/** Writes the plan: one request. @param excelTable the Excel table that new columns join, if there is one */
export async function write(
  context: Excel.RequestContext,
  plan: WritePlan,
  scorecard: Scorecard,
  excelTable: string | null,
): Promise<void> {
  const { workbook } = context;
  workbook.application.suspendApiCalculationUntilNextSync();
  workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const blueprint of plan.blueprints) {
    if (blueprint.sheet === scorecard.table.sheet && excelTable !== null) widen(workbook.tables.getItem(excelTable), scorecard);
    queueBlueprint(sheetFor(workbook.worksheets, blueprint, plan), blueprint);
  }
  for (const name of plan.removed) workbook.worksheets.getItem(name).delete();
  await context.sync();
}

/** An Excel table takes the new columns in, so that filters, styles and sorting include them. */
function widen(table: Excel.Table, { table: { results } }: Scorecard): void {
  for (const role of RESULT_ROLES) {
    if (results[role].added) table.columns.add(undefined, undefined, RESULT_CAPTION[role]);
  }
}

function sheetFor(worksheets: Excel.WorksheetCollection, blueprint: Blueprint, plan: WritePlan): Excel.Worksheet {
  if (blueprint.page === null) return worksheets.getItem(blueprint.sheet);
  if (!plan.rebuilt.includes(blueprint.sheet)) return worksheets.add(blueprint.sheet);
  const sheet = worksheets.getItem(blueprint.sheet);
  const everything = sheet.getRange();
  everything.unmerge();
  everything.clear();
  return sheet;
}
