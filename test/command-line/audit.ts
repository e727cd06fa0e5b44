import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { version } from '../../package.json';
import type { AuditData } from '../../src/documents/audit/audit-data';
import { auditFile } from '../../src/documents/audit/audit-document';
import type { ScoreData } from '../../src/report';
import { readWorkbookFile } from '../../src/documents/workbook-file/read-workbook-file';
import { GUANGDONG, type ScoringRules } from '../../src/scoring';
import { readSettings, RULES_SHEET } from '../../src/sheets';
import { auditWordsOf } from '../../src/text/audit';
import { prepareAddin } from '../build/addin';
import { prepareScoreProcess } from '../build/command-line';
import { WrongUsage, type Told } from './arguments';
import { AUDIT_HELP, AUDIT_USAGE, type AuditJob, readAuditArguments } from './audit-arguments';
import { ScoreWorker } from './score-worker';

const EXIT = { clean: 0, unreadable: 1, wrongUsage: 2, findings: 3 } as const;
/** So long scoring the workbook may stay silent, in milliseconds. */
const SILENCE = 300_000;
const SEVERITY = { error: '错误', warning: '提醒', info: '说明' };

/** Audits a report from the command line; gives the exit code. */
async function main(args: readonly string[]): Promise<number> {
  let job: AuditJob | Told;
  try {
    job = readAuditArguments(args);
  } catch (problem) {
    if (!(problem instanceof WrongUsage)) throw problem;
    process.stderr.write(`${problem.message}\n${AUDIT_USAGE}\n`);
    return EXIT.wrongUsage;
  }
  if (typeof job === 'string') {
    process.stdout.write(`${job === 'help' ? AUDIT_HELP : version}\n`);
    return EXIT.clean;
  }
  const bytes = bytesOf(job.input);
  if (bytes === null) return refuse(`找不到或打不开文件：${job.input}。 The file was not found or cannot be read.`);
  const book = job.book === null ? null : await scoreOf(job.book);
  if (typeof book === 'string') return refuse(book);
  const outcome = await auditFile(basename(job.input), bytes, {
    rules: await rulesFor(job, bytes),
    book,
    words: auditWordsOf({ language: 'zh-CN' }),
  });
  if (!outcome.ok) {
    return refuse(
      [auditWordsOf({ language: 'zh-CN' }), auditWordsOf({ language: 'en-US' })].map(({ refusals }) => refusals[outcome.why]).join('\n'),
    );
  }
  const { audit } = outcome;
  process.stdout.write(`${job.json ? JSON.stringify(audit, null, 2) : linesOf(audit).join('\n')}\n`);
  return audit.findings.some(({ severity }) => severity !== 'info') ? EXIT.findings : EXIT.clean;
}

/** Those that the workbook says itself: the one held against the report, or the one that is audited. */
async function rulesFor({ input, book }: AuditJob, bytes: Uint8Array): Promise<ScoringRules> {
  const workbook = book ?? (/\.xls[xm]$/i.test(input) ? input : null);
  const sheets = workbook === null ? [] : await readWorkbookFile(bytesOf(workbook) ?? bytes).catch(() => []);
  const values = sheets.find(({ name }) => name === RULES_SHEET.name)?.rows.map((cells) => cells.map(({ value }) => value ?? ''));
  if (values === undefined) return GUANGDONG;
  const reading = readSettings({ values, formulas: values });
  return reading.ok ? reading.settings.rules : GUANGDONG;
}

function bytesOf(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return EXIT.unreadable;
}

/** What the indicator table of a workbook comes to, or why it has none. */
async function scoreOf(input: string): Promise<ScoreData | string> {
  await Promise.all([prepareAddin(), prepareScoreProcess()]);
  const worker = new ScoreWorker(SILENCE);
  const outcome = await worker.do({
    command: 'score',
    input,
    output: null,
    sheet: null,
    all: false,
    json: true,
    lossy: false,
    force: false,
    origin: null,
  });
  await worker.close();
  return outcome.ok ? (outcome.data as ScoreData) : outcome.message;
}

function linesOf({ read, unread, findings }: AuditData): string[] {
  return [
    `读到 ${read.indicators} 项指标、${read.paragraphs} 段说明、${read.tables} 张表；审核意见 ${findings.length} 条，读不出 ${unread.length} 处。`,
    ...findings.map(({ severity, where, message }) => `  ${SEVERITY[severity]}  ${message}\n        ${where}`),
    ...unread.map(({ where, text, reason }) => `  读不出  ${where}：${text}（${reason}）`),
  ];
}

// Whoever reads the output may stop early (`| head`).
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code !== 'EPIPE') throw problem;
});

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
