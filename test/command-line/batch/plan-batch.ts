import { readdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { type Batch, type Job, scoredCopyOf, WrongUsage } from '../arguments';

/** A workbook of a batch. */
export interface BatchItem {
  /** As the person would name it: the folder or file that was given, and the way from there. */
  readonly file: string;
  readonly job: Job;
}

/** The workbooks of a batch in order, those of a folder by name. @throws WrongUsage where their copies would get in each other's way */
export function planBatch(batch: Batch): BatchItem[] {
  const { inputs, folder, json, sheet, all, lossy, force } = batch;
  const found = inputs.flatMap((input) => workbooksOf(input, batch));
  // Copies that an earlier run put beside their workbooks are caught by `*.xlsx`, and by a folder.
  const seen = new Set(found.map(({ file }) => scoredCopyOf(resolve(file))));
  const items = found.flatMap(({ file, inFolder }): BatchItem[] => {
    const input = resolve(file);
    if (seen.has(input)) return [];
    seen.add(input);
    const output = outputOf(input, inFolder, folder, json);
    return [{ file, job: { command: 'score', input, output, sheet, all, json, lossy, force, origin: null } }];
  });
  refuseClashes(items);
  return items;
}

interface Found {
  readonly file: string;
  /** The way from the folder that was given; the name alone for a workbook that was. */
  readonly inFolder: string;
}

function workbooksOf(input: string, { folder, json, totals }: Batch): Found[] {
  if (statSync(input, { throwIfNoEntry: false })?.isDirectory() !== true) return [{ file: input, inFolder: basename(input) }];
  if (folder === null && !json) {
    throw new WrongUsage(
      `这是一个文件夹，请用 --out-dir 指明结果放在哪里，或用 --json：${input}。 This is a folder; say with --out-dir where the copies go, or use --json.`,
    );
  }
  return readdirSync(input, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(input, join(entry.parentPath, entry.name)))
    .filter((name) => isWorkbook(name) && !isWithin(folder, resolve(input, name)) && resolve(input, name) !== totals)
    .sort(byName)
    .map((name) => ({ file: join(input, name), inFolder: name }));
}

/** Excel keeps a file ~$… beside a workbook that is open. */
function isWorkbook(name: string): boolean {
  return /\.xls[xm]$/i.test(name) && !name.split(sep).some((part) => /^[.~]/.test(part));
}

function isWithin(folder: string | null, path: string): boolean {
  return folder !== null && path.startsWith(folder + sep);
}

/** 2.xlsx before 10.xlsx. */
function byName(one: string, other: string): number {
  return one.localeCompare(other, 'zh-CN', { numeric: true });
}

function outputOf(input: string, inFolder: string, folder: string | null, json: boolean): string | null {
  if (folder !== null) return scoredCopyOf(join(folder, inFolder));
  return json ? null : scoredCopyOf(input);
}

function refuseClashes(items: readonly BatchItem[]): void {
  const inputs = new Set(items.map(({ job }) => job.input));
  const outputs = new Map<string, string>();
  for (const { file, job } of items) {
    if (job.output === null) continue;
    const other = outputs.get(job.output);
    if (other !== undefined) {
      throw new WrongUsage(
        `${other} 和 ${file} 评分后的副本会是同一个文件：${job.output}。请分开评。 The copies of both would be one file; score them apart.`,
      );
    }
    if (inputs.has(job.output)) {
      throw new WrongUsage(
        `${file} 评分后的副本会盖住另一个要评的工作簿：${job.output}。 The copy would take the place of another workbook that is to be scored.`,
      );
    }
    outputs.set(job.output, file);
  }
}
