import { findHeaders } from '../../../src/workbook/tables/find-header';
import { findMoneyRow } from '../../../src/workbook/tables/money-block';
import { sheetOf } from './sheet-of';

const BLOCK = [
  ['项目资金', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['年度资金总额', 50, 40, 30, 10, '', ''],
];
const TABLE = [
  ['一级指标', '三级指标', '目标值', '完成值', '分值', '得分', '备注'],
  ['产出', '专利', 1, 1, 90, '', ''],
];

function moneyRows(...rows: readonly (readonly (string | number)[])[]) {
  const sheet = sheetOf(rows);
  return findHeaders(sheet).map(({ gridRow }) => findMoneyRow(sheet, gridRow));
}

test('the budget as adjusted counts, not that of the beginning of the year', () => {
  const [found] = moneyRows(...BLOCK, ...TABLE);
  expect(found).toMatchObject({
    row: {
      row: 2,
      name: '年度资金总额',
      nameAddress: 'A2',
      target: { address: 'C2' },
      actual: { address: 'D2' },
      weight: { address: 'E2' },
    },
    place: { row: 2, weight: 4, completionRate: 5, score: 6 },
  });
});
test('a block belongs to the table right beneath it, not to the next one', () => {
  const below = [
    ['序号', '一级指标', '三级指标', '目标值', '完成值', '分值', '得分'],
    [1, '产出', '论文', 1, 1, 90, ''],
  ];
  const [first, second] = moneyRows(...BLOCK, ...TABLE, ...below);
  expect([first?.place.row, second]).toEqual([2, null]);
});
test('a block that is not scored is none', () => {
  expect(moneyRows(['项目资金', '全年预算数', '全年执行数', '执行率'], ['年度资金总额', 40, 30, ''], ...TABLE)).toEqual([null]);
});
test('rows that break the total down are passed over', () => {
  const [header = [], total = []] = BLOCK;
  const [found] = moneyRows(header, ['其中：当年财政拨款', 50, 40, 30, '', '', ''], total, ...TABLE);
  expect(found?.place.row).toBe(3);
});
test("results in the block are ours where a run wrote them, and a person's where they were typed", () => {
  const rows = [BLOCK[0] ?? [], ['年度资金总额', 50, 40, 30, 10, '=IF(COUNT(C2,D2)=2,D2/C2,"")', 9], ...TABLE];
  const [found] = moneyRows(...rows);
  expect([found?.row.completionRate?.owner, found?.row.score?.owner]).toEqual(['ours', 'person']);
});
