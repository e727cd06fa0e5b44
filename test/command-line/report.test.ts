import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';

const ROOT = join(__dirname, '..', '..');
const SAMPLE = join(ROOT, 'assets', '绩效指标表示例.xlsx');

interface Printed {
  readonly facts: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly conclusion: string;
  readonly paragraphs: readonly { readonly section: string; readonly indicator: string; readonly text: string; readonly numbers: object }[];
  readonly missing: readonly { readonly code: string; readonly cell: string; readonly message: string }[];
}

describe('npm run report', () => {
  let folder: string;
  const report = (...args: string[]) => {
    const command = [require.resolve('tsx/cli'), join(ROOT, 'test/command-line/report.ts'), ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', cwd: folder });
    return { status, stdout, stderr };
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'report-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes a Word file that another program reads', async () => {
    const { status } = report(SAMPLE, '--out', '报告.docx');
    expect([status, readdirSync(folder)]).toEqual([0, ['报告.docx']]);
    const { value } = await mammoth.extractRawText({ buffer: readFileSync(join(folder, '报告.docx')) });
    expect(value).toContain('申请发明专利（件）指标分值为 1.34 分，自评得分 1.34 分，得分率为 100%。');
  });

  it('prints tables, conclusion, paragraphs and what is missing, and nothing else, with --json', () => {
    const { status, stdout, stderr } = report(SAMPLE, '--out', '报告.docx', '--json');
    const { tables, conclusion, paragraphs, missing } = JSON.parse(stdout) as Printed;
    expect([status, stderr, Object.keys(tables)]).toEqual([0, '', ['1-1', '1-2', '2-1', '2-2', '2-3']]);
    expect(tables['2-3']?.[1]).toEqual(['2', '', '人才引进-博士或博士后（人）', '120', '99', '82.50%']);
    expect(conclusion).toContain('自评得分 95.45 分');
    expect([paragraphs.length, paragraphs[1]?.numbers]).toEqual([
      42,
      { weight: '1.34', score: '1.11', scoreRate: '82.84%', target: '120', actual: '99' },
    ]);
    expect(missing.find(({ code }) => code === 'fact-missing')?.cell).toMatch(/^报告信息!B\d+$/);
  });

  it('keeps a file that is there, unless told to write over it', () => {
    writeFileSync(join(folder, '报告.docx'), '别人的');
    const { status, stderr } = report(SAMPLE, '--out', '报告.docx');
    expect([status, stderr.includes('--force'), readFileSync(join(folder, '报告.docx'), 'utf8')]).toEqual([1, true, '别人的']);
  });

  it('ends with 1 where there is no such workbook', () => {
    const { status, stderr } = report('没有.xlsx', '--out', '报告.docx');
    expect([status, stderr.includes('没有.xlsx')]).toEqual([1, true]);
  });

  it('ends with 2 and shows the usage when it is called wrongly', () => {
    const { status, stderr } = report('--fast');
    expect([status, stderr.includes('用法')]).toEqual([2, true]);
  });
});
