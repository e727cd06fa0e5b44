import type { Book } from '../excel';
import { openWithAddin, scoreReport, sheetNamed, shownRows } from './scoring';
import { bookOf, HEADER, RESULT_ROWS, scored } from './small-book';

const book = (): Book => bookOf({ 指标: [HEADER, ...RESULT_ROWS] });
const codes = ({ findings }: Awaited<ReturnType<typeof scoreReport>>) => findings.map(({ code }) => code);

describe('a workbook that calculates manually', () => {
  test('has its results calculated by the run, and is told once that F9 is needed', async () => {
    const opened = book();
    opened.calculationMode = 'manual';
    await scored(opened, async (excel) => {
      const report = await scoreReport(excel);
      expect(codes(report).filter((code) => code === 'calculation-manual' || code === 'calculated-differs')).toEqual([
        'calculation-manual',
      ]);
      expect(shownRows(sheetNamed(opened, '表2-1'))[2]?.[3]).toBe('60');
    });
  });

  test('stays as it is set', async () => {
    const opened = book();
    opened.calculationMode = 'manual';
    await scored(opened, async (excel) => {
      await scoreReport(excel);
      expect(opened.calculationMode).toBe('manual');
    });
  });
});

test('a workbook that calculates by itself is told nothing about it', async () => {
  expect(await scored(book(), async (excel) => codes(await scoreReport(excel)))).not.toContain('calculation-manual');
});

test('under precision as displayed, results that differ are one finding', async () => {
  const opened = book();
  opened.precisionAsDisplayed = true;
  const excel = await openWithAddin(opened);
  await scoreReport(excel);
  excel.resetCounts();
  // What Excel makes of rates when it goes by what cells show.
  const rounded = [[{ formula: '=0.5001' }], [{ formula: '=2.0001' }]];
  for (let n = 4; n < 8; n += 1) {
    excel.faults.beforeRequest(n, () => sheetNamed(opened, '指标').write({ row: 2, column: 7, rowCount: 2, columnCount: 1 }, rounded));
  }
  const report = await scoreReport(excel);
  expect(codes(report).filter((code) => code === 'calculated-differs')).toEqual([]);
  expect(codes(report).filter((code) => code === 'precision-as-displayed')).toEqual(['precision-as-displayed']);
  excel.close();
});
