import { basename, dirname, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What is to be made of a workbook: a scored copy, or its report. */
export type Command = 'score' | 'report';

/** What the command line asks for. */
export interface Job {
  readonly command: Command;
  /** The workbook to score. */
  readonly input: string;
  /** Where the scored copy or the report goes; `null`: nowhere. */
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

export const USAGE: Readonly<Record<Command, string>> = {
  score: `用法 Usage: npm run score -- 工作簿.xlsx [--out 结果.xlsx] [--force] [--sheet 工作表] [--json] [--lossy]`,
  report: `用法 Usage: npm run report -- 工作簿.xlsx [--out 报告.docx] [--force] [--sheet 工作表] [--json]`,
};

const COMMON = `  -h, --help      显示这些说明。 Show this.
  --version       显示版本。 Show the version.`;

export const HELP: Readonly<Record<Command, string>> = {
  score: `${USAGE.score}

  --out 文件      写出的工作簿；不写时放在原文件旁，名为“…-已评分”。 The scored copy; beside the workbook if left out.
  --force         覆盖已有的文件。 Write over a file that is there already.
  --sheet 名称    要评分的工作表。 The sheet to score.
  --json          打印给程序用的结果；没有 --out 时不写文件。 Print results for programs; write no file without --out.
  --lossy         写出的文件缺少原有内容时也写出。 Write the copy even where it would lack something.
${COMMON}

退出码 Exit codes: 0 已评分 scored · 1 没有评分 not scored · 2 用法不对 wrong usage`,
  report: `${USAGE.report}

  --out 文件      写出的报告；不写时放在原文件旁，名为“…-自评报告.docx”。 The report; beside the workbook if left out.
  --force         覆盖已有的文件。 Write over a file that is there already.
  --sheet 名称    要评分的工作表。 The sheet to score.
  --json          打印给程序用的报告；没有 --out 时不写文件。 Print the report for programs; write no file without --out.
${COMMON}

退出码 Exit codes: 0 已写出 written · 1 没有写出 not written · 2 用法不对 wrong usage`,
};

/** Reads the arguments after the script's name. */
export function readArguments(args: readonly string[], command: Command = 'score'): Job | Told {
  const { values, positionals } = parsed(args);
  if (command === 'report' && values.lossy === true) throw new WrongUsage('--lossy 只用于写工作簿。 --lossy is for workbooks only.');
  if (values.help === true) return 'help';
  if (values.version === true) return 'version';
  const [book, ...more] = positionals;
  if (book === undefined) throw new WrongUsage('没有指明工作簿。 No workbook was given.');
  if (more.length > 0) throw new WrongUsage(`一次只能评一个工作簿，多余的是：${more.join(' ')}。 Only one workbook at a time.`);
  if (book === '-') throw new WrongUsage('工作簿要用文件名指明，不能从标准输入读取。 Name a file; standard input is not read.');
  const input = resolve(book);
  const json = values.json ?? false;
  const output = outputPath(command, input, values.out, json);
  if (output !== null && resolve(output) === input) {
    throw new WrongUsage('--out 不能是原工作簿，原文件从不改动。 --out must not be the workbook itself, which is never changed.');
  }
  return { command, input, output, sheet: values.sheet ?? null, json, lossy: values.lossy ?? false, force: values.force ?? false };
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

/** Without --out the file lies beside the input; with --json alone nothing is written. Excel opens a file with macros as .xlsm only. */
function outputPath(command: Command, input: string, out: string | undefined, json: boolean): string | null {
  const copy = extname(input).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
  const { ending, mark } = command === 'score' ? { ending: copy, mark: '已评分' } : { ending: '.docx', mark: '自评报告' };
  if (out !== undefined) {
    if (extname(out).toLowerCase() !== ending) throw new WrongUsage(`--out 要以 ${ending} 结尾。 --out must end in ${ending}.`);
    return resolve(out);
  }
  return json ? null : join(dirname(input), `${basename(input, extname(input))}-${mark}${ending}`);
}
