import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { put, writeBook } from '../excel';
import { openWithAddin, sampleBook, scoreReport, sheetNamed } from '../end-to-end/scoring';
import { reportText, RIGHT_TOTALS, soundRows } from '../report/audit/typed-text';

const ROOT = join(__dirname, '..', '..');

describe('npm run audit', () => {
  let folder: string;
  const audit = (...args: string[]) => {
    const command = [require.resolve('tsx/cli'), join(ROOT, 'test/command-line/audit.ts'), ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', cwd: folder });
    return { status, stdout, stderr };
  };
  const file = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'audit-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const sound = reportText(soundRows(), RIGHT_TOTALS, { reasons: true });

  it('ends with 0 when nothing is above info', () => {
    expect(audit(file('报告.txt', sound)).status).toBe(0);
  });

  it('ends with 3 and prints the findings for programs', () => {
    const { status, stdout } = audit(file('报告.txt', sound.replace('116.17%', '116.71%')), '--json');
    expect(status).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({
      read: { indicators: 42, paragraphs: 44, tables: 5 },
      unread: [],
      findings: [
        { code: 'completion-rate-differs', severity: 'error', where: '表2-3 第 1 项 完成率', printed: '116.71%', expected: '116.17%' },
        {},
        {},
      ],
    });
  });

  /** The sample with other contents in some cells, scored before. */
  async function scoredSample(contents: readonly (readonly [sheet: string, cell: string, value: number])[]): Promise<string> {
    const book = await sampleBook();
    const excel = await openWithAddin(book);
    await scoreReport(excel);
    excel.close();
    for (const [sheet, cell, value] of contents) put(sheetNamed(book, sheet), cell, [[value]]);
    const path = file('评分.xlsx', await writeBook(book));
    book.dispose();
    return path;
  }
  const told = (stdout: string) =>
    (JSON.parse(stdout) as { findings: { severity: string; code: string; where: string; printed: string; expected: string }[] }).findings
      .filter(({ severity }) => severity === 'error')
      .map(({ code, where, printed, expected }) => [code, where, printed, expected]);

  it('holds a report against a workbook and names the cell that differs', async () => {
    const book = await scoredSample([['绩效指标表', 'F6', 698]]);
    const { status, stdout } = audit(file('报告.txt', sound), '--book', book, '--json');
    expect(status).toBe(3);
    expect(stdout).toContain('绩效指标表!F6');
    expect(told(stdout).map(([, , printed, expected]) => [printed, expected])).toEqual([['697', '698']]);
  });

  it('judges a workbook by the rules that it says itself', async () => {
    const book = await sampleBook();
    const excel = await openWithAddin(book);
    await scoreReport(excel);
    const rules = sheetNamed(book, '评分规则');
    const labels = rules.text({ row: 0, column: 0, rowCount: 60, columnCount: 1 });
    put(rules, `B${1 + labels.findIndex(([label]) => label === '汇总方式')}`, [['各项得分先相加再舍入']]);
    await scoreReport(excel);
    excel.close();
    const path = file('先相加.xlsx', await writeBook(book));
    // 36.988667 of 产出 is 36.99 by these rules, and no fault.
    expect([
      sheetNamed(book, '表2-1').text({ row: 7, column: 3, rowCount: 1, columnCount: 1 }),
      told(audit(path, '--json').stdout),
    ]).toEqual([[['36.99']], []]);
    book.dispose();
  });

  it('audits what a person typed over the tables of a workbook', async () => {
    const book = await scoredSample([
      ['表2-1', 'D3', 95.54],
      ['表2-3', 'E4', 679],
    ]);
    expect(told(audit(book, '--json').stdout)).toEqual([
      ['sum-differs', '表2-1!D3 评价总得分 自评得分', '95.54', '95.45'],
      ['input-differs', '表2-3!E4 第 1 项 完成值', '679', '697'],
    ]);
  });

  it.each([
    ['an old Word file', '报告.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), '.doc'],
    ['a PDF', '报告.pdf', '%PDF-1.7', 'PDF'],
    ['a picture', '报告.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), '扫描件'],
    ['a text that is no report', '信.txt', '你好。', '不像是'],
    ['an empty file', '空.txt', '', '没有内容'],
    ['a damaged .docx', '坏.docx', 'PK', '损坏'],
  ])('ends with 1 and says what to do with %s', (_what, name, content, said) => {
    const { status, stdout, stderr } = audit(file(name, content));
    expect([status, stdout, stderr.includes(said), /\n\s+at /.test(stderr)]).toEqual([1, '', true, false]);
  });

  it('ends with 2 and shows the usage when it is called wrongly', () => {
    const { status, stderr } = audit('--fast');
    expect([status, stderr.includes('用法')]).toEqual([2, true]);
  });
});
