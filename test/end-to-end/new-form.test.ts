import { NATIONAL } from '../../src/scoring';
import { type Book, type CellValue, type ExcelWindow, newBook, readBook, writeXlsx } from '../excel';
import { createForm, type NewForm } from '../../src/workbook';
import { openWithAddin, pressScore, scoreReport, sheetNamed, shownRows } from './scoring';

const FORM = '绩效指标表';
const A4 = 9;
type Created = { ok: true; sheet: string } | { ok: false; message: string };

/** Presses 新建指标表 in the ribbon and gives what the add-in says of it. */
async function pressCreateForm(excel: ExcelWindow): Promise<Created> {
  await excel.press('createForm');
  return JSON.parse(String(excel.events('form-created').at(-1))) as Created;
}

/** Types into a cell of the form; rows from 1. */
function type(book: Book, row: number, column: string, value: CellValue): void {
  const area = { row: row - 1, column: column.charCodeAt(0) - 'A'.charCodeAt(0), rowCount: 1, columnCount: 1 };
  sheetNamed(book, FORM).write(area, [[{ value }]]);
}

describe('新建指标表 in an empty book', () => {
  let book: Book;
  let excel: ExcelWindow;

  beforeEach(async () => {
    book = newBook(['Sheet1']);
    excel = await openWithAddin(book);
  });

  afterEach(() => {
    excel.close();
    book.dispose();
  });

  test('shows a form of the default preset on a new sheet, the first cell to fill selected', async () => {
    expect(await pressCreateForm(excel)).toEqual({ ok: true, sheet: FORM });
    expect(book.activeSheet.name).toBe(FORM);
    expect(book.selection).toMatchObject({ row: 3, column: 4 });
  });

  test('takes one request to read, one to write and one for the page', async () => {
    excel.resetCounts();
    await pressCreateForm(excel);
    // A last request of office.js lets go of the objects it kept.
    expect(excel.counts.requests).toBeLessThanOrEqual(4);
  });

  test('makes a sheet of another name when there is one already', async () => {
    await pressCreateForm(excel);
    await pressCreateForm(excel);
    expect(await pressCreateForm(excel)).toEqual({ ok: true, sheet: '绩效指标表3' });
  });

  test.each([
    ['Activate', 'of a tab that is being renamed Excel lets nobody turn to another sheet (OfficeDev/office-js#4998)'],
    ['PaperSize', 'a machine has no printer'],
  ])('where %s fails, as %s, the form is made all the same', async (member) => {
    excel.resetCounts();
    await pressCreateForm(excel);
    const place = excel.actionKinds.findIndex((kind) => new RegExp(`[ .]${member}$`).test(kind));
    excel.faults.failAction(place + 1);
    excel.resetCounts();
    expect(await pressCreateForm(excel)).toEqual({ ok: true, sheet: '绩效指标表2' });
    expect(excel.actionKinds[place]).toMatch(member);
    expect([sheetNamed(book, '绩效指标表2').pageSetup?.paperSize, book.activeSheet.name]).toEqual([A4, '绩效指标表2']);
  });

  test.each([1, 2])('tells in a sentence that request %d failed', async (failing) => {
    excel.faults.failRequest(failing);
    expect(await pressCreateForm(excel)).toEqual({ ok: false, message: expect.stringContaining('新建指标表时 Excel 报错') as string });
  });

  test('a form in which nothing is filled in is not scored, and 评分 says what to fill in', async () => {
    await pressCreateForm(excel);
    await book.calculate();
    const message = expect.stringMatching(/“绩效指标表”的表头（D3）.*填写三级指标、目标值、完成值和分值/) as string;
    expect(await pressScore(excel)).toEqual({ ok: false, message });
  });

  test('what is filled in is scored, and both summary sheets are built', async () => {
    await pressCreateForm(excel);
    for (const [column, value] of Object.entries({ E: 200, F: 200, G: 12 })) type(book, 4, column, value);
    for (const [column, value] of Object.entries({ D: '制度健全', E: '健全', F: '健全', G: 8, I: 7 })) type(book, 5, column, value);
    for (const [column, value] of Object.entries({ D: '申请专利（件）', E: 600, F: 300, G: 40 })) type(book, 8, column, value);
    for (const [column, value] of Object.entries({ D: '群众满意度（%）', E: '≥90%', F: 0.95, G: 40 })) type(book, 29, column, value);
    await book.calculate();
    const report = await scoreReport(excel);
    await book.calculate();
    // 12 + 7 + 40 × 300 ÷ 600 + 40.
    expect(report.total).toMatchObject({ weight: 100, score: 79, grade: '中', complete: true });
    expect(report.indicators.map(({ row, category, group }) => [row, category, group])).toEqual([
      [4, '过程', '资金管理'],
      [5, '过程', '事项管理'],
      [8, '产出', '数量指标'],
      [29, '效益', '服务对象满意度指标'],
    ]);
    expect(shownRows(sheetNamed(book, '表2-1'))[2]?.slice(2)).toEqual(['100', '79', '79.00%']);
    expect(shownRows(sheetNamed(book, '表2-3')).slice(3)).toEqual([
      ['1', '数量指标', '申请专利（件）', '600', '300', '50.00%'],
      ['2', '服务对象满意度指标', '群众满意度（%）', '≥90%', '0.95', '105.56%'],
    ]);
  });

  test('rows are numbered as they are named', async () => {
    await pressCreateForm(excel);
    type(book, 8, 'D', '甲');
    type(book, 29, 'D', '乙');
    await book.calculate();
    expect([8, 9, 29].map((row) => shownRows(sheetNamed(book, FORM))[row - 1]?.[0])).toEqual(['1', '', '2']);
  });
});

