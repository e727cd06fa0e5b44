import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { type Batch, WrongUsage } from '../arguments';
import { planBatch } from './plan-batch';

describe('planBatch', () => {
  const root = mkdtempSync(join(tmpdir(), 'plan-'));
  afterAll(() => rmSync(root, { recursive: true }));
  const out = join(root, 'out');
  const fileNamed = (name: string) => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), '');
    return join(root, name);
  };
  const batch = (inputs: string[], given: Partial<Batch> = {}): Batch => ({
    ...{
      command: 'batch',
      inputs,
      folder: out,
      totals: null,
      jobs: null,
      sheet: null,
      all: false,
      json: false,
      lossy: false,
      force: false,
    },
    ...given,
  });
  /** Workbook and copy, as seen from the root. */
  const plan = (...given: Parameters<typeof batch>) =>
    planBatch(batch(...given)).map(({ job: { input, output } }) => [
      relative(root, input),
      output === null ? null : relative(root, output),
    ]);

  it('takes the workbooks of a folder by name, those of folders in it as well, and leaves their way as it is', () => {
    ['in/单位10.xlsx', 'in/单位2.xlsx', 'in/乙处/宏.xlsm'].forEach(fileNamed);
    expect(plan([join(root, 'in')])).toEqual([
      ['in/单位2.xlsx', 'out/单位2-已评分.xlsx'],
      ['in/单位10.xlsx', 'out/单位10-已评分.xlsx'],
      ['in/乙处/宏.xlsm', 'out/乙处/宏-已评分.xlsm'],
    ]);
  });

  it.each([
    ['other files', '说明.docx'],
    ['what Excel keeps beside an open workbook', '~$表.xlsx'],
    ['what is hidden', '.git/表.xlsx'],
  ])('leaves out %s in a folder', (_name, file) => {
    fileNamed(`other/${file}`);
    expect(plan([join(root, 'other')])).toEqual([]);
  });

  it('leaves out what an earlier run has put into the folder', () => {
    ['own/表.xlsx', 'own/表-已评分.xlsx', 'own/结果/甲-已评分.xlsx', 'own/总表.xlsx'].forEach(fileNamed);
    const own = join(root, 'own');
    expect(plan([own], { folder: join(own, '结果'), totals: join(own, '总表.xlsx') })).toEqual([
      ['own/表.xlsx', 'own/结果/表-已评分.xlsx'],
    ]);
  });

  it('takes a workbook once that is named twice', () => {
    const file = fileNamed('twice/表.xlsx');
    expect(plan([file, join(root, 'twice')])).toEqual([['twice/表.xlsx', 'out/表-已评分.xlsx']]);
  });

  it('puts copies beside their workbooks where no folder is named', () => {
    expect(plan([join(root, 'a.xlsx'), join(root, 'b/a.xlsx')], { folder: null })).toEqual([
      ['a.xlsx', 'a-已评分.xlsx'],
      ['b/a.xlsx', 'b/a-已评分.xlsx'],
    ]);
  });

  it('writes none for --json alone', () => {
    expect(plan([join(root, 'a.xlsx')], { folder: null, json: true })).toEqual([['a.xlsx', null]]);
  });

  it('refuses two workbooks whose copies would be one file', () => {
    expect(() => plan([join(root, 'a.xlsx'), join(root, 'b/a.xlsx')])).toThrow(WrongUsage);
  });

  it('refuses a folder without a place for the copies', () => {
    expect(() => plan([root], { folder: null })).toThrow(WrongUsage);
  });
});
