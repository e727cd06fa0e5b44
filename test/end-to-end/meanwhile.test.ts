import type { Book, ExcelWindow } from '../excel';
import { contentsOf, openWithAddin, pressScore, sampleBook, scoreReport, sheetNamed, shownRows } from './scoring';

const TABLE = '绩效指标表';
const READING = 2;
const GUARDING = READING + 1;
const WRITING = GUARDING + 1;
const VERIFYING = GUARDING + 2;

/** What others do in the book while a run is under way. */
describe('while a run is under way', () => {
  let book: Book;
  let excel: ExcelWindow;

  beforeEach(async () => {
    book = await sampleBook();
    excel = await openWithAddin(book);
  });

  afterEach(() => {
    excel.close();
    book.dispose();
  });

  function put(row: number, column: number, value: number) {
    sheetNamed(book, TABLE).write({ row: row - 1, column, rowCount: 1, columnCount: 1 }, [[{ value }]]);
  }

  test('a cell changed before writing stops the run with its place', async () => {
    excel.faults.beforeRequest(GUARDING, () => put(7, 5, 98));
    expect(await pressScore(excel)).toMatchObject({ ok: false, message: expect.stringContaining(`${TABLE}!F7`) as string });
  });

  test('a cell changed before writing leaves the book as it then is', async () => {
    let before: unknown;
    excel.faults.beforeRequest(GUARDING, () => {
      put(7, 5, 98);
      before = contentsOf(book);
    });
    await pressScore(excel);
    expect(contentsOf(book)).toEqual(before);
  });

  test('a row added below the table before writing stops the run', async () => {
    excel.faults.beforeRequest(GUARDING, () => put(60, 5, 1));
    expect(await pressScore(excel)).toMatchObject({ ok: false });
  });

  test('a sheet deleted before writing stops the run in a sentence', async () => {
    book.addSheet('其他');
    excel.faults.beforeRequest(GUARDING, () => book.removeSheet(sheetNamed(book, TABLE)));
    expect(await pressScore(excel)).toMatchObject({ ok: false, message: expect.stringContaining(`“${TABLE}”被删除或改名`) as string });
  });

  test('a result that does not come out as the rules give it is a finding', async () => {
    excel.faults.beforeRequest(VERIFYING, () => put(7, 6, 10));
    const { findings } = await scoreReport(excel);
    expect(findings).toContainEqual(expect.objectContaining({ code: 'calculated-differs', cell: 'I7' }));
  });

  test.each([
    ['a score', 8, 3, 3],
    ['a text', 8, '另行评定', '另行评定'],
    ['a text that looks like a date', 8, '5/6', '5/6'],
    ['a number beside the table', 7, 0.5, 0.5],
  ])('%s that a co-author types into a result cell between the comparison and the writing is put back', async (_, column, typed, kept) => {
    const area = { row: 6, column, rowCount: 1, columnCount: 1 };
    excel.faults.beforeRequest(WRITING, () => sheetNamed(book, TABLE).write(area, [[{ value: typed }]]));
    await scoreReport(excel);
    expect(sheetNamed(book, TABLE).read(area)[0]?.[0]).toMatchObject({ value: kept });
    const neighbour = { ...area, row: 7 };
    expect(sheetNamed(book, TABLE).read(neighbour)[0]?.[0]?.formula).toContain('=');
  });

  test('a co-author who types while that finding is being noted takes nothing from the results', async () => {
    const NOTING = VERIFYING + 4;
    excel.faults.beforeRequest(VERIFYING, () => put(7, 6, 10));
    excel.faults.beforeRequest(NOTING, () => put(8, 5, 98));
    const { findings } = await scoreReport(excel);
    expect(findings).toContainEqual(expect.objectContaining({ code: 'calculated-differs', cell: 'I7' }));
    expect(shownRows(sheetNamed(book, '表2-1'))[0]?.[0]).not.toContain('没有完成');
  });

  test('a second press is told to wait', async () => {
    const first = excel.press('score');
    await excel.press('score');
    await first;
    expect(excel.events('scoring-run')).toHaveLength(1);
  });
});
