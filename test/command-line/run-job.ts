import { fork } from 'node:child_process';
import type { Job } from './arguments';
import { refused, type Outcome } from './outcome';
import { ADDIN_FOLDER } from '../build/addin';
import { SCORE_PROCESS } from '../build/command-line';

/** Has a job done in a process of its own; always settles with an outcome, within the time limit (milliseconds). */
export async function runJob(job: Job, timeLimit: number, script = SCORE_PROCESS): Promise<Outcome> {
  const child = fork(script, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: [] });
  return await new Promise<Outcome>((resolve) => {
    const stop = setTimeout(() => {
      child.kill('SIGKILL');
      resolve(
        refused(
          `评分超过 ${timeLimit / 1000} 秒没有完成，已停止，没有写出文件。`,
          `Scoring did not finish within ${timeLimit / 1000} s and was stopped; no file was written.`,
        ),
      );
    }, timeLimit);
    child.once('message', (outcome) => resolve(outcome as Outcome));
    child.once('exit', () => {
      clearTimeout(stop);
      resolve(refused('评分没有完成：计算引擎出错退出，没有写出文件。', 'The calculation engine failed; no file was written.'));
    });
    child.send({ job, addinFolder: ADDIN_FOLDER });
  });
}
