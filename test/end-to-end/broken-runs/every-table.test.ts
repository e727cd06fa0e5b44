import { newBook, put } from '../../excel';
import { pressEvery, sheetNamed } from '../scoring';
import { HEADER, RESULT_ROWS } from '../small-book';
import { breaksSafely } from './breaking';

/** Two tables on one sheet and one on another. */
function book() {
  const made = newBook(['甲', '乙']);
  put(sheetNamed(made, '甲'), 'A1', [HEADER, ...RESULT_ROWS]);
  put(sheetNamed(made, '甲'), 'A6', [['项目名称', '丙', null, null, null, null], HEADER, ...RESULT_ROWS]);
  put(sheetNamed(made, '乙'), 'B2', [HEADER, ...RESULT_ROWS]);
  return made;
}

describe('a broken run over every table', () => breaksSafely(book, { first: true, press: pressEvery, typedSheet: '甲', stride: 3 }));
