import { statSync } from 'node:fs';
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
  /** Score every table of the workbook. */
  readonly all: boolean;
  readonly json: boolean;
  /** Write the copy even where it has less in it than the workbook. */
  readonly lossy: boolean;
  /** Write the copy over a file that is there already. */
  readonly force: boolean;
  /** What the copy is made from, noted beside it for the next run; `null`: nothing is noted. */
  readonly origin: string | null;
}

/** Many workbooks, one after another or several at a time. */
export interface Batch {
  readonly command: 'batch';
  /** Workbooks, and folders of them. */
  readonly inputs: readonly string[];
  /** Where the scored copies go; `null`: beside the workbooks, or nowhere with --json. */
  readonly folder: string | null;
  /** Where the workbook of all totals goes; `null`: nowhere. */
  readonly totals: string | null;
  /** So many workbooks at a time; `null`: as many as there are cores. */
  readonly jobs: number | null;
  readonly sheet: string | null;
  readonly all: boolean;
  readonly json: boolean;
  readonly lossy: boolean;
  /** Score again what is done, and write over whatever is there. */
  readonly force: boolean;
}

/** What is told instead of scoring. */
export type Told = 'help' | 'version';

/** The command line was not understood; its message says what is wrong with it. */
export class WrongUsage extends Error {}

export const USAGE: Readonly<Record<Command, string>> = {
  score: `用法 Usage: npm run score -- 工作簿.xlsx [--out 结果.xlsx] [--force] [--sheet 工作表 | --all] [--json] [--lossy]
            npm run score -- 工作簿.xlsx… 文件夹… [--out-dir 文件夹] [--jobs 数目] [--totals 总表.xlsx] [--force] [--all] [--json]`,
  report: `用法 Usage: npm run report -- 工作簿.xlsx [--out 报告.docx] [--force] [--sheet 工作表] [--json]`,
};

const COMMON = `  -h, --help      显示这些说明。 Show this.
  --version       显示版本。 Show the version.`;

export const HELP: Readonly<Record<Command, string>> = {
  score: `${USAGE.score}

  --out 文件      写出的工作簿；不写时放在原文件旁，名为“…-已评分”。 The scored copy; beside the workbook if left out.
  --force         覆盖已有的文件。 Write over a file that is there already.
  --sheet 名称    要评分的工作表。 The sheet to score.
  --all           工作簿里的每张指标表都评，并生成“自评汇总”。 Score every table of the workbook, and build 自评汇总.
  --json          打印给程序用的结果；没有 --out 时不写文件。 Print results for programs; write no file without --out.
  --lossy         写出的文件缺少原有内容时也写出。 Write the copy even where it would lack something.
${COMMON}

多个工作簿 Several workbooks, or folders of them:
  --out-dir 文件夹  评分后的副本放在这里；评文件夹时要写，或只用 --json。 Where the scored copies go; needed for a folder, unless --json.
  --jobs 数目       同时评几个；不写时与处理器核数相同。 How many at a time; as many as there are cores if left out.
  --totals 文件     另写一份总表，一张表一行。 Also write a workbook of all totals, a row a table.
  --force           已评过、没有变过的也重评。 Score again what is done already, and write over files that are there.
  --json            一个工作簿一行，次序与命令行相同；进度在标准错误。 One line a workbook, in order; progress on standard error.

退出码 Exit codes: 0 已评分 scored · 1 没有评分 not scored · 2 用法不对 wrong usage · 4 只评了一部分 some not scored · 130 中断 stopped`,
  report: `${USAGE.report}

  --out 文件      写出的报告；不写时放在原文件旁，名为“…-自评报告.docx”。 The report; beside the workbook if left out.
  --force         覆盖已有的文件。 Write over a file that is there already.
  --sheet 名称    要评分的工作表。 The sheet to score.
  --json          打印给程序用的报告；没有 --out 时不写文件。 Print the report for programs; write no file without --out.
${COMMON}

退出码 Exit codes: 0 已写出 written · 1 没有写出 not written · 2 用法不对 wrong usage`,
};

