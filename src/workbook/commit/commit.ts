import { addedColumns, type Block, cellAddress, type PlacedTable, RESULT_CAPTION } from '../../sheets';
import { inTabOrder, setTitle } from './titles';
import type { PlannedColumns, PlannedSheet, WritePlan } from '../plan/write-plan';
import { queueClearOwn } from './clear-own';
import { queueOvertyped } from './overtyped';
import { sendInTurn, type QueuedStep } from './send';
import { blockSteps, constantsFor, finishingSteps, requestsOf, stepsOf, type WriteStep } from './write-steps';

/**
 * Writes the plan: one request, or as many as its size needs. The sheets of ours first say that a run is under way, and only the last
 * request takes that back; in between rows are written before the totals that add them up. Wherever writing breaks off, a total that does
 * not fit its rows stands under that sign. What a co-author has typed into a result cell since the comparison before writing is put back.
 * @param excelTables for each of the plan's columns the Excel table that new ones join, `null` where there is none
 * @param checkpoint called before each request; throws when the run is to stop
 */
export async function commit(
  context: Excel.RequestContext,
  plan: WritePlan,
  excelTables: readonly (string | null)[],
  checkpoint: () => void,
): Promise<void> {
  const { workbook } = context;
  let overtyped = (): QueuedStep[] => [];
  const steps = [
    { bytes: 0, queue: () => (overtyped = overtypedColumns(workbook, plan, excelTables)) },
    { bytes: 0, queue: () => raiseSigns(workbook, plan) },
    ...plan.columns.flatMap((columns, index) => columnSteps(workbook, columns, excelTables[index] ?? null)),
    ...plan.sheets.flatMap((planned) => sheetSteps(workbook, planned)),
    { bytes: 0, queue: () => lowerSigns(workbook, plan) },
  ];
  await sendInTurn(context, requestsOf(steps), checkpoint);
  await sendInTurn(context, requestsOf(overtyped()));
}

/** Where an Excel table is about to take in new columns, their places are others' still. */
function overtypedColumns(
  { worksheets }: Excel.Workbook,
  { columns, basis }: WritePlan,
  excelTables: readonly (string | null)[],
): () => QueuedStep[] {
  const queued = columns.flatMap(({ blueprint, table }, index) => {
    const before = basis.whole.find(({ name }) => name === blueprint.sheet);
    if (before === undefined) return [];
    const joining = (excelTables[index] ?? null) === null ? [] : addedColumns(table).map(({ column }) => column);
    const blocks = blueprint.blocks.filter(({ column }) => !joining.includes(column));
    return [
      { sheet: () => worksheets.getItem(blueprint.sheet), typed: queueOvertyped(worksheets.getItem(blueprint.sheet), { blocks }, before) },
    ];
  });
  return () => queued.flatMap(({ sheet, typed }) => blockSteps(typed()).map((step) => on(sheet, step)));
}

/** What was seen of a book once it was finished. */
export interface Finished<Seen> {
  readonly seen: Seen;
  /** The sheets that were left without chart and page set-up; none where all went well. */
  readonly unfinished: readonly string[];
}

/** Draws charts and sets up pages, last and apart from what is written: nothing that they fail at takes that back. */
export async function finish(context: Excel.RequestContext, plan: WritePlan): Promise<void> {
  await finishAndLook(
    context,
    plan,
    () => undefined,
    async () => await context.sync(),
  );
}

/**
 * The same, and in the last of its requests what `look` asks for. Where that request fails, `look` asks once more by itself.
 * @param checkpoint called before each request that sets up pages; throws when the run is to stop
 */
export async function finishAndLook<Seen>(
  context: Excel.RequestContext,
  { sheets }: WritePlan,
  checkpoint: () => void,
  look: () => Promise<Seen>,
): Promise<Finished<Seen>> {
  const { worksheets } = context.workbook;
  const blueprints = sheets.map(({ blueprint }) => blueprint);
  const steps = blueprints.flatMap((blueprint) =>
    finishingSteps(blueprint).map((step) => on(() => worksheets.getItem(blueprint.sheet), step)),
  );
  const requests = requestsOf(steps);
  const last = requests.pop();
  if (last === undefined) return { seen: await look(), unfinished: [] };
  try {
    await sendInTurn(context, requests, checkpoint);
    checkpoint();
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    for (const step of last) step.queue();
    return { seen: await look(), unfinished: [] };
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { seen: await look(), unfinished: blueprints.map(({ sheet }) => sheet) };
  }
}

