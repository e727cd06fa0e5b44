import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runJob } from './run-job';

describe('runJob', () => {
  const folder = mkdtempSync(join(tmpdir(), 'job-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const job = { command: 'score' as const, input: 'a.xlsx', output: null, sheet: null, json: true, lossy: false, force: false };
  /** Runs a job in a process that does `body` with it. */
  const run = (body: string, silence = 60_000) => {
    const script = join(folder, 'process.cjs');
    writeFileSync(script, `process.once('message', ({ job }) => { ${body} });`);
    return runJob(job, silence, script);
  };

  it('gives what the process reports', async () => {
    const outcome = await run('process.send({ ok: true, data: job.input, summary: [] }, () => process.exit(0));');
    expect(outcome).toEqual({ ok: true, data: 'a.xlsx', summary: [] });
  });

  it('gives a sentence when an exception ends the process', async () => {
    const outcome = await run('setTimeout(() => { throw new Error("engine"); });');
    expect(outcome).toEqual({ ok: false, message: expect.stringContaining('计算引擎出错') as string });
  });

  it('stops a process that hangs, and says so', async () => {
    expect(await run('for (;;);', 500)).toEqual({ ok: false, message: expect.stringContaining('0.5 秒没有任何进展') as string });
  });

  it('waits for a process that says that it is still working', async () => {
    const work = `setInterval(() => process.send('still working'), 50);
      setTimeout(() => process.send({ ok: true, data: 1, summary: [] }, () => process.exit(0)), 7000);`;
    expect(await run(work, 5000)).toEqual({ ok: true, data: 1, summary: [] });
  });
});
