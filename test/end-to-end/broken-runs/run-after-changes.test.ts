import type { Book } from '../../excel';
import { openWithAddin, scoreReport, sheetNamed } from '../scoring';
import { bookOf, HEADER, RESULT_ROWS } from '../small-book';
import { breaksSafely } from './breaking';

/** A scored book with another row, an actual in words and another rule. */
async function changedAfterScoring(): Promise<Book> {
  const book = bookOf({ 指标: [[...HEADER, '完成率', '自评得分'], ...RESULT_ROWS] });
  const excel = await openWithAddin(book);
  await scoreReport(excel);
  excel.close();
  const put = (name: string, row: number, column: number, value: string | number) =>
    sheetNamed(book, name).write({ row, column, rowCount: 1, columnCount: 1 }, [[{ value }]]);
  ['效益', '社会效益指标', '培训（人次）', '不少于10次', '已完成', 20].forEach((value, index) => put('指标', 4, 1 + index, value));
  put('指标', 2, 5, '150件');
  const labels = sheetNamed(book, '评分规则').text({ row: 0, column: 0, rowCount: 60, columnCount: 1 });
  put(
    '评分规则',
    labels.findIndex(([label]) => label === '汇总方式'),
    1,
    '各项得分先相加再舍入',
  );
  return book;
}

describe('a run over a scored book that was changed', () => breaksSafely(changedAfterScoring, { first: false, stride: 3 }));
