import { valueIn } from '../book/sheet-shorthand';
import { contractPage, documented, guide, reference } from './documented';

const ERRORS = guide('testing/application-specific-api-error-handling');
const INSERT = reference('Range', 'insert()');

describe('cells that are put in', () => {
  const page = contractPage();
  const conflict = (write: string, insert: (sheet: Excel.Worksheet) => void) =>
    page.codeOf((sheet) => {
      sheet.getRange(write).values = [['末']];
      insert(sheet);
    });

  documented('push no content over the last row', `${INSERT}, ${ERRORS}`, async () => {
    expect(await conflict('A1048576', (sheet) => void sheet.getRange('1:1').insert('Down'))).toBe('InsertDeleteConflict');
    expect(valueIn(page.excel.book.sheets[0]!, 'A1048576')).toBe('末');
  });
  documented('push no content over the last column', `${INSERT}, ${ERRORS}`, async () =>
    expect(await conflict('XFD1', (sheet) => void sheet.getRange('A:B').insert('Right'))).toBe('InsertDeleteConflict'),
  );
  documented('may push content up to the last row', INSERT, async () => {
    await page.onSheet((sheet) => {
      sheet.getRange('A1048575').values = [['末']];
      sheet.getRange('1:1').insert('Down');
    });
    expect(valueIn(page.excel.book.sheets[0]!, 'A1048576')).toBe('末');
  });
  documented('may push blanks over the last row in the columns beside content', INSERT, async () => {
    await page.onSheet((sheet) => {
      sheet.getRange('A1048576').values = [['末']];
      sheet.getRange('B1').insert('Down');
    });
    expect(valueIn(page.excel.book.sheets[0]!, 'A1048576')).toBe('末');
  });
});
