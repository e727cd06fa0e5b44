import { overviewDataOf } from '../../report';
import type { Finding } from '../../scoring';
import { CHECK_SHEET, ownSheet } from '../../sheets';
import type { Words } from '../../text';
import { refused, Refusal } from '../book/refusal';
import { mendColumns } from '../commit/commit';
import { misfilled, type Verified, verify, type Written } from '../commit/verify';
import { isOverview } from '../plan/plan-every';
import { notWaiting, type WaitingSheet, type WritePlan } from '../plan/write-plan';
import type { EveryOutcome, EveryScored, TableOutcome } from './outcome';
import { enter, runJob } from './run';
import type { RunControl } from './run-control';
import { pageFindings, placesOf, scoreDataIn } from './scoring-run';
import { keyOf, type LaterFindings, type ScoredTable, understandEvery, type UnderstoodBook, type UnscoredTable } from './understand-every';
import { writePlan } from './write';

/**
 * Scores every table of the workbook, each with its own results beside it and a set of summaries, and builds 自评汇总. All of it is one plan:
 * it is written, checked and taken back as a whole. Never rejects; a second run while one runs is refused.
 * @param overwritten sheets of ours that a person typed over and gives up; others are left alone, and told
 */
export async function runEveryScoring(words: Words, overwritten: readonly WaitingSheet[] = []): Promise<EveryOutcome> {
  const outcome: EveryOutcome = await runJob('scoring-every', words, (context, control) =>
    scoreEvery(context, words, control, overwritten),
  );
  if (outcome.ok || outcome.code !== 'already-running') enter({ kind: 'ended', job: 'scoring-every', outcome });
  return outcome;
}

async function scoreEvery(
  context: Excel.RequestContext,
  words: Words,
  control: RunControl,
  overwritten: readonly WaitingSheet[],
): Promise<EveryScored> {
  const understood = await understandEvery(context, overwritten);
  const { plan, overview } = understood;
  const look = async () => await verify(context, writtenOf(understood), understood.book.calculation);
  const { seen, unfinished } = await writePlan(context, control, plan, look);
  const differences = await mended(context, control, understood, seen, look);
  const noted = await notedDifferences(context, control, differences);
  const places = placesOf(plan, noted);
  const aboutPages = pageFindings(unfinished);
  const outcome: EveryScored = {
    ok: true,
    tables: understood.tables.map((one) => outcomeOf(one, [...(differences.get(keyOf(one.place)) ?? []), ...aboutPages], words)),
    overview: overviewDataOf(overview),
    written: places,
    ...(plan.waiting.length > 0 && { waiting: plan.waiting }),
  };
  if (plan.removed.length > 0) return { ...outcome, removed: plan.removed.map(({ sheet }) => sheet) };
  return control.undoSteps === 0 ? outcome : { ...outcome, undoSteps: control.undoSteps };
}

function outcomeOf(one: ScoredTable | UnscoredTable, more: readonly Finding[], words: Words): TableOutcome {
  if ('refusal' in one) {
    const { sheet, cell, name } = one.place;
    return { ...{ sheet, range: cell, name }, ok: false, message: refused(one.refusal, words).message };
  }
  const { scorecard } = one.planned;
  const { sheet, range, ...score } = scoreDataIn(words, { ...scorecard, findings: [...scorecard.findings, ...more] });
  return { sheet, range, name: one.name, ok: true, message: null, ...score };
}

function writtenOf({ scored, overviewSheet, plan }: UnderstoodBook): Written[] {
  return scored.map(({ results, planned }, index) => ({
    table: planned.scorecard.table,
    // The overview is looked at with the first of its tables.
    results: notWaiting(
      index === 0 && overviewSheet !== null ? { ...results, summaries: [...results.summaries, overviewSheet] } : results,
      plan,
    ),
  }));
}

/** What Excel calculated otherwise, by the table. Formulas that it has replaced by others are put right once. */
async function mended(
  context: Excel.RequestContext,
  control: RunControl,
  { scored, plan }: UnderstoodBook,
  verified: readonly Verified[],
  look: () => Promise<readonly Verified[]>,
): Promise<LaterFindings> {
  const strange = plan.columns.flatMap(({ blueprint, table }) => {
    const index = scored.findIndex(({ planned }) => planned.scorecard.table === table);
    const [standing, before] = [verified[index]?.columns, scored[index]?.planned.sheet];
    const blocks = standing === undefined || before === undefined ? [] : misfilled(blueprint, standing, before, table);
    return blocks.length === 0 ? [] : [{ sheet: table.sheet, blocks }];
  });
  for (const { sheet, blocks } of strange) {
    control.enter('writing');
    await mendColumns(context, sheet, blocks, () => control.checkpoint());
    control.enter('verifying');
  }
  const found = strange.length === 0 ? verified : await look();
  return new Map(scored.map(({ place }, index) => [keyOf(place), found[index]?.findings ?? []]));
}

/** The sheets 核对 say it as well; somebody who changes the book just then keeps them from it. */
async function notedDifferences(...run: Parameters<typeof noteDifferences>): ReturnType<typeof noteDifferences> {
  try {
    return await noteDifferences(...run);
  } catch (error) {
    if (!(error instanceof Refusal) || error.is('host-silent') || error.is('host-failed')) throw error;
    return [];
  }
}

async function noteDifferences(context: Excel.RequestContext, control: RunControl, differences: LaterFindings) {
  if ([...differences.values()].every(({ length }) => length === 0)) return [];
  const { plan } = await understandEvery(context, [], differences);
  const sheets = plan.sheets.filter(({ blueprint }) => ownSheet(blueprint.sheet) === CHECK_SHEET || isOverview(blueprint.sheet));
  const notes: WritePlan = { ...plan, columns: [], sheets, flagged: [], removed: [] };
  await writePlan(context, control, notes, async () => await context.sync());
  return sheets.map(({ blueprint }) => blueprint);
}
