import { fork } from 'node:child_process';
import { MERGE_PROCESS } from '../../build/merge-process';
import { refused, type Outcome } from '../outcome';
import { STILL_WORKING } from '../still-working';
import type { MergeJob } from './merge-arguments';

/** What the process is sent. */
export interface MergeTask {
  readonly job: MergeJob;
  /** The units that have to report, by a list. */
  readonly listed: readonly string[];
}

/** So long the process may say nothing, in milliseconds. */
const SILENCE = 300_000;

/** Has the work done in a process of its own, which a loop or an exception in the calculation engine may end. Always settles with an outcome. */
export async function mergeElsewhere(task: MergeTask): Promise<Outcome> {
  const child = fork(MERGE_PROCESS, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: [] });
  const end = () => void child.kill('SIGKILL');
  process.once('exit', end);
  return await new Promise<Outcome>((resolve) => {
    const giveUp = () => {
      end();
      resolve(refused('汇总迟迟没有进展，已停止，没有写出文件。', 'Merging made no progress and was stopped; no file was written.'));
    };
    let limit = setTimeout(giveUp, SILENCE);
    child.on('message', (message) => {
      clearTimeout(limit);
      if (message === STILL_WORKING) limit = setTimeout(giveUp, SILENCE);
      else resolve(message as Outcome);
    });
    child.once('exit', () => {
      clearTimeout(limit);
      process.off('exit', end);
      resolve(refused('汇总没有完成：计算引擎出错退出，没有写出文件。', 'The calculation engine failed; no file was written.'));
    });
    child.send(task);
  });
}
