import { commit, finishAndLook, type Finished, queueExcelTable } from '../commit/commit';
import { guard } from '../commit/guard';
import { undo } from '../commit/undo';
import { isEmpty, type WritePlan } from '../plan/write-plan';
import { Refusal } from '../book/refusal';
import { asRefusal } from './run';
import type { RunControl } from './run-control';

/**
 * Writes a plan to the book as it was when the plan was made, or takes back what it has written.
 * @param look asks, with the request that sets up pages, for what there is to see of the results
 * @throws Refusal when the book has changed meanwhile, and, saying what is left behind, when writing breaks off
 */
export async function writePlan<Seen>(
  context: Excel.RequestContext,
  control: RunControl,
  plan: WritePlan,
  look: () => Promise<Seen>,
): Promise<Finished<Seen>> {
  if (!isEmpty(plan)) await writeOrTakeBack(context, control, plan);
  // All results stand: from here on there is nothing left to stop.
  control.enter('verifying');
  return await finishAndLook(context, plan, () => control.checkpoint(), look);
}

async function writeOrTakeBack(context: Excel.RequestContext, control: RunControl, plan: WritePlan): Promise<void> {
  control.enter('guarding');
  const queued = plan.columns.map(({ table }) => queueExcelTable(context, table));
  await guard(context, plan.basis);
  const excelTables = queued.map((excelTable) => excelTable());
  control.enter('writing');
  try {
    await commit(context, plan, excelTables, () => control.checkpoint());
  } catch (error) {
    const cause = asRefusal(error, 'writing');
    if (cause.code === 'host-silent') throw cause;
    control.resume();
    throw withLeftovers(cause, await undone(context, plan, excelTables));
  }
}

/** The sheets that keep the sign of a broken run; `null` when Excel takes back nothing either. */
async function undone(context: Excel.RequestContext, plan: WritePlan, excelTables: readonly (string | null)[]): Promise<string[] | null> {
  try {
    return await undo(context, plan, excelTables);
  } catch {
    return null;
  }
}

function withLeftovers(cause: Refusal, unfinished: readonly string[] | null): Refusal {
  if (cause.is('stopped')) return Refusal.of('stopped', { unfinished });
  if (cause.is('host-failed')) return Refusal.of('host-failed', { ...cause.facts, unfinished });
  return cause;
}
