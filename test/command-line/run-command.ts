import { existsSync, statSync } from 'node:fs';
import { version } from '../../package.json';
import { type Batch, type Command, HELP, readArguments, USAGE, WrongUsage, type Job, type Told } from './arguments';
import { standingOf } from './batch/done-record';
import { type BatchItem, planBatch } from './batch/plan-batch';
import { notScoredIn } from './batch/totals-row';
import { alreadyThere, runBatch, writeTotalsOf } from './batch/run-batch';
import { prepareAddin } from '../build/addin';
import { prepareScoreProcess } from '../build/command-line';
import { ScoreWorker } from './score-worker';

const EXIT = { scored: 0, notScored: 1, wrongUsage: 2, someNotScored: 4, stopped: 130 } as const;
/** So long nothing may come of the work, in milliseconds; one step of a large workbook may take minutes on a slow machine. */
const SILENCE = 300_000;

const workers: ScoreWorker[] = [];

function newWorker(): ScoreWorker {
  const worker = new ScoreWorker(SILENCE);
  workers.push(worker);
  return worker;
}

/** Scores workbooks from the command line, with the built add-in over the stand-in Excel; gives the exit code. */
async function main(command: Command, args: readonly string[]): Promise<number> {
  let asked: Job | Told | { readonly batch: Batch; readonly items: readonly BatchItem[] };
  try {
    const read = readArguments(args, command);
    asked = typeof read === 'object' && read.command === 'batch' ? { batch: read, items: planBatch(read) } : read;
  } catch (problem) {
    if (!(problem instanceof WrongUsage)) throw problem;
    process.stderr.write(`${problem.message}\n${USAGE[command]}\n`);
    return EXIT.wrongUsage;
  }
  if (typeof asked === 'string') {
    print(asked === 'help' ? HELP[command] : version);
    return EXIT.scored;
  }
  const refusal = 'batch' in asked ? batchRefusal(asked.batch, asked.items) : refusalOf(asked);
  if (refusal !== null) return refuse(refusal);
  try {
    await Promise.all([prepareAddin(), prepareScoreProcess()]);
  } catch (problem) {
    return refuse(`加载项构建失败。 The add-in could not be built:\n${buildReport(problem)}`);
  }
  return 'batch' in asked ? await scoreMany(asked.batch, asked.items) : await scoreOne(asked);
}

async function scoreOne(job: Job): Promise<number> {
  const worker = newWorker();
  const outcome = await worker.do(job);
  await worker.close();
  if (!outcome.ok) return refuse(outcome.message);
  const notScored = job.command === 'report' ? [] : notScoredIn(outcome.data);
  notScored.forEach((sentence) => tell(`没有评分 Not scored: ${sentence}`));
  print(...(job.json ? [JSON.stringify(outcome.data, null, 2)] : [...outcome.summary, ...(job.output === null ? [] : [job.output])]));
  return notScored.length === 0 ? EXIT.scored : EXIT.someNotScored;
}

async function scoreMany(batch: Batch, items: readonly BatchItem[]): Promise<number> {
  const results = await runBatch(batch, items, { newWorker, print, tell });
  const failed = results.flatMap(({ file, outcome }) => {
    const messages = outcome.ok ? notScoredIn(outcome.data) : [outcome.message];
    return messages.map((message) => ({ file, message }));
  });
  failed.forEach(({ file, message }) => tell(`没有评分 Not scored: ${file}\n  ${message.replaceAll('\n', '\n  ')}`));
  if (batch.totals !== null) {
    const outcome = await writeTotalsOf(results, batch.totals, newWorker());
    if (!outcome.ok) return refuse(outcome.message);
    tell(`总表 Totals: ${batch.totals}`);
  }
  if (failed.length === 0) return EXIT.scored;
  return results.some(({ outcome }) => outcome.ok) ? EXIT.someNotScored : EXIT.notScored;
}

function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

function refuse(sentence: string): number {
  tell(sentence);
  return EXIT.notScored;
}

/** Why a job is not begun, known before anything is read. */
function refusalOf({ input, output, force }: Job): string | null {
  if (statSync(input, { throwIfNoEntry: false })?.isDirectory() === true) {
    return `这是一个文件夹，请指明其中的工作簿：${input}。 This is a folder; name a workbook in it.`;
  }
  if (output === null || force || !existsSync(output)) return null;
  return `已有这个文件，没有覆盖：${output}。可以用 --out 另起名称，或加 --force 覆盖。 The file is there already and was not written over; choose another --out, or add --force.`;
}

function batchRefusal({ totals, force, inputs }: Batch, items: readonly BatchItem[]): string | null {
  if (items.length === 0) return `没有找到 .xlsx 或 .xlsm 工作簿：${inputs.join(' ')}。 No workbook was found.`;
  if (totals === null || force || standingOf(totals, '').kind !== 'somebodys') return null;
  const outcome = alreadyThere(totals);
  return outcome.ok ? null : outcome.message;
}

function buildReport(problem: unknown): string {
  const { stdout = '', message } = problem as Error & { stdout?: string };
  return (stdout || message).trim();
}

/** Whoever stops the work finds whole files only. */
async function stop(): Promise<void> {
  await Promise.all(workers.map((worker) => worker.close()));
  process.exit(EXIT.stopped);
}

/** Runs a command of the command line, and ends the process with its exit code. */
export function run(command: Command): void {
  // Whoever reads the output may stop early (`| head`); the file is written by then.
  process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
    if (problem.code !== 'EPIPE') throw problem;
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  void main(command, process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
}
