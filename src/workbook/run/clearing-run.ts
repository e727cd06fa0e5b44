import { type Area, areaAddress, type Block, ownSheet, setOfSheet } from '../../sheets';
import type { TableHint } from '../../scoring';
import type { Words } from '../../text';
import { clear } from '../commit/clear';
import { queueExcelTable } from '../commit/commit';
import { guard } from '../commit/guard';
import { planClear, type ClearPlan } from '../plan/plan-clear';
import { chooseTable, type ChosenTable } from '../read/choose-table';
import { readEveryTable } from '../read/every-table';
import { readBook } from '../read/read-book';
import { settingsInForce } from '../read/settings-in-force';
import { Refusal } from '../book/refusal';
import type { BookSnapshot } from '../book/snapshot';
import type { Cleared, ClearOutcome, Place } from './outcome';
import { enter, runJob } from './run';
import type { RunControl } from './run-control';

/** Takes out what runs wrote: results, columns, sheets and formats, and nothing that a person typed. Never rejects. */
export async function runClearing(words: Words): Promise<ClearOutcome> {
  const outcome: ClearOutcome = await runJob('clearing', words, clearBook);
  if (outcome.ok || outcome.code !== 'already-running') enter({ kind: 'ended', job: 'clearing', outcome });
  return outcome;
}

async function clearBook(context: Excel.RequestContext, control: RunControl): Promise<Cleared> {
  const book = await readBook(context);
  const inForce = settingsInForce(book);
  const found = await scoredTables(context, book, inForce.settings.table);
  const plan = planClear(book, found, inForce);
  const cleared = placesOf(plan);
  if (cleared.length > 0) {
    control.enter('guarding');
    const queued = plan.tables.map(({ table }) => queueExcelTable(context, table));
    await guard(context, plan.basis);
    const excelTables = queued.map((excelTable) => excelTable());
    control.enter('clearing');
    await clear(context, plan, excelTables, () => control.checkpoint());
  }
  return { ok: true, cleared, kept: keptOf(plan) };
}

/**
 * The table that a run would score, or every table where the book has summaries of several. Where a table is gone, the sheets that were built
 * from it can still be taken out.
 */
async function scoredTables(context: Excel.RequestContext, book: BookSnapshot, hint: TableHint | null): Promise<ChosenTable[]> {
  try {
    if (book.own.every(({ name }) => setOfSheet(name) === null)) return [await chooseTable(context, book, hint)];
    const readings = await readEveryTable(context, book, hint);
    return readings.flatMap((one) => (one.ok ? [{ sheet: one.snapshot, table: one.table }] : []));
  } catch (error) {
    if (error instanceof Refusal && (error.is('no-table') || error.is('no-indicators'))) return [];
    throw error;
  }
}

function placesOf({ tables, removed }: ClearPlan): Place[] {
  return [
    ...tables.flatMap(({ table, blocks, added }) =>
      [...blocks.map(areaOf), ...added.map(({ area }) => area)].map((area) => ({ sheet: table.sheet, range: areaAddress(area) })),
    ),
    ...removed.map(({ sheet: name, filled, hasNotes }) => ({ sheet: name, range: hasNotes ? areaAddress(filled) : '' })),
  ];
}

function areaOf({ row, column, contents }: Block): Area {
  return { row, column, rowCount: contents.length, columnCount: 1 };
}

function keptOf({ removed, basis }: ClearPlan): string[] {
  const gone = new Set(removed.filter(({ hasNotes }) => !hasNotes).map(({ sheet }) => sheet));
  const isResult = (name: string) => ownSheet(name) !== null && ownSheet(name)?.outlivesScores !== true;
  return basis.whole.map(({ name }) => name).filter((name) => isResult(name) && !gone.has(name));
}
