import { areaAddress, RESULT_CAPTION } from '../../sheets';
import type { ClearPlan } from '../plan/plan-clear';
import { queueClearOwn } from './clear-own';
import { sendInTurn } from './send';
import { blockSteps, requestsOf, stepsOf } from './write-steps';

/**
 * Carries out 清除评分: summary sheets go before the rows that they add up, so that no total is left without its rows.
 * @param excelTable the Excel table that added columns have joined, if there is one
 */
export async function clear(
  context: Excel.RequestContext,
  plan: ClearPlan,
  excelTable: string | null,
  checkpoint: () => void,
): Promise<void> {
  const { worksheets } = context.workbook;
  const rules = plan.rules;
  const sheet = () => worksheets.getItem(plan.sheet ?? '');
  const steps = [
    { bytes: 0, queue: () => removeSheets(worksheets, plan) },
    ...(rules === null ? [] : stepsOf(rules)).map(({ bytes, queue }) => ({
      bytes,
      queue: () => queue(worksheets.getItem(rules?.sheet ?? '')),
    })),
    ...blockSteps(plan.blocks).map(({ bytes, queue }) => ({ bytes, queue: () => queue(sheet()) })),
    { bytes: 0, queue: () => plan.added.length > 0 && removeColumns(sheet(), plan, context.workbook, excelTable) },
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

function removeColumns(sheet: Excel.Worksheet, { added }: ClearPlan, { tables }: Excel.Workbook, excelTable: string | null): void {
  for (const { role, area } of [...added].reverse()) {
    const range = sheet.getRange(areaAddress(area));
    range.format.useStandardWidth = true;
    if (excelTable === null) {
      range.clear();
    } else {
      tables.getItem(excelTable).columns.getItem(RESULT_CAPTION[role]).delete();
    }
  }
}
