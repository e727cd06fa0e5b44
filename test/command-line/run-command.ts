import { existsSync, statSync } from 'node:fs';
import { version } from '../../package.json';
import { type Command, HELP, readArguments, USAGE, WrongUsage, type Job, type Told } from './arguments';
import { prepareAddin } from '../build/addin';
import { prepareScoreProcess } from '../build/command-line';
import { runJob } from './run-job';

const EXIT = { scored: 0, notScored: 1, wrongUsage: 2 } as const;
/** So long nothing may come of the work, in milliseconds; one step of a large workbook may take minutes on a slow machine. */
const SILENCE = 300_000;

/** Scores a workbook from the command line, with the built add-in over the stand-in Excel; gives the exit code. */
async function main(command: Command, args: readonly string[]): Promise<number> {
  let job: Job | Told;
  try {
    job = readArguments(args, command);
  } catch (problem) {
    if (!(problem instanceof WrongUsage)) throw problem;
    process.stderr.write(`${problem.message}\n${USAGE[command]}\n`);
    return EXIT.wrongUsage;
  }
  if (typeof job === 'string') {
    process.stdout.write(`${job === 'help' ? HELP[command] : version}\n`);
    return EXIT.scored;
  }
  const refusal = refusalOf(job);
  if (refusal !== null) {
    process.stderr.write(`${refusal}\n`);
    return EXIT.notScored;
  }
  try {
    await Promise.all([prepareAddin(), prepareScoreProcess()]);
  } catch (problem) {
    process.stderr.write(`加载项构建失败。 The add-in could not be built:\n${buildReport(problem)}\n`);
    return EXIT.notScored;
  }
  const outcome = await runJob(job, SILENCE);
  if (!outcome.ok) {
    process.stderr.write(`${outcome.message}\n`);
    return EXIT.notScored;
  }
  const lines = job.json ? [JSON.stringify(outcome.data, null, 2)] : [...outcome.summary, ...(job.output === null ? [] : [job.output])];
  process.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.scored;
}

/** Why a job is not begun, known before anything is read. */
function refusalOf({ input, output, force }: Job): string | null {
  if (statSync(input, { throwIfNoEntry: false })?.isDirectory() === true) {
    return `这是一个文件夹，请指明其中的工作簿：${input}。 This is a folder; name a workbook in it.`;
  }
  if (output === null || force || !existsSync(output)) return null;
  return `已有这个文件，没有覆盖：${output}。可以用 --out 另起名称，或加 --force 覆盖。 The file is there already and was not written over; choose another --out, or add --force.`;
}

function buildReport(problem: unknown): string {
  const { stdout = '', message } = problem as Error & { stdout?: string };
  return (stdout || message).trim();
}

/** Runs a command of the command line, and ends the process with its exit code. */
export function run(command: Command): void {
  // Whoever reads the output may stop early (`| head`); the file is written by then.
  process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
    if (problem.code !== 'EPIPE') throw problem;
  });
  void main(command, process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
}
