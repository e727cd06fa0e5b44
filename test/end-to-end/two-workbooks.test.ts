import { openWithAddin, scoreReport, sheetNamed } from './scoring';
import { bookOf, HEADER, RESULT_ROWS } from './small-book';

const SCORES = { row: 2, column: 8, rowCount: 2, columnCount: 1 };

/* Each workbook has a page of its own, whichever of them is in front. */
test('two workbooks that are scored at the same time each get their own results', async () => {
  const halved = RESULT_ROWS.map((row) => [...row.slice(0, 4), Number(row[4]) / 2, row[5]!]);
  const books = [bookOf({ 指标: [HEADER, ...RESULT_ROWS] }), bookOf({ 指标: [HEADER, ...halved] })];
  const windows = await Promise.all(books.map((book) => openWithAddin(book)));
  const reports = await Promise.all(windows.map(scoreReport));
  expect(reports.map(({ total }) => total.score)).toEqual([60, 50]);
  for (const book of books) await book.calculate();
  expect(books.map((book) => sheetNamed(book, '指标').text(SCORES))).toEqual([
    [['20'], ['40']],
    [['10'], ['40']],
  ]);
  windows.forEach((excel) => excel.close());
  books.forEach((book) => book.dispose());
});
