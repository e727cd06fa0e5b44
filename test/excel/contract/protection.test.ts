import { valueIn } from '../book/sheet-shorthand';
import { contractPage, documented, guide, reference } from './documented';

const PROTECTION = `${guide('excel/excel-add-ins-worksheets')}#data-protection`;
const OPTIONS = 'WorksheetProtectionOptions';

describe('a protected sheet', () => {
  const page = contractPage();
  const data = () => page.excel.book.sheets[0]!;
  const protect = (options?: Excel.WorksheetProtectionOptions) => page.onSheet((sheet) => sheet.protection.protect(options));

  documented('takes nothing in locked cells, as all are at first', PROTECTION, async () => {
    await protect();
    expect(await page.codeOf((sheet) => void (sheet.getRange('A1').values = [[1]]))).toBe('AccessDenied');
  });

  documented('takes nothing in a range of which one cell is locked', PROTECTION, async () => {
    await page.onSheet((sheet) => void (sheet.getRange('A1').format.protection.locked = false));
    await protect();
    expect(await page.codeOf((sheet) => void (sheet.getRange('A1:A2').values = [[1], [2]]))).toBe('AccessDenied');
    expect(valueIn(data(), 'A1')).toBeNull();
  });

  documented('takes values in cells that are not locked', reference('FormatProtection', 'locked'), async () => {
    await page.onSheet((sheet) => void (sheet.getRange('A1').format.protection.locked = false));
    await protect();
    await page.onSheet((sheet) => void (sheet.getRange('A1').values = [[1]]));
    expect(valueIn(data(), 'A1')).toBe(1);
  });

  documented('takes everything again once it is unprotected', reference('WorksheetProtection', 'unprotect'), async () => {
    await protect();
    await page.onSheet((sheet) => sheet.protection.unprotect());
    await page.onSheet((sheet) => void (sheet.getRange('A1').values = [[1]]));
    expect(valueIn(data(), 'A1')).toBe(1);
  });

  documented('can be read all the same', PROTECTION, async () => {
    await protect();
    const range = await page.onSheet((sheet) => sheet.getRange('A1').load('values,format/font/name'));
    expect(range.values).toEqual([['']]);
  });

  documented('takes no formats', reference(OPTIONS, 'allowFormatCells'), async () => {
    await protect({ allowSort: true });
    const codes = [
      await page.codeOf((sheet) => void (sheet.getRange('A1').format.wrapText = true)),
      await page.codeOf((sheet) => void (sheet.getRange('A1').numberFormat = [['0%']])),
      await page.codeOf((sheet) => void (sheet.getRange('A:A').format.columnWidth = 30)),
    ];
    expect(codes).toEqual(['AccessDenied', 'AccessDenied', 'AccessDenied']);
  });

  documented('takes formats when it was told to allow them', reference(OPTIONS, 'allowFormatCells'), async () => {
    await protect({ allowFormatCells: true });
    await page.onSheet((sheet) => void (sheet.getRange('A1').format.wrapText = true));
    expect(data().styles({ row: 0, column: 0, rowCount: 1, columnCount: 1 })[0]?.[0]?.wrap).toBe(true);
  });

  const structure: [string, (sheet: Excel.Worksheet) => void][] = [
    ['rows put in', (sheet) => void sheet.getRange('1:1').insert('Down')],
    ['cells taken out', (sheet) => sheet.getRange('A1').delete('Up')],
    ['cells merged', (sheet) => sheet.getRange('A1:B2').merge()],
    ['a table made', (sheet) => void sheet.tables.add('A1:B2', true)],
    ['a chart made', (sheet) => void sheet.charts.add('Pie', sheet.getRange('A1:B2'))],
  ];
  structure.forEach(([what, work]) => {
    documented(`has no ${what}`, PROTECTION, async () => {
      await protect();
      expect(await page.codeOf(work)).toBe('AccessDenied');
    });
  });

  documented('says so, and what it allows', reference('WorksheetProtection', 'options'), async () => {
    await protect({ allowSort: true });
    const protection = await page.onSheet((sheet) => sheet.protection.load('protected,options'));
    expect([protection.protected, protection.options.allowSort, protection.options.allowFormatCells]).toEqual([true, true, false]);
  });

  documented('cannot be protected again', reference('WorksheetProtection', 'protect()'), async () => {
    await protect();
    expect(await page.codeOf((sheet) => sheet.protection.protect())).toBe('InvalidOperation');
  });

  documented('leaves other sheets open', PROTECTION, async () => {
    await protect();
    await page.onSheet((_sheet, { workbook }) => void (workbook.worksheets.add('另').getRange('A1').values = [[1]]));
    expect(valueIn(page.excel.book.sheets[1]!, 'A1')).toBe(1);
  });
});
