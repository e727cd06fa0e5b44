import { fork } from 'node:child_process';
import type { Job } from './arguments';
import { refused, type Outcome } from './outcome';
import { STILL_WORKING } from './still-working';
import { ADDIN_FOLDER } from '../build/addin';
import { SCORE_PROCESS } from '../build/command-line';

/** Has a job done in a process of its own; always settles with an outcome: when the process has said nothing for `silence` milliseconds, too. */
export async function runJob(job: Job, silence: number, script = SCORE_PROCESS): Promise<Outcome> {
  const child = fork(script, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: [] });
  const endWithParent = () => void child.kill('SIGKILL');
  process.once('exit', endWithParent);
  return await new Promise<Outcome>((resolve) => {
    const giveUp = () => {
      child.kill('SIGKILL');
      resolve(
        refused(
          `评分已有 ${silence / 1000} 秒没有任何进展，已停止，没有写出文件。请检查工作簿里的公式是否无法算完，或用 Excel 打开另存后再试。`,
          `Scoring has made no progress for ${silence / 1000} s and was stopped; no file was written. Check whether a formula in the workbook never ends, or save it anew in Excel and try again.`,
        ),
      );
    };
    let limit = setTimeout(giveUp, silence);
    child.on('message', (message) => {
      clearTimeout(limit);
      if (message === STILL_WORKING) limit = setTimeout(giveUp, silence);
      else resolve(message as Outcome);
    });
    child.once('exit', () => {
      clearTimeout(limit);
      process.off('exit', endWithParent);
      resolve(refused('评分没有完成：计算引擎出错退出，没有写出文件。', 'The calculation engine failed; no file was written.'));
    });
    child.send({ job, addinFolder: ADDIN_FOLDER });
  });
}
