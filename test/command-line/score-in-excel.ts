import { type Book, FileLoss, FileProblem, PackageFault, openExcel, readBook, writeBook } from '../excel';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command, Job } from './arguments';
import { refused, type Outcome } from './outcome';

/** The ribbon action of the manifest, and the event by which the add-in tells how it ended. */
const ACTION: Readonly<Record<Command, string>> = { score: 'score', report: 'exportReport' };
const RUN_ENDED = 'scoring-run';
const REPORT_ENDED = 'report-run';

/** What the add-in tells of a run, and of an exported report. */
type Told =
  { readonly ok: true; readonly score: unknown; readonly summary: readonly string[] } | { readonly ok: false; readonly message: string };
interface Exported {
  readonly report: unknown;
  /** In base64; `null` where the file could not be made. */
  readonly docx: string | null;
  readonly delivery?: { readonly detail?: string };
}

/** Opens the workbook in the stand-in Excel with the built add-in beside it, presses its button and saves what it left. */
export async function scoreInExcel(job: Job, addinFolder: string): Promise<Outcome> {
  const bytes = await readFile(job.input).catch(() => null);
  if (!bytes) return refused(`找不到或打不开文件：${job.input}。`, `The file was not found or cannot be read: ${job.input}.`);
  let book: Book;
  try {
    ({ book } = await readBook(bytes));
  } catch (problem) {
    if (!(problem instanceof FileProblem)) throw problem;
    return refused(problem.sentence('zh-CN'), problem.sentence('en-US'));
  }
  try {
    return activate(book, job.sheet) ?? (await pressAndSave(book, job, addinFolder));
  } finally {
    book.dispose();
  }
}

function activate(book: Book, name: string | null): Outcome | undefined {
  if (name === null) return undefined;
  const sheet = book.sheetByName(name);
  if (!sheet) {
    const names = book.sheets.map((other) => other.name).join('、');
    return refused(`工作簿里没有名为“${name}”的工作表，有的是：${names}。`, `There is no sheet named "${name}"; there are: ${names}.`);
  }
  book.activeSheet = sheet;
  return undefined;
}

async function pressAndSave(book: Book, job: Job, folder: string): Promise<Outcome> {
  const { command, input, output, sheet, lossy } = job;
  const excel = await openExcel({ book, addin: { folder, page: 'taskpane.html' }, workbookName: basename(input) });
  try {
    await excel.press(ACTION[command]);
    const published = excel.events(RUN_ENDED).at(-1);
    if (typeof published !== 'string') {
      return refused('加载项没有报告评分结果。', `The add-in did not tell how its run ended. ${excel.pageErrors.join(' ')}`.trim());
    }
    const told = JSON.parse(published) as Told;
    if (!told.ok) return told;
    if (sheet !== null && sheetScored(told) !== sheet) {
      return refused(`工作表“${sheet}”里没有可以评分的表。`, `The sheet "${sheet}" has no table to score.`);
    }
    if (command === 'report') return await reported(told.summary, excel.events(REPORT_ENDED).at(-1), output);
    const outcome: Outcome = { ok: true, data: told.score, summary: told.summary };
    return output === null ? outcome : ((await save(book, output, lossy)) ?? outcome);
  } finally {
    excel.close();
  }
}

async function reported(summary: readonly string[], published: unknown, output: string | null): Promise<Outcome> {
  const { report, docx, delivery } = JSON.parse(String(published)) as Exported;
  if (docx === null)
    return refused(`报告没有生成：${delivery?.detail ?? ''}。`, `The report could not be made: ${delivery?.detail ?? ''}.`);
  const outcome: Outcome = { ok: true, data: report, summary };
  return output === null ? outcome : ((await writeWhole(output, Buffer.from(docx, 'base64'))) ?? outcome);
}

/** The add-in turns to the only other table of the book when the sheet in front has none; here a sheet was asked for by name. */
function sheetScored({ score }: Extract<Told, { ok: true }>): unknown {
  return (score as { readonly sheet?: unknown }).sheet;
}

/** Gives an outcome only when the scored copy cannot be written. */
async function save(book: Book, output: string, lossy: boolean): Promise<Outcome | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await writeBook(book, { lossy });
  } catch (loss) {
    if (loss instanceof PackageFault) {
      return refused(
        `写出的文件会是坏的，没有写出：${loss.message}。`,
        `The written file would be damaged, so none was written: ${loss.message}.`,
      );
    }
    if (!(loss instanceof FileLoss)) throw loss;
    return refused(
      `写出的文件会缺少：${loss.list('zh-CN')}。没有写出文件。不需要这些内容的，请加 --lossy 再试。`,
      `The written file would lack: ${loss.list('en-US')}. No file was written. If they may be lost, add --lossy and try again.`,
    );
  }
  return await writeWhole(output, bytes);
}

/** Under another name first, so that a file that bears the output's name is whole. Gives an outcome only when it cannot be written. */
async function writeWhole(output: string, bytes: Uint8Array): Promise<Outcome | undefined> {
  const partial = `${output}.${process.pid}.partial`;
  try {
    await writeFile(partial, bytes);
    await rename(partial, output);
    return undefined;
  } catch {
    await rm(partial, { force: true });
    return refused(
      `写不了文件：${output}。请检查文件夹是否存在、文件是否正被打开。`,
      `The file cannot be written: ${output}. Does its folder exist, and is it open elsewhere?`,
    );
  }
}
