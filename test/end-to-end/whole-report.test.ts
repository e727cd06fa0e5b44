import type { ReportData } from '../../src/report';
import { type Book, type ExcelWindow, writeBook } from '../excel';
import { libreOffice, recalculate } from './libreoffice';
import { contentsOf, openWithAddin, pressClear, pressScore, sampleBook, sheetNamed, shownRows } from './scoring';

const TEXT = '报告正文';
const FACTS = '报告信息';
const FORM = '绩效指标表';

interface Exported {
  readonly ok: boolean;
  readonly report: ReportData;
  readonly docx: string | null;
  readonly delivery: { readonly kind: string };
}

async function exportReport(excel: ExcelWindow): Promise<Exported> {
  await excel.press('exportReport');
  return JSON.parse(String(excel.events('report-run').at(-1))) as Exported;
}

function cellAt(row: number, column: number) {
  return { row, column, rowCount: 1, columnCount: 1 };
}

function type(book: Book, sheet: string, row: number, column: number, value: string | number): void {
  sheetNamed(book, sheet).write(cellAt(row, column), [[{ value }]]);
}

/** Paragraphs of 报告正文, by what they are about. */
function paragraphs(book: Book): Map<string, { text: string; state: string; row: number }> {
  const rows = shownRows(sheetNamed(book, TEXT)).map(([text = '', key = '', state = ''], row) => [key, { text, state, row }] as const);
  return new Map(rows.slice(3).filter(([key]) => key !== ''));
}

const BOUGHT = '人才引进-博士或博士后（人）';

