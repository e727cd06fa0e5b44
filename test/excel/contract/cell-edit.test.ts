import { failureOf } from '../host/one-page';
import { valueIn } from '../book/sheet-shorthand';
import { contractPage, documented, guide, reference } from './documented';

const ERRORS = guide('testing/application-specific-api-error-handling');

describe('while somebody types in a cell', () => {
  const page = contractPage({ requirementSets: { ExcelApi: '1.15', DelayForCellEdit: '1.1' } });
  const write = (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem('数据').getRange('A1').values = [[1]];
    return context.sync();
  };
  const standing = () => valueIn(page.excel.book.sheets[0]!, 'A1');

  documented('every request fails, as often as it is tried', ERRORS, async () => {
    page.excel.beginCellEdit();
    const codes = [(await failureOf(page.excel.run(write))).code, (await failureOf(page.excel.run(write))).code];
    expect([...codes, standing()]).toEqual(['InvalidOperationInCellEditMode', 'InvalidOperationInCellEditMode', null]);
  });

  documented('and ends, requests are carried out again', ERRORS, async () => {
    page.excel.beginCellEdit();
    page.excel.endCellEdit();
    await page.excel.run(write);
    expect(standing()).toBe(1);
  });

  documented('a request may wait until it ends', reference('RunOptions', 'delayForCellEdit'), async () => {
    page.excel.beginCellEdit();
    const waiting = page.excel.api.run({ delayForCellEdit: true }, write);
    await failureOf(page.excel.run(write));
    expect(standing()).toBeNull();
    page.excel.endCellEdit();
    await waiting;
    expect(standing()).toBe(1);
  });
});
