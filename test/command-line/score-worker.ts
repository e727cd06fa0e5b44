import { type ChildProcess, fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { recordFile } from './batch/done-record';
import { refused, type Outcome } from './outcome';
import { partialFile } from './partial-file';
import { STILL_WORKING } from './still-working';
import type { Task } from './task';
import { ADDIN_FOLDER } from '../build/addin';
import { SCORE_PROCESS } from '../build/command-line';

/** Of a worker that was closed nothing comes any more: who asked is about to end as well. */
const NEVER = new Promise<never>(() => undefined);

/** A process that does one task after another: it is begun with the first, and anew where it has failed. */
export class ScoreWorker {
  private child: ChildProcess | null = null;
  private output: string | null = null;
  private done = 0;
  private closed = false;

  /** @param silence so long the process may say nothing, in milliseconds, before it is stopped */
  constructor(
    private readonly silence: number,
    private readonly script = SCORE_PROCESS,
  ) {}

  /** Settles with an outcome, unless the worker is closed. Where a process ends that has done other work before, that may be the reason, and another one tries. */
  async do(task: Task): Promise<Outcome> {
    const isFresh = this.done === 0;
    const outcome = (await this.attempt(task)) ?? (isFresh ? null : await this.attempt(task));
    return outcome ?? refused('评分没有完成：计算引擎出错退出，没有写出文件。', 'The calculation engine failed; no file was written.');
  }

  /** Ends the process, and takes away what it has not written whole. */
  async close(): Promise<void> {
    const { child, output } = this;
    this.closed = true;
    if (child === null) return;
    const ended = child.exitCode !== null || child.signalCode !== null ? null : new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    if (output === null || child.pid === undefined) return;
    for (const file of [output, recordFile(output)]) rmSync(partialFile(file, child.pid), { force: true });
  }

  /** `null` when the process ended by itself. */
  private async attempt(task: Task): Promise<Outcome | null> {
    if (this.closed) return await NEVER;
    const child = (this.child ??= this.begin());
    this.output = task.output;
    const outcome = await this.answerOf(child, task);
    if (this.closed) return await NEVER;
    this.output = null;
    this.done += 1;
    return outcome;
  }

  private begin(): ChildProcess {
    const child = fork(this.script, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: [] });
    const endWithParent = () => void child.kill('SIGKILL');
    process.once('exit', endWithParent);
    child.once('exit', () => {
      process.off('exit', endWithParent);
      this.forget(child);
    });
    return child;
  }

  private forget(child: ChildProcess): void {
    if (this.child !== child) return;
    this.child = null;
    this.done = 0;
  }

  private async answerOf(child: ChildProcess, task: Task): Promise<Outcome | null> {
    return await new Promise<Outcome | null>((resolve) => {
      const settle = (outcome: Outcome | null) => {
        clearTimeout(limit);
        child.off('message', hear).off('exit', end);
        resolve(outcome);
      };
      const giveUp = () => {
        child.kill('SIGKILL');
        this.forget(child);
        settle(silent(this.silence));
      };
      const hear = (message: unknown) => {
        if (message !== STILL_WORKING) return settle(message as Outcome);
        clearTimeout(limit);
        limit = setTimeout(giveUp, this.silence);
      };
      const end = () => settle(null);
      let limit = setTimeout(giveUp, this.silence);
      child.on('message', hear).once('exit', end);
      child.send({ task, addinFolder: ADDIN_FOLDER });
    });
  }
}

function silent(silence: number): Outcome {
  return refused(
    `评分已有 ${silence / 1000} 秒没有任何进展，已停止，没有写出文件。请检查工作簿里的公式是否无法算完，或用 Excel 打开另存后再试。`,
    `Scoring has made no progress for ${silence / 1000} s and was stopped; no file was written. Check whether a formula in the workbook never ends, or save it anew in Excel and try again.`,
  );
}
