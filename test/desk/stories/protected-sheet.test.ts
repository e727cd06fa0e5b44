import type { Book } from '../../excel';
import { bookFile, TABLE, tableWith } from '../books';
import type { DeskInBrowser } from '../desk-in-browser';
import { openDesk } from '../open-desk';

describe('a protected sheet', () => {
  let desk: DeskInBrowser;

  beforeAll(async () => {
    desk = await openDesk();
    await desk.openBook(await bookFile('受保护.xlsx', { [TABLE]: tableWith({}) }, protect));
    await desk.pane.score();
  });

  afterAll(async () => {
    await desk.close();
  });

  test('is named in a sentence that says what to do', async () =>
    await desk.pane.says('工作表“指标”受保护，无法写入结果。请先撤销保护（审阅 › 撤销工作表保护）再评分。'));

  test('nothing is written', async () => expect(await desk.sheetNames()).toEqual([TABLE]));

  test('the sentence stays while the person looks about', async () => {
    await desk.pane.turnTo('findings');
    await desk.pane.says('没有完成评分');
  });

  test('it stays while the book is read again and the sheet is still protected', async () => {
    await desk.pane.choose('重新读取');
    await desk.pane.says('没有完成评分');
  });

  test('it goes when the sheet is no longer protected, without another run', async () => {
    await desk.unprotect(TABLE);
    await desk.pane.choose('重新读取');
    await desk.pane.getByText('没有完成评分').waitFor({ state: 'detached' });
    expect(await desk.sheetNames()).toEqual([TABLE]);
  });

  test('without an error, and without leaving this machine', () => expect(desk.troubles).toEqual([]));
});

function protect(book: Book): void {
  for (const sheet of book.sheets) sheet.protection = { allowFormatCells: false, allowSort: false, allowAutoFilter: false };
}
