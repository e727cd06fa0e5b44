import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { ADDIN_FOLDER } from '../../build/addin';
import type { Batch, Job } from '../arguments';
import { refused, type Outcome } from '../outcome';
import type { ScoreWorker } from '../score-worker';
import { hashOf, standingOf } from './done-record';
import { InOrder } from './in-order';
import { progressLine, tableOf } from './people-table';
import type { BatchItem } from './plan-batch';
import { totalsRows } from './totals-row';

/** What became of a workbook of a batch. */
export interface BatchResult {
  readonly file: string;
  readonly output: string | null;
  readonly outcome: Outcome;
  /** An earlier run has done it, and nothing has changed since. */
  readonly before: boolean;
}

/** What a batch needs of the world. */
export interface BatchTools {
  readonly newWorker: () => ScoreWorker;
  readonly print: (line: string) => void;
  readonly tell: (line: string) => void;
}

/** Scores the workbooks of a batch, several at a time; one that cannot be scored is named, and the rest go on. */
export async function runBatch(batch: Batch, items: readonly BatchItem[], tools: BatchTools): Promise<BatchResult[]> {
  const results: BatchResult[] = [];
  const lines = new InOrder<BatchResult>((result) => batch.json && tools.print(jsonLine(result)));
  const waiting = items.map((item, place) => ({ item, place }));
  const work = async (worker: ScoreWorker) => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const result = await resultOf(next.item, worker);
      results[next.place] = result;
      lines.add(next.place, result);
      tools.tell(progressLine(result, lines.count, items.length));
    }
    await worker.close();
  };
  await Promise.all(Array.from({ length: workersFor(batch, items.length) }, () => work(tools.newWorker())));
  if (!batch.json) tools.print(tableOf(results).join('\n'));
  return results;
}

function workersFor({ jobs }: Batch, items: number): number {
  return Math.min(jobs ?? availableParallelism(), items);
}

async function resultOf({ file, job }: BatchItem, worker: ScoreWorker): Promise<BatchResult> {
  const { output } = job;
  const result = (outcome: Outcome, before = false): BatchResult => ({ file, output, outcome, before });
  if (output === null) return result(await worker.do(job));
  const origin = originOf(job);
  const standing = standingOf(output, origin);
  if (standing.kind === 'done' && !job.force) return result({ ok: true, data: standing.data, summary: [] }, true);
  if (standing.kind === 'somebodys' && !job.force) return result(alreadyThere(output));
  mkdirSync(dirname(output), { recursive: true });
  return result(await worker.do({ ...job, origin }));
}

/** The workbook, the add-in, whose page names its scripts by what is in them, and the options. */
function originOf({ input, sheet, all, lossy }: Job): string {
  return [hashOf(input), hashOf(join(ADDIN_FOLDER, 'taskpane.html')), JSON.stringify({ sheet, all, lossy })].join(' ');
}

/** Why a file is not written over. */
export function alreadyThere(output: string): Outcome {
  return refused(
    `已有这个文件，没有覆盖：${output}。可以移走它，或加 --force 覆盖。`,
    'The file is there already and was not written over; move it away, or add --force.',
  );
}

function jsonLine({ file, output, outcome }: BatchResult): string {
  if (!outcome.ok) return JSON.stringify({ file, ok: false, message: outcome.message });
  return JSON.stringify({ file, ok: true, output, ...(outcome.data as object) });
}

/** Writes the workbook of all totals. */
export async function writeTotalsOf(results: readonly BatchResult[], output: string, worker: ScoreWorker): Promise<Outcome> {
  mkdirSync(dirname(output), { recursive: true });
  const rows = results.flatMap(totalsRows);
  const outcome = await worker.do({ command: 'totals', rows, output });
  await worker.close();
  return outcome;
}
