import { addedColumns, areaAddress, type Block, type Content, formulaAt, isAddedColumn, RESULT_CAPTION } from '../../sheets';
import type { PlannedColumns, WritePlan } from '../plan/write-plan';
import type { SheetSnapshot } from '../book/snapshot';
import { sendInTurn, type QueuedStep } from './send';
import { setTitle } from './titles';
import { blockSteps, constantsFor, requestsOf } from './write-steps';

/**
 * Takes back what a broken run has written, as far as that can be: result columns hold again what they held, new columns and sheets are
 * gone. Sheets of ours that were being written anew keep the sign that the run broke off; another run completes them.
 * @param excelTables for each of the plan's columns the Excel table that new ones were to join
 * @returns the sheets that keep the sign
 * @throws whatever the host answers, when it takes no more
 */
export async function undo(context: Excel.RequestContext, plan: WritePlan, excelTables: readonly (string | null)[]): Promise<string[]> {
  const { worksheets, tables } = context.workbook;
  const sheets = plan.sheets.filter(({ isNew }) => isNew).map(({ blueprint }) => worksheets.getItemOrNullObject(blueprint.sheet));
  const columns = plan.columns.flatMap(({ table }, index) => {
    const excelTable = excelTables[index] ?? null;
    if (excelTable === null) return [];
    return addedColumns(table).map(({ role }) => tables.getItem(excelTable).columns.getItemOrNullObject(RESULT_CAPTION[role]));
  });
  for (const one of [...sheets, ...columns]) one.load('name');
  await context.sync();
  // From the last to the first, so that those still to go keep their places.
  for (const one of [...sheets, ...columns].reverse()) if (!one.isNullObject) one.delete();
  // An Excel table that has lost its new columns has moved back what stood right of them.
  plan.columns.forEach((one, index) => (excelTables[index] ?? null) === null && clearAdded(context, one));
  for (const name of plan.flagged) setTitle(worksheets.getItem(name), name, 'whole');
  const restored = plan.columns.flatMap((one, index) => restoringSteps(context, plan, one, (excelTables[index] ?? null) !== null));
  await sendInTurn(context, requestsOf([{ bytes: 0, queue: () => undefined }, ...restored]));
  return plan.sheets.filter(({ isNew }) => !isNew).map(({ blueprint }) => blueprint.sheet);
}

function clearAdded({ workbook }: Excel.RequestContext, { blueprint, table }: PlannedColumns): void {
  for (const block of blueprint.blocks) {
    if (!isAddedColumn(block, table)) continue;
    const { row, column, contents } = block;
    const area = areaAddress({ row, column, rowCount: contents.length, columnCount: 1 });
    workbook.worksheets.getItem(blueprint.sheet).getRange(area).clear();
  }
}

function restoringSteps(
  { workbook }: Excel.RequestContext,
  { basis }: WritePlan,
  { blueprint, table }: PlannedColumns,
  inExcelTable: boolean,
): QueuedStep[] {
  const before = basis.whole.find(({ name }) => name === blueprint.sheet);
  const blocks = blueprint.blocks.filter((block) => !isAddedColumn(block, table));
  const restored = before === undefined ? [] : blocks.map((block) => asBefore(block, before));
  const written = inExcelTable ? [...constantsFor(restored), ...restored] : restored;
  return blockSteps(written).map(({ bytes, queue }) => ({ bytes, queue: () => queue(workbook.worksheets.getItem(blueprint.sheet)) }));
}

/** What stood in the cells that a block writes; the others are the staff's, and were not touched. */
function asBefore({ row, column, contents, numberFormats }: Block, before: SheetSnapshot): Block {
  const format = (at: number) => before.numberFormats[at - before.area.row]?.[column - before.area.column] ?? 'General';
  return {
    ...{ row, column },
    contents: contents.map(([content], index) => [content == null ? null : (formulaAt(before, row + index, column) as Content)]),
    numberFormats: numberFormats?.map(([now], index) => [now == null ? null : format(row + index)]) ?? null,
  };
}
