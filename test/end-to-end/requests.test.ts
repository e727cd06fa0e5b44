import { newBook } from '../excel/book/new-book';
import { openWithAddin, scoreReport } from './scoring';

/** Scores a table of so many rows and gives what the run sent. */
async function countsFor(rowCount: number) {
  const book = newBook(['指标']);
  const header = ['一级指标', '二级指标', '三级指标', '目标值', '完成值', '分值'];
  const rows = Array.from({ length: rowCount }, (_, index) => [
    index < rowCount / 2 ? '产出' : '效益',
    index < rowCount / 2 ? '数量指标' : '社会效益指标',
    `指标 ${index}`,
    100,
    index % 130,
    80 / rowCount,
  ]);
  const cells = [header, ...rows].map((row) => row.map((value) => ({ value })));
  book.sheets[0]?.write({ row: 0, column: 0, rowCount: cells.length, columnCount: header.length }, cells);
  const excel = await openWithAddin(book);
  await scoreReport(excel);
  const { counts } = excel;
  excel.close();
  book.dispose();
  return counts;
}

const MOST_BYTES = 5 * 1024 * 1024;

test('a run sends as many requests for 4,200 rows as for 42, each below 5 MB', async () => {
  const [few, many] = [await countsFor(42), await countsFor(4200)];
  expect([few.requests, many.requests]).toEqual([7, 7]);
  expect(Math.max(many.largestRequest, many.largestAnswer)).toBeLessThan(MOST_BYTES);
}, 60_000);
