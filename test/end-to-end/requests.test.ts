import { newBook } from '../excel';
import { EXHAUSTIVE } from '../exhaustive';
import { openWithAddin, scoreReport } from './scoring';

/** Scores a table of so many rows and gives what the run sent and got. */
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

const MB = 1024 * 1024;
const LIMIT = 5 * MB;

test('a run sends as many requests for 2,000 rows as for 40, each below 5 MB', async () => {
  const [few, many] = [await countsFor(40), await countsFor(2000)];
  expect([few.requests, many.requests]).toEqual([7, 7]);
  expect(Math.max(many.largestRequest, many.largestAnswer)).toBeLessThan(LIMIT);
});

(EXHAUSTIVE ? test : test.skip)('beyond that, requests grow by what one of them may hold, not by rows', async () => {
  const counts = await countsFor(6_000);
  expect(counts.requests).toBeGreaterThan(7);
  expect(Math.max(counts.largestRequest, counts.largestAnswer)).toBeLessThan(LIMIT);
  expect(counts.requests).toBeLessThanOrEqual(7 + (counts.bytesSent + counts.bytesReceived) / (2 * MB));
});
