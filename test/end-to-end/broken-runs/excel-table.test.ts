import { sheetNamed } from '../scoring';
import { bookOf, HEADER, RESULT_ROWS } from '../small-book';
import { breaksSafely } from './breaking';

const FUND = [
  ['一级项目', '2023 年度预算金额（万元）', '2023 年度实际支出金额（万元）'],
  ['甲项目', 100, 90],
];

describe('a first run over an Excel table beside a fund table', () =>
  breaksSafely(
    () => {
      const book = bookOf({ 指标: [HEADER, ...RESULT_ROWS], 资金: FUND });
      sheetNamed(book, '指标').addTable({ row: 1, column: 1, rowCount: 3, columnCount: 6 }, true);
      return book;
    },
    { first: true, stride: 3 },
  ));