/** In tab order, which new sheets keep. */
function raiseSigns({ worksheets }: Excel.Workbook, { sheets, flagged }: WritePlan): void {
  for (const { blueprint, isNew } of inTabOrder(sheets, (one) => one.blueprint.sheet)) {
    const sheet = isNew ? worksheets.add(blueprint.sheet) : worksheets.getItem(blueprint.sheet);
    setTitle(sheet, blueprint.sheet, 'unfinished');
  }
  for (const name of flagged) setTitle(worksheets.getItem(name), name, 'unfinished');
}

function lowerSigns({ worksheets }: Excel.Workbook, { sheets, flagged, removed }: WritePlan): void {
  for (const name of [...sheets.map(({ blueprint }) => blueprint.sheet), ...flagged]) setTitle(worksheets.getItem(name), name, 'whole');
  for (const { sheet, filled, hasNotes } of removed) {
    if (hasNotes) queueClearOwn(worksheets.getItem(sheet), sheet, filled);
    else worksheets.getItem(sheet).delete();
  }
}

function columnSteps(workbook: Excel.Workbook, { blueprint, table }: PlannedColumns, excelTable: string | null): QueuedStep[] {
  const sheet = () => workbook.worksheets.getItem(blueprint.sheet);
  const widening = { bytes: 0, queue: () => excelTable !== null && widen(workbook.tables.getItem(excelTable), table) };
  const first = excelTable === null ? [] : blockSteps(constantsFor(blueprint.blocks));
  return [widening, ...[...first, ...stepsOf(blueprint)].map((step) => on(sheet, step))];
}

/** Writes some cells of result columns once more, where Excel has made something else of them. */
export async function mendColumns(
  context: Excel.RequestContext,
  name: string,
  blocks: readonly Block[],
  checkpoint: () => void,
): Promise<void> {
  const sheet = () => context.workbook.worksheets.getItem(name);
  const steps = blockSteps([...constantsFor(blocks), ...blocks]).map((step) => on(sheet, step));
  await sendInTurn(context, requestsOf(steps), checkpoint);
}

/** An Excel table takes the new columns in, so that filters, styles and sorting include them. */
function widen(table: Excel.Table, placed: PlacedTable): void {
  for (const { role } of addedColumns(placed)) table.columns.add(undefined, undefined, RESULT_CAPTION[role]);
}

/** The title comes last, with the end of the run. What a person edits is written over in one step, and never cleared before. */
function sheetSteps(workbook: Excel.Workbook, { blueprint, filled }: PlannedSheet): QueuedStep[] {
  const sheet = () => workbook.worksheets.getItem(blueprint.sheet);
  const blocks = blueprint.blocks.slice(1);
  const steps = stepsOf({ ...blueprint, blocks }).map((step) => on(sheet, step));
  if (filled === null || blueprint.isEdited === true) return steps;
  const own = { ...filled, row: 1, rowCount: filled.rowCount - 1 };
  return [{ bytes: 0, queue: () => queueClearOwn(sheet(), blueprint.sheet, own) }, ...steps];
}

function on(sheet: () => Excel.Worksheet, step: WriteStep): QueuedStep {
  return { bytes: step.bytes, queue: () => step.queue(sheet()) };
}

/**
 * Asks with the next request for the Excel table (ListObject) that holds the table's header row.
 * @returns what gives its name after that request, `null` for a plain range
 */
export function queueExcelTable({ workbook }: Excel.RequestContext, table: PlacedTable): () => string | null {
  const cell = cellAddress(table.headerRow - 1, table.lookColumn);
  const names = workbook.worksheets.getItem(table.sheet).getRange(cell).getTables(false).load('items/name');
  return () => names.items[0]?.name ?? null;
}
