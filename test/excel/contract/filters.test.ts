import { at, put } from '../book/sheet-shorthand';
import { strFromU8, strToU8, unzipSync, writeXlsx, zipSync } from '../vendor';
import { readBook } from '../xlsx/read-book';
import { writeBook } from '../xlsx/write-book';
import { contractPage, documented, reference } from './documented';

const ABOVE_ONE = '<filterColumn colId="1"><customFilters><customFilter operator="greaterThan" val="1"/></customFilters></filterColumn>';
const FILTER = 'AutoFilter';

/** A workbook with three rows of which the second is filtered out: by the sheet's filter, and by that of a table. */
async function filteredFile(): Promise<Uint8Array> {
  const rows = [
    ['名', '值'],
    ['甲', 2],
    ['乙', 1],
    ['丙', 3],
  ];
  const rowDefs = new Map([[2, { hidden: true }]]);
  const columns = [{ name: '名' }, { name: '值' }];
  const bytes = await writeXlsx({
    sheets: [
      { name: '数据', rows, rowDefs, autoFilter: { range: 'A1:B4' } },
      { name: '表', rows, rowDefs, tables: [{ name: '指标表', range: 'A1:B4', columns }] },
    ],
  });
  const parts = unzipSync(bytes);
  for (const path of ['xl/worksheets/sheet1.xml', 'xl/tables/table1.xml']) {
    const text = strFromU8(parts[path]!).replace(/<autoFilter ([^>]*)\/>/, `<autoFilter $1>${ABOVE_ONE}</autoFilter>`);
    parts[path] = strToU8(text);
  }
  return zipSync(parts);
}

describe('filters', () => {
  const page = contractPage();

  beforeEach(async () => {
    page.excel.book.dispose();
    page.excel.switchTo((await readBook(await filteredFile())).book);
  });

  const filters: [string, (context: Excel.RequestContext) => Excel.AutoFilter][] = [
    ['a sheet', ({ workbook }) => workbook.worksheets.getItem('数据').autoFilter],
    ['a table', ({ workbook }) => workbook.tables.getItem('指标表').autoFilter],
  ];
  filters.forEach(([whose, filterOf], index) => {
    const sheet = () => page.excel.book.sheets[index]!;
    const facts = (change: (filter: Excel.AutoFilter) => void = () => undefined) =>
      page.excel.run(async (context) => {
        const filter = filterOf(context);
        change(filter);
        filter.load('enabled,isDataFiltered');
        await context.sync();
        return [filter.enabled, filter.isDataFiltered];
      });

    documented(`the filter of ${whose} says whether it hides rows`, reference(FILTER, 'isDataFiltered'), async () => {
      expect(await facts()).toEqual([true, true]);
    });

    documented(`clearing the criteria of ${whose} shows every row and keeps the filter`, reference(FILTER, 'clearCriteria()'), async () => {
      expect(await facts((filter) => filter.clearCriteria())).toEqual([true, false]);
      expect(sheet().rowHidden(2)).toBe(false);
    });

    documented(`the filter of ${whose} has a range`, reference(FILTER, 'getRange()'), async () => {
      const address = await page.excel.run(async (context) => {
        const range = filterOf(context).getRange();
        range.load('address');
        await context.sync();
        return range.address;
      });
      expect(address).toBe(`${sheet().name}!A1:B4`);
    });

    it(`the criteria of ${whose} stay in the file until they are cleared`, async () => {
      const path = ['xl/worksheets/sheet1.xml', 'xl/tables/table1.xml'][index]!;
      const written = async () => strFromU8(unzipSync(await writeBook(page.excel.book))[path]!);
      expect(await written()).toContain(ABOVE_ONE);
      await facts((filter) => filter.clearCriteria());
      expect(await written()).toMatch(/<autoFilter [^>]*\/>/);
    });
  });

  documented('values of rows that a filter hides are read with the others', reference('Range', 'values'), async () => {
    const read = await page.onSheet(async (sheet, context) => {
      const range = sheet.getRange('A2:B4');
      range.load('values,rowHidden');
      await context.sync();
      return [range.values, range.rowHidden];
    });
    expect(read).toEqual([
      [
        ['甲', 2],
        ['乙', 1],
        ['丙', 3],
      ],
      null,
    ]);
  });

  documented('a filter is removed with its arrows', reference(FILTER, 'remove()'), async () => {
    await page.onSheet((sheet) => sheet.autoFilter.remove());
    expect([page.excel.book.sheets[0]!.filter, page.excel.book.sheets[0]!.rowHidden(2)]).toEqual([null, false]);
  });

  documented('a table clears its own filter', reference('Table', 'clearFilters()'), async () => {
    await page.onSheet((_sheet, { workbook }) => workbook.tables.getItem('指标表').clearFilters());
    expect(page.excel.book.sheets[1]!.rowHidden(2)).toBe(false);
  });

  documented('a sheet without a filter has a null object for its range', reference(FILTER, 'getRangeOrNullObject()'), async () => {
    const none = await page.onSheet((_sheet, { workbook }) => workbook.worksheets.getItem('表').autoFilter.getRangeOrNullObject());
    expect(none.isNullObject).toBe(true);
  });

  documented(
    'a protected sheet keeps its filter as it is, unless it allows filters',
    reference('WorksheetProtectionOptions', 'allowAutoFilter'),
    async () => {
      const sheet = page.excel.book.sheets[0]!;
      sheet.protection = { allowFormatCells: false, allowSort: false, allowAutoFilter: false };
      const refused = await page.codeOf((protectedSheet) => protectedSheet.autoFilter.clearCriteria());
      sheet.protection = { allowFormatCells: false, allowSort: false, allowAutoFilter: true };
      await page.onSheet((allowing) => allowing.autoFilter.clearCriteria());
      expect([refused, sheet.rowHidden(2)]).toEqual(['AccessDenied', false]);
    },
  );

  it('a filter follows its cells', () => {
    const sheet = page.excel.book.sheets[0]!;
    sheet.insert(at('1:1'), 'down');
    put(sheet, 'A1', [['题']]);
    expect(sheet.filter).toEqual({ area: at('A2:B5'), criteria: ABOVE_ONE });
  });
});
