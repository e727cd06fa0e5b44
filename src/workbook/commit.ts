import { areaAddress, cellAddress, RESULT_CAPTION, RESULT_ROLES, type Blueprint, type Scorecard } from '../scoring';
import type { WritePlan } from './plan';
import { queueSize, readRanges, sizeOf, type Part } from './read-parts';
import { Refusal } from './refusal';
import type { SheetSnapshot } from './snapshot';
import { requestsOf, stepsOf } from './write-steps';

/**
 * Reads again what the plan was worked out from: one request, or as many as reading it took.
 * @returns the name of the Excel table (ListObject) that holds the header row, `null` for a plain range
 * @throws Refusal naming the first cell that has changed since
 */
export async function guard(context: Excel.RequestContext, plan: WritePlan, scorecard: Scorecard): Promise<string | null> {
  const { table } = scorecard;
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const excelTables = sheet.getRange(cellAddress(table.headerRow - 1, table.weightColumn)).getTables(false);
  const names = excelTables.load('items/name');
  const size = queueSize(sheet);
  const [ranges = []] = await readRanges(context, [plan.basis], (range) => void range.load('formulas'));
  refuseIfChanged(
    plan.basis,
    sizeOf(size),
    ranges.flatMap((range) => range.formulas as SheetSnapshot['formulas']),
  );
  return names.items[0]?.name ?? null;
}

function refuseIfChanged(before: SheetSnapshot, size: Part | null, now: SheetSnapshot['formulas']): void {
  const changed = (row: number, column: number) =>
    Refusal.of('book-changed', { sheet: before.name, cell: cellAddress(before.area.row + row, before.area.column + column) });
  for (const [row, cells] of before.formulas.entries()) {
    const column = cells.findIndex((cell, index) => cell !== now[row]?.[index]);
    if (column >= 0) throw changed(row, column);
  }
  if (size === null || areaAddress(size.area) !== areaAddress(before.area)) throw changed(before.area.rowCount, 0);
}

/**
 * Writes the plan: one request, or as many as its size needs, rows before the totals that add them up.
 * @param excelTable the Excel table that new columns join, if there is one
 */
export async function write(
  context: Excel.RequestContext,
  plan: WritePlan,
  scorecard: Scorecard,
  excelTable: string | null,
): Promise<void> {
  const steps = plan.blueprints.flatMap((blueprint) =>
    stepsOf(blueprint).map((step, index) => ({ ...step, blueprint, first: index === 0 })),
  );
  const open = (step: (typeof steps)[number]) => {
    if (!step.first) return context.workbook.worksheets.getItem(step.blueprint.sheet);
    if (excelTable !== null && step.blueprint.sheet === scorecard.table.sheet)
      widen(context.workbook.tables.getItem(excelTable), scorecard);
    return sheetFor(context.workbook.worksheets, step.blueprint, plan);
  };
  await send(
    context,
    requestsOf(steps).map((request) => () => request.forEach((step) => step.queue(open(step)))),
  );
  for (const name of plan.removed) context.workbook.worksheets.getItem(name).delete();
  await context.sync();
}

/** Sends all but the last request, one after the other; the last one stays queued for what comes behind it. */
async function send(context: Excel.RequestContext, requests: readonly (() => void)[]): Promise<void> {
  const [first, ...rest] = requests;
  if (first === undefined) return;
  const { application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  first();
  if (rest.length === 0) return;
  await context.sync();
  await send(context, rest);
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
