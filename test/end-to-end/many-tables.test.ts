import { type Book, type ExcelWindow, newBook, put, writeBook } from '../excel';
import { libreOffice, numberIn, recalculate } from './libreoffice';
import { manyTables, TOTALS } from './many-tables';
import { contentsOf, everyReport, openWithAddin, pressClear, pressEvery, scoreReport, sheetNamed, shownRows } from './scoring';
import { HEADER, RESULT_ROWS } from './small-book';

/** Opens a book with the add-in for one test. */
async function inExcel<T>(book: Book, look: (excel: ExcelWindow) => Promise<T>): Promise<T> {
  const excel = await openWithAddin(book);
  try {
    return await look(excel);
  } finally {
    excel.close();
    book.dispose();
  }
}

async function settled(book: Book): Promise<unknown> {
  await book.calculate();
  return contentsOf(book);
}

const namesOf = (book: Book) => book.sheets.map(({ name }) => name);
const overviewOf = (book: Book) => shownRows(sheetNamed(book, '自评汇总'));

describe('fifteen tables in five layouts', () => {
  let book: Book;
  let excel: ExcelWindow;
  let every: Awaited<ReturnType<typeof everyReport>>;
  let requests: number;
  beforeAll(async () => {
    book = manyTables();
    excel = await openWithAddin(book);
    excel.resetCounts();
    every = await everyReport(excel);
    ({ requests } = excel.counts);
    await book.calculate();
  });
  afterAll(() => {
    excel.close();
    book.dispose();
  });

  test('each come to what their rows come to', () =>
    expect(every.tables.map((table) => (table.ok ? table.total.score : table.message))).toEqual(TOTALS));

  test('together come to their mean, worked out by hand: 1192 ÷ 15', () =>
    expect(every.overview.total).toEqual({ method: 'mean', weight: 100, score: 79.47, scoreRate: 0.7947, grade: '中' }));

  test('stand in 自评汇总, a line each, with their total', () => {
    const rows = overviewOf(book);
    expect(rows.slice(2).map((cells) => cells.slice(1, 6))).toEqual([
      ...every.overview.rows.map(({ name }, index) => [
        name,
        '100',
        String(TOTALS[index]),
        `${TOTALS[index]}.00%`,
        gradeOf(TOTALS[index]!),
      ]),
      ['合计（各项目的平均）', '100', '79.47', '79.47%', '中'],
    ]);
  });

  test('say there what money they are about, where their sheet says it', () =>
    expect(
      overviewOf(book)
        .slice(2, 7)
        .map((cells) => cells.slice(6, 10)),
    ).toEqual([...Array.from({ length: 4 }, () => ['3', '1', '', '']), ['3', '1', '100.00', '80.00%']]));

  test('take no more than three requests and two a table, whatever their rows', () => expect(requests).toBeLessThanOrEqual(3 + 2 * 15));

  test('have a set of summaries each, named by their sheet', () => {
    expect(namesOf(book)).toEqual(
      expect.arrayContaining(['表2-1·项目1', '表2-3·项目1', '核对·项目1', '表2-2·项目5', '表2-1·项目14', '表2-1·项目14(2)']),
    );
    expect(namesOf(book)).not.toContain('表2-1');
  });

  test('come to the same in LibreOffice', async () => {
    const program = libreOffice();
    if (program === null) return;
    const values = await recalculate(program, await writeBook(book));
    const rows = values['自评汇总']!;
    expect(rows.slice(2, 18).map((cells) => numberIn(cells[3]!))).toEqual([...TOTALS, 79.47]);
    expect(rows[17]!.slice(5, 9)).toEqual(['中', '45', '17', '200']);
  });

  test('are changed by no second run, nor by 评分 of one of them', async () => {
    const before = await settled(book);
    expect((await everyReport(excel)).overview).toEqual(every.overview);
    book.activeSheet = sheetNamed(book, '项目3');
    expect((await scoreReport(excel)).total.score).toBe(76);
    expect(await settled(book)).toEqual(before);
  });

  test('follow an edit, and their total with them', async () => {
    put(sheetNamed(book, '项目1'), 'E4', [[10]]);
    await book.calculate();
    const rows = overviewOf(book);
    // 40 + 30 + 20; (1192 − 72 + 90) ÷ 15 = 80.67
    expect([rows[2]![3], rows[17]![3], rows[17]![5]]).toEqual(['90', '80.67', '良']);
    put(sheetNamed(book, '项目1'), 'E4', [[1]]);
  });

  test('are all cleared by 清除评分, and nothing else', async () => {
    expect((await pressClear(excel)).ok).toBe(true);
    const plain = manyTables();
    expect(namesOf(book)).toEqual(namesOf(plain));
    const texts = (one: Book) => one.sheets.map(shownRows).map((rows) => rows.map((cells) => cells.join('|').replace(/\|+$/, '')));
    expect(texts(book)).toEqual(texts(plain));
    plain.dispose();
  });
});

