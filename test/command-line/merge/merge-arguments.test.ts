import { resolve } from 'node:path';
import { WrongUsage } from '../arguments';
import { readMergeArguments } from './merge-arguments';

test('the first workbook is the master, the others are the units', () =>
  expect(readMergeArguments(['总表.xlsx', '甲.xlsx', '乙.xlsx', '--out', '汇总.xlsx', '--take-over'])).toEqual({
    ...{ master: resolve('总表.xlsx'), units: [resolve('甲.xlsx'), resolve('乙.xlsx')], output: resolve('汇总.xlsx') },
    ...{ sheet: null, list: null, takeOver: true, json: false, lossy: false, force: false },
  }));

test('nothing is written for --json alone', () =>
  expect(readMergeArguments(['总表.xlsx', '甲.xlsx', '--json'])).toMatchObject({ output: null, json: true }));

test.each([
  ['no master', []],
  ['no unit', ['总表.xlsx', '--json']],
  ['no output', ['总表.xlsx', '甲.xlsx']],
  ['an unknown option', ['总表.xlsx', '甲.xlsx', '--json', '--fast']],
  ['an output that is no workbook', ['总表.xlsx', '甲.xlsx', '--out', '汇总.csv']],
  ['an output that is the master', ['总表.xlsx', '甲.xlsx', '--out', '总表.xlsx']],
  ['an output that is a unit', ['总表.xlsx', '甲.xlsx', '--out', '甲.xlsx']],
  ['standard input', ['-', '甲.xlsx', '--json']],
])('%s is refused', (_name, args) => expect(() => readMergeArguments(args)).toThrow(WrongUsage));
