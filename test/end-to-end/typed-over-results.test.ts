import { type Book, type ExcelWindow, put } from '../excel';
import { openWithAddin, pressScore, sheetNamed } from './scoring';
import { bookOf, HEADER, RESULT_ROWS } from './small-book';

/** Where a person types over what a run wrote. */
const TYPED: readonly (readonly [sheet: string, cell: string, content: string | number])[] = [
  ['表2-1', 'D4', 38.46],
  ['表2-3', 'D4', '≥500'],
];

const LEFT_ALONE = {
  'zh-CN': (sheet: string, cell: string) => `没有改动“${sheet}”：${cell} 有手工填写的内容。可在任务窗格里选择覆盖，或改名保留。`,
  'en-US': (sheet: string, cell: string) =>
    `“${sheet}” was left alone: something was typed by hand in ${cell}. In the task pane, overwrite it or keep it under another name.`,
};

describe.each(TYPED)('something typed over %s!%s', (name, cell, content) => {
  let book: Book;
  let excel: ExcelWindow;

  afterEach(() => {
    excel.close();
    book.dispose();
  });

  /** What was typed or written; what its formulas come to follows the table all the same. */
  function formulasIn(sheet: string) {
    const cells = sheetNamed(book, sheet).read({ row: 0, column: 0, rowCount: 30, columnCount: 12 });
    return cells.map((row) => row.map(({ formula, value }) => formula ?? value));
  }

  /** Scores, types over a result, renames the first indicator and changes its actual, and scores again. */
  async function scoredAgain(locale = 'zh-CN') {
    book = bookOf({ 指标: [HEADER, ...RESULT_ROWS] });
    excel = await openWithAddin(book, { locale });
    await pressScore(excel);
    put(sheetNamed(book, name), cell, [[content]]);
    put(sheetNamed(book, '指标'), 'D3', [['专利（件）']]);
    put(sheetNamed(book, '指标'), 'F3', [['至少8件']]);
    put(sheetNamed(book, '指标'), 'F4', [['不详']]);
    const before = Object.fromEntries(book.sheets.map((sheet) => [sheet.name, formulasIn(sheet.name)]));
    return { before, published: await pressScore(excel) };
  }

  test.each(['zh-CN', 'en-US'] as const)('is told in %s, with its cell', async (locale) => {
    const { published } = await scoredAgain(locale);
    expect(published.ok && published.summary).toContain(LEFT_ALONE[locale](name, cell));
  });

  test('is told to programs', async () => {
    const { published } = await scoredAgain();
    expect(published).toMatchObject({ ok: true, score: { waiting: [{ sheet: name, cells: [{ cell, content: String(content) }] }] } });
  });

  test('stays with its sheet as it was, while the rest is brought up to date', async () => {
    const { before } = await scoredAgain();
    expect(formulasIn(name)).toEqual(before[name]);
    for (const other of ['核对', '指标']) expect(formulasIn(other)).not.toEqual(before[other]);
  });

  test('stays when a run breaks off, and when the next one does not', async () => {
    await scoredAgain();
    put(sheetNamed(book, '指标'), 'F4', [[5]]);
    excel.faults.failRequest(5);
    expect((await pressScore(excel)).ok).toBe(false);
    expect((await pressScore(excel)).ok).toBe(true);
    expect(sheetNamed(book, name).text({ row: 3, column: 3, rowCount: 1, columnCount: 1 })).toEqual([[String(content)]]);
  });
});