describe('导出报告 over the sample', () => {
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

  test('builds the sheets of the report beside those of a score, and nothing differs from what it should come to', async () => {
    const { ok, report, docx } = await exportReport(excel);
    expect([ok, report.paragraphs.length, docx?.startsWith('UEsD')]).toEqual([true, 42, true]);
    expect(book.sheets.map(({ name }) => name)).toEqual([FORM, '表1-1', '表1-2', '表2-1', '表2-3', '核对', FACTS, TEXT, '评分规则']);
    const checks = shownRows(sheetNamed(book, '核对')).filter((row) => row.join('').includes('算出的值'));
    expect(checks).toEqual([]);
  });

  test('takes no request more than a score', async () => {
    await pressScore(excel);
    const { requests } = excel.counts;
    const other = await sampleBook();
    const another = await openWithAddin(other);
    await exportReport(another);
    expect(another.counts.requests).toBeLessThanOrEqual(requests);
    another.close();
    other.dispose();
  });

  test('says of each indicator in the sheet what the report says of it', async () => {
    const { report } = await exportReport(excel);
    await book.calculate();
    const said = new Set([...paragraphs(book).values()].map(({ text }) => text));
    expect(report.paragraphs.filter(({ text }) => !said.has(text))).toEqual([]);
  });

  test('表1-2 prints the 42 targets as typed, its header on every page', async () => {
    await exportReport(excel);
    await book.calculate();
    const sheet = sheetNamed(book, '表1-2');
    expect(shownRows(sheet)[7]).toEqual(['6', '', '新增产业技术研究院、服务中心等区域产业技术创新协同平台（个）', '≥4']);
    expect([shownRows(sheet).length, sheet.pageSetup.paperSize, sheet.pageSetup.titleRows?.length]).toEqual([44, 9, 2]);
  });

  test('proposes the year that stands over the table, and fills nothing in', async () => {
    await exportReport(excel);
    expect(shownRows(sheetNamed(book, FACTS))[3]?.slice(0, 3)).toEqual(['年度', '', '2023']);
  });

  test('a changed actual changes its sentence at once, without another run', async () => {
    await exportReport(excel);
    const row = shownRows(sheetNamed(book, FORM)).findIndex((cells) => cells.includes(BOUGHT));
    type(book, FORM, row, 5, 60);
    await book.calculate();
    // 1.34 × 60 ÷ 120 = 0.67, and 0.67 ÷ 1.34 is a half.
    expect(paragraphs(book).get(BOUGHT)?.text).toMatch(
      /自评得分 0.67 分，得分率为 50.00%。计划引进博士或博士后 120 人，实际引进博士或博士后 60 人。/,
    );
    expect(paragraphs(book).get('结论')?.text).toContain('自评得分 95.01 分');
  });

  (libreOffice() === null ? test.skip : test)('LibreOffice calculates the same sentences, after an edit as well', async () => {
    const { report } = await exportReport(excel);
    const row = shownRows(sheetNamed(book, FORM)).findIndex((cells) => cells.includes(BOUGHT));
    type(book, FORM, row, 5, 60);
    const said = (await recalculate(libreOffice() ?? '', await writeBook(book)))[TEXT]?.map(([text]) => text) ?? [];
    expect(report.paragraphs.filter(({ indicator, text }) => indicator !== BOUGHT && !said.includes(text))).toEqual([]);
    expect(said.find((text) => text?.startsWith(BOUGHT))).toContain('自评得分 0.67 分，得分率为 50.00%');
    expect(said.find((text) => text?.includes('绩效自评等级'))).toContain('自评得分 95.01 分');
  });

  test('a fact that is filled in reaches every paragraph with the next run', async () => {
    await exportReport(excel);
    type(book, FACTS, 3, 1, '2023');
    type(book, FACTS, 9, 1, '我院');
    const { report } = await exportReport(excel);
    expect(report.paragraphs.every(({ text }) => text.includes('2023 年，我院'))).toBe(true);
    expect(report.facts).toMatchObject({ year: '2023', self: '我院' });
    expect(report.missing.map(({ cell }) => cell)).not.toContain('报告信息!B4');
  });

  test('a sentence that a person has rewritten stands, and the others follow', async () => {
    const first = await exportReport(excel);
    const place = paragraphs(book).get(BOUGHT)?.row ?? 0;
    const mine = '我院引进博士 99 人，自评得分 1.11 分。';
    type(book, TEXT, place, 0, mine);
    const row = shownRows(sheetNamed(book, FORM)).findIndex((cells) => cells.includes(BOUGHT));
    type(book, FORM, row, 5, 60);
    type(book, FORM, row - 1, 5, 300);
    const second = await exportReport(excel);
    await book.calculate();
    const { report } = second;
    expect(paragraphs(book).get(BOUGHT)).toMatchObject({ text: mine, state: '已改写，与表中数字不一致' });
    expect(report.paragraphs[1]?.text).toBe(mine);
    expect(report.paragraphs[0]?.text).toContain('实际申请发明专利 300 件');
    expect(report.missing).toContainEqual(
      expect.objectContaining({ code: 'paragraph-outdated', cell: `${TEXT}!A${place + 1}` }) as unknown,
    );
    const others = report.paragraphs.slice(2).map(({ text }) => text);
    expect(others).toEqual(first.report.paragraphs.slice(2).map(({ text }) => text));
  });

  test('a rewritten sentence that is blanked is given back', async () => {
    await exportReport(excel);
    const before = paragraphs(book).get(BOUGHT);
    type(book, TEXT, before?.row ?? 0, 0, '我的话。');
    await pressScore(excel);
    type(book, TEXT, before?.row ?? 0, 0, '');
    await pressScore(excel);
    await book.calculate();
    expect(paragraphs(book).get(BOUGHT)).toEqual(before);
  });

  test('a rewritten sentence goes with its indicator when rows are inserted', async () => {
    await exportReport(excel);
    type(book, TEXT, paragraphs(book).get(BOUGHT)?.row ?? 0, 0, '我的话。');
    const row = shownRows(sheetNamed(book, FORM)).findIndex((cells) => cells.includes(BOUGHT));
    await excel.run(async (context) => {
      context.workbook.worksheets
        .getItem(FORM)
        .getRange(`${row + 1}:${row + 1}`)
        .insert('Down');
      await context.sync();
    });
    await pressScore(excel);
    await book.calculate();
    expect(paragraphs(book).get(BOUGHT)).toMatchObject({ text: '我的话。', state: '已改写' });
  });

  test('later scores keep the sheets of the report up to date, and a second one writes nothing', async () => {
    await exportReport(excel);
    await book.calculate();
    const before = contentsOf(book);
    const again = await pressScore(excel);
    expect(again).toMatchObject({ ok: true, summary: expect.arrayContaining(['结果与上次相同，没有改动。']) as string[] });
    await book.calculate();
    expect(contentsOf(book)).toEqual(before);
  });

  test('清除评分 takes all of its sheets out', async () => {
    await exportReport(excel);
    await pressClear(excel);
    expect(book.sheets.map(({ name }) => name)).toEqual([FORM]);
  });

  test('清除评分 leaves what a person has filled in and rewritten', async () => {
    await exportReport(excel);
    type(book, FACTS, 3, 1, '2023');
    type(book, TEXT, paragraphs(book).get(BOUGHT)?.row ?? 0, 0, '我的话。');
    const { kept } = await pressClear(excel);
    expect([kept, book.sheets.map(({ name }) => name)]).toEqual([
      [FACTS, TEXT],
      [FORM, FACTS, TEXT],
    ]);
    expect(shownRows(sheetNamed(book, FACTS))[3]?.[1]).toBe('2023');
    expect(paragraphs(book).get(BOUGHT)?.text).toBe('我的话。');
  });
});

test('评分 alone builds none of them', async () => {
  const book = await sampleBook();
  const excel = await openWithAddin(book);
  await pressScore(excel);
  expect(book.sheets.map(({ name }) => name)).toEqual([FORM, '表2-1', '表2-3', '核对', '评分规则']);
  excel.close();
  book.dispose();
});
