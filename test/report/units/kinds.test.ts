import { mergeUnits, NO_UNITS } from '../../../src/report';
import { bookFrom, smallTable, tableFrom } from './books';

/** What a row of the master with two units under it comes to: its kind, and its total. */
function mergedRow(name: string, target: string | number, one: string | number, other: string | number, targets = [target, target]) {
  const master = tableFrom(smallTable('', [[name, target, '']]));
  const books = [one, other].map((actual, index) =>
    bookFrom(smallTable(`单位${'甲乙'[index]}`, [[name, targets[index] ?? target, actual]]), `${index}.xlsx`),
  );
  const [line] = mergeUnits(master, books, NO_UNITS).indicators;
  return [line?.kind, line?.actual?.toNumber() ?? null, line?.proposal ?? null];
}

test.each<[name: string, target: string | number, one: string | number, other: string | number, total: number]>([
  ['申请专利（件）', 10, 3, 4, 7],
  ['培训人次', '≥100人次', '60人次', '55', 115],
  ['修建道路（公里）', 10, '2500米', 3, 5.5],
  ['经费支出（万元）', 100, 30, '250000元', 55],
  ['经费支出', '100万元', '30万元', '250000元', 55],
  ['造林面积（亩）', 300, 100, '2公顷', 130],
  ['安全事故（起）', '≤3', 1, 0, 1],
  ['服务群众（万人次）', 3, 1.2, '8000人次', 2],
  ['新增收入增长额（万元）', 50, 0.1, 0.2, 0.3],
])('%s adds up', (name, target, one, other, total) => expect(mergedRow(name, target, one, other).slice(0, 2)).toEqual(['sum', total]));

test.each<[name: string, target: string | number, one: string | number, other: string | number]>([
  ['验收合格率（%）', 90, 95, 96],
  ['验收合格率', '90%', '95%', '96%'],
  ['群众满意度', 90, 95, 96],
  ['收入增长', '8%', '9%', '10%'],
  ['管理制度', '健全', '健全', '健全'],
  ['是否按期验收', '是', '是', '否'],
  ['完成时间', '2023年12月底前', '2023年11月', '2023年12月'],
  ['平均响应时间（小时）', '≤2', 1, 2],
  ['人均培训（天）', 5, 5, 6],
  ['补助标准（元/亩）', 100, 100, 100],
  ['质量等级', '90-95', 92, 93],
])('%s is listed', (name, target, one, other) => expect(mergedRow(name, target, one, other)).toEqual(['listed', null, null]));

test('a bare level that every unit aims at is listed', () => expect(mergedRow('环境质量', 90, 95, 96)[0]).toBe('listed'));

test('bare figures that the units share out add up', () => expect(mergedRow('专利数量', 10, 3, 4, [6, 4]).slice(0, 2)).toEqual(['sum', 7]));

test('a total is proposed as the master writes it', () => expect(mergedRow('经费支出', '100万元', '30万元', '250000元')[2]).toBe('55万元'));

test.each([
  ['元', 4_000_000],
  ['万元', 400],
])('a bare amount in %s among 亿元 is left out', (_unit, typed) =>
  expect(mergedRow('新增收入（亿元）', 0.5, typed, 0.2, [0.05, 0.45])).toEqual(['sum', 0.2, null]),
);

test('a row that is not the unit’s is no gap', () => expect(mergedRow('申请专利（件）', 10, 7, '', [10, ''])).toEqual(['sum', 7, 7]));
