import { areaAddress, cellAddress, type Blueprint, type Scorecard } from '../scoring';
import type { WritePlan } from './plan';
import { readSheets } from './read-book';
import { Refusal } from './refusal';
import type { SheetSnapshot } from './snapshot';
import { queueBlueprint } from './write-blueprint';

/** What has to be known of the table's surroundings just before writing. */
export interface Guarded {
  /** The Excel table (ListObject) that holds the header row, by name; `null` for a plain range. */
  readonly excelTable: string | null;
}

/**
 * Reads again what the plan was worked out from: two requests.
 * @throws Refusal naming the first cell that has changed since
 */
export async function guard(context: Excel.RequestContext, plan: WritePlan, scorecard: Scorecard): Promise<Guarded> {
  const { table } = scorecard;
  const header = context.workbook.worksheets.getItem(table.sheet).getRange(cellAddress(table.headerRow - 1, table.weightColumn));
  const excelTables = header.getTables(false);
  excelTables.load('items/name');
  const [now] = await readSheets(context, [plan.basis.name]);
  refuseIfChanged(plan.basis, now);
  return { excelTable: excelTables.items[0]?.name ?? null };
}

function refuseIfChanged(before: SheetSnapshot, now: SheetSnapshot | undefined): void {
  const changed = (row: number, column: number) =>
    new Refusal('book-changed', { sheet: before.name, cell: cellAddress(before.area.row + row, before.area.column + column) });
  if (now === undefined || areaAddress(now.area) !== areaAddress(before.area)) throw changed(0, 0);
  for (const [row, cells] of before.formulas.entries()) {
    const column = cells.findIndex((cell, index) => cell !== now.formulas[row]?.[index]);
    if (column >= 0) throw changed(row, column);
  }
}

/** Writes the plan: one request. */
export async function write(context: Excel.RequestContext, plan: WritePlan, scorecard: Scorecard, guarded: Guarded): Promise<void> {
  const { workbook } = context;
  workbook.application.suspendApiCalculationUntilNextSync();
  workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const blueprint of plan.blueprints) {
    if (blueprint.sheet === scorecard.table.sheet && guarded.excelTable !== null)
      widen(workbook.tables.getItem(guarded.excelTable), scorecard);
    queueBlueprint(sheetFor(workbook.worksheets, blueprint, plan), blueprint);
  }
  await context.sync();
}

/** An Excel table takes the new columns in, so that filters, styles and sorting include them. */
function widen(table: Excel.Table, { table: { results } }: Scorecard): void {
  const captions = { completionRate: '完成率', score: '自评得分', scoreRate: '得分率' };
  for (const [role, caption] of Object.entries(captions) as [keyof typeof captions, string][]) {
    if (results[role].added) table.columns.add(undefined, undefined, caption);
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
