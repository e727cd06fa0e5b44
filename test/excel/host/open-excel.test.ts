import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newBook } from '../book/new-book';
import { serveAddin } from './addin-server';
import { openExcel } from './open-excel';
import { onePage } from './one-page';

describe('a page in Excel', () => {
  const page = onePage({
    locale: 'en-US',
    theme: { bodyBackgroundColor: '#1F2A3B', bodyForegroundColor: '#FFFFFF' },
    workbookName: '自评.xlsx',
    readOnly: true,
  });
  type Page = { readonly Office: typeof Office };
  const office = () => (page.excel.window as unknown as Page).Office;
  const associate = (name: string, action: (event: Office.AddinCommands.Event) => void) => office().actions.associate(name, action);

  it('boots office.js as Excel on Windows, in the given language', () => {
    const { host, platform, displayLanguage } = office().context;
    expect([host, platform, displayLanguage]).toEqual(['Excel', 'PC', 'en-US']);
  });

  it('knows the requirement sets that are offered', () => {
    const { requirements } = office().context;
    expect([requirements.isSetSupported('ExcelApi', '1.15'), requirements.isSetSupported('ExcelApi', '1.16')]).toEqual([true, false]);
  });

  it('is told the colours of Office', () => {
    expect(office().context.officeTheme.bodyBackgroundColor.toUpperCase()).toBe('#1F2A3B');
  });

  it('is told the name of the workbook and whether it may be saved', async () => {
    const facts = await page.excel.run(async (context) => {
      context.workbook.load('name,readOnly');
      await context.sync();
      return [context.workbook.name, context.workbook.readOnly];
    });
    expect(facts).toEqual(['自评.xlsx', true]);
  });

  it('runs the action of a ribbon button and waits for its completion', async () => {
    associate('write', (event) => {
      void page.excel
        .run(async (context) => {
          context.workbook.worksheets.getItem('数据').getRange('A1').values = [['评']];
          await context.sync();
        })
        .then(() => event.completed());
    });
    await page.excel.press('write');
    expect(page.excel.book.sheets[0]!.used(true)).toMatchObject({ row: 0, rowCount: 1 });
  });

  it('tells the action which button was pressed', async () => {
    const pressed: string[] = [];
    associate('tell', (event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    await page.excel.press('tell');
    expect(pressed).toEqual(['tell']);
  });

  it('says so when no function is associated with an action', async () => {
    await expect(page.excel.press('nothing')).rejects.toThrow('no function is associated');
  });

  it('says so when a command neither completes nor sends anything', async () => {
    associate('hang', () => undefined);
    await expect(page.excel.press('hang', 50)).rejects.toThrow('The command "hang" has not completed, and has sent no request for 0.05 s.');
  });

  it('collects what the page publishes', () => {
    const { window } = page.excel;
    window.dispatchEvent(new window.CustomEvent('told', { detail: '{"ok":true}' }));
    expect([page.excel.events('told'), page.excel.events('other')]).toEqual([['{"ok":true}'], []]);
  });

  it('can bring up the pane of a shared runtime', async () => {
    await expect(office().addin.showAsTaskpane()).resolves.toBeUndefined();
  });

  it('has no frames to paint, so that what waits for one is never loaded', () => {
    expect(page.excel.window.requestAnimationFrame).toBeUndefined();
  });

  it('sends nothing beyond this machine', () => {
    const addresses = [...page.excel.window.document.querySelectorAll('script')].map((script) => new URL(script.src).hostname);
    expect(new Set(addresses)).toEqual(new Set(['localhost']));
  });
});

describe('serveAddin', () => {
  it('goes on serving after a path that says nothing and a page that cannot be made', async () => {
    const pages = { '/': '<p>窗格</p>', '/gone': () => Promise.reject(new Error('no such page')) };
    const server = await serveAddin({ folders: {}, pages });
    const statuses = await Promise.all(['/%E0%A4%A', '/gone', '/'].map(async (path) => (await fetch(`${server.origin}${path}`)).status));
    server.close();
    expect(statuses).toEqual([500, 500, 200]);
  });
});

describe('openExcel', () => {
  it('serves a built add-in from its folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'addin-'));
    writeFileSync(join(folder, 'pane.html'), '<script>window.Office = { onReady: () => Promise.resolve() };</script><p>窗格</p>');
    const excel = await openExcel({ book: newBook(), addin: { folder, page: 'pane.html' } });
    expect(excel.window.document.querySelector('p')?.textContent).toBe('窗格');
    excel.close();
    excel.book.dispose();
    rmSync(folder, { recursive: true });
  });

  it('says so when the page does not load office.js', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'addin-'));
    writeFileSync(join(folder, 'pane.html'), '<p></p>');
    const book = newBook();
    await expect(openExcel({ book, addin: { folder, page: 'pane.html' }, loadLimit: 100 })).rejects.toThrow('did not load office.js');
    book.dispose();
    rmSync(folder, { recursive: true });
  });
});
