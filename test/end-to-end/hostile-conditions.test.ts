import { areaFromA1, type Book, type ExcelOptions, type ExcelWindow, type Sheet } from '../excel';
import { contentsOf, openWithAddin, pressScore, sheetNamed } from './scoring';
import { bookOf, HEADER, RESULT_ROWS } from './small-book';

/** Requests of a first run: three read, the fourth compares the book as it then is, the fifth writes, the sixth reads the results back. */
const COMPARING = 4;
const LOCKED = { allowFormatCells: false, allowSort: false, allowAutoFilter: false };

interface Condition {
  readonly name: string;
  readonly settings?: Omit<ExcelOptions, 'book' | 'addin'>;
  /** What is the case before 评分 is pressed, or happens while it runs. */
  readonly prepare: (excel: ExcelWindow, book: Book, sheet: Sheet) => void | Promise<void>;
  readonly chinese: string;
  readonly english: string;
}

const put = (sheet: Sheet, a1: string, value: string | number) => sheet.write(areaFromA1(a1)!, [[{ value }]]);

const CONDITIONS: readonly Condition[] = [
  {
    name: 'a protected sheet',
    prepare: (_, __, sheet) => void (sheet.protection = LOCKED),
    chinese: '工作表“指标”受保护',
    english: 'The sheet “指标” is protected',
  },
  {
    name: 'a workbook whose structure is protected',
    prepare: (_, book) => void Object.defineProperty(book, 'structureProtected', { value: true }),
    chinese: '工作簿的结构受保护',
    english: 'The structure of the workbook is protected',
  },
  {
    name: 'a workbook opened as read-only',
    settings: { readOnly: true },
    prepare: () => undefined,
    chinese: '以只读方式打开',
    english: 'open as read-only',
  },
  {
    name: 'a filter that hides rows',
    prepare: (_, __, sheet) => {
      Object.defineProperty(sheet, 'filter', {
        value: { area: { row: 1, column: 1, rowCount: 3, columnCount: 6 }, criteria: '[{"column":0}]' },
      });
    },
    chinese: '工作表“指标”正在筛选',
    english: 'The sheet “指标” is being filtered',
  },
  {
    name: 'a cell that is being edited, where Excel cannot wait',
    prepare: (excel) => excel.faults.failRequest(1, 'InvalidOperationInCellEditMode'),
    chinese: '有单元格正在编辑。请按 Enter',
    english: 'A cell is being edited. Press Enter',
  },
  {
    name: 'a sheet that is renamed meanwhile',
    prepare: (excel, _, sheet) => excel.faults.beforeRequest(COMPARING, () => void (sheet.name = '改名')),
    chinese: '工作表“指标”被删除或改名',
    english: 'The sheet “指标” was deleted or renamed',
  },
  {
    name: 'a sheet that takes one of our names meanwhile',
    prepare: (excel, book) => excel.faults.beforeRequest(COMPARING, () => void book.addSheet('表2-3')),
    chinese: '多了工作表“表2-3”',
    english: 'The sheet “表2-3” was added',
  },
  {
    name: "somebody else's sheet called 表2-1",
    prepare: (_, book) => put(book.addSheet('表2-1'), 'A1', '项目名单'),
    chinese: '已有一张名为“表2-1”的工作表',
    english: 'a sheet named “表2-1” that was not made by scoring',
  },
  {
    name: 'a setting that cannot be used',
    prepare: async (excel, book) => {
      await pressScore(excel);
      const labels = sheetNamed(book, '评分规则').text({ row: 0, column: 0, rowCount: 60, columnCount: 1 });
      put(sheetNamed(book, '评分规则'), `B${labels.findIndex(([label]) => label === '汇总方式') + 1}`, '随便');
    },
    chinese: '的取值“随便”不能用',
    english: '“随便”',
  },
  {
    name: 'an Excel that is too old',
    settings: { requirementSets: { ExcelApi: '1.8', AddinCommands: '1.1' } },
    prepare: () => undefined,
    chinese: '这个版本的 Excel 太旧',
    english: 'This version of Excel is too old',
  },
  {
    name: 'a request that Excel never answers',
    prepare: (excel) => {
      hurry(excel);
      excel.faults.neverAnswerRequest(2);
    },
    chinese: '读取工作簿时 Excel 迟迟没有响应',
    english: 'Excel did not answer while reading the workbook',
  },
];

