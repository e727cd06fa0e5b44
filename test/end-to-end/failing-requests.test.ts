import type { Book } from '../excel/book/book';
import type { ExcelWindow } from '../excel/host/excel-window';
import { contentsOf, openWithAddin, pressScore, sampleBook, scoreReport, sheetNamed, typedCells } from './scoring';

/** A first run sends six requests, the last of which only lets go of objects; the next run goes through. */
describe.each([1, 2, 3, 4, 5, 6])('when request %d of a run fails', (failing) => {
  let whole: Record<string, unknown>;
  let book: Book;
  let failed: Awaited<ReturnType<typeof pressScore>>;
  let typedAfterFailure: [string, unknown][];
  let typedBefore: Map<string, unknown>;
  let healed: Record<string, unknown>;
  let excel: ExcelWindow;

  beforeAll(async () => {
    const untouched = await sampleBook();
    const calm = await openWithAddin(untouched);
    await scoreReport(calm);
    await untouched.calculate();
    whole = contentsOf(untouched);
    calm.close();
    untouched.dispose();

    book = await sampleBook();
    typedBefore = typedCells(sheetNamed(book, '绩效指标表'));
    excel = await openWithAddin(book);
    excel.faults.failRequest(failing);
    failed = await pressScore(excel);
    const after = typedCells(sheetNamed(book, '绩效指标表'));
    typedAfterFailure = [...typedBefore].filter(([address, cell]) => JSON.stringify(after.get(address)) !== JSON.stringify(cell));
    await scoreReport(excel);
    await book.calculate();
    healed = contentsOf(book);
  });

  afterAll(() => {
    excel.close();
    book.dispose();
  });

  test('no typed cell differs', () => expect(typedAfterFailure).toEqual([]));
  test('the next run ends as if nothing had been', () => expect(healed).toEqual(whole));
  test('the message says at which step, and what to do', () => {
    if (failing === 6) expect(failed.ok).toBe(true);
    else
      expect(failed).toMatchObject({
        ok: false,
        message: expect.stringMatching(/(读取工作簿|写入前核对|写入结果|写入后核对)时 Excel 报错.*再[按试]/) as string,
      });
  });
});
