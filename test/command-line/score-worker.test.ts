import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ScoreWorker } from './score-worker';

describe('ScoreWorker', () => {
  const folder = mkdtempSync(join(tmpdir(), 'worker-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const task = {
    ...{ command: 'score' as const, input: 'a.xlsx', output: null, sheet: null, all: false },
    ...{ json: true, lossy: false, force: false, origin: null },
  };
  /** A worker whose process does `body` with each task. */
  const workerThat = (body: string, silence = 60_000) => {
    const script = join(folder, 'process.cjs');
    writeFileSync(script, `let count = 0; process.on('message', ({ task }) => { count += 1; ${body} });`);
    return new ScoreWorker(silence, script);
  };
  const done = (data: string) => `process.send({ ok: true, data: ${data}, summary: [] });`;
  /** What becomes of as many tasks. */
  const outcomes = async (worker: ScoreWorker, tasks = 1) => {
    const all = [];
    for (let index = 0; index < tasks; index += 1) all.push(await worker.do(task));
    await worker.close();
    return all;
  };

  it('gives what the process reports', async () => {
    expect(await outcomes(workerThat(done('task.input')))).toEqual([{ ok: true, data: 'a.xlsx', summary: [] }]);
  });

  it('has one process do one task after another', async () => {
    expect(await outcomes(workerThat(done('count')), 3)).toMatchObject([{ data: 1 }, { data: 2 }, { data: 3 }]);
  });

  it('gives a sentence when an exception ends the process', async () => {
    const [outcome] = await outcomes(workerThat('setTimeout(() => { throw new Error("engine"); });'));
    expect(outcome).toEqual({ ok: false, message: expect.stringContaining('计算引擎出错') as string });
  });

  it('tries once more in a new process where one ends that has done other work before', async () => {
    expect(await outcomes(workerThat(`if (count === 2) process.exit(1); else ${done('count')}`), 2)).toMatchObject([
      { data: 1 },
      { data: 1 },
    ]);
  });

  it('goes on with a new process after one that ended', async () => {
    const worker = workerThat('process.exit(1);');
    const first = await worker.do(task);
    workerThat(done('count'));
    expect([first, await worker.do(task)]).toMatchObject([{ ok: false }, { ok: true, data: 1 }]);
    await worker.close();
  });

  it('stops a process that hangs, and says so', async () => {
    const [outcome] = await outcomes(workerThat('for (;;);', 500));
    expect(outcome).toEqual({ ok: false, message: expect.stringContaining('0.5 秒没有任何进展') as string });
  });

  it('waits for a process that says that it is still working', async () => {
    const work = `const beat = setInterval(() => process.send('still working'), 50);
      setTimeout(() => { clearInterval(beat); ${done('1')} }, 2500);`;
    expect(await outcomes(workerThat(work, 2000))).toMatchObject([{ data: 1 }]);
  });

  it('takes away what a process has not written whole when it is closed', async () => {
    const output = join(folder, 'b.xlsx');
    const worker = workerThat(
      `require('fs').writeFileSync(task.output + '.' + process.pid + '.partial', ''); process.send('still working');`,
    );
    void worker.do({ ...task, output });
    const partials = () => readdirSync(folder).filter((name) => name.endsWith('.partial'));
    while (partials().length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await worker.close();
    expect(partials()).toEqual([]);
  });
});