/** What takes minutes in Excel is over in moments. */
function hurry(excel: ExcelWindow): void {
  const later = excel.window.setTimeout.bind(excel.window);
  excel.window.setTimeout = ((handler: () => void, delay = 0) => later(handler, delay / 1000)) as typeof excel.window.setTimeout;
}

describe.each(CONDITIONS)('$name', ({ prepare, settings, chinese, english }) => {
  let book: Book;
  let excel: ExcelWindow;

  afterEach(() => {
    excel.close();
    book.dispose();
  });

  async function pressed(locale: string) {
    book = bookOf({ 指标: [HEADER, ...RESULT_ROWS] });
    excel = await openWithAddin(book, { ...settings, locale });
    await prepare(excel, book, sheetNamed(book, '指标'));
    const before = contentsOf(book);
    return { published: await pressScore(excel), before };
  }

  test.each([
    ['zh-CN', chinese],
    ['en-US', english],
  ])('is told in %s', async (locale, sentence) => {
    const { published } = await pressed(locale);
    expect(published).toMatchObject({ ok: false, message: expect.stringContaining(sentence) as string });
  });
});

test.each(CONDITIONS.filter(({ name }) => !/meanwhile/.test(name)))('nothing is written: $name', async ({ prepare, settings }) => {
  const book = bookOf({ 指标: [HEADER, ...RESULT_ROWS] });
  const excel = await openWithAddin(book, settings);
  await prepare(excel, book, sheetNamed(book, '指标'));
  await book.calculate();
  const before = contentsOf(book);
  await pressScore(excel);
  await book.calculate();
  expect(contentsOf(book)).toEqual(before);
  excel.close();
  book.dispose();
});

test('while a cell is being edited a run waits where Excel can, and scores when that ends', async () => {
  const book = bookOf({ 指标: [HEADER, ...RESULT_ROWS] });
  const excel = await openWithAddin(book, { requirementSets: { ExcelApi: '1.15', AddinCommands: '1.3', DelayForCellEdit: '1.1' } });
  const before = contentsOf(book);
  excel.beginCellEdit();
  const scored = pressScore(excel);
  await new Promise((resolve) => excel.window.setTimeout(resolve, 200));
  expect(contentsOf(book)).toEqual(before);
  excel.endCellEdit();
  expect(await scored).toMatchObject({ ok: true });
  excel.close();
  book.dispose();
});

test('a chart sheet in front does not hide the only table behind it', async () => {
  const book = bookOf({ 指标: [HEADER, ...RESULT_ROWS] });
  const excel = await openWithAddin(book);
  excel.faults.failRequest(1, 'ItemNotFound');
  expect(await pressScore(excel)).toMatchObject({ ok: true, score: { sheet: '指标' } });
  excel.close();
  book.dispose();
});

test('hidden rows are scored, and it is told that there are some', async () => {
  const book = bookOf({ 指标: [HEADER, ...RESULT_ROWS] });
  sheetNamed(book, '指标').setRowHidden(2, 1, true);
  const excel = await openWithAddin(book);
  const published = await pressScore(excel);
  const codes = published.ok ? published.score.findings.map(({ code }) => code) : [];
  expect([published.ok && published.score.total.score, codes.includes('rows-hidden')]).toEqual([60, true]);
  excel.close();
  book.dispose();
});

test('a note beside 表2-1 stays when the sheet is built anew', async () => {
  const book = bookOf({ 指标: [HEADER, ...RESULT_ROWS] });
  const excel = await openWithAddin(book);
  await pressScore(excel);
  put(sheetNamed(book, '表2-1'), 'G3', '已报财务处');
  put(sheetNamed(book, '指标'), 'F3', '不少于8家');
  const again = await pressScore(excel);
  expect([again.ok, sheetNamed(book, '表2-1').text(areaFromA1('G3')!)]).toEqual([true, [['已报财务处']]]);
  excel.close();
  book.dispose();
});

test('what Excel calculated otherwise stands in 核对 as well', async () => {
  const book = bookOf({ 指标: [HEADER, ...RESULT_ROWS] });
  const excel = await openWithAddin(book);
  // Between writing and reading back, somebody doubles a weight.
  excel.faults.beforeRequest(COMPARING + 2, () => put(sheetNamed(book, '指标'), 'G3', 80));
  await pressScore(excel);
  await book.calculate();
  const messages = sheetNamed(book, '核对').text({ row: 2, column: 3, rowCount: 10, columnCount: 1 }).flat();
  expect(messages.filter((message) => message.startsWith('Excel 算出的值'))).not.toEqual([]);
  excel.close();
  book.dispose();
});
