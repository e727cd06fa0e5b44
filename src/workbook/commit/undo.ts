import {
  addedColumns,
  areaAddress,
  type Block,
  type Content,
  formulaAt,
  isAddedColumn,
  type PlacedTable,
  RESULT_CAPTION,
} from '../../sheets';
import type { WritePlan } from '../plan/write-plan';
import type { SheetSnapshot } from '../book/snapshot';
import { sendInTurn } from './send';
import { setTitle } from './titles';
import { blockSteps, constantsFor, requestsOf } from './write-steps';

/**
 * Takes back what a broken run has written, as far as that can be: result columns hold again what they held, new columns and sheets are
 * gone. Sheets of ours that were being written anew keep the sign that the run broke off; another run completes them.
 * @param excelTable the Excel table that new columns were to join
 * @returns the sheets that keep the sign
 * @throws whatever the host answers, when it takes no more
 */
export async function undo(
  context: Excel.RequestContext,
  plan: WritePlan,
  table: PlacedTable,
  excelTable: string | null,
): Promise<string[]> {
  const { worksheets, tables } = context.workbook;
  const added = addedColumns(table);
  const sheets = plan.sheets.filter(({ isNew }) => isNew).map(({ blueprint }) => worksheets.getItemOrNullObject(blueprint.sheet));
  const columns =
    excelTable === null ? [] : added.map(({ role }) => tables.getItem(excelTable).columns.getItemOrNullObject(RESULT_CAPTION[role]));
  for (const one of [...sheets, ...columns]) one.load('name');
  await context.sync();
  // From the last to the first, so that those still to go keep their places.
  for (const one of [...sheets, ...columns].reverse()) if (!one.isNullObject) one.delete();
  // An Excel table that has lost its new columns has moved back what stood right of them.
  if (excelTable === null) clearAdded(context, plan, table);
  for (const name of plan.flagged) setTitle(worksheets.getItem(name), name, 'whole');
  await restoreColumns(context, plan, table, excelTable !== null);
  return plan.sheets.filter(({ isNew }) => !isNew).map(({ blueprint }) => blueprint.sheet);
}

function clearAdded({ workbook }: Excel.RequestContext, { columns }: WritePlan, table: PlacedTable): void {
  for (const block of columns?.blocks ?? []) {
    if (!isAddedColumn(block, table)) continue;
    const { row, column, contents } = block;
    const area = areaAddress({ row, column, rowCount: contents.length, columnCount: 1 });
    workbook.worksheets
      .getItem(columns?.sheet ?? '')
      .getRange(area)
      .clear();
  }
}

async function restoreColumns(
  context: Excel.RequestContext,
  { columns, basis }: WritePlan,
  table: PlacedTable,
  inExcelTable: boolean,
): Promise<void> {
  const [before] = basis.whole;
  const blocks = (columns?.blocks ?? []).filter((block) => !isAddedColumn(block, table));
  const restored = before === undefined ? [] : blocks.map((block) => asBefore(block, before));
  const sheet = () => context.workbook.worksheets.getItem(columns?.sheet ?? '');
  const written = inExcelTable ? [...constantsFor(restored), ...restored] : restored;
  const steps = blockSteps(written).map(({ bytes, queue }) => ({ bytes, queue: () => queue(sheet()) }));
  await sendInTurn(context, requestsOf([{ bytes: 0, queue: () => undefined }, ...steps]));
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