function gradeOf(score: number): string {
  return score >= 90 ? '优' : score >= 80 ? '良' : '中';
}

/** Sheets with a table of 60 of 80 points each. */
function tables(...names: string[]): Book {
  const book = newBook(names);
  for (const name of names) put(sheetNamed(book, name), 'A1', [HEADER, ...RESULT_ROWS]);
  return book;
}

test('a table that cannot be scored is named with its sheet, there and in 自评汇总, and the rest are done', () =>
  inExcel(tables('甲', '乙', '丙'), async (excel) => {
    const { book } = excel;
    sheetNamed(book, '乙').protection = { allowFormatCells: false, allowSort: false, allowAutoFilter: false };
    put(sheetNamed(book, '丙'), 'A2', [Array<null>(6).fill(null), Array<null>(6).fill(null)]);
    const { tables: scored, overview } = await everyReport(excel);
    expect(scored.map(({ sheet, ok, message }) => [sheet, ok, message?.includes(`“${sheet}”`) ?? null])).toEqual([
      ['甲', true, null],
      ['乙', false, true],
      ['丙', false, true],
    ]);
    expect(overview.rows.map(({ score }) => score)).toEqual([60]);
    await book.calculate();
    expect(
      overviewOf(book)
        .map(([first]) => first)
        .filter((text) => text?.startsWith('没有评分：')),
    ).toEqual([expect.stringContaining('乙!A1') as string, expect.stringContaining('丙!A1') as string]);
  }));

test('a book of which no table can be scored is refused, and stays as it is', () =>
  inExcel(newBook(['空', '白']), async (excel) => {
    const before = await settled(excel.book);
    expect(await pressEvery(excel)).toMatchObject({ ok: false });
    expect(await settled(excel.book)).toEqual(before);
  }));

test('a book with one table is scored as by 评分', () =>
  inExcel(tables('甲'), async (excel) => {
    expect((await everyReport(excel)).tables).toHaveLength(1);
    expect(namesOf(excel.book)).toEqual(expect.arrayContaining(['表2-1', '表2-3']));
    expect(namesOf(excel.book)).not.toContain('自评汇总');
  }));

test('summaries go on with their table when its sheet is renamed, and go when it is gone', () =>
  inExcel(tables('甲', '乙', '丙'), async (excel) => {
    const { book } = excel;
    await everyReport(excel);
    sheetNamed(book, '甲').name = '甲项目';
    book.removeSheet(sheetNamed(book, '丙'));
    await everyReport(excel);
    expect(namesOf(book).filter((name) => name.startsWith('表2-1'))).toEqual(['表2-1·甲', '表2-1·乙']);
  }));

test('summaries of one table make way for those of several', () =>
  inExcel(tables('甲', '乙'), async (excel) => {
    await scoreReport(excel);
    await everyReport(excel);
    expect(namesOf(excel.book)).not.toContain('表2-1');
  }));

test('names of sheets that are long are cut and kept apart', () =>
  inExcel(
    tables('一个名称特别长的项目它的名称有三十一个字符那么长而且还不止', '一个名称特别长的项目它的名称有三十一个字符那么长而且还不够'),
    async (excel) => {
      await everyReport(excel);
      const own = namesOf(excel.book).filter((name) => name.startsWith('表2-1·'));
      expect([own.length, own.every((name) => name.length <= 31)]).toEqual([2, true]);
    },
  ));

