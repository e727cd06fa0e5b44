import type { Book } from '../excel';
import { contentsOf, openWithAddin, scoreReport, sheetNamed } from './scoring';
import { bookOf, HEADER, scored } from './small-book';

/** Rows that need formulas of different kinds, one that takes none, and one whose score a person typed. */
const ROWS = [
  ['产出', '数量指标', '申请专利（件）', 600, 300, 20],
  ['产出', '成本指标', '单位成本（元）', '≤100', 150, 20],
  ['产出', '质量指标', '体系建设', '健全', '已完成', 20],
  ['效益', '社会效益指标', '示范作用', '显著', '较好', 20],
  ['效益', '社会效益指标', '服务企业（家）', 10, 20, 20],
];

/** An Excel table made with Ctrl+T, with or without columns for results. */
function excelTable(ownColumns: boolean): Book {
  const results = ownColumns ? ['完成率', '自评得分', '得分率'] : [];
  const book = bookOf({ 指标: [[...HEADER, ...results], ...ROWS] });
  sheetNamed(book, '指标').addTable({ row: 1, column: 1, rowCount: 1 + ROWS.length, columnCount: HEADER.length + results.length }, true);
  return book;
}

const RESULTS = [
  ['50.00%', '10', '50.00%'],
  ['150.00%', '10', '50.00%'],
  ['100.00%', '20', '100%'],
  ['', '', ''],
  ['200.00%', '20', '100%'],
];

async function resultsOf(book: Book): Promise<string[][]> {
  await book.calculate();
  return sheetNamed(book, '指标').text({ row: 2, column: 7, rowCount: ROWS.length, columnCount: 3 });
}

test.each([
  ['columns of its own for results', true],
  ['columns that a run adds', false],
])('each row of an Excel table keeps its own formula, in %s', async (_, ownColumns) => {
  const book = excelTable(ownColumns);
  await scored(book, async (excel) => {
    const { findings } = await scoreReport(excel);
    expect(await resultsOf(book)).toEqual(RESULTS);
    expect(findings.filter(({ code }) => code === 'calculated-differs')).toEqual([]);
  });
});

test('a second run over an Excel table changes nothing', async () => {
  const book = excelTable(false);
  await scored(book, async (excel) => {
    await scoreReport(excel);
    const before = contentsOf(book);
    await scoreReport(excel);
    expect(contentsOf(book)).toEqual(before);
  });
});

test('a score that a person typed in an Excel table is kept', async () => {
  const book = excelTable(true);
  sheetNamed(book, '指标').write({ row: 5, column: 8, rowCount: 1, columnCount: 1 }, [[{ value: 15 }]]);
  await scored(book, async (excel) => {
    await scoreReport(excel);
    expect((await resultsOf(book))[3]).toEqual(['', '15', '75.00%']);
  });
});

test('a score that a co-author types in an Excel table just before results are written is kept', async () => {
  const WRITING = 4;
  const book = excelTable(true);
  await scored(book, async (excel) => {
    const typed = { row: 2, column: 8, rowCount: 1, columnCount: 1 };
    excel.faults.beforeRequest(WRITING, () => sheetNamed(book, '指标').write(typed, [[{ value: 15 }]]));
    await scoreReport(excel);
    expect((await resultsOf(book)).map((row) => row[1])).toEqual(['15', '10', '20', '', '20']);
  });
});

test('formulas that Excel has filled over after all are put right in the same run', async () => {
  const book = excelTable(true);
  const excel = await openWithAddin(book);
  const sheet = sheetNamed(book, '指标');
  // Just before the run reads back what it wrote, a column is filled with one formula.
  const spoil = () =>
    sheet.write(
      { row: 2, column: 7, rowCount: 4, columnCount: 1 },
      Array.from({ length: 4 }, () => [{ formula: '=1+0' }]),
    );
  excel.resetCounts();
  excel.faults.beforeRequest(5, spoil);
  const { findings } = await scoreReport(excel);
  expect(await resultsOf(book)).toEqual(RESULTS);
  expect(findings.filter(({ code }) => code === 'calculated-differs')).toEqual([]);
  excel.close();
});
