import { basename, dirname, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface Job {
  /** The workbook to score. */
  readonly input: string;
  /** Where the scored copy goes; `null`: nowhere. */
  readonly output: string | null;
  /** The sheet to score; `null`: as the ribbon button chooses. */
  readonly sheet: string | null;
  readonly json: boolean;
  /** Write the copy even where it has less in it than the workbook. */
  readonly lossy: boolean;
}

/** The command line was not understood; its message says what is wrong with it. */
export class WrongUsage extends Error {}

export const USAGE = `用法 Usage: npm run score -- 工作簿.xlsx [--out 结果.xlsx] [--sheet 工作表] [--json] [--lossy]`;

/** Reads the arguments after the script's name. */
export function readArguments(args: readonly string[]): Job {
  const { values, positionals } = parsed(args);
  const [book, ...more] = positionals;
  if (book === undefined) throw new WrongUsage('没有指明工作簿。 No workbook was given.');
  if (more.length > 0) throw new WrongUsage(`一次只能评一个工作簿，多余的是：${more.join(' ')}。 Only one workbook at a time.`);
  const input = resolve(book);
  const json = values.json ?? false;
  const output = outputPath(input, values.out, json);
  if (output !== null && resolve(output) === input) {
    throw new WrongUsage('--out 不能是原工作簿，原文件从不改动。 --out must not be the workbook itself, which is never changed.');
  }
  return { input, output, sheet: values.sheet ?? null, json, lossy: values.lossy ?? false };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, sheet: { type: 'string' }, json: { type: 'boolean' }, lossy: { type: 'boolean' } },
    });
  } catch (problem) {
    throw new WrongUsage(`参数有误：${(problem as Error).message}`);
  }
}

/** Without --out the copy lies beside the input; with --json alone nothing is written. Excel opens a file with macros as .xlsm only. */
function outputPath(input: string, out: string | undefined, json: boolean): string | null {
  const ending = extname(input).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
  if (out !== undefined) {
    if (extname(out).toLowerCase() !== ending) throw new WrongUsage(`--out 要以 ${ending} 结尾。 --out must end in ${ending}.`);
    return resolve(out);
  }
  return json ? null : join(dirname(input), `${basename(input, extname(input))}-已评分${ending}`);
}
