import type { Book } from '../excel';
import { scoreReport, sheetNamed } from './scoring';
import { bookOf, HEADER, RESULT_ROWS, scored } from './small-book';

/*
 * What people do to a scored table by hand, and Excel to its formulas: the results stay ours, and the next run puts them right. Excel leaves
 * #REF! where cells that a formula names are deleted ("How to correct a #REF! error", Microsoft Support).
 */

const [FIRST_ROW, SECOND_ROW] = [2, 3];
const [ACTUAL, RATE] = [5, 7];
const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

async function changed(change: (book: Book) => void): Promise<{ scores: unknown; kept: number; formulas: unknown }> {
  const book = bookOf({ 指标: [HEADER, ...RESULT_ROWS] });
  return await scored(book, async (excel) => {
    await scoreReport(excel);
    change(book);
    const { indicators, total, findings } = await scoreReport(excel);
    const formulas = sheetNamed(book, '指标')
      .read({ row: FIRST_ROW, column: RATE, rowCount: 2, columnCount: 3 })
      .map((cells) => cells.map(({ formula }) => formula));
    return {
      scores: [...indicators.map(({ score }) => score), total.score],
      kept: findings.filter(({ code }) => /typed|unreadable/.test(code)).length,
      formulas,
    };
  });
}

const UNTOUCHED = changed(() => undefined);

test('a deleted and retyped column of actuals leaves results that are ours', async () => {
  const result = await changed((book) => {
    const sheet = sheetNamed(book, '指标');
    const column = { row: 0, column: ACTUAL, rowCount: 1_048_576, columnCount: 1 };
    sheet.delete(column, 'left');
    expect(sheet.read(cell(FIRST_ROW, RATE - 1))[0]?.[0]?.formula).toContain('#REF!');
    sheet.insert(column, 'right');
    sheet.write({ row: 1, column: ACTUAL, rowCount: 3, columnCount: 1 }, [[{ value: '完成值' }], [{ value: 300 }], [{ value: 20 }]]);
  });
  expect(result).toEqual(await UNTOUCHED);
});

test('a formula filled down over its neighbours is put right', async () => {
  const result = await changed((book) => {
    const sheet = sheetNamed(book, '指标');
    const [filled] = sheet.read({ ...cell(FIRST_ROW, RATE), columnCount: 3 });
    sheet.write({ ...cell(SECOND_ROW, RATE), columnCount: 3 }, [filled ?? []]);
  });
  expect(result).toEqual(await UNTOUCHED);
});

test('a formula turned into references to columns of an Excel table is put right', async () => {
  const result = await changed((book) => {
    const sheet = sheetNamed(book, '指标');
    sheet.addTable({ row: 1, column: 1, rowCount: 3, columnCount: 9 }, true).name = '表1';
    sheet.write(cell(FIRST_ROW, RATE), [[{ formula: '=IF(COUNT(表1[@目标值],表1[@完成值])=2,表1[@完成值]/表1[@目标值],"")' }]]);
  });
  expect(result).toEqual(await UNTOUCHED);
});

test('rows that were sorted keep results of ours, and the next run gives each its own', async () => {
  const { scores, kept } = await changed((book) => {
    const sheet = sheetNamed(book, '指标');
    const rows = { row: FIRST_ROW, column: 1, rowCount: 2, columnCount: 9 };
    const [first = [], second = []] = sheet.read(rows);
    sheet.write(rows, [second, first]);
  });
  expect([scores, kept]).toEqual([[40, 20, 60], 0]);
});
