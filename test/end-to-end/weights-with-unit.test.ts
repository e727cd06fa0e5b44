import { writeBook } from '../excel';
import { libreOffice, recalculate } from './libreoffice';
import { contentsOf, scoreReport } from './scoring';
import { bookOf, HEADER, scored } from './small-book';

/** 20 + 20 of 40 + 40 of 40, and a row that waits for its actual. */
const ROWS = [
  ['过程', '资金管理', '资金支出率', 100, 100, '15分'],
  ['过程', '事项管理', '监管检查（次）', 4, null, '5 分'],
  ['产出', '数量指标', '申请专利（件）', 600, 300, '40分'],
  ['效益', '社会效益指标', '服务企业（家）', 10, 20, 40],
];
const program = libreOffice();

test('a weight with its unit counts by its number, and a note says so', async () => {
  await scored(bookOf({ 指标: [HEADER, ...ROWS] }), async (excel) => {
    const { total, findings } = await scoreReport(excel);
    expect([total.score, total.weight, total.highest]).toEqual([75, 100, 80]);
    const said = findings.filter(({ code }) => code === 'weight-with-unit').map(({ severity, cell }) => [severity, cell]);
    expect(said).toEqual([
      ['info', 'G3'],
      ['info', 'G4'],
      ['info', 'G5'],
    ]);
    expect(findings.map(({ code }) => code)).not.toContain('calculated-differs');
  });
});

(program === null ? test.skip : test)('its formulas give the same in LibreOffice', async () => {
  const book = bookOf({ 指标: [HEADER, ...ROWS] });
  await scored(book, async (excel) => {
    await scoreReport(excel);
    const sheets = await recalculate(program ?? '', await writeBook(book));
    expect((sheets['表2-1'] ?? []).slice(2, 5).map((row) => row.slice(2, 4))).toEqual([
      ['100', '75'],
      ['20', '15'],
      ['15', '15'],
    ]);
  });
});

test('a run that follows knows its own formulas and changes nothing', async () => {
  const book = bookOf({ 指标: [HEADER, ...ROWS] });
  await scored(book, async (excel) => {
    await scoreReport(excel);
    const before = contentsOf(book);
    await scoreReport(excel);
    expect(contentsOf(book)).toEqual(before);
  });
});

test('no split of points is offered while another weight cannot be read', async () => {
  const rows = [...ROWS.slice(0, 2), ['产出', '数量指标', '专利', 1, 1, '若干'], ['产出', '数量指标', '论文', 1, 1, null], ROWS[3] ?? []];
  await scored(bookOf({ 指标: [HEADER, ...rows] }), async (excel) => {
    const { findings } = await scoreReport(excel);
    const codes = findings.map(({ code }) => code);
    expect([codes.includes('weight-unreadable'), codes.includes('weights-proposed'), codes.includes('weights-not-adding-up')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
