import type { ScoreData } from '../../src/report';
import type { Book, Cell, ExcelWindow } from '../excel';
import { printedRows } from '../data/report';
import { contentsOf, openWithAddin, pressScore, sampleBook, scoreReport, sheetNamed, shownRows, typedCells } from './scoring';

/** The published report's 42 rows, scored through the ribbon. Expected values are typed from the report. */
describe('the sample workbook, scored', () => {
  let book: Book;
  let excel: ExcelWindow;
  let report: ScoreData;
  let typedBefore: ReturnType<typeof typedCells>;

  beforeAll(async () => {
    book = await sampleBook();
    typedBefore = typedCells(sheetNamed(book, '绩效指标表'));
    excel = await openWithAddin(book);
    report = await scoreReport(excel);
    await book.calculate();
  });

  afterAll(() => {
    excel.close();
    book.dispose();
  });

  const results = () => report.indicators.filter(({ category }) => category !== '过程');

  test('comes to 95.45 of 100, 优', () =>
    expect(report.total).toMatchObject({ weight: 100, score: 95.45, scoreRate: 0.9545, grade: '优', complete: true }));

  test.each([
    ['过程', 20, 20],
    ['产出和效益', 80, 75.45],
    ['产出', 40, 37],
    ['效益', 40, 38.45],
  ])('%s of %d points comes to %d', (name, weight, points) =>
    expect(report.categories.find((line) => line.name === name)).toMatchObject({ weight, score: points }),
  );

  test.each(printedRows().map((row, index) => [row.number, row.name, Number(row.score), index] as const))(
    '%s %s: %d points',
    (_, name, points, index) => expect(results()[index]).toMatchObject({ name, score: points }),
  );

  test('表2-1 prints as the report has it, but for the subtotals that it got wrong', () =>
    expect(shownRows(sheetNamed(book, '表2-1')).slice(0, 9)).toEqual([
      ['表2-1  专项资金绩效自评得分', '', '', '', ''],
      ['一级指标', '二级指标', '分值', '自评得分', '得分率'],
      ['评价总得分', '', '100', '95.45', '95.45%'],
      ['过程', '合计', '20', '20', '100%'],
      ['', '资金管理', '12', '12', '100%'],
      ['', '事项管理', '8', '8', '100%'],
      ['产出和效益', '合计', '80', '75.45', '94.31%'],
      ['', '产出', '40', '37', '92.50%'],
      ['', '效益', '40', '38.45', '96.13%'],
    ]));

  test('表2-3 prints targets and actuals as typed, and rates as the report has them, but for 31', () => {
    const printed = printedRows().map((row) => [
      row.number,
      row.name,
      row.target,
      row.actual,
      row.number === '31' ? '411.38%' : row.completionRate,
    ]);
    const rows = shownRows(sheetNamed(book, '表2-3')).slice(3);
    expect(rows.map(([number, , name, target, actual, rate]) => [number, name, target, actual, rate])).toEqual(printed);
  });

  test('表2-3 writes each 二级指标 once and merges its cells', () => {
    const sheet = sheetNamed(book, '表2-3');
    const groups = shownRows(sheet)
      .slice(3)
      .flatMap(([, group], index) => (group === '' ? [] : [`${group} from ${index + 1}`]));
    expect(groups).toEqual([
      '数量指标 from 1',
      '质量指标 from 20',
      '时效指标 from 29',
      '成本指标 from 30',
      '经济效益指标 from 31',
      '社会效益指标 from 35',
      '可持续影响指标 from 38',
      '服务对象满意度指标 from 41',
    ]);
    expect(sheet.merges.filter(({ column }) => column === 1).map(({ rowCount }) => rowCount)).toEqual([19, 9, 4, 3, 3, 2]);
  });

  test('表2-3 counts 35 of 42 completed', () =>
    expect(shownRows(sheetNamed(book, '表2-3'))[1]?.[0]).toBe('共设置绩效指标 42 个，截至评价日完成 35 个。'));

  test.each(['表2-1', '表2-3'])('%s prints on A4, one page wide, its header row on every page', (name) => {
    const { pageSetup } = sheetNamed(book, name);
    expect([pageSetup.paperSize, pageSetup.scale, pageSetup.titleRows?.length]).toEqual([9, { wide: 1, tall: null }, 2]);
  });

  test('every result is a native formula', () => {
    const sheet = sheetNamed(book, '绩效指标表');
    const formulas = sheet
      .read({ row: 5, column: 7, rowCount: 42, columnCount: 3 })
      .flat()
      .map((cell) => cell.formula);
    expect(formulas.every((formula) => formula?.startsWith('=IF('))).toBe(true);
  });

  test('no typed cell is written to', () => {
    const now = typedCells(sheetNamed(book, '绩效指标表'));
    // A typed formula may come to 100 or, in doubles, to 100.00000000000001.
    const typed = ({ value, formula }: Cell) => formula ?? value;
    expect([...typedBefore].map(([address, cell]) => [address, typed(cell)])).toEqual(
      [...typedBefore.keys()].map((address) => [address, typed(now.get(address) ?? { value: null })]),
    );
  });

  test('the 合计 row is filled', () =>
    expect(sheetNamed(book, '绩效指标表').read({ row: 47, column: 8, rowCount: 1, columnCount: 1 })[0]?.[0]?.value).toBe(95.45));

  test('a second run changes nothing', async () => {
    const before = contentsOf(book);
    await scoreReport(excel);
    await book.calculate();
    expect(contentsOf(book)).toEqual(before);
  });

  test('a second run says that it wrote nothing', async () =>
    expect(await pressScore(excel)).toMatchObject({
      ok: true,
      summary: expect.arrayContaining(['结果与上次相同，没有改动。']) as string[],
    }));

  test('a new actual changes score and total at once, without another run', async () => {
    const sheet = sheetNamed(book, '绩效指标表');
    const actual = { row: 6, column: 5, rowCount: 1, columnCount: 1 };
    sheet.write(actual, [[{ value: 60 }]]);
    await book.calculate();
    // 1.34 × 60 ÷ 120 = 0.67 where 1.11 stood: 95.45 − 0.44.
    expect(shownRows(sheetNamed(book, '表2-1'))[2]?.[3]).toBe('95.01');
    sheet.write(actual, [[{ value: 99 }]]);
    await book.calculate();
  });
});
