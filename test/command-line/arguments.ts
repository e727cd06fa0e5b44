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
  /** Write the copy over a file that is there already. */
  readonly force: boolean;
}

/** What is told instead of scoring. */
export type Told = 'help' | 'version';

/** The command line was not understood; its message says what is wrong with it. */
export class WrongUsage extends Error {}

export const USAGE = `用法 Usage: npm run score -- 工作簿.xlsx [--out 结果.xlsx] [--force] [--sheet 工作表] [--json] [--lossy]`;

export const HELP = `${USAGE}

  --out 文件      写出的工作簿；不写时放在原文件旁，名为“…-已评分”。 The scored copy; beside the workbook if left out.
  --force         覆盖已有的文件。 Write over a file that is there already.
  --sheet 名称    要评分的工作表。 The sheet to score.
  --json          打印给程序用的结果；没有 --out 时不写文件。 Print results for programs; write no file without --out.
  --lossy         写出的文件缺少原有内容时也写出。 Write the copy even where it would lack something.
  -h, --help      显示这些说明。 Show this.
  --version       显示版本。 Show the version.

退出码 Exit codes: 0 已评分 scored · 1 没有评分 not scored · 2 用法不对 wrong usage`;

/** Reads the arguments after the script's name. */
export function readArguments(args: readonly string[]): Job | Told {
  const { values, positionals } = parsed(args);
  if (values.help === true) return 'help';
  if (values.version === true) return 'version';
  const [book, ...more] = positionals;
  if (book === undefined) throw new WrongUsage('没有指明工作簿。 No workbook was given.');
  if (more.length > 0) throw new WrongUsage(`一次只能评一个工作簿，多余的是：${more.join(' ')}。 Only one workbook at a time.`);
  if (book === '-') throw new WrongUsage('工作簿要用文件名指明，不能从标准输入读取。 Name a file; standard input is not read.');
  const input = resolve(book);
  const json = values.json ?? false;
  const output = outputPath(input, values.out, json);
  if (output !== null && resolve(output) === input) {
    throw new WrongUsage('--out 不能是原工作簿，原文件从不改动。 --out must not be the workbook itself, which is never changed.');
  }
  return { input, output, sheet: values.sheet ?? null, json, lossy: values.lossy ?? false, force: values.force ?? false };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        sheet: { type: 'string' },
        ...{ json: { type: 'boolean' }, lossy: { type: 'boolean' }, force: { type: 'boolean' } },
        ...{ help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } },
      },
    });
  } catch (problem) {
    throw new WrongUsage(`参数有误。 The arguments were not understood: ${(problem as Error).message}`);
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
