import { openWithAddin, pressScore, scoreReport, sheetNamed, shownRows } from './scoring';
import { bookOf, HEADER, RESULT_ROWS as ROWS, scored } from './small-book';

test('a table without result columns gets them directly to its right, dressed like its own', async () => {
  const book = bookOf({ 指标: [HEADER, ...ROWS] });
  const sheet = sheetNamed(book, '指标');
  sheet.restyle({ row: 1, column: 6, rowCount: 1, columnCount: 1 }, { fillColor: '#DDEBF7', bold: true });
  await scored(book, async (excel) => {
    await scoreReport(excel);
    await book.calculate();
    expect(sheet.text({ row: 1, column: 7, rowCount: 3, columnCount: 3 })).toEqual([
      ['完成率', '自评得分', '得分率'],
      ['50.00%', '20', '50.00%'],
      ['200.00%', '40', '100%'],
    ]);
    expect(sheet.styles({ row: 1, column: 7, rowCount: 1, columnCount: 3 })[0]?.map(({ fillColor, bold }) => [fillColor, bold])).toEqual(
      Array(3).fill(['#DDEBF7', true]),
    );
  });
});

test('an Excel table takes the new columns in', async () => {
  const book = bookOf({ 指标: [HEADER, ...ROWS] });
  const sheet = sheetNamed(book, '指标');
  const table = sheet.addTable({ row: 1, column: 1, rowCount: 3, columnCount: 6 }, true);
  await scored(book, async (excel) => {
    await scoreReport(excel);
    expect([table.columnNames, table.area.columnCount]).toEqual([[...HEADER, '完成率', '自评得分', '得分率'], 9]);
  });
});

test('content right of the table is never overwritten', async () => {
  const book = bookOf({ 指标: [HEADER, [...ROWS[0]!, null, '领导批示：同意'], ROWS[1]!] });
  await scored(book, async (excel) => {
    const before = shownRows(sheetNamed(book, '指标'));
    expect(await pressScore(excel)).toMatchObject({ ok: false, message: expect.stringContaining('指标!I3') as string });
    expect(shownRows(sheetNamed(book, '指标'))).toEqual(before);
  });
});

test('without a table in front, the only one in the book is scored', async () => {
  const book = bookOf({ 说明: [['填报说明']], 指标: [HEADER, ...ROWS] });
  expect(await scored(book, async (excel) => (await scoreReport(excel)).sheet)).toBe('指标');
});

test('without a table in front and several in the book, the sheets to choose from are named', async () => {
  const book = bookOf({ 说明: [['填报说明']], 甲: [HEADER, ...ROWS], 乙: [HEADER, ...ROWS] });
  expect(await scored(book, pressScore)).toMatchObject({ ok: false, message: expect.stringContaining('“甲”、“乙”') as string });
});

test('a book without a table is refused with what a table needs', async () => {
  const book = bookOf({ 说明: [['填报说明']] });
  expect(await scored(book, pressScore)).toMatchObject({
    ok: false,
    message: expect.stringContaining('“三级指标”“目标值”“完成值”') as string,
  });
});

test('a sheet called 表2-1 that is not ours is left alone', async () => {
  const book = bookOf({ 指标: [HEADER, ...ROWS], '表2-1': [['项目名单']] });
  await scored(book, async (excel) => {
    expect(await pressScore(excel)).toMatchObject({ ok: false, message: expect.stringContaining('表2-1') as string });
    expect(shownRows(sheetNamed(book, '表2-1'))).toEqual([
      ['', ''],
      ['', '项目名单'],
    ]);
  });
});

test('a protected sheet is named', async () => {
  const book = bookOf({ 指标: [HEADER, ...ROWS] });
  sheetNamed(book, '指标').protection = { allowFormatCells: false, allowSort: false, allowAutoFilter: false };
  expect(await scored(book, pressScore)).toMatchObject({ ok: false, message: expect.stringContaining('“指标”受保护') as string });
});

test('without 过程 rows 表2-1 shows the line without a score and says that the total is incomplete', async () => {
  const book = bookOf({ 指标: [HEADER, ...ROWS] });
  await scored(book, async (excel) => {
    await scoreReport(excel);
    await book.calculate();
    expect(
      shownRows(sheetNamed(book, '表2-1'))
        .slice(2, 7)
        .map((row) => row.slice(0, 4)),
    ).toEqual([
      ['评价总得分（不完整）', '', '100', '60'],
      ['过程', '合计', '20', ''],
      ['', '资金管理', '12', ''],
      ['', '事项管理', '8', ''],
      ['产出和效益', '合计', '80', '60'],
    ]);
    expect(shownRows(sheetNamed(book, '表2-1'))[9]?.[0]).toBe('评价等级：待定（尚有 20 分没有得分，总得分最低 60 分，最高 80 分）');
  });
});

test('words come in the language of Excel', async () => {
  const book = bookOf({ 说明: [['填报说明']] });
  const excel = await openWithAddin(book, { locale: 'en-US' });
  expect(await pressScore(excel)).toMatchObject({ ok: false, message: expect.stringContaining('No indicator table was found') as string });
  excel.close();
  book.dispose();
});

test('an actual typed after the run gets its score without another one', async () => {
  const book = bookOf({ 指标: [HEADER, ['产出', '数量指标', '申请专利（件）', '≥600', null, 40], ROWS[1]!] });
  await scored(book, async (excel) => {
    await scoreReport(excel);
    const sheet = sheetNamed(book, '指标');
    sheet.write({ row: 2, column: 5, rowCount: 1, columnCount: 1 }, [[{ value: 450 }]]);
    await book.calculate();
    expect(sheet.text({ row: 2, column: 7, rowCount: 1, columnCount: 3 })).toEqual([['75.00%', '30', '75.00%']]);
  });
});

test('a rate below 0 prints with its sign', async () => {
  const book = bookOf({ 指标: [HEADER, ['产出', '数量指标', '净增专利（件）', 10, -5, 40], ROWS[1]!] });
  await scored(book, async (excel) => {
    await scoreReport(excel);
    await book.calculate();
    expect(sheetNamed(book, '指标').text({ row: 2, column: 7, rowCount: 1, columnCount: 2 })).toEqual([['-50.00%', '0']]);
  });
});
