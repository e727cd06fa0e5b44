import { isWithinLimits } from '../../src/sheets/blueprint/formula-limits';
import { readBook, writeBook, type Book, type CellValue } from '../excel';
import { contentsOf, scoreReport, sheetNamed, shownRows } from './scoring';
import { bookOf, HEADER, scored } from './small-book';

/** The formulas of every sheet, as they stand in the saved file. */
async function formulasInFile(book: Book): Promise<string[]> {
  const { book: saved } = await readBook(await writeBook(book));
  const formulas = saved.sheets.flatMap((sheet) => {
    const used = sheet.used(false);
    return used === null ? [] : sheet.read(used).flatMap((cells) => cells.flatMap(({ formula }) => formula ?? []));
  });
  saved.dispose();
  return formulas;
}

/** Scores a book and gives its total, the total that 表2-1 calculates, and what of its formulas Excel would not take. */
async function run(book: Book) {
  return await scored(book, async (excel) => {
    const { total, findings } = await scoreReport(excel);
    await book.calculate();
    const before = JSON.stringify(contentsOf(book));
    await scoreReport(excel);
    return {
      total: total.score,
      shown: Number(shownRows(sheetNamed(book, '表2-1'))[2]?.[3]),
      differing: findings.filter(({ code }) => code === 'calculated-differs').map(({ message }) => message),
      tooLong: (await formulasInFile(book)).filter((formula) => !isWithinLimits(formula)),
      sameAgain: JSON.stringify(contentsOf(book)) === before,
    };
  });
}

const WHOLE = { differing: [], tooLong: [], sameAgain: true };

test('a table with a 小计 after every 4 of 400 rows', async () => {
  const rows = Array.from({ length: 400 }, (_, index): CellValue[][] => {
    const row = [index < 200 ? '产出' : '效益', '数量指标', `指标${index + 1}`, 10, index % 2 ? 5 : 10, 0.25];
    return index % 4 === 3 ? [row, ['', '', '小计', '', '', 1]] : [row];
  }).flat();
  // Half of the rows earn 0.25, the other half 0.13.
  expect(await run(bookOf({ 指标: [HEADER, ...rows] }))).toEqual({ total: 76, shown: 76, ...WHOLE });
});

test('600 rows that alternate between 产出 and 效益', async () => {
  const rows = Array.from({ length: 600 }, (_, index) => [index % 2 ? '效益' : '产出', '数量指标', `指标${index + 1}`, 10, 10, 0.1]);
  expect(await run(bookOf({ 指标: [HEADER, ...rows] }))).toEqual({ total: 60, shown: 60, ...WHOLE });
});

describe('texts that Excel would make other things of', () => {
  const NAMES = ['5/6', '1-2', 'TRUE', 'May 2023', '#N/A', '（5）', '￥5', '１２３', "'引号", '=1+1'];
  const book = () => bookOf({ 指标: [HEADER, ...NAMES.map((name) => ['产出', name, `=${name}`, '健全', '健全', 10])] });

  test('stand in 表2-3 as they were typed, sealed or not', async () => {
    const opened = book();
    const sheet = sheetNamed(opened, '指标');
    const names = await scored(opened, async (excel) => {
      await scoreReport(excel);
      await opened.calculate();
      return shownRows(sheetNamed(opened, '表2-3'))
        .slice(3)
        .map((cells) => cells[1]);
    });
    expect([names, sheet.name]).toEqual([NAMES, '指标']);
  });
});
