import { GUANGDONG, score } from '../../src/scoring';
import { CHECK_SHEET } from '../../src/sheets';
import { tableOf, type TypedRow } from '../scoring/build-table';
import { sheetOf } from './build-sheets';

/** The last column of 核对, 完成率和得分, beside each finding's code. */
function resultsBeside(rows: readonly TypedRow[], form: 'formulas' | 'sealed' = 'sealed'): [unknown, string][] {
  const { blocks } = sheetOf(CHECK_SHEET, score({ table: tableOf(rows), rules: GUANGDONG }), form);
  return (blocks.at(-1)?.contents ?? []).map((cells) => [cells[3], String(cells[4]).replace(/^'/, '')]);
}

test('a finding about the whole table has no result of a row beside it', () => {
  const beside = resultsBeside([
    { category: '产出', target: '10', actual: '5', weight: 40, reason: '' },
    { category: '', group: '其他', target: '10', actual: '5', weight: '', reason: '' },
  ]);
  expect(Object.fromEntries(beside)).toMatchObject({ 'shortfall-unexplained': '50.00%，20 分', 'total-open': '' });
});

test('what a person typed as a score stands beside a finding about it, even where it cannot count', () =>
  expect(Object.fromEntries(resultsBeside([{ target: '10', actual: '5', weight: 10, score: 99 }]))).toMatchObject({
    'score-out-of-range': '50.00%，99 分',
  }));

test('a row without a result says so', () =>
  expect(Object.fromEntries(resultsBeside([{ target: '10', actual: '', weight: 10 }]))).toMatchObject({
    'actual-missing': '—，无得分',
  }));

test('there is no sheet where there is nothing to say', () => {
  const rows = [
    { category: '过程', group: '资金管理', target: '1', actual: '1', weight: 20 },
    { category: '产出', target: '1', actual: '1', weight: 40 },
    { category: '效益', target: '1', actual: '1', weight: 40 },
  ];
  expect(
    CHECK_SHEET.build({
      scorecard: score({ table: tableOf(rows), rules: GUANGDONG }),
      ...{ report: null as never, causes: [], output: null as never, whole: null },
    }),
  ).toBeNull();
});
