import { ABOUT_BOOK, finding, type Finding } from '../../scoring';
import { areaAddress, type Blueprint, CHECK_SHEET, filledArea, ownSheet, type PlacedScorecard, REPORT_SHEETS } from '../../sheets';
import { scoreDataOf } from '../../report';
import type { Words } from '../../text';
import { mendColumns } from '../commit/commit';
import { misfilled, type Verified, verify } from '../commit/verify';
import { reportDataIn } from '../plan/whole-report';
import { notWaiting, type WaitingSheet, type WritePlan } from '../plan/write-plan';
import { inTabOrder } from '../commit/titles';
import { Refusal } from '../book/refusal';
import { detailOf, messageOf } from '../book/told-findings';
import type { Place, RunOutcome, Scored } from './outcome';
import { enter, runJob } from './run';
import type { RunControl } from './run-control';
import { planOf, readAndUnderstand, resultsOf, type Understood } from './understand';
import { writePlan } from './write';

/**
 * Scores the workbook: reads, works out, writes, checks. Never rejects; a second run while one runs is refused.
 * @param overwritten sheets of ours that a person typed over and gives up; others are left alone, and told
 */
export async function runScoring(words: Words, overwritten: readonly WaitingSheet[] = []): Promise<RunOutcome> {
  return await run(words, (context, control) => scoreBook(context, words, control, { asked: new Set(), overwritten }));
}

/** The same, and the sheets of the whole report in the same batch. */
export async function runReport(words: Words): Promise<RunOutcome> {
  return await run(words, (context, control) => scoreBook(context, words, control, { asked: REPORT_SHEETS, overwritten: [] }));
}

async function run(words: Words, work: (context: Excel.RequestContext, control: RunControl) => Promise<Scored>): Promise<RunOutcome> {
  const outcome: RunOutcome = await runJob('scoring', words, work);
  if (outcome.ok || outcome.code !== 'already-running') enter({ kind: 'ended', job: 'scoring', outcome });
  return outcome;
}

interface Wanted {
  /** Sheets that are built only on demand. */
  readonly asked: ReadonlySet<string>;
  readonly overwritten: readonly WaitingSheet[];
}

async function scoreBook(
  context: Excel.RequestContext,
  words: Words,
  control: RunControl,
  { asked, overwritten }: Wanted,
): Promise<Scored> {
  const understood = await readAndUnderstand(context);
  const results = resultsOf(understood, asked);
  const plan = planOf(understood, results, overwritten);
  const written = { results: notWaiting(results, plan), table: understood.table };
  const look = async () => (await verify(context, [written], understood.book.calculation))[0];
  const { seen, unfinished } = await writePlan(context, control, plan, look);
  const differences = await mended(context, control, understood, plan, seen, look);
  const noted = await notedDifferences(context, control, understood, differences);
  const found = [...differences, ...pageFindings(unfinished)];
  const outcome = {
    ...succeeded(understood.scorecard, found, placesOf(plan, noted), words),
    ...(asked.size > 0 && { report: reportDataIn(words, understood) }),
    ...(plan.waiting.length > 0 && { waiting: plan.waiting }),
  };
  if (plan.removed.length > 0) return { ...outcome, removed: plan.removed.map(({ sheet }) => sheet) };
  return control.undoSteps === 0 ? outcome : { ...outcome, undoSteps: control.undoSteps };
}

/** Results stand all the same; only how they print is not as it should be. */
export function pageFindings(sheets: readonly string[]): Finding[] {
  const [first] = sheets;
  return first === undefined ? [] : [finding('page-not-set-up', ABOUT_BOOK, `${first}!A1`, { sheets: sheets.join('、') })];
}

/** Formulas that Excel has replaced by others are put right once; what is wrong after that is told. */
async function mended(
  context: Excel.RequestContext,
  control: RunControl,
  { sheet, table }: Understood,
  { columns }: WritePlan,
  verified: Verified | undefined,
  look: () => Promise<Verified | undefined>,
): Promise<readonly Finding[]> {
  const strange = columns.flatMap(({ blueprint }) => (verified === undefined ? [] : misfilled(blueprint, verified.columns, sheet, table)));
  if (strange.length === 0) return verified?.findings ?? [];
  control.enter('writing');
  await mendColumns(context, table.sheet, strange, () => control.checkpoint());
  control.enter('verifying');
  return (await look())?.findings ?? [];
}

/** Somebody who changes the book just then keeps the sheet 核对 from saying so; the results stand, and the findings are told all the same. */
async function notedDifferences(...run: Parameters<typeof noteDifferences>): Promise<Blueprint[]> {
  try {
    return await noteDifferences(...run);
  } catch (error) {
    if (!(error instanceof Refusal) || error.is('host-silent') || error.is('host-failed')) throw error;
    return [];
  }
}

/** What Excel calculated otherwise is known only after writing; the sheet 核对 says it as well. */
async function noteDifferences(
  context: Excel.RequestContext,
  control: RunControl,
  { scorecard }: Understood,
  differences: readonly Finding[],
): Promise<Blueprint[]> {
  if (differences.length === 0) return [];
  const again = await readAndUnderstand(context);
  const findings = [...scorecard.findings, ...differences];
  const { sheets, ...plan } = planOf({ ...again, scorecard: { ...again.scorecard, findings } });
  const checks = sheets.filter(({ blueprint }) => ownSheet(blueprint.sheet) === CHECK_SHEET);
  const notes: WritePlan = { ...plan, columns: [], sheets: checks, flagged: [], removed: [] };
  await writePlan(context, control, notes, async () => await context.sync());
  return checks.map(({ blueprint }) => blueprint);
}

/** In the order in which the sheets stand. */
export function placesOf({ columns, sheets }: WritePlan, noted: readonly Blueprint[]): Place[] {
  const blueprints = [...columns.map(({ blueprint }) => blueprint), ...sheets.map(({ blueprint }) => blueprint), ...noted];
  const first = blueprints.filter(({ sheet }, index) => blueprints.findIndex((one) => one.sheet === sheet) === index);
  return inTabOrder(first, ({ sheet }) => sheet).map((blueprint) => ({
    sheet: blueprint.sheet,
    range: areaAddress(filledArea(blueprint)),
  }));
}

function succeeded(scorecard: PlacedScorecard, differences: readonly Finding[], written: readonly Place[], words: Words): Scored {
  const findings = [...scorecard.findings, ...differences];
  const score = scoreDataIn(words, { ...scorecard, findings });
  const results = score.indicators.filter(({ completed }) => completed !== null);
  const completed = { count: results.length, completed: results.filter((one) => one.completed === true).length };
  return { ok: true, score, completed, written };
}

/** The scorecard as plain data, its findings said in the language of the person. */
export function scoreDataIn(words: Words, scorecard: PlacedScorecard): Scored['score'] {
  return scoreDataOf(
    scorecard,
    scorecard.findings.map((one) => ({ message: messageOf(one, words), detail: detailOf(one, words) })),
  );
}
