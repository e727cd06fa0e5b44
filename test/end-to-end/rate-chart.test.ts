import { GUANGDONG, score } from '../../src/scoring';
import { type Blueprint, TABLE_2_1 } from '../../src/sheets';
import type { Book, ExcelWindow } from '../excel';
import { sheetOf } from '../sheets/build-sheets';
import { sampleIndicators } from '../../src/sheets/form/sample-indicators';
import { finishingSteps, stepsOf } from '../../src/workbook/commit/write-steps';
import { tableOf, type TypedRow } from '../scoring/build-table';
import { writtenBook } from '../sheets/calculated/written-book';
import { openWithAddin, sheetNamed, shownRows } from './scoring';

const SAMPLE: readonly TypedRow[] = sampleIndicators().map(({ score: typed, ...row }) => ({
  ...row,
  ...(typed !== '' && { score: typed }),
}));
const CARD = score({ table: tableOf(SAMPLE), rules: GUANGDONG });

/** Writes a blueprint over the sheet of its name, as a run does. */
async function write(excel: ExcelWindow, blueprint: Blueprint): Promise<void> {
  Object.assign(globalThis, { Excel: (excel.window as unknown as { Excel: unknown }).Excel });
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(blueprint.sheet);
    sheet.getRange().unmerge();
    sheet.getRange().clear();
    for (const step of [...stepsOf(blueprint), ...finishingSteps(blueprint)]) step.queue(sheet);
    await context.sync();
  });
}

describe.each(['formulas', 'sealed'] as const)('the chart on 表2-1, drawn of %s', (form) => {
  let book: Book;
  let excel: ExcelWindow;

  beforeAll(async () => {
    book = writtenBook(CARD, form);
    excel = await openWithAddin(book);
    await write(excel, sheetOf(TABLE_2_1, CARD, form, true));
    await book.calculate();
  });

  afterAll(() => {
    excel.close();
    book.dispose();
  });

  /** Shown cells of a chart's series. */
  const shownAt = (formula: string | null) => {
    const [, from = '', to = ''] = /\$[A-Z]+\$(\d+):\$[A-Z]+\$(\d+)$/.exec(formula ?? '') ?? [];
    const column = (/\$([A-Z]+)\$\d+:/.exec(formula ?? '')?.[1] ?? 'A').charCodeAt(0) - 'A'.charCodeAt(0);
    return shownRows(sheetNamed(book, '表2-1'))
      .slice(Number(from) - 1, Number(to))
      .map((row) => row[column]);
  };

  test('has a bar for each category and group, named with its rate', () => {
    const [chart] = sheetNamed(book, '表2-1').charts;
    // From the report's printed scores: 22.30 of 25.30 points for 数量指标, 9.45 of 10 for 社会效益指标, 9 of 10 for 可持续影响指标.
    expect(shownAt(chart?.series[0]?.categories ?? null)).toEqual([
      '过程 100%',
      ...['资金管理 100%', '事项管理 100%'],
      '产出 92.50%',
      ...['数量 88.14%', '质量 100%', '时效 100%', '成本 100%'],
      '效益 96.13%',
      ...['经济效益 100%', '社会效益 94.50%', '可持续影响 90.00%', '服务对象满意度 100%'],
    ]);
  });

  test('draws categories and groups in series of their own, each with its rates alone', () => {
    const [chart] = sheetNamed(book, '表2-1').charts;
    const [categories, groups] = (chart?.series ?? []).map(({ values }) => shownAt(values));
    const none = (count: number) => Array.from({ length: count }, () => '');
    expect(categories).toEqual(['100%', ...none(2), '92.50%', ...none(4), '96.13%', ...none(4)]);
    expect(groups).toEqual(['', '100%', '100%', '', '88.14%', ...['100%', '100%', '100%'], '', '100%', '94.50%', '90.00%', '100%']);
  });

  test('has a title and an axis from 0 to 100 %', () => {
    const [chart] = sheetNamed(book, '表2-1').charts;
    expect(chart).toMatchObject({
      name: '得分率',
      kind: 'barStacked',
      title: { text: '各项指标得分率', visible: true },
      valueAxis: { minimum: 0, maximum: 1, numberFormat: '0%' },
    });
  });

  test('stands under the notes and is printed; the cells that it draws are not', () => {
    const sheet = sheetNamed(book, '表2-1');
    const printed = sheet.pageSetup.printArea;
    const { from, to } = sheet.charts[0]!.anchor;
    const data = Number(/\$(\d+):/.exec(sheet.charts[0]?.series[0]?.values ?? '')?.[1]);
    const notesEnd = shownRows(sheet).findIndex(([first]) => first?.startsWith('4. ')) + 1;
    expect(printed).toMatchObject({ row: 0, column: 0, columnCount: 5 });
    expect([notesEnd <= from.row, to.row <= printed!.rowCount, printed!.rowCount < data]).toEqual([true, true, true]);
  });

  test('is there once after another run, and gone when it is no longer wanted', async () => {
    await write(excel, sheetOf(TABLE_2_1, CARD, form, true));
    expect(sheetNamed(book, '表2-1').charts.map(({ name }) => name)).toEqual(['得分率']);
    await write(excel, sheetOf(TABLE_2_1, CARD, form));
    expect(sheetNamed(book, '表2-1').charts).toEqual([]);
  });
});

test('what has no score yet says so, and has no bar', () => {
  const card = score({
    table: tableOf([
      { target: '10', actual: '' },
      { target: '10', actual: '9', group: '质量指标' },
    ]),
    rules: GUANGDONG,
  });
  const data = sheetOf(TABLE_2_1, card, 'sealed', true).blocks.at(-1)?.contents.slice(2);
  expect(data).toEqual([
    ['过程 暂无得分', '=REPT("定稿",0)', null],
    ['资金管理 暂无得分', null, '=REPT("定稿",0)'],
    ['事项管理 暂无得分', null, '=REPT("定稿",0)'],
    ['产出 45.00%', '=0.45+N("定稿")', null],
    ['数量 暂无得分', null, '=REPT("定稿",0)'],
    ['质量 90.00%', null, '=0.9+N("定稿")'],
  ]);
});

test('table, notes and chart fit on one page', () => {
  const blueprint = sheetOf(TABLE_2_1, CARD, 'formulas', true);
  const printed = blueprint.page?.area?.rowCount ?? 0;
  const points = blueprint.rowHeights.map(({ row, count, points: each }) => Math.max(0, Math.min(count, printed - row)) * each);
  const margins = 54 + 54;
  expect(points.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(842 - margins);
});

test('without a chart everything on 表2-1 is printed', () =>
  expect(sheetOf(TABLE_2_1, CARD).page?.area).toEqual({ row: 0, column: 0, rowCount: 14, columnCount: 5 }));
