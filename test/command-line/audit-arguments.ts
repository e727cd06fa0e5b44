import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { WrongUsage, type Told } from './arguments';

/** What is to be audited. */
export interface AuditJob {
  readonly input: string;
  /** The workbook to hold the report against; `null`: none. */
  readonly book: string | null;
  readonly json: boolean;
}

export const AUDIT_USAGE = '用法 Usage: npm run audit -- 报告.docx|报告.txt [--book 工作簿.xlsx] [--json]';

export const AUDIT_HELP = `${AUDIT_USAGE}

  --book 文件     同时与这个工作簿里的指标表核对。 Check against the indicator table of this workbook as well.
  --json          打印给程序用的结果。 Print the findings for programs.
  -h, --help      显示这些说明。 Show this.
  --version       显示版本。 Show the version.

退出码 Exit codes: 0 没有问题 nothing above info · 3 有审核意见 findings · 1 读不出 not readable · 2 用法不对 wrong usage`;

/** Reads the arguments after the script's name. */
export function readAuditArguments(args: readonly string[]): AuditJob | Told {
  const { values, positionals } = parsed(args);
  if (values.help === true) return 'help';
  if (values.version === true) return 'version';
  const [report, ...more] = positionals;
  if (report === undefined) throw new WrongUsage('没有指明报告。 No report was given.');
  if (more.length > 0) throw new WrongUsage(`一次只能审核一份报告，多余的是：${more.join(' ')}。 Only one report at a time.`);
  if (report === '-') throw new WrongUsage('报告要用文件名指明，不能从标准输入读取。 Name a file; standard input is not read.');
  return { input: resolve(report), book: values.book === undefined ? null : resolve(values.book), json: values.json ?? false };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...{ book: { type: 'string' }, json: { type: 'boolean' } },
        ...{ help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } },
      },
    });
  } catch (problem) {
    throw new WrongUsage(`参数有误。 The arguments were not understood: ${(problem as Error).message}`);
  }
}