test('sealed results are met again by their names, written anew when something changed, and left alone otherwise', () =>
  inExcel(tables('甲', '乙'), async (excel) => {
    const { book } = excel;
    await everyReport(excel);
    const rules = sheetNamed(book, '评分规则');
    const row = shownRows(rules).findIndex(([label]) => label === '结果写成');
    put(rules, `B${row + 1}`, [['数值']]);
    await everyReport(excel);
    const sealed = await settled(book);
    const names = namesOf(book);
    await everyReport(excel);
    expect(await settled(book)).toEqual(sealed);
    put(sheetNamed(book, '甲'), 'E2', [[600]]);
    await everyReport(excel);
    await book.calculate();
    expect([namesOf(book), overviewOf(book)[2]![3]]).toEqual([names, '80']);
  }));

test('a figure that a person typed over a line of 自评汇总 stays, and the run says so', () =>
  inExcel(tables('甲', '乙'), async (excel) => {
    const { book } = excel;
    await everyReport(excel);
    put(sheetNamed(book, '自评汇总'), 'D3', [[99]]);
    const published = await pressEvery(excel);
    expect(published.ok && published.summary).toContain('没有改动“自评汇总”：D3 有手工填写的内容。可在任务窗格里选择覆盖，或改名保留。');
    expect(overviewOf(book)[2]![3]).toBe('99');
  }));

test('a summary of a table that is gone stays where a person typed in it, and the run says so', () =>
  inExcel(tables('甲', '乙', '丙'), async (excel) => {
    const { book } = excel;
    await everyReport(excel);
    put(sheetNamed(book, '表2-1·丙'), 'D4', [[99]]);
    sheetNamed(book, '丙').visibility = 'hidden';
    const published = await pressEvery(excel);
    expect(published.ok && published.summary).toContain('没有改动“表2-1·丙”：D4 有手工填写的内容。可在任务窗格里选择覆盖，或改名保留。');
    expect([book.sheetByName('表2-1·丙') === undefined, book.sheetByName('表2-3·丙') === undefined]).toEqual([false, true]);
  }));

test('by budget, a total counts as much as its money where the rules say so', () =>
  inExcel(newBook(['甲', '乙']), async (excel) => {
    const { book } = excel;
    const project = (unit: string, budget: number, actual: number) => [
      ['资金名称', `预算金额（${unit}）`, `实际支出金额（${unit}）`, null, null, null],
      ['项目', budget, budget, null, null, null],
      Array<null>(6).fill(null),
      HEADER,
      ['产出', '数量指标', '论文（篇）', 10, actual, 100],
    ];
    put(sheetNamed(book, '甲'), 'A1', project('万元', 300, 10));
    put(sheetNamed(book, '乙'), 'A1', project('元', 1_000_000, 6));
    // (100 + 60) ÷ 2
    expect((await everyReport(excel)).overview.total.score).toBe(80);
    const rules = sheetNamed(book, '评分规则');
    const row = shownRows(rules).findIndex(([label]) => label === '自评汇总的合计');
    put(rules, `B${row + 1}`, [['按预算']]);
    // (100 × 300 + 60 × 100) ÷ 400
    expect((await everyReport(excel)).overview.total).toEqual({ method: 'budget', weight: 100, score: 90, scoreRate: 0.9, grade: '优' });
    await book.calculate();
    const shown = overviewOf(book);
    expect(shown[4]!.slice(1, 6)).toEqual(['合计（按预算金额加权）', '100', '90', '90.00%', '优']);
    expect(shown.slice(1, 5).map((cells) => cells[8])).toEqual(['预算金额（万元）', '300.00', '100.00', '400.00']);
    expect(shown[5]![0]).toBe('预算金额已折算：“乙”由元折算成万元。');
    await everyReport(excel);
    await book.calculate();
    expect(overviewOf(book)).toEqual(shown);
  }));
