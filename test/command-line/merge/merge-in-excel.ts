import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readUnitFile } from '../../../src/documents/unit-files/read-unit-file';
import type { MergeData } from '../../../src/report';
import { wordsFor } from '../../../src/text';
import { unitsWordsOf } from '../../../src/text/units';
import { mergeUnitFiles } from '../../../src/workbook/actions/merge-units';
import { type Book, FileLoss, FileProblem, openExcel, PackageFault, readBook, writeBook } from '../../excel';
import { refused, type Outcome } from '../outcome';
import { writeWhole } from '../write-whole';
import type { MergeTask } from './merge-elsewhere';

type Host = Pick<typeof globalThis, 'Excel' | 'Office' | 'OfficeExtension'>;

const SEVERITY = { error: '错误', warning: '提醒', info: '说明' };

/** Opens the master in the stand-in Excel, merges the units' files into it and saves what stands then. */
export async function mergeInExcel({ job, listed }: MergeTask): Promise<Outcome> {
  const bytes = await readFile(job.master).catch(() => null);
  if (bytes === null) return refused(`找不到或打不开文件：${job.master}。`, `The file was not found or cannot be read: ${job.master}.`);
  const files = await Promise.all(job.units.map(async (path) => await readUnitFile(basename(path), await readFile(path))));
  let book: Book;
  try {
    ({ book } = await readBook(bytes));
  } catch (problem) {
    if (!(problem instanceof FileProblem)) throw problem;
    return refused(problem.sentence('zh-CN'), problem.sentence('en-US'));
  }
  const front = job.sheet === null ? undefined : book.sheetByName(job.sheet);
  if (job.sheet !== null && front === undefined) {
    const names = book.sheets.map(({ name }) => name).join('、');
    return refused(
      `总表里没有名为“${job.sheet}”的工作表，有的是：${names}。`,
      `There is no sheet named "${job.sheet}"; there are: ${names}.`,
    );
  }
  if (front !== undefined) book.activeSheet = front;
  const excel = await openExcel({ book, workbookName: basename(job.master) });
  try {
    const { Excel, Office, OfficeExtension } = excel.window as unknown as Host;
    Object.assign(globalThis, { Excel, Office, OfficeExtension });
    const words = wordsFor('zh-CN');
    const outcome = await mergeUnitFiles(words, files, { listed, takeOver: job.takeOver, write: job.output !== null });
    if (!outcome.ok) return outcome;
    const done: Outcome = { ok: true, data: outcome.data, summary: summaryOf(outcome.data) };
    return job.output === null ? done : ((await save(book, job.output, job.lossy)) ?? done);
  } finally {
    excel.close();
  }
}

/** What a merge came to, in lines for people. */
function summaryOf({ units, indicators, findings }: MergeData): string[] {
  const { summary } = unitsWordsOf({ language: 'zh-CN' });
  return [
    summary.merged(units.length, indicators.length),
    summary.takenOver(indicators.filter(({ takenOver }) => takenOver).length),
    ...(findings.length === 0 ? [] : [summary.findings(findings.length)]),
    ...findings.map(
      ({ severity, file, cell, message }) => `  ${SEVERITY[severity]}  ${[file, cell].filter(Boolean).join(' ')}  ${message}`,
    ),
  ];
}

/** Gives an outcome only when the copy cannot be written. */
async function save(book: Book, output: string, lossy: boolean): Promise<Outcome | undefined> {
  try {
    return await writeWhole(output, await writeBook(book, { lossy }));
  } catch (problem) {
    if (problem instanceof PackageFault) {
      return refused(
        `写出的文件会是坏的，没有写出：${problem.message}。`,
        `The file would be damaged, so none was written: ${problem.message}.`,
      );
    }
    if (!(problem instanceof FileLoss)) throw problem;
    return refused(
      `写出的文件会缺少：${problem.list('zh-CN')}。没有写出文件。不需要这些内容的，请加 --lossy 再试。`,
      `The written file would lack: ${problem.list('en-US')}. No file was written. If they may be lost, add --lossy and try again.`,
    );
  }
}
