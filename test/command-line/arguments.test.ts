import { resolve } from 'node:path';
import { readArguments, WrongUsage } from './arguments';

describe('readArguments', () => {
  it('writes a scored copy beside the workbook unless told otherwise', () => {
    expect(readArguments(['表/自评.xlsx'])).toEqual({
      command: 'score',
      input: resolve('表/自评.xlsx'),
      output: resolve('表/自评-已评分.xlsx'),
      sheet: null,
      all: false,
      json: false,
      lossy: false,
      force: false,
      origin: null,
    });
  });

  it('writes nothing for --json alone', () => {
    expect(readArguments(['自评.xlsx', '--json'])).toMatchObject({ output: null, json: true });
  });

  it('writes where --out says', () => {
    expect(readArguments(['自评.xlsx', '--out', '结果.xlsx', '--json'])).toMatchObject({ output: resolve('结果.xlsx') });
  });

  it('keeps the ending of a workbook with macros', () => {
    expect(readArguments(['宏.xlsm'])).toMatchObject({ output: resolve('宏-已评分.xlsm') });
    expect(readArguments(['宏.xlsm', '--out', '结果.xlsm'])).toMatchObject({ output: resolve('结果.xlsm') });
  });

  it('takes a sheet', () => {
    expect(readArguments(['自评.xlsx', '--sheet', '绩效 表'])).toMatchObject({ sheet: '绩效 表' });
  });

  it('takes several workbooks, or a folder, as a batch', () => {
    expect(readArguments(['a.xlsx', 'b.xlsx'])).toMatchObject({ command: 'batch', inputs: ['a.xlsx', 'b.xlsx'], folder: null, jobs: null });
    expect(readArguments(['.', '--out-dir', '结果', '--jobs', '3', '--totals', '总表.xlsx'])).toMatchObject({
      ...{ command: 'batch', inputs: ['.'], folder: resolve('结果'), jobs: 3, totals: resolve('总表.xlsx') },
    });
  });

  it('takes one workbook as a batch where a folder for the copies is named', () => {
    expect(readArguments(['a.xlsx', '--out-dir', '结果'])).toMatchObject({ command: 'batch', inputs: ['a.xlsx'] });
  });

  it.each([
    ['--help', 'help'],
    ['-h', 'help'],
    ['--version', 'version'],
  ])('tells instead of scoring with %s', (option, told) => {
    expect([readArguments([option]), readArguments(['自评.xlsx', option])]).toEqual([told, told]);
  });

  it.each([
    ['standard input', ['-']],
    ['no workbook', []],
    ['--out for several workbooks', ['a.xlsx', 'b.xlsx', '--out', 'c.xlsx']],
    ['standard input among several', ['a.xlsx', '-']],
    ['no workbooks at a time', ['a.xlsx', 'b.xlsx', '--jobs', '0']],
    ['totals that are no .xlsx', ['a.xlsx', 'b.xlsx', '--totals', 'c.csv']],
    ['a sheet among all', ['a.xlsx', '--all', '--sheet', '甲']],
    ['an unknown option', ['a.xlsx', '--fast']],
    ['--out without a name', ['a.xlsx', '--out']],
    ['an output that is no .xlsx', ['a.xlsx', '--out', 'b.csv']],
    ['an output with macros for a workbook without', ['a.xlsx', '--out', 'b.xlsm']],
    ['an output without macros for a workbook with', ['a.xlsm', '--out', 'b.xlsx']],
    ['the workbook itself as output', ['表/a.xlsx', '--out', '表/../表/a.xlsx']],
  ])('refuses %s', (_name, args) => {
    expect(() => readArguments(args)).toThrow(WrongUsage);
  });

  it.each([
    ['two workbooks', ['a.xlsx', 'b.xlsx']],
    ['options for several', ['a.xlsx', '--jobs', '2']],
  ])('refuses %s for a report', (_name, args) => {
    expect(() => readArguments(args, 'report')).toThrow(WrongUsage);
  });
});
