import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { newBook, writeBook } from '../excel';
import { endsWithWorker, forWorker } from '../projects/for-worker';

/** Always recalculates workbooks of other programs on loading, instead of trusting the results saved in them. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const KEPT = 'kept.xlsx';
/** LibreOffice has a file of this name beside a workbook that it has opened. */
const OPENED = `.~lock.${KEPT}#`;
/** It is there before the workbook is, by some hundredths of a second. */
const SETTLING = 1000;
const LIMIT = 240_000;
/** A call that comes while the workbook is still being opened may never be answered; told from a slow one by this time. */
const UNANSWERED = 60_000;

/** Runs a program on a folder until whoever started this ends, in whatever way: with it ends what this reads. Then the folder goes too. */
const WITH_ITS_STARTER = 'set -m; folder=$1; shift; "$@" & cat >/dev/null; kill -- "-$!"; wait; rm -rf "$folder"';

const run = promisify(execFile);

/** A LibreOffice that runs, with a workbook open. */
interface Office {
  readonly folder: string;
  readonly process: ChildProcess;
}

/**
 * Has LibreOffice convert files into `folder`. To start it takes four seconds, most of them for tests of its own drawing, so that one is kept for
 * all suites of a worker: while it has a workbook open, it does what a later call on its profile is told to do.
 *
 * @param filter what `--convert-to` takes
 */
export async function convert(program: string, filter: string, files: readonly string[], folder: string): Promise<void> {
  const told = ['--headless', '--convert-to', filter, '--outdir', folder, ...files];
  const office = await forWorker('LibreOffice', { start: () => startOffice(program), isAlive, end: endOffice });
  try {
    await run(program, [profileOf(office.folder), ...told], { timeout: UNANSWERED });
    if (!endsWithWorker()) endOffice(office);
  } catch {
    endOffice(office);
    const profile = newProfile();
    await run(program, [profileOf(profile), ...told], { timeout: LIMIT }).finally(() => rmSync(profile, { recursive: true, force: true }));
  }
}

/** A folder for the settings of a LibreOffice. */
function newProfile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'libreoffice-'));
  mkdirSync(path.join(folder, 'user'), { recursive: true });
  writeFileSync(path.join(folder, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  return folder;
}

async function startOffice(program: string): Promise<Office> {
  const folder = newProfile();
  const book = newBook();
  writeFileSync(path.join(folder, KEPT), await writeBook(book));
  book.dispose();
  const told = [program, profileOf(folder), '--headless', '--norestore', path.join(folder, KEPT)];
  const process = spawn('bash', ['-c', WITH_ITS_STARTER, 'bash', folder, ...told], { stdio: ['pipe', 'ignore', 'ignore'] });
  [process, process.stdin as Socket].forEach((handle) => handle.unref());
  const office = { folder, process };
  for (const end = Date.now() + LIMIT; !existsSync(path.join(folder, OPENED)); await sleep(50)) {
    if (!isAlive(office) || Date.now() > end) throw new Error('LibreOffice did not start.');
  }
  await sleep(SETTLING);
  return office;
}

const profileOf = (folder: string): string => `-env:UserInstallation=file://${folder}`;

const isAlive = ({ process }: Office): boolean => process.exitCode === null && process.signalCode === null;

function endOffice({ process }: Office): void {
  process.stdin?.end();
}
