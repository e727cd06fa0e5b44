import { areaAddress, RESULT_CAPTION } from '../../sheets';
import type { ClearedTable, ClearPlan } from '../plan/plan-clear';
import { queueClearOwn } from './clear-own';
import { sendInTurn } from './send';
import { blockSteps, requestsOf, stepsOf } from './write-steps';

/**
 * Carries out 清除评分: summary sheets go before the rows that they add up, so that no total is left without its rows.
 * @param excelTables for each of the plan's tables the Excel table that added columns have joined, `null` where there is none
 */
export async function clear(
  context: Excel.RequestContext,
  plan: ClearPlan,
  excelTables: readonly (string | null)[],
  checkpoint: () => void,
): Promise<void> {
  const { worksheets } = context.workbook;
  const rules = plan.rules;
  const steps = [
    { bytes: 0, queue: () => removeSheets(worksheets, plan) },
    ...(rules === null ? [] : stepsOf(rules)).map(({ bytes, queue }) => ({
      bytes,
      queue: () => queue(worksheets.getItem(rules?.sheet ?? '')),
    })),
    ...plan.tables.flatMap(({ table, blocks }) =>
      blockSteps(blocks).map(({ bytes, queue }) => ({ bytes, queue: () => queue(worksheets.getItem(table.sheet)) })),
    ),
    // From the last to the first, so that those still to go keep their places.
    ...plan.tables
      .map((one, index) => ({ bytes: 0, queue: () => removeColumns(context.workbook, one, excelTables[index] ?? null) }))
      .reverse(),
  ];
  await sendInTurn(context, requestsOf(steps), checkpoint);
}

function removeSheets(worksheets: Excel.WorksheetCollection, { removed }: ClearPlan): void {
  for (const { sheet: name, filled, hasNotes } of removed) {
    const sheet = worksheets.getItem(name);
    if (hasNotes) queueClearOwn(sheet, name, filled);
    else sheet.delete();
  }
}

function removeColumns({ worksheets, tables }: Excel.Workbook, { table, added }: ClearedTable, excelTable: string | null): void {
  for (const { role, area } of [...added].reverse()) {
    const range = worksheets.getItem(table.sheet).getRange(areaAddress(area));
    range.format.useStandardWidth = true;
    if (excelTable === null) {
      range.clear();
    } else {
      tables.getItem(excelTable).columns.getItem(RESULT_CAPTION[role]).delete();
    }
  }
}
