import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at, newBook, put, readBook, writeBook } from '../../excel';

const ROOT = join(__dirname, '..', '..', '..');
const COMMAND = [require.resolve('tsx/cli'), join(ROOT, 'test/command-line/score.ts')];

/** A workbook whose three indicators come to 90 of 100 points, or to fewer. */
async function workbook(path: string, actual = 8): Promise<void> {
  const book = newBook(['指标']);
  put(book.sheets[0]!, 'A1', [
    ['一级指标', '二级指标', '三级指标', '目标值', '完成值', '分值'],
    ['产出', '数量指标', '论文（篇）', 10, actual, 50],
    ['产出', '质量指标', '合格率（%）', 90, 95, 30],
    ['效益', '社会效益指标', '培训（人次）', 100, 100, 20],
  ]);
  writeFileSync(path, await writeBook(book));
  book.dispose();
}

interface Line {
  readonly file: string;
  readonly ok: boolean;
  readonly message?: string;
  readonly total?: { readonly score: number };
}

describe('npm run score over many workbooks', () => {
  let folder: string;
  const inFolder = (...names: string[]) => join(folder, ...names);
  const score = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, ...args], { encoding: 'utf8', cwd: folder });
    return { status, stdout, stderr };
  };
  const lines = (stdout: string) =>
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
  const copies = () => readdirSync(inFolder('out')).filter((name) => !name.startsWith('.'));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'batch-'));
    mkdirSync(inFolder('in'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('gives a line a workbook in order, names one that is broken and does the rest; again, it does what has changed', async () => {
    await workbook(inFolder('in', '甲.xlsx'));
    await workbook(inFolder('in', '乙.xlsx'), 4);
    writeFileSync(inFolder('in', '坏.xlsx'), '不是工作簿');
    const args = ['in', '--out-dir', 'out', '--totals', '总表.xlsx', '--json'];
    const first = score(...args);
    expect(first.status).toBe(4);
    expect(lines(first.stdout).map(({ file, ok, total }) => [file, ok, total?.score])).toEqual([
      [join('in', '坏.xlsx'), false, undefined],
      [join('in', '甲.xlsx'), true, 90],
      [join('in', '乙.xlsx'), true, 70],
    ]);
    expect(first.stderr).toMatch(/坏\.xlsx[\s\S]*不是 Excel 工作簿/);
    expect(copies()).toEqual(['乙-已评分.xlsx', '甲-已评分.xlsx']);
    const { book } = await readBook(readFileSync(inFolder('总表.xlsx')));
    expect(book.sheets[0]!.text(at('E4:F6'))).toEqual([
      ['90.00', '90.00%'],
      ['70.00', '70.00%'],
      ['80.00', '80.00%'],
    ]);
    book.dispose();

    const copy = inFolder('out', '甲-已评分.xlsx');
    const before = statSync(copy).mtimeMs;
    await workbook(inFolder('in', '乙.xlsx'), 10);
    const second = score(...args);
    expect(second.status).toBe(4);
    expect(lines(second.stdout).map(({ total }) => total?.score)).toEqual([undefined, 90, 100]);
    expect([second.stderr.match(/上次已评/g)?.length, statSync(copy).mtimeMs]).toEqual([1, before]);
  });

  it('prints a table for people, leaves files that are there alone without --force, and ends with 1 where nothing was scored', async () => {
    await workbook(inFolder('in', '甲.xlsx'));
    mkdirSync(inFolder('out'));
    const copy = inFolder('out', '甲-已评分.xlsx');
    writeFileSync(copy, '别的内容');
    const refused = score('in', '--out-dir', 'out');
    expect([refused.status, readFileSync(copy, 'utf8'), refused.stderr.includes('--force')]).toEqual([1, '别的内容', true]);
    const forced = score('in', '--out-dir', 'out', '--force');
    expect([forced.status, readFileSync(copy, 'utf8').startsWith('PK')]).toEqual([0, true]);
    expect(forced.stdout).toMatch(/甲\.xlsx +指标 +90\.00 +100 +优/);
  });

  it('leaves whole files only when it is stopped, and goes on where it was', async () => {
    await workbook(inFolder('in', '1.xlsx'));
    for (const copy of ['2.xlsx', '3.xlsx', '4.xlsx']) copyFileSync(inFolder('in', '1.xlsx'), inFolder('in', copy));
    const args = ['in', '--out-dir', 'out', '--jobs', '1'];
    const running = spawn(process.execPath, [...COMMAND, ...args], { cwd: folder, detached: true });
    running.stderr.once('data', () => process.kill(-running.pid!, 'SIGINT'));
    const code = await new Promise((resolve) => running.once('exit', resolve));
    const done = copies();
    expect([code, done.length > 0 && done.length < 4, done.filter((name) => !name.endsWith('.xlsx'))]).toEqual([130, true, []]);
    for (const name of done) (await readBook(readFileSync(inFolder('out', name)))).book.dispose();
    const { status, stderr } = score(...args);
    expect([status, copies().length, (stderr.match(/上次已评/g) ?? []).length]).toEqual([0, 4, done.length]);
  });
});
