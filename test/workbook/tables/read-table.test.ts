import { findHeader } from '../../../src/workbook/tables/find-header';
import { readTable } from '../../../src/workbook/tables/read-table';
import { sheetOf } from './sheet-of';

const HEADER = ['一级指标', '二级指标', '三级指标', '目标值', '完成值', '分值'];
const ROW = ['产出', '数量指标', '申请专利（件）', 600, 697, 1.34];

function tableIn(rows: (string | number)[][], at?: { row: number; column: number }) {
  const sheet = sheetOf(rows, at);
  const header = findHeader(sheet);
  if (header === null) throw new Error('no header');
  return readTable(sheet, header);
}

function refusalOf(rows: (string | number)[][]): unknown {
  try {
    return tableIn(rows);
  } catch (refusal) {
    return refusal;
  }
}

test('a sheet without the header words has no table', () => expect(findHeader(sheetOf([['姓名', '年龄']]))).toBeNull());
test('rows above the header are passed over', () => expect(tableIn([['绩效指标表'], ['单位：万元'], HEADER, ROW]).headerRow).toBe(3));
test('the header may stand anywhere', () => expect(tableIn([HEADER, ROW], { row: 9, column: 2 }).range).toBe('C10:H11'));
test('breaks, spaces and brackets in header words do not matter', () => {
  expect(tableIn([['一级\n指标', '二 级 指 标', '三级指标', '年度指标值（A）', '全年实际值(B)', '分值 (分)'], ROW]).rows).toHaveLength(1);
});
test('an adjusted target wins over the one set at first', () => {
  const table = tableIn([
    ['三级指标', '年初指标值', '调整指标值', '完成值', '分值'],
    ['专利', 10, 20, 5, 1],
  ]);
  expect(table.rows[0]?.target.value).toBe(20);
});

test('blank level cells are filled from above', () => {
  const table = tableIn([HEADER, ROW, ['', '', '授权专利', 1, 1, 1]]);
  expect(table.rows[1]).toMatchObject({ category: '产出', group: '数量指标' });
});
test('a new category does not inherit the group of the one before', () => {
  const table = tableIn([HEADER, ROW, ['效益', '', '收入', 1, 1, 1]]);
  expect(table.rows[1]).toMatchObject({ category: '效益', group: '' });
});
test('a header printed again is no indicator', () => expect(tableIn([HEADER, ROW, HEADER, ROW]).rows).toHaveLength(2));
test('a placeholder without numbers is no indicator', () =>
  expect(tableIn([HEADER, ROW, ['', '', '指标2：', '', '', '']]).rows).toHaveLength(1));
test('notes under the table are no indicators', () => expect(tableIn([HEADER, ROW, ['注：以上数据截至年底']]).rows).toHaveLength(1));
test('小计 rows are neither indicators nor the total', () => {
  const table = tableIn([HEADER, ROW, ['小计', '', '', '', '', 1.34]]);
  expect([table.rows.length, table.grandTotal]).toEqual([1, null]);
});
test('the last 合计 row is the total', () => expect(tableIn([HEADER, ROW, ['合  计', '', '', '', '', 1.34]]).grandTotal?.row).toBe(3));
test('a 合计 row in the middle is not', () => expect(tableIn([HEADER, ROW, ['合计', '', '', '', '', 1.34], ROW]).grandTotal).toBeNull());

test("results go into the form's own columns", () => {
  const table = tableIn([[...HEADER, '完成率', '自评得分', '得分率'], ROW]);
  expect(table.results).toEqual({
    weight: null,
    completionRate: { column: 6, added: false },
    score: { column: 7, added: false },
    scoreRate: { column: 8, added: false },
  });
});
test('missing result columns come right of the table', () => {
  expect(tableIn([[...HEADER, '备注'], ROW]).results.completionRate).toEqual({ column: 7, added: true });
});
test('new columns never run into other content', () => {
  expect(refusalOf([HEADER, [...ROW, '', '领导批示']])).toMatchObject({ code: 'no-room', facts: { cell: 'H2' } });
});
test('a missing weight column is named', () => {
  expect(
    refusalOf([
      ['三级指标', '目标值', '完成值'],
      ['专利', 1, 1],
    ]),
  ).toMatchObject({ code: 'header-missing', facts: { columns: ['分值'] } });
});
test('a header without rows is refused with its cell', () => {
  expect(refusalOf([HEADER, ['', '', '指标1：']])).toMatchObject({ code: 'no-indicators', facts: { cell: 'C1' } });
});
