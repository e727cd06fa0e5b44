import { extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { WrongUsage, type Told } from '../arguments';

/** What is to be merged. */
export interface MergeJob {
  readonly master: string;
  readonly units: readonly string[];
  /** Where the merged copy of the master goes; `null`: nowhere. */
  readonly output: string | null;
  /** The sheet of the master's table; `null`: as the ribbon button chooses. */
  readonly sheet: string | null;
  /** A text file that lists the units that have to report, one a line; `null`: those that 评分规则 lists. */
  readonly list: string | null;
  readonly takeOver: boolean;
  readonly json: boolean;
  readonly lossy: boolean;
  readonly force: boolean;
}

export const MERGE_USAGE =
  '用法 Usage: npm run merge -- 总表.xlsx 单位.xlsx… --out 汇总.xlsx [--take-over] [--units 名单.txt] [--sheet 工作表] [--force] [--json] [--lossy]';

export const MERGE_HELP = `${MERGE_USAGE}

  --out 文件      写出的总表，附工作表“单位汇总”。 The master with the sheet 单位汇总; needed unless there is --json.
  --take-over     把齐全的合计填入总表空白的完成值。 Fill blank actuals of the master with totals that are whole.
  --units 文件    应当报送的单位，每行一个；缺的会指出。 The units that have to report, one a line; those missing are named.
  --sheet 名称    总表所在的工作表。 The sheet of the master's table.
  --force         覆盖已有的文件。 Write over a file that is there already.
  --json          打印给程序用的结果；没有 --out 时不写文件。 Print results for programs; write no file without --out.
  --lossy         写出的文件缺少原有内容时也写出。 Write the copy even where it would lack something.
  -h, --help      显示这些说明。 Show this.
  --version       显示版本。 Show the version.

退出码 Exit codes: 0 已汇总 merged · 3 已汇总，有错误要处理 merged, with errors to see to · 1 没有汇总 not merged · 2 用法不对 wrong usage`;

/** Reads the arguments after the script's name. */
export function readMergeArguments(args: readonly string[]): MergeJob | Told {
  const { values, positionals } = parsed(args);
  if (values.help === true) return 'help';
  if (values.version === true) return 'version';
  const [master, ...units] = positionals.map((path) => (path === '-' ? refuseStandardInput() : resolve(path)));
  if (master === undefined) throw new WrongUsage('没有指明总表。 No master was given.');
  if (units.length === 0) throw new WrongUsage('没有指明各单位的工作簿。 No workbook of a unit was given.');
  const json = values.json ?? false;
  if (values.out === undefined && !json) throw new WrongUsage('没有用 --out 指明写到哪里。 No --out was given.');
  const output = values.out === undefined ? null : resolve(values.out);
  const ending = extname(master).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
  if (output !== null && extname(output).toLowerCase() !== ending) {
    throw new WrongUsage(`--out 要以 ${ending} 结尾。 --out must end in ${ending}.`);
  }
  if (output !== null && [master, ...units].includes(output)) {
    throw new WrongUsage('--out 不能是要汇总的文件，原文件从不改动。 --out must not be one of the files, which are never changed.');
  }
  return {
    ...{ master, units, output, json, sheet: values.sheet ?? null, takeOver: values['take-over'] ?? false },
    ...{ list: values.units === undefined ? null : resolve(values.units), lossy: values.lossy ?? false, force: values.force ?? false },
  };
}

function refuseStandardInput(): never {
  throw new WrongUsage('工作簿要用文件名指明，不能从标准输入读取。 Name files; standard input is not read.');
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...{ out: { type: 'string' }, sheet: { type: 'string' }, units: { type: 'string' } },
        ...{ 'take-over': { type: 'boolean' }, json: { type: 'boolean' }, lossy: { type: 'boolean' }, force: { type: 'boolean' } },
        ...{ help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } },
      },
    });
  } catch (problem) {
    throw new WrongUsage(`参数有误。 The arguments were not understood: ${(problem as Error).message}`);
  }
}
