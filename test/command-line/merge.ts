import { existsSync, readFileSync, statSync } from 'node:fs';
import { version } from '../../package.json';
import type { MergeData } from '../../src/report';
import { prepareMergeProcess } from '../build/merge-process';
import { WrongUsage, type Told } from './arguments';
import { MERGE_HELP, MERGE_USAGE, type MergeJob, readMergeArguments } from './merge/merge-arguments';
import { mergeElsewhere } from './merge/merge-elsewhere';

const EXIT = { merged: 0, notMerged: 1, wrongUsage: 2, errors: 3 } as const;

/** Merges the workbooks of units into a copy of the master; gives the exit code. */
async function main(args: readonly string[]): Promise<number> {
  let job: MergeJob | Told;
  try {
    job = readMergeArguments(args);
  } catch (problem) {
    if (!(problem instanceof WrongUsage)) throw problem;
    process.stderr.write(`${problem.message}\n${MERGE_USAGE}\n`);
    return EXIT.wrongUsage;
  }
  if (typeof job === 'string') {
    process.stdout.write(`${job === 'help' ? MERGE_HELP : version}\n`);
    return EXIT.merged;
  }
  const listed = job.list === null ? [] : linesOf(job.list);
  const refusal = listed === null ? `找不到或打不开名单：${job.list}。 The list was not found or cannot be read.` : refusalOf(job);
  if (listed === null || refusal !== null) {
    process.stderr.write(`${refusal}\n`);
    return EXIT.notMerged;
  }
  await prepareMergeProcess();
  const outcome = await mergeElsewhere({ job, listed });
  if (!outcome.ok) {
    process.stderr.write(`${outcome.message}\n`);
    return EXIT.notMerged;
  }
  const data = outcome.data as MergeData;
  const lines = job.json ? [JSON.stringify(data, null, 2)] : [...outcome.summary, ...(job.output === null ? [] : [job.output])];
  process.stdout.write(`${lines.join('\n')}\n`);
  return data.findings.some(({ severity }) => severity === 'error') ? EXIT.errors : EXIT.merged;
}

function linesOf(path: string): readonly string[] | null {
  try {
    return readFileSync(path, 'utf8')
      .split(/\r?\n/)
      .map((line) => line.replace(/^\uFEFF/, '').trim())
      .filter((line) => line !== '');
  } catch {
    return null;
  }
}

/** Why a job is not begun, known before anything is read. */
function refusalOf({ master, units, output, force }: MergeJob): string | null {
  const folder = [master, ...units].find((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true);
  if (folder !== undefined) return `这是一个文件夹，请指明其中的工作簿：${folder}。 This is a folder; name the workbooks in it.`;
  const absent = units.find((path) => !existsSync(path));
  if (absent !== undefined) return `找不到或打不开文件：${absent}。 The file was not found or cannot be read.`;
  if (output === null || force || !existsSync(output)) return null;
  return `已有这个文件，没有覆盖：${output}。可以用 --out 另起名称，或加 --force 覆盖。 The file is there already and was not written over; choose another --out, or add --force.`;
}

// Whoever reads the output may stop early (`| head`).
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code !== 'EPIPE') throw problem;
});

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