/** Reads the arguments after the script's name. */
export function readArguments(args: readonly string[], command: Command = 'score'): Job | Batch | Told {
  const { values, positionals } = parsed(args);
  if (command === 'report') refuseForReport(values);
  if (values.help === true) return 'help';
  if (values.version === true) return 'version';
  const [book, ...more] = positionals;
  if (book === undefined) throw new WrongUsage('没有指明工作簿。 No workbook was given.');
  if (positionals.includes('-'))
    throw new WrongUsage('工作簿要用文件名指明，不能从标准输入读取。 Name a file; standard input is not read.');
  if (values.all === true && values.sheet !== undefined) {
    throw new WrongUsage('--all 评每张表，不能与 --sheet 一起用。 --all scores every table, and takes no --sheet.');
  }
  const common = {
    sheet: values.sheet ?? null,
    all: values.all ?? false,
    json: values.json ?? false,
    lossy: values.lossy ?? false,
    force: values.force ?? false,
  };
  if (command === 'score' && (more.length > 0 || isForMany(values) || isFolder(book))) {
    return { command: 'batch', inputs: positionals, ...manyOptions(values), ...common };
  }
  if (more.length > 0) throw new WrongUsage(`一次只能写一份报告，多余的是：${more.join(' ')}。 Only one workbook at a time.`);
  const input = resolve(book);
  const output = outputPath(command, input, values.out, common.json);
  if (output !== null && resolve(output) === input) {
    throw new WrongUsage('--out 不能是原工作簿，原文件从不改动。 --out must not be the workbook itself, which is never changed.');
  }
  return { command, input, output, ...common, origin: null };
}

type Values = ReturnType<typeof parsed>['values'];

function isForMany(values: Values): boolean {
  return values['out-dir'] !== undefined || values.jobs !== undefined || values.totals !== undefined;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function refuseForReport(values: Values): void {
  if (values.all === true)
    throw new WrongUsage('一份报告只写一张表，请用 --sheet 指明。 A report is about one table; name it with --sheet.');
  if (values.lossy === true) throw new WrongUsage('--lossy 只用于写工作簿。 --lossy is for workbooks only.');
  if (isForMany(values)) throw new WrongUsage('一次只能写一份报告。 Only one report at a time.');
}

function manyOptions(values: Values): Pick<Batch, 'folder' | 'totals' | 'jobs'> {
  const { out, totals, jobs } = values;
  if (out !== undefined) {
    throw new WrongUsage('多个工作簿用 --out-dir 指明文件夹，不用 --out。 For several workbooks name a folder with --out-dir, not --out.');
  }
  if (totals !== undefined && extname(totals).toLowerCase() !== '.xlsx') {
    throw new WrongUsage('--totals 要以 .xlsx 结尾。 --totals must end in .xlsx.');
  }
  if (jobs !== undefined && !/^[1-9]\d?$/.test(jobs))
    throw new WrongUsage('--jobs 要写 1 到 99 的整数。 --jobs takes a whole number from 1 to 99.');
  const folder = values['out-dir'];
  return {
    folder: folder === undefined ? null : resolve(folder),
    totals: totals === undefined ? null : resolve(totals),
    jobs: jobs === undefined ? null : Number(jobs),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        sheet: { type: 'string' },
        ...{ 'out-dir': { type: 'string' }, jobs: { type: 'string' }, totals: { type: 'string' } },
        ...{ json: { type: 'boolean' }, all: { type: 'boolean' }, lossy: { type: 'boolean' }, force: { type: 'boolean' } },
        ...{ help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } },
      },
    });
  } catch (problem) {
    throw new WrongUsage(`参数有误。 The arguments were not understood: ${(problem as Error).message}`);
  }
}

/** Without --out the file lies beside the input; with --json alone nothing is written. Excel opens a file with macros as .xlsm only. */
function outputPath(command: Command, input: string, out: string | undefined, json: boolean): string | null {
  const ending = command === 'score' ? extname(scoredCopyOf(input)) : '.docx';
  if (out !== undefined) {
    if (extname(out).toLowerCase() !== ending) throw new WrongUsage(`--out 要以 ${ending} 结尾。 --out must end in ${ending}.`);
    return resolve(out);
  }
  if (json) return null;
  return command === 'score' ? scoredCopyOf(input) : join(dirname(input), `${basename(input, extname(input))}-自评报告.docx`);
}

/** The scored copy of a workbook, beside it. */
export function scoredCopyOf(input: string): string {
  const ending = extname(input).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
  return join(dirname(input), `${basename(input, extname(input))}-已评分${ending}`);
}
