import { type Book, FileLoss, FileProblem, PackageFault, openExcel, readBook, writeBook } from '../excel';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Job } from './arguments';
import { refused, type Outcome } from './outcome';

/** The ribbon action of the manifest, and the event by which the add-in tells how its run ended. */
const ACTION = 'score';
const RUN_ENDED = 'scoring-run';

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

async function pressAndSave(book: Book, { input, output, sheet, lossy }: Job, folder: string): Promise<Outcome> {
  const excel = await openExcel({ book, addin: { folder, page: 'taskpane.html' }, workbookName: basename(input) });
  try {
    await excel.press(ACTION);
    const published = excel.events(RUN_ENDED).at(-1);
    if (typeof published !== 'string') {
      return refused('加载项没有报告评分结果。', `The add-in did not tell how its run ended. ${excel.pageErrors.join(' ')}`.trim());
    }
    const outcome = JSON.parse(published) as Outcome;
    if (outcome.ok && sheet !== null && sheetScored(outcome) !== sheet) {
      return refused(`工作表“${sheet}”里没有可以评分的表。`, `The sheet "${sheet}" has no table to score.`);
    }
    return outcome.ok && output !== null ? ((await save(book, output, lossy)) ?? outcome) : outcome;
  } finally {
    excel.close();
  }
}

/** The add-in turns to the only other table of the book when the sheet in front has none; here a sheet was asked for by name. */
function sheetScored({ score }: Extract<Outcome, { ok: true }>): unknown {
  return (score as { readonly sheet?: unknown }).sheet;
}

/** Under another name first, so that a file that bears the output's name is whole. Gives an outcome only when it cannot be written. */
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
