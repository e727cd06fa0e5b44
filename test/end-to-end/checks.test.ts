import type { Book } from '../excel';
import { openWithAddin, sampleBook, scoreReport, sheetNamed, shownRows } from './scoring';
import { bookOf, HEADER, scored } from './small-book';

const PLAIN = [
  ['过程', '资金管理', '资金支出率', 100, 100, 20],
  ['产出', '数量指标', '申请专利（件）', 600, 600, 40],
  ['效益', '社会效益指标', '服务企业（家）', 10, 10, 40],
];

test('the sheet 核对 of the sample tells 28 findings in four lines and names every cell', async () => {
  const book = await sampleBook();
  const excel = await openWithAddin(book);
  const { findings } = await scoreReport(excel);
  await book.calculate();
  const rows = shownRows(sheetNamed(book, '核对')).slice(2);
  expect(rows.map(([, severity, cell, , result]) => [severity, cell, result])).toEqual([
    ['! 请核对', 'K7 等 21 处', ''],
    ['! 请核对', 'F35', '100.00%，1.33 分'],
    ['i 供参考', 'E8 等 3 处', ''],
    ['i 供参考', 'F9 等 3 处', ''],
  ]);
  const named = rows.flatMap(([, , cell, message]) => [cell ?? '', ...(message ?? '').split('\n').map((line) => line.split(' ')[0] ?? '')]);
  expect([findings.length, findings.filter(({ cell }) => !named.includes(cell))]).toEqual([28, []]);
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

test('a line of 核对 for several cells says of each what is its own', async () => {
  const book = await sampleBook();
  const excel = await openWithAddin(book);
  await scoreReport(excel);
  await book.calculate();
  const lines = shownRows(sheetNamed(book, '核对')).flatMap(([, , , message]) => (message ?? '').split('\n'));
  expect(lines).toEqual(
    expect.arrayContaining([
      '21 项没有写明偏差原因。请补充原因；失分的，还有改进措施。',
      'K7  “人才引进-博士或博士后（人）”：得 1.11 分，满分 1.34 分',
      'K12  “授权发明专利（件）”：完成率 157.67%',
      'E8  “人才引进-院士（人）”：得 1.33 分',
    ]),
  );
  excel.close();
  book.dispose();
});

test('of findings with one cause that fill more than the highest row, all are told', async () => {
  const count = 60;
  const rows = Array.from({ length: count }, (_, index) => [
    '产出',
    '数量指标',
    `第 ${index + 1} 项新增专利和软件著作权`,
    100,
    50,
    1,
    null,
  ]);
  const book = bookOf({ 指标: [[...HEADER.slice(0, 6), '偏差原因'], ...rows] });
  await scored(book, async (excel) => {
    await scoreReport(excel);
    await book.calculate();
    const told = shownRows(sheetNamed(book, '核对')).filter(([, severity]) => severity === '! 请核对');
    const named = told.flatMap(([, , , message]) => (message ?? '').split('\n')).filter((line) => /^H\d+ {2}“第 \d+ 项/.test(line));
    expect([told.length > 1, named.length]).toEqual([true, count]);
  });
});

describe('a table that names neither categories nor groups', () => {
  const flat = () => bookOf({ 指标: [['指标名称', '目标值', '完成值', '分值'], ...['甲', '乙', '丙'].map((name) => [name, 10, 10, 20])] });

  test('has one finding about that, and no score is missing', async () => {
    await scored(flat(), async (excel) => {
      const { findings, total } = await scoreReport(excel);
      expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['levels-missing', 'warning']]);
      expect([total.score, total.weight, total.complete]).toEqual([60, 60, true]);
    });
  });
});

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
