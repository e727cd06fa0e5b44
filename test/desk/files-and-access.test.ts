import { type Book, originOf, readBook } from '../excel';
import { readFile } from 'node:fs/promises';
import type { DeskInBrowser } from './desk-in-browser';
import { openDesk, SAMPLE } from './open-desk';

const FORM = '绩效指标表';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let desk: DeskInBrowser;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(async () => {
  await desk.close();
});

describe('files at the desk', () => {
  test('opening, saving and opening again keeps what the sample holds', async () => {
    const original = await readBook(await readFile(SAMPLE));
    const { bytes } = await desk.save();
    await desk.open({ name: '再次打开.xlsx', mimeType: XLSX, buffer: Buffer.from(bytes) });
    await desk.bookIs('再次打开.xlsx');
    const again = await readBook((await desk.save()).bytes);
    expect(traitsOf(again.book)).toEqual(traitsOf(original.book));
    original.book.dispose();
    again.book.dispose();
  });

  test.each([
    ['a file that is no workbook', '说明.xlsx', Buffer.from('not a workbook'), /没有打开“说明\.xlsx”：.+原来的工作簿没有变化/],
    [
      'a password-protected file',
      '加密.xlsx',
      Buffer.from(`d0cf11e0a1b11ae1${Buffer.from('EncryptedPackage', 'utf16le').toString('hex')}`, 'hex'),
      /密码/,
    ],
    ['an old workbook', '旧.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /另存为/],
    ['a file that is cut short', '半个.xlsx', Buffer.from('504b030414000600', 'hex'), /没有打开“半个\.xlsx”/],
  ])('%s gets a sentence, and the book in hand stays', async (_case, name, buffer, sentence) => {
    await desk.open({ name, mimeType: XLSX, buffer });
    await desk.page.locator('#notices', { hasText: sentence }).waitFor();
    expect(await desk.texts(FORM, 'F6')).toEqual([['697']]);
  });

  test('a workbook that is dropped on the page is opened', async () => {
    const bytes = (await readFile(SAMPLE)).toString('base64');
    const data = await desk.page.evaluateHandle(
      ([content, type]) => {
        const transfer = new DataTransfer();
        const binary = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
        transfer.items.add(new File([binary], '拖入.xlsx', { type }));
        return transfer;
      },
      [bytes, XLSX] as const,
    );
    await desk.page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
    await desk.page.dispatchEvent('#drop-target', 'drop', { dataTransfer: data });
    await desk.bookIs('拖入.xlsx');
  });

  test('a changed book is not left without asking, and stays when the person says so', async () => {
    await desk.type('F6', '300');
    await desk.page.locator('.unsaved-mark', { hasText: '未保存' }).waitFor();
    const asked = desk.page.waitForEvent('dialog').then(async (dialog) => {
      await dialog.dismiss();
      return dialog.message();
    });
    await desk.page.getByRole('button', { name: '新建示例' }).click();
    expect(await asked).toContain('拖入.xlsx');
    expect(await desk.texts(FORM, 'F6')).toEqual([['300']]);
  });

  test('closing the page asks while there are unsaved changes', async () => {
    const kept = await desk.page.evaluate(() => window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
    expect(kept).toBe(false);
  });
});

describe('who can use the desk', () => {
  test('F6 goes from ribbon to grid to pane', async () => {
    const where = async () =>
      await desk.page.evaluate(() =>
        ['ribbon', 'sheet', 'pane'].find((id) => document.getElementById(id)?.contains(document.activeElement)),
      );
    await desk.page.locator('.ribbon-button').first().focus();
    const visited = [await where()];
    for (let press = 0; press < 3; press += 1) {
      await desk.page.keyboard.press('F6');
      visited.push(await where());
    }
    expect(visited).toEqual(['ribbon', 'sheet', 'pane', 'ribbon']);
  });

  test('the Tab key reaches everything outside the grid', async () => {
    const reached = new Set<string>();
    await desk.page.locator('[data-action="fresh"]').focus();
    for (let press = 0; press < 10; press += 1) {
      reached.add(await desk.page.evaluate(() => document.activeElement?.outerHTML.match(/data-(?:action|control)="(\w+)"/)?.[1] ?? ''));
      await desk.page.keyboard.press('Tab');
    }
    expect([...reached]).toEqual(expect.arrayContaining(['fresh', 'open', 'save', 'theme', 'Score', 'Every', 'Form', 'Clear', 'Pane']));
  });

  test('the Tab key goes on through the controls around the grid', async () => {
    const focused = async () =>
      await desk.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
    const reached: string[] = [];
    await desk.page.locator('[data-control="Pane"]').focus();
    for (let press = 0; press < 12; press += 1) {
      await desk.page.keyboard.press('Tab');
      reached.push(await focused());
    }
    expect(reached).toEqual(expect.arrayContaining(['名称框', '新建工作表', FORM, '缩小', '放大']));
  });

  test('the ribbon hides the pane and shows it again, by keyboard', async () => {
    await desk.page.locator('[data-control="Pane"]').focus();
    await desk.page.keyboard.press('Enter');
    await desk.page.locator('#pane').waitFor({ state: 'hidden' });
    await desk.page.keyboard.press('Enter');
    await desk.page.locator('#pane').waitFor({ state: 'visible' });
  });

  test('the handle makes the pane as wide as Excel allows, and no wider', async () => {
    const handle = desk.page.getByRole('separator');
    for (let press = 0; press < 12; press += 1) await handle.press('ArrowLeft');
    const width = await desk.page.locator('#pane').evaluate((pane) => pane.getBoundingClientRect().width);
    expect([width, await handle.getAttribute('aria-valuenow')]).toEqual([450, '450']);
  });

  test('without an error all the while', () => expect(desk.problems).toEqual([]));
});

/** Everything that has to survive a trip through the desk. */
function traitsOf(book: Book): unknown {
  return book.sheets.map((sheet) => {
    const used = sheet.used(false) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    return {
      name: sheet.name,
      cells: sheet.read(used),
      styles: sheet.styles(used),
      merges: new Set(sheet.merges.map((area) => JSON.stringify(area))),
      widths: Array.from({ length: used.columnCount }, (_, column) => sheet.columnWidth(column)),
      heights: Array.from({ length: used.rowCount }, (_, row) => sheet.rowHeight(row)),
      frozen: sheet.frozen,
      gridlines: sheet.showGridlines,
      pageSetup: sheet.pageSetup,
      validations: originOf(book)?.sheets.get(sheet.id)?.dataValidations,
    };
  });
}
