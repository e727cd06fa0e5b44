import type { Book } from '../excel';
import { openWithAddin, sampleBook, scoreReport, sheetNamed, shownRows } from './scoring';
import { bookOf, HEADER, scored } from './small-book';

const PLAIN = [
  ['过程', '资金管理', '资金支出率', 100, 100, 20],
  ['产出', '数量指标', '申请专利（件）', 600, 600, 40],
  ['效益', '社会效益指标', '服务企业（家）', 10, 10, 40],
];

test('the sheet 核对 lists every finding with its severity, cell, sentence and printed result', async () => {
  const book = await sampleBook();
  const excel = await openWithAddin(book);
  const { findings } = await scoreReport(excel);
  await book.calculate();
  const rows = shownRows(sheetNamed(book, '核对')).slice(2);
  expect(rows.map(([, , cell, message]) => [cell, message])).toEqual(findings.map(({ cell, message }) => [cell, message]));
  expect(rows.find(([, , cell]) => cell === 'E8')).toEqual([
    expect.any(String),
    'i 说明',
    'E8',
    expect.stringContaining('人才引进-院士'),
    '100.00%，1.33 分',
  ]);
  excel.close();
  book.dispose();
});

/** The formula of the first link in 核对. */
function firstLink(book: Book): string | undefined {
  return sheetNamed(book, '核对').read({ row: 2, column: 2, rowCount: 1, columnCount: 1 })[0]?.[0]?.formula;
}

/** Excel's names of up to 31 characters; an emoji counts as two. */
const NAMES = ["张三's 表", ' 绩 效 ', '绩效📊', '2024', 'R1C1', 'A1', '绩效-（一）&"x"', '绩'.repeat(31), `${'绩'.repeat(29)}📊`];

describe.each(NAMES)('on a sheet named %s', (name) => {
  test('its links lead to the cell, and follow when the sheet is renamed', async () => {
    const book = bookOf({ [name]: [HEADER, ...PLAIN.slice(0, 2), ['效益', '社会效益指标', '服务企业（家）', 10, null, 40]] });
    await scored(book, async (excel) => {
      const { findings, total } = await scoreReport(excel);
      expect([total.score, findings.some(({ code }) => code === 'calculated-differs')]).toEqual([60, false]);
      const cell = findings[0]?.cell;
      const linkInto = (sheet: string) => `=HYPERLINK("#"&CELL("address",${sheet}!${cell}),"${cell}")`;
      expect(firstLink(book)).toBe(linkInto(quoted(name)));
      sheetNamed(book, name).name = '改名 后';
      expect(firstLink(book)).toBe(linkInto("'改名 后'"));
    });
  });
});

/** As Excel writes a sheet's name in a formula. */
function quoted(name: string): string {
  return /^\p{L}+$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

test('there is no sheet 核对 when there is nothing to say', async () => {
  const book = bookOf({ 指标: [[...HEADER, '偏差原因'], ...PLAIN] });
  await scored(book, async (excel) => {
    expect((await scoreReport(excel)).findings).toEqual([]);
    expect(book.sheetByName('核对')).toBeUndefined();
  });
});

test('it goes when what it said has been put right', async () => {
  const book = bookOf({ 指标: [[...HEADER, '偏差原因'], ...PLAIN.slice(0, 2), ['效益', '社会效益指标', '服务企业（家）', 10, null, 40]] });
  await scored(book, async (excel) => {
    await scoreReport(excel);
    expect(book.sheetByName('核对')).toBeDefined();
    sheetNamed(book, '指标').write({ row: 4, column: 5, rowCount: 1, columnCount: 1 }, [[{ value: 10 }]]);
    await scoreReport(excel);
    expect(book.sheetByName('核对')).toBeUndefined();
  });
});

describe('two tables in one book', () => {
  const twoTables = () => bookOf({ 甲项目: [HEADER, ...PLAIN], 乙项目: [HEADER, ...PLAIN] });

  test('when the summaries turn from one to the other, a finding says so', async () => {
    const book = twoTables();
    await scored(book, async (excel) => {
      await scoreReport(excel);
      book.activeSheet = sheetNamed(book, '乙项目');
      const { sheet, findings } = await scoreReport(excel);
      const said = findings.filter(({ code }) => code === 'summaries-replaced').map(({ message }) => message);
      expect([sheet, said]).toEqual(['乙项目', [expect.stringContaining('“甲项目”')]]);
    });
  });

  test('from a summary in front, the one that it was built from is scored again', async () => {
    const book = twoTables();
    await scored(book, async (excel) => {
      book.activeSheet = sheetNamed(book, '乙项目');
      await scoreReport(excel);
      book.activeSheet = sheetNamed(book, '表2-1');
      const { sheet, findings } = await scoreReport(excel);
      expect([sheet, findings.filter(({ code }) => code === 'summaries-replaced')]).toEqual(['乙项目', []]);
    });
  });
});
