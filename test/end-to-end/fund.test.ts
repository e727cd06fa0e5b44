import { bookOf, HEADER, RESULT_ROWS, scored } from './small-book';
import { scoreReport, sheetNamed, shownRows } from './scoring';

const FUND = [
  ['一级项目', '2023 年度预算金额（万元）', '2023 年度实际支出金额（万元）'],
  ['综合产业技术创新中心', 26510, 26510],
];
const JUDGED = ['过程', '事项管理', '监管有效性', '监管有效', '监管有效', 8];

test('the fund table gives the spending rate where the indicator table has no row for it', async () => {
  const book = bookOf({ 指标: [HEADER, ...RESULT_ROWS], 资金: FUND });
  await scored(book, async (excel) => {
    const report = await scoreReport(excel);
    await book.calculate();
    expect(report.categories.find(({ name }) => name === '过程')).toMatchObject({ weight: 20, score: 12 });
    expect(
      shownRows(sheetNamed(book, '表2-1'))
        .slice(2, 6)
        .map((row) => row.slice(0, 5)),
    ).toEqual([
      ['评价总得分（不完整）', '', '100', '72', '72.00%'],
      ['过程', '合计', '20', '12', '60.00%'],
      ['', '资金管理', '12', '12', '100%'],
      ['', '事项管理', '8', '', ''],
    ]);
  });
});

test('with a judged row beside it the total is complete', async () => {
  const book = bookOf({ 指标: [[...HEADER, '自评得分'], [...JUDGED, 8], ...RESULT_ROWS], 资金: FUND });
  await scored(book, async (excel) => {
    const { total } = await scoreReport(excel);
    await book.calculate();
    expect(total).toMatchObject({ weight: 100, score: 80, complete: true, grade: '良' });
    expect(shownRows(sheetNamed(book, '表2-1'))[2]?.slice(0, 4)).toEqual(['评价总得分', '', '100', '80']);
  });
});

test('表2-2 shows budget, spending and rate, with 合计 for several projects', async () => {
  const book = bookOf({ 指标: [HEADER, ...RESULT_ROWS], 资金: [FUND[0]!, ['甲项目', 100, 90], ['乙项目', 300, 270.5]] });
  await scored(book, async (excel) => {
    await scoreReport(excel);
    await book.calculate();
    expect(shownRows(sheetNamed(book, '表2-2'))).toEqual([
      ['表2-2  项目资金支出情况', '', '', ''],
      ['一级项目', '2023 年度预算金额（万元）', '2023 年度实际支出金额（万元）', '支出率'],
      ['甲项目', '100.00', '90.00', '90.00%'],
      ['乙项目', '300.00', '270.50', '90.17%'],
      ['合计', '400.00', '360.50', '90.13%'],
    ]);
  });
});

test('spending above the budget earns the weight and no more', async () => {
  const book = bookOf({ 指标: [HEADER, ...RESULT_ROWS], 资金: [FUND[0]!, ['甲项目', 100, 130]] });
  expect(await scored(book, async (excel) => (await scoreReport(excel)).categories[0])).toMatchObject({ name: '过程', score: 12 });
});

test('a row for the spending rate in the table wins over the fund table', async () => {
  const row = ['过程', '资金管理', '资金支出率', 100, 50, 12];
  const book = bookOf({ 指标: [HEADER, row, ...RESULT_ROWS], 资金: FUND });
  expect(await scored(book, async (excel) => (await scoreReport(excel)).categories[0])).toMatchObject({
    name: '过程',
    weight: 12,
    score: 6,
  });
});

test.each([
  ['a budget of 0', ['甲项目', 0, 0], 'budget-zero', '资金!C3'],
  ['an amount that cannot be read', ['甲项目', 100, '大部分'], 'fund-unreadable', '资金!D3'],
])('%s gives no spending rate, and its cell is named', async (_, row, code, cell) => {
  const book = bookOf({ 指标: [HEADER, ...RESULT_ROWS], 资金: [FUND[0]!, row] });
  expect(await scored(book, async (excel) => (await scoreReport(excel)).findings)).toContainEqual(expect.objectContaining({ code, cell }));
});

test("a person's own 表2-2 is read and left as it is", async () => {
  const book = bookOf({ 指标: [HEADER, ...RESULT_ROWS], '表2-2': FUND });
  await scored(book, async (excel) => {
    const before = shownRows(sheetNamed(book, '表2-2'));
    expect((await scoreReport(excel)).categories[0]).toMatchObject({ name: '过程', score: 12 });
    expect(shownRows(sheetNamed(book, '表2-2'))).toEqual(before);
  });
});
