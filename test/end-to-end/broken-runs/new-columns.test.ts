import { bookOf, HEADER, RESULT_ROWS } from '../small-book';
import { breaksSafely } from './breaking';

describe('a first run over a form without result columns', () =>
  breaksSafely(() => bookOf({ 指标: [HEADER, ...RESULT_ROWS] }), { first: true }));
