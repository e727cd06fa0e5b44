import type { Book, ExcelWindow } from '../excel';
import { contentsOf, openWithAddin, pressClear, pressScore, sampleBook, scoreReport, sheetNamed, type Cleared } from './scoring';
import { bookOf, HEADER, RESULT_ROWS, scored } from './small-book';

/** Everything in the book, before scoring and after scoring and clearing. */
async function beforeAndAfter(book: Book): Promise<{ before: unknown; after: unknown; cleared: Cleared }> {
  await book.calculate();
  const before = contentsOf(book);
  return await scored(book, async (excel) => {
    await scoreReport(excel);
    const cleared = await pressClear(excel);
    await book.calculate();
    return { before, after: contentsOf(book), cleared };
  });
}

const books: readonly (readonly [string, () => Promise<Book> | Book])[] = [
  ['the sample, which has result columns of its own', sampleBook],
  ['a form to which columns were added', () => bookOf({ 指标: [HEADER, ...RESULT_ROWS] })],
  [
    'a form with a fund table',
    () =>
      bookOf({
        指标: [HEADER, ...RESULT_ROWS],
        资金: [
          ['一级项目', '预算金额', '实际支出金额'],
          ['甲', 10, 5],
        ],
      }),
  ],
];

test.each(books)('%s is as before once its scores are cleared', async (_, open) => {
  const { before, after } = await beforeAndAfter(await open());
  expect(after).toEqual(before);
});

test('an Excel table loses the columns that it gained', async () => {
  const book = bookOf({ 指标: [HEADER, ...RESULT_ROWS] });
  const table = sheetNamed(book, '指标').addTable({ row: 1, column: 1, rowCount: 3, columnCount: 6 }, true);
  await scored(book, async (excel) => {
    await scoreReport(excel);
    await pressClear(excel);
    expect([table.columnNames, sheetNamed(book, '指标').used(true)]).toEqual([HEADER, { row: 1, column: 1, rowCount: 3, columnCount: 6 }]);
  });
});

test('it says what was taken out', async () => {
  const { cleared } = await beforeAndAfter(bookOf({ 指标: [HEADER, ...RESULT_ROWS] }));
  expect(cleared.cleared.map(({ sheet, range }) => `${sheet} ${range}`)).toEqual([
    ...['指标 H2:H4', '指标 I2:I4', '指标 J2:J4'],
    ...['表2-1 ', '表2-3 ', '核对 ', '评分规则 '],
  ]);
});

test('a book without scores is left alone', async () => {
  const book = bookOf({ 指标: [HEADER, ...RESULT_ROWS] });
  const before = contentsOf(book);
  await scored(book, async (excel) => {
    expect(await pressClear(excel)).toMatchObject({ ok: true, cleared: [] });
    expect(contentsOf(book)).toEqual(before);
  });
});

test('a score that a person typed stays', async () => {
  const book = bookOf({
    指标: [
      [...HEADER, '自评得分'],
      [...(RESULT_ROWS[0] ?? []), 12],
      [...(RESULT_ROWS[1] ?? []), null],
    ],
  });
  await scored(book, async (excel) => {
    await scoreReport(excel);
    await pressClear(excel);
    const scores = sheetNamed(book, '指标').read({ row: 2, column: 7, rowCount: 2, columnCount: 1 });
    expect(scores.flat().map(({ value }) => value)).toEqual([12, null]);
  });
});

test('an added column in which a person typed keeps its caption and what was typed', async () => {
  const book = bookOf({ 指标: [HEADER, ...RESULT_ROWS] });
  await scored(book, async (excel) => {
    await scoreReport(excel);
    sheetNamed(book, '指标').write({ row: 2, column: 8, rowCount: 1, columnCount: 1 }, [[{ value: 33 }]]);
    await pressClear(excel);
    expect(sheetNamed(book, '指标').text({ row: 1, column: 7, rowCount: 3, columnCount: 3 })).toEqual([
      ['', '自评得分', ''],
      ['', '33', ''],
      ['', '', ''],
    ]);
  });
});

test('a note beside a summary stays, and its sheet with it', async () => {
  const book = bookOf({ 指标: [HEADER, ...RESULT_ROWS] });
  await scored(book, async (excel) => {
    await scoreReport(excel);
    sheetNamed(book, '表2-1').write({ row: 2, column: 6, rowCount: 1, columnCount: 1 }, [[{ value: '已报财务处' }]]);
    const { kept } = await pressClear(excel);
    expect([kept, sheetNamed(book, '表2-1').used(true)]).toEqual([['表2-1'], { row: 2, column: 6, rowCount: 1, columnCount: 1 }]);
  });
});

