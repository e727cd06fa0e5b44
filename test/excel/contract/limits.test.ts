import { contractPage, documented, guide } from './documented';

const LIMITS = `${guide('concepts/resource-limits-and-performance-optimization')}#excel-add-ins`;
const LARGE = guide('excel/excel-add-ins-ranges-large');
const MEGABYTE = 1024 * 1024;

describe('limits', () => {
  const page = contractPage();
  const write = (length: number) => (sheet: Excel.Worksheet) => {
    // A cell takes no more than 32,767 characters.
    const rows = Array.from({ length: Math.ceil(length / 30_000) }, (_, row) => ['x'.repeat(Math.min(30_000, length - row * 30_000))]);
    sheet.getRange(`A1:A${rows.length}`).values = rows;
  };

  documented('a request may have 5 MB', LIMITS, async () => {
    await page.onSheet(write(4.9 * MEGABYTE));
    expect(page.excel.counts.largestRequest).toBeGreaterThan(4.9 * MEGABYTE);
  });

  documented('a request may have no more than 5 MB', LIMITS, async () => {
    expect(await page.codeOf(write(5 * MEGABYTE))).toBe('RequestPayloadSizeLimitExceeded');
  });

  documented('sizes are counted in bytes', LIMITS, async () => {
    expect(
      await page.codeOf((sheet) => void (sheet.getRange('A1:A60').values = Array.from({ length: 60 }, () => ['字'.repeat(30_000)]))),
    ).toBe('RequestPayloadSizeLimitExceeded');
  });

  documented('an answer may have no more than 5 MB', LIMITS, async () => {
    expect(await page.codeOf((sheet) => sheet.getRange('A1:Z40000').load('values,formulas'))).toBe('ResponsePayloadSizeLimitExceeded');
  });

  documented('no more than five million cells are read at once', LIMITS, async () => {
    expect(await page.codeOf((sheet) => sheet.getRange('A1:Z200000').load('values'))).toBe('ResponsePayloadSizeLimitExceeded');
  });

  documented('what is too large at once is written block by block', LARGE, async () => {
    const rows = 2000;
    await page.onSheet(async (sheet, context) => {
      for (let row = 0; row < rows; row += 1000) {
        const block = sheet.getRangeByIndexes(row, 0, 1000, 4);
        block.values = Array.from({ length: 1000 }, (_, index) => [row + index, '一', '二', '三']);
        await context.sync();
      }
    });
    expect(page.excel.book.sheets[0]!.used(true)).toMatchObject({ rowCount: rows, columnCount: 4 });
  });
});
