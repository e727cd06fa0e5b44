import {
  areaAddress,
  countCompleted,
  reportOf,
  resultIndicators,
  score,
  type Blueprint,
  type Finding,
  type Report,
  type Scorecard,
} from '../scoring';
import { wordsFor, type RunStep, type Words } from '../text';
import type { NotDone } from './book-actions';
import { chooseTable } from './choose-table';
import { guard, write } from './commit';
import { fundTableOf } from './find-fund-table';
import { planWrites } from './plan';
import { readBook } from './read-book';
import { Refusal } from './refusal';
import { rulesInForce } from './rules-in-force';
import { verify } from './verify';

/** How a run ended. */
export type RunOutcome = Scored | NotDone;

export interface Scored {
  readonly ok: true;
  readonly report: Report;
  readonly completed: { readonly count: number; readonly completed: number };
  /** What was written to; empty when everything stood there already. */
  readonly written: readonly Place[];
}

/** A range of a sheet. */
export interface Place {
  readonly sheet: string;
  readonly range: string;
}

export type RunState =
  | { readonly kind: 'idle' }
  /** `slow`: Excel has not answered for a while. */
  | { readonly kind: 'running'; readonly job: 'scoring' | 'clearing'; readonly step: RunStep; readonly slow: boolean }
  | { readonly kind: 'ended'; readonly outcome: RunOutcome };

/** The sheets are in Chinese whatever the language of Excel: they go to people who read the report. */
const SHEET_WORDS = wordsFor('zh-CN');

let state: RunState = { kind: 'idle' };
const listeners = new Set<(state: RunState) => void>();

export function runState(): RunState {
  return state;
}

/** @returns a function that ends the subscription */
export function onRunState(listener: (state: RunState) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function enter(next: RunState): void {
  state = next;
  listeners.forEach((listener) => listener(next));
}

/** Scores the workbook: reads, works out, writes, checks. Never rejects; a second run while one runs is refused. */
export async function runScoring(words: Words): Promise<RunOutcome> {
  if (state.kind === 'running') return refused(Refusal.of('already-running', {}), words);
  enter({ kind: 'running', job: 'scoring', step: 'reading', slow: false });
  const outcome = await attempt(words);
  enter({ kind: 'ended', outcome });
  return outcome;
}

async function attempt(words: Words): Promise<RunOutcome> {
  const progress: { step: RunStep } = { step: 'reading' };
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => scoreBook(context, words, progress));
  } catch (error) {
    return refused(asRefusal(error, progress.step), words);
  }
}

async function scoreBook(context: Excel.RequestContext, words: Words, progress: { step: RunStep }): Promise<RunOutcome> {
  const book = await readBook(context);
  const { sheet, table } = await chooseTable(context, book);
  const { rules, stand } = rulesInForce(book);
  const scorecard = score(table, rules, fundTableOf(sheet, book));
  const messages = scorecard.findings.map(({ code, facts }) => sentence(SHEET_WORDS.findings, code, facts));
  const plan = planWrites({ scorecard, sheet, book, rulesStand: stand, messages });
  if (plan.blueprints.length + plan.removed.length > 0) {
    progress.step = 'guarding';
    const excelTable = await guard(context, plan, scorecard);
    progress.step = 'writing';
    await write(context, plan, scorecard, excelTable);
  }
  progress.step = 'verifying';
  const differences = await verify(context, scorecard);
  return succeeded(scorecard, differences, plan.blueprints.map(placeOf), words);
}

/** The cells that a blueprint fills, as one range. */
function placeOf({ sheet, blocks }: Blueprint): Place {
  const [row, column] = [Math.min(...blocks.map((block) => block.row)), Math.min(...blocks.map((block) => block.column))];
  const rowCount = Math.max(...blocks.map((block) => block.row + block.contents.length)) - row;
  const columnCount = Math.max(...blocks.map((block) => block.column + (block.contents[0]?.length ?? 0))) - column;
  return { sheet, range: areaAddress({ row, column, rowCount, columnCount }) };
}

function succeeded(scorecard: Scorecard, differences: readonly Finding[], written: readonly Place[], words: Words): RunOutcome {
  const findings = [...scorecard.findings, ...differences];
  const messages = findings.map(({ code, facts }) => sentence(words.findings, code, facts));
  const results = resultIndicators(scorecard.indicators);
  return {
    ok: true,
    report: reportOf({ ...scorecard, findings }, messages),
    completed: { count: results.length, completed: countCompleted(results) },
    written,
  };
}

function refused(refusal: Refusal, words: Words): NotDone {
  return { ok: false, code: refusal.code, message: sentence(words.refusals, refusal.code, refusal.facts) };
}

/** The sentence for a code, from the facts that belong to it. */
function sentence<Facts, Code extends keyof Facts>(
  sentences: { readonly [Each in keyof Facts]: (facts: Facts[Each]) => string },
  code: Code,
  facts: Facts[Code],
): string {
  return sentences[code](facts);
}

/** What Excel threw, as a sentence a person can act on. */
function asRefusal(error: unknown, step: RunStep): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof OfficeExtension.Error) {
    if (error.code === 'InvalidOperationInCellEditMode') return Refusal.of('cell-being-edited', {});
    return Refusal.of('host-failed', { step, detail: `${error.code}: ${error.message}` });
  }
  return Refusal.of('host-failed', { step, detail: error instanceof Error ? error.message : String(error) });
}
