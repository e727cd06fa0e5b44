import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MergeData, ScoreData } from '../../../src/report';
import { areaFromA1, readBook } from '../../excel';
import { fileOf } from '../../fixtures/units/table-file';
import { masterTable, nameOf, unitTables, UNITS } from '../../fixtures/units/unit-tables';

const ROOT = join(__dirname, '..', '..', '..');

let folder: string;
let master: string;
let units: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'merge-'));
  master = join(folder, '总表.xlsx');
  writeFileSync(master, await fileOf(masterTable()));
  units = unitTables().map((_, index) => join(folder, nameOf(index)));
  for (const [index, table] of unitTables().entries()) writeFileSync(units[index] ?? '', await fileOf(table));
});

afterAll(() => rmSync(folder, { recursive: true }));

function run(command: 'merge' | 'score', ...args: string[]) {
  const script = join(ROOT, 'test', 'command-line', `${command}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [require.resolve('tsx/cli'), script, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

async function shown(path: string, sheet: string, a1: string): Promise<string[][]> {
  const { book } = await readBook(readFileSync(path));
  await book.calculate();
  const text = book.sheetByName(sheet)?.text(areaFromA1(a1)!) ?? [];
  book.dispose();
  return text;
}

describe('17 units merged and taken over', () => {
  let merged: string;
  let outcome: ReturnType<typeof run>;
  let data: MergeData;

  beforeAll(() => {
    merged = join(folder, '汇总.xlsx');
    outcome = run('merge', master, ...units, '--out', merged, '--take-over', '--json');
    data = JSON.parse(outcome.stdout) as MergeData;
  });

  test('leave nothing to be seen to', () => expect([outcome.status, outcome.stderr]).toEqual([0, '']));

  test('score as the report did', () => expect((JSON.parse(run('score', merged, '--json').stdout) as ScoreData).total.score).toBe(95.45));

  test('are told for programs', () =>
    expect(data.indicators.find(({ name }) => name === '申请发明专利（件）')).toMatchObject({
      ...{ target: 600, actual: 697, kind: 'sum', takenOver: true },
      perUnit: expect.arrayContaining([{ file: nameOf(0), cell: '绩效自评表!F6', text: '41' }]) as unknown,
    }));

  test('stand side by side in 单位汇总, with a total', async () =>
    expect((await shown(merged, '单位汇总', 'A4:H7'))[3]?.slice(0, 7)).toEqual([
      '1',
      '申请发明专利（件）',
      '相加',
      '697',
      '697',
      '齐全',
      '41',
    ]));

  test('are known to the next merge', () => {
    const { stdout, status } = run('merge', merged, ...units.slice(0, 16), '--take-over', '--json');
    expect([status, stdout.includes(`没有收到“${UNITS[16]}”的文件`)]).toEqual([3, true]);
  });
});

test('units of a list that sent nothing are named', () => {
  const list = join(folder, '名单.txt');
  writeFileSync(list, `\uFEFF${UNITS[0]}\r\n局机关\r\n`);
  const { status, stdout } = run('merge', master, units[0]!, '--units', list, '--json');
  expect([status, (JSON.parse(stdout) as MergeData).findings[0]]).toMatchObject([3, { code: 'unit-missing', severity: 'error' }]);
});

test('a master without a table is refused in a sentence, and nothing is written', () => {
  const [text, output] = [join(folder, '说明.xlsx'), join(folder, '没有.xlsx')];
  writeFileSync(text, '不是工作簿');
  const { status, stdout, stderr } = run('merge', text, units[0]!, '--out', output);
  expect([status, stdout, /[一-鿿].*。/u.test(stderr), existsSync(output)]).toEqual([1, '', true, false]);
});
