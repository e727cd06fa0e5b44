import { type Book, FileLoss, FileProblem, PackageFault, readBook, writeBook } from '../excel';
import { readFile } from 'node:fs/promises';
import type { AddinPage } from './addin-page';
import type { Command, Job } from './arguments';
import { note } from './batch/done-record';
import { refused, type Outcome } from './outcome';
import { writeWhole } from './write-whole';

/** The ribbon action of the manifest, and the event by which the add-in tells how it ended. */
const ACTION: Readonly<Record<Command, string>> = { score: 'score', report: 'exportReport' };
const EVERY_ACTION = 'scoreEvery';
const RUN_ENDED = 'scoring-run';
const EVERY_ENDED = 'every-run';
const REPORT_ENDED = 'report-run';

/** What the add-in tells of a run, and of an exported report. */
type Told =
  | { readonly ok: true; readonly score: unknown; readonly summary: readonly string[] }
  | { readonly ok: true; readonly every: unknown; readonly summary: readonly string[] }
  | { readonly ok: false; readonly message: string };
interface Exported {
  readonly report: unknown;
  /** In base64; `null` where the file could not be made. */
  readonly docx: string | null;
  readonly delivery?: { readonly detail?: string };
}

/** Opens the workbook in the stand-in Excel with the built add-in beside it, presses its button and saves what it left. */
export async function scoreInExcel(job: Job, page: AddinPage): Promise<Outcome> {
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
    return activate(book, job.sheet) ?? (await pressAndSave(book, job, page));
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

async function pressAndSave(book: Book, job: Job, page: AddinPage): Promise<Outcome> {
  const { command, output, sheet, all } = job;
  return await page.over(book, async (excel) => {
    await excel.press(all ? EVERY_ACTION : ACTION[command]);
    const published = excel.events(all ? EVERY_ENDED : RUN_ENDED).at(-1);
    if (typeof published !== 'string') {
      return refused('加载项没有报告评分结果。', `The add-in did not tell how its run ended. ${excel.pageErrors.join(' ')}`.trim());
    }
    const told = JSON.parse(published) as Told;
    if (!told.ok) return told;
    if (sheet !== null && sheetScored(told) !== sheet) {
      return refused(`工作表“${sheet}”里没有可以评分的表。`, `The sheet "${sheet}" has no table to score.`);
    }
    if (command === 'report') return await reported(told.summary, excel.events(REPORT_ENDED).at(-1), output);
    const data = 'every' in told ? told.every : told.score;
    return (await save(book, job, data)) ?? { ok: true, data, summary: told.summary };
  });
}

async function reported(summary: readonly string[], published: unknown, output: string | null): Promise<Outcome> {
  const { report, docx, delivery } = JSON.parse(String(published)) as Exported;
  if (docx === null)
    return refused(`报告没有生成：${delivery?.detail ?? ''}。`, `The report could not be made: ${delivery?.detail ?? ''}.`);
  const outcome: Outcome = { ok: true, data: report, summary };
  return output === null ? outcome : ((await writeWhole(output, Buffer.from(docx, 'base64'))) ?? outcome);
}

/** The add-in turns to the only other table of the book when the sheet in front has none; here a sheet was asked for by name. */
function sheetScored(told: Extract<Told, { ok: true }>): unknown {
  return 'score' in told ? (told.score as { readonly sheet?: unknown }).sheet : null;
}

/** Gives an outcome only when the scored copy cannot be written. */
async function save(book: Book, { output, lossy, origin }: Job, data: unknown): Promise<Outcome | undefined> {
  if (output === null) return undefined;
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
  if (origin !== null) note(output, bytes, origin, data);
  return await writeWhole(output, bytes);
}