/** Makes a form as the pane does, from code that runs beside the page. */
async function make(excel: ExcelWindow, form: NewForm): Promise<string> {
  Object.assign(globalThis, { Excel: (excel.window as unknown as { Excel: unknown }).Excel });
  return await excel.run((context) => createForm(context, form));
}

describe('a form asked for by its kind and preset', () => {
  let book: Book;
  let excel: ExcelWindow;

  beforeEach(async () => {
    book = newBook(['Sheet1']);
    excel = await openWithAddin(book);
  });

  afterEach(() => {
    excel.close();
    book.dispose();
  });

  test('the sample comes to 95.45, 优, as the published report', async () => {
    await make(excel, { kind: 'sample', preset: '' });
    await book.calculate();
    expect((await scoreReport(excel)).total).toMatchObject({ weight: 100, score: 95.45, grade: '优', complete: true });
  });

  test('the national preset has 预算执行率 first, and 满意度 as a category of its own', async () => {
    await make(excel, { kind: 'blank', preset: NATIONAL.name });
    const levels = shownRows(sheetNamed(book, FORM)).flatMap(([, category, group], index) =>
      index > 2 && group !== '' ? [`${category}/${group}`] : [],
    );
    expect(levels).toEqual([
      '预算执行率/预算执行率',
      ...['产出/数量指标', '/质量指标', '/时效指标', '/成本指标'],
      ...['效益/经济效益指标', '/社会效益指标', '/生态效益指标', '/可持续影响指标'],
      '满意度/服务对象满意度指标',
    ]);
  });

  test('prints on A4 across, one page wide, its header row on every page', async () => {
    await make(excel, { kind: 'blank', preset: '' });
    const { pageSetup, frozen, showGridlines } = sheetNamed(book, FORM);
    expect(pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', scale: { wide: 1, tall: null }, titleRows: [2, 2] });
    expect([frozen.rows, showGridlines]).toEqual([3, false]);
  });
});

test('a workbook whose structure is protected takes no form, and is told why', async () => {
  const file = await writeXlsx({ sheets: [{ name: 'Sheet1', rows: [['甲']] }], workbookProtection: { lockStructure: true } });
  const { book } = await readBook(file);
  const excel = await openWithAddin(book);
  expect(await pressCreateForm(excel)).toEqual({ ok: false, message: expect.stringContaining('结构受保护') as string });
  excel.close();
  book.dispose();
});
