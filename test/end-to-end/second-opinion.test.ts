import type { ScoreData } from '../../src/report';
import { writeBook } from '../excel';
import { libreOffice, numberIn, recalculate } from './libreoffice';
import { openWithAddin, sampleBook, scoreReport, sheetNamed } from './scoring';

const program = libreOffice();
const withLibreOffice = program === null ? describe.skip : describe;

/** LibreOffice recalculates what the add-in wrote; nothing that the stand-in calculated is trusted here. */
withLibreOffice('a scored workbook, opened and recalculated by LibreOffice', () => {
  let report: ScoreData;
  let sheets: Record<string, string[][]>;
  let edited: Record<string, string[][]>;

  beforeAll(async () => {
    const book = await sampleBook();
    const excel = await openWithAddin(book);
    report = await scoreReport(excel);
    sheets = await recalculate(program ?? '', await writeBook(book));
    // 19's actual goes from 2 to 5 of 5, and nothing is calculated before saving.
    sheetNamed(book, '绩效指标表').write({ row: 23, column: 5, rowCount: 1, columnCount: 1 }, [[{ value: 5 }]]);
    edited = await recalculate(program ?? '', await writeBook(book));
    excel.close();
    book.dispose();
  });

  const cell = (from: Record<string, string[][]>, sheet: string, row: number, column: number) => from[sheet]?.[row - 1]?.[column] ?? '';

  test.each([
    ['completionRate', 7],
    ['score', 8],
    ['scoreRate', 9],
  ] as const)('has the same %s in every row', (role, column) => {
    for (const one of report.indicators) {
      const calculated = cell(sheets, '绩效指标表', one.row, column);
      if (one[role] === null) expect(calculated).toBe('');
      else expect(numberIn(calculated)).toBeCloseTo(one[role], 12);
    }
  });

  test('has the same 表2-1', () => {
    const numbers = (sheets['表2-1'] ?? []).slice(2, 9).map((row) => row.slice(2).map((value) => Math.round(numberIn(value) * 1e6) / 1e6));
    expect(numbers).toEqual([
      [100, 95.45, 0.9545],
      [20, 20, 1],
      [12, 12, 1],
      [8, 8, 1],
      [80, 75.45, 0.943125],
      [40, 37, 0.925],
      [40, 38.45, 0.96125],
    ]);
  });

  test('has the same rates in 表2-3, as they print', () => {
    const rates = (sheets['表2-3'] ?? []).slice(3).map((row) => numberIn(row[5] ?? ''));
    const exact = report.indicators.filter(({ category }) => category !== '过程').map(({ completionRate }) => completionRate ?? NaN);
    expect(rates).toHaveLength(42);
    rates.forEach((rate, index) => expect(Math.abs(rate - (exact[index] ?? NaN))).toBeLessThanOrEqual(0.00005 + 1e-12));
  });

  test('shows no error value anywhere', () => {
    const cells = Object.values(sheets).flat(2);
    expect(cells.filter((value) => /^(#|Err:)/.test(value))).toEqual([]);
  });

  test('follows an actual that is changed without the add-in', () => {
    // 1.34 where 0.54 stood: 95.45 + 0.80.
    expect([cell(edited, '绩效指标表', 24, 8), cell(edited, '表2-1', 3, 3)].map(Number)).toEqual([1.34, 96.25]);
  });
});
