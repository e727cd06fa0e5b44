import { newBook, put, readBook, writeBook } from '../excel';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** Three rows of an indicator table, as a person would type them. */
const ROWS = [
  ['一级指标', '二级指标', '三级指标', '目标值', '完成值', '分值'],
  ['产出', '数量指标', '论文（篇）', 10, 8, 50],
  ['产出', '质量指标', '合格率（%）', 90, 95, 30],
  ['效益', '社会效益指标', '培训（人次）', 100, 100, 20],
];

async function workbook(path: string, sheetNames: string[], filled: string[]): Promise<void> {
  const book = newBook(sheetNames);
  for (const name of filled) {
    const area = { row: 0, column: 0, rowCount: ROWS.length, columnCount: 6 };
    book.sheetByName(name)!.write(
      area,
      ROWS.map((row) => row.map((value) => ({ value }))),
    );
  }
  writeFileSync(path, await writeBook(book));
  book.dispose();
}

describe('npm run score', () => {
  let folder: string;
  let input: string;
  const score = (...args: string[]) => {
    const command = [require.resolve('tsx/cli'), join(ROOT, 'test/command-line/score.ts'), ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', cwd: folder });
    return { status, stdout, stderr };
  };

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'score-'));
    input = join(folder, '自评.xlsx');
    await workbook(input, ['说明', '指标'], ['指标']);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('prints the report and nothing else with --json, and writes nothing', () => {
    const { status, stdout, stderr } = score(input, '--json');
    expect([status, stderr, (JSON.parse(stdout) as { total: { score: number } }).total.score]).toEqual([0, '', 90]);
    expect(readdirSync(folder)).toEqual(['自评.xlsx']);
  });

  it('prints a summary, writes the scored copy beside the workbook and leaves the workbook alone', async () => {
    const before = readFileSync(input);
    const { status, stdout } = score(input);
    expect(status).toBe(0);
    expect(stdout).toContain('自评-已评分.xlsx');
    const { book } = await readBook(readFileSync(join(folder, '自评-已评分.xlsx')));
    expect(book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['表2-1', '表2-3']));
    book.dispose();
    expect(readFileSync(input).equals(before)).toBe(true);
  });

  it('prints nothing else either when npm runs it', () => {
    const { stdout } = spawnSync('npm', ['run', 'score', '--', input, '--json'], { encoding: 'utf8', cwd: ROOT });
    expect(JSON.parse(stdout)).toMatchObject({ sheet: '指标' });
  });

  it('does not score another sheet than the one it is told to', () => {
    const { status, stdout, stderr } = score(input, '--sheet', '说明', '--json');
    expect([status, stdout, stderr.includes('“说明”')]).toEqual([1, '', true]);
  });

  it('refuses a sheet that is not there, naming those that are', () => {
    const { status, stdout, stderr } = score(input, '--sheet', '没有');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('说明、指标');
  });

  it('scores the sheet it is told to', async () => {
    await workbook(input, ['甲', '乙'], ['甲', '乙']);
    expect(JSON.parse(score(input, '--sheet', '乙', '--json').stdout)).toMatchObject({ sheet: '乙' });
  });

  it('refuses a workbook with several tables, and scores them all with --all', async () => {
    await workbook(input, ['说明', '甲', '乙'], ['甲', '乙']);
    const refused = score(input, '--json');
    expect([refused.status, refused.stdout, refused.stderr.includes('“甲”、“乙”')]).toEqual([1, '', true]);
    const { status, stdout } = score(input, '--all', '--json');
    const { tables, overview } = JSON.parse(stdout) as { tables: Record<string, unknown>[]; overview: { rows: unknown[]; total: unknown } };
    const keys = ['sheet', 'range', 'name', 'ok', 'message', 'total', 'categories', 'indicators', 'findings'];
    expect([status, tables.map((table) => [table['sheet'], keys.filter((key) => !(key in table))])]).toEqual([
      0,
      [
        ['甲', []],
        ['乙', []],
      ],
    ]);
    expect([overview.rows.length, overview.total]).toEqual([2, { method: 'mean', weight: 100, score: 90, scoreRate: 0.9, grade: '优' }]);
  });

  it('ends with 4 and names the table where --all could not score one', async () => {
    const book = newBook(['甲', '乙']);
    put(book.sheetByName('甲')!, 'A1', ROWS);
    put(book.sheetByName('乙')!, 'A1', ROWS.slice(0, 1));
    writeFileSync(input, await writeBook(book));
    book.dispose();
    const { status, stdout, stderr } = score(input, '--all', '--json');
    expect([status, stderr.includes('乙')]).toEqual([4, true]);
    expect((JSON.parse(stdout) as { tables: unknown[] }).tables).toMatchObject([
      { ok: true },
      { ok: false, sheet: '乙', message: expect.stringContaining('“乙”') as string },
    ]);
  });

  it('says in a sentence that there is nothing to score, and writes no file', async () => {
    await workbook(input, ['空'], []);
    const { status, stdout, stderr } = score(input);
    expect([status, stdout, readdirSync(folder)]).toEqual([1, '', ['自评.xlsx']]);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it.each([
    ['a file that is missing', () => rmSync(input)],
    ['a file that is no workbook', () => writeFileSync(input, '不是工作簿')],
    ['a file that is empty', () => writeFileSync(input, '')],
  ])('says in a sentence what is wrong with %s', (_name, spoil) => {
    spoil();
    const { status, stdout, stderr } = score(input, '--out', join(folder, '结果.xlsx'));
    expect([status, stdout, existsSync(join(folder, '结果.xlsx'))]).toEqual([1, '', false]);
    expect(stderr).toMatch(/[一-鿿].*。/u);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('says in a sentence that the output cannot be written', () => {
    const { status, stdout, stderr } = score(input, '--out', join(folder, '没有', '结果.xlsx'));
    expect([status, stdout, stderr.includes('写不了文件')]).toEqual([1, '', true]);
  });

  it('ends with 2 and shows the usage when it is called wrongly', () => {
    const { status, stderr } = score();
    expect([status, stderr.includes('用法')]).toEqual([2, true]);
  });

  it('shows its help and its version, and does nothing else', () => {
    const help = score('--help');
    expect([help.status, help.stderr, help.stdout.includes('--force')]).toEqual([0, '', true]);
    expect(score('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(readdirSync(folder)).toEqual(['自评.xlsx']);
  });

  it('writes over a file that is there only with --force', () => {
    const output = join(folder, '结果.xlsx');
    writeFileSync(output, '别的内容');
    const { status, stdout, stderr } = score(input, '--out', output);
    expect([status, stdout, stderr.includes('--force'), readFileSync(output, 'utf8')]).toEqual([1, '', true, '别的内容']);
    expect(score(input, '--out', output, '--force').status).toBe(0);
    expect(readFileSync(output, 'utf8').startsWith('PK')).toBe(true);
  });

  it('asks where the copies go when a folder is named', () => {
    const { status, stdout, stderr } = score(folder);
    expect([status, stdout, stderr.includes('--out-dir')]).toEqual([2, '', true]);
  });
});
