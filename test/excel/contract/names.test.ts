import { failureOf } from '../host/one-page';
import { contractPage, documented, reference } from './documented';

const NAMES = 'support.microsoft.com/office/define-and-use-names-in-formulas-4d0f13ac-53b7-422e-afd2-abd7ff379c64';

describe('names', () => {
  const page = contractPage();

  documented('are added for a range and lead back to it', reference('NamedItemCollection', 'add()'), async () => {
    const read = await page.excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const added = names.add('总分', worksheets.getItem('数据').getRange('B2'));
      const range = added.getRange();
      added.load('name,formula,value,type');
      range.load('address');
      await context.sync();
      return { ...added.toJSON(), address: range.address };
    });
    expect(read).toMatchObject({ name: '总分', formula: '=数据!$B$2', value: '数据!B2', type: 'Range', address: '数据!B2' });
  });

  documented('that exist are not added again', reference('NamedItemCollection', 'add()'), async () => {
    const work = page.excel.run(async (context) => {
      context.workbook.names.add('甲', '=1');
      context.workbook.names.add('甲', '=2');
      await context.sync();
    });
    expect(await failureOf(work)).toMatchObject({ code: 'ItemAlreadyExists' });
  });

  describe.each(['AB12', 'R', 'c', 'R1C1', 'r2', 'RC', 'C5', 'TRUE', 'False'])('%s', (name) => {
    documented('is no name, as it is a cell or a truth value', NAMES, async () => {
      const work = page.excel.run(async (context) => {
        context.workbook.names.add(name, '=1');
        await context.sync();
      });
      expect(await failureOf(work)).toMatchObject({ code: 'InvalidArgument' });
    });
  });

  documented('that do not exist are null objects', reference('NamedItemCollection', 'getItemOrNullObject()'), async () => {
    const found = await page.excel.run(async (context) => {
      const item = context.workbook.names.getItemOrNullObject('没有');
      await context.sync();
      return item.isNullObject;
    });
    expect(found).toBe(true);
  });

  documented('stand for their range in an address', reference('Worksheet', 'getRange()'), async () => {
    const range = await page.onSheet((sheet, { workbook }) => {
      workbook.names.add('总分', sheet.getRange('B2:C3'));
      return sheet.getRange('总分').load('address');
    });
    expect(range.address).toBe('数据!B2:C3');
  });

  documented('of a sheet are apart from those of the workbook', reference('Worksheet', 'names'), async () => {
    const found = await page.onSheet(async (sheet, context) => {
      sheet.names.add('总分', sheet.getRange('B2'));
      const inSheet = sheet.names.getItemOrNullObject('总分');
      const inBook = context.workbook.names.getItemOrNullObject('总分');
      await context.sync();
      return [inSheet.isNullObject, inBook.isNullObject];
    });
    expect(found).toEqual([false, true]);
  });

  documented('follow the cells they stand for', reference('NamedItem', 'formula'), async () => {
    const item = await page.onSheet((sheet, { workbook }) => {
      const added = workbook.names.add('总分', sheet.getRange('B2'));
      sheet.getRange('1:3').insert('Down');
      return added.load('formula');
    });
    expect(item.formula).toBe('=数据!$B$5');
  });

  documented('are deleted', reference('NamedItem', 'delete()'), async () => {
    await page.onSheet((sheet, { workbook }) => workbook.names.add('总分', sheet.getRange('B2')).delete());
    expect(page.excel.book.names).toEqual([]);
  });
});
