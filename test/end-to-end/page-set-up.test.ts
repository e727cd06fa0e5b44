import { pressScore, scoreReport, sheetNamed, shownRows } from './scoring';
import { bookOf, HEADER, RESULT_ROWS, scored } from './small-book';

const book = () => bookOf({ 指标: [HEADER, ...RESULT_ROWS] });

/** The place, among the requests of a run, of the first one with an action of this name. */
async function requestWith(action: string): Promise<number> {
  return await scored(book(), async (excel) => {
    excel.resetCounts();
    const seen: number[] = [];
    for (let n = 1; n < 20; n += 1)
      excel.faults.beforeRequest(n, () => seen.push(excel.actionKinds.findIndex((kind) => kind.includes(action))));
    await scoreReport(excel);
    return seen.findIndex((place) => place >= 0) + 1;
  });
}

describe('a computer without a printer, where pages cannot be set up', () => {
  test('has its scores and summaries all the same, and is told', async () => {
    const failing = await requestWith('SetPrintTitleRows');
    await scored(book(), async (excel) => {
      excel.faults.failRequest(failing);
      const published = await pressScore(excel);
      if (!published.ok) throw new Error(published.message);
      expect(published.score.findings.filter(({ code }) => code === 'page-not-set-up')).toEqual([
        expect.objectContaining({ severity: 'info', message: expect.stringContaining('没有打印机') as string }),
      ]);
      await excel.book.calculate();
      expect(shownRows(sheetNamed(excel.book, '表2-1'))[2]?.[3]).toBe('60');
      expect(excel.book.sheets.map(({ name }) => name)).toContain('表2-3');
    });
  });
});