test('a summary in which a person typed a figure stays', async () => {
  const book = bookOf({ 指标: [HEADER, ...RESULT_ROWS] });
  await scored(book, async (excel) => {
    await scoreReport(excel);
    const summary = sheetNamed(book, '表2-1');
    summary.write({ row: 3, column: 3, rowCount: 1, columnCount: 1 }, [[{ value: 19.5 }]]);
    expect((await pressClear(excel)).kept).toEqual(['表2-1']);
    expect(summary.read({ row: 3, column: 3, rowCount: 1, columnCount: 1 })[0]?.[0]?.value).toBe(19.5);
  });
});

test('rules that a person changed stay, without what they say of added columns', async () => {
  const book = bookOf({ 指标: [HEADER, ...RESULT_ROWS] });
  await scored(book, async (excel) => {
    await scoreReport(excel);
    const rules = sheetNamed(book, '评分规则');
    const labels = () => rules.text({ row: 0, column: 0, rowCount: 80, columnCount: 1 }).map(([label]) => label);
    rules.write({ row: labels().indexOf('得分保留的小数位数'), column: 1, rowCount: 1, columnCount: 1 }, [[{ value: 1 }]]);
    const { kept } = await pressClear(excel);
    expect([kept, labels().filter((label) => label?.startsWith('添加的列'))]).toEqual([['评分规则'], []]);
  });
});

test('scoring after clearing gives what it gave before', async () => {
  const book = bookOf({ 指标: [HEADER, ...RESULT_ROWS] });
  await scored(book, async (excel) => {
    await scoreReport(excel);
    await book.calculate();
    const first = contentsOf(book);
    await pressClear(excel);
    await scoreReport(excel);
    await book.calculate();
    expect(contentsOf(book)).toEqual(first);
  });
});

test.each([
  ['beside', { row: 2, column: 7 }],
  ['beneath', { row: 40, column: 1 }],
])('a note %s a summary does not keep the next run from building it again', async (_, at) => {
  const book = bookOf({ 指标: [HEADER, ...RESULT_ROWS] });
  await scored(book, async (excel) => {
    await scoreReport(excel);
    sheetNamed(book, '表2-3').write({ ...at, rowCount: 1, columnCount: 1 }, [[{ value: '已报财务处' }]]);
    await pressClear(excel);
    await scoreReport(excel);
    await book.calculate();
    const summary = sheetNamed(book, '表2-3');
    expect([
      summary.text({ row: 0, column: 0, rowCount: 1, columnCount: 1 }),
      summary.read({ ...at, rowCount: 1, columnCount: 1 }),
    ]).toEqual([[['表2-3  绩效指标完成情况']], [[{ value: '已报财务处' }]]]);
  });
});

test.each([
  ['a protected sheet', (book: Book) => (sheetNamed(book, '指标').protection = PROTECTED), '“指标”受保护'],
  ['a cell that changes meanwhile', null, '指标!F3 被改动'],
] as const)('%s stops it with a sentence', async (_, spoil, sentence) => {
  const book = bookOf({ 指标: [HEADER, ...RESULT_ROWS] });
  await scored(book, async (excel) => {
    await pressScore(excel);
    const change = () => sheetNamed(book, '指标').write({ row: 2, column: 5, rowCount: 1, columnCount: 1 }, [[{ value: 1 }]]);
    if (spoil === null) excel.faults.beforeRequest(4, change);
    else spoil(book);
    expect(await pressClear(excel)).toMatchObject({ ok: false, message: expect.stringContaining(sentence) as string });
  });
});

const PROTECTED = { allowFormatCells: false, allowSort: false, allowAutoFilter: false };

test('clearing that broke off is completed by clearing again', async () => {
  const book = bookOf({ 指标: [HEADER, ...RESULT_ROWS] });
  const before = contentsOf(book);
  const excel: ExcelWindow = await openWithAddin(book);
  await scoreReport(excel);
  excel.faults.failRequest(5);
  const { ok } = await pressClear(excel);
  await pressClear(excel);
  expect([ok, contentsOf(book)]).toEqual([false, before]);
  excel.close();
  book.dispose();
});
