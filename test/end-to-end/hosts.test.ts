import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Linter } from 'eslint';
import { JSDOM } from 'jsdom';
import type { ExcelWindow } from '../excel';
import { openWithAddin, pressScore } from './scoring';
import { bookOf, HEADER, RESULT_ROWS } from './small-book';

/* The hosts that load the page, and what office.js asks for in each: office.js of the package, whose files stand beside the page. */

const DIST = path.join(__dirname, '..', '..', 'dist');

async function inHost<T>(settings: Parameters<typeof openWithAddin>[1], look: (excel: ExcelWindow) => Promise<T> | T): Promise<T> {
  const book = bookOf({ 指标: [HEADER, ...RESULT_ROWS] });
  const excel = await openWithAddin(book, settings);
  try {
    return await look(excel);
  } finally {
    excel.close();
    book.dispose();
  }
}

/** Every script that was asked for, below the page's own address, the only one that its content policy lets scripts come from. */
function scriptsOf({ window }: ExcelWindow): string[] {
  const base = new URL('.', window.location.href).href;
  return [...window.document.querySelectorAll('script')].map(({ src }) => src.replace(base, ''));
}

/** Its SupportedLocales and AssociatedLocales say which strings office.js asks for: those of `asked`. */
describe.each([
  ['zh-TW', 'zh-tw', '评价总得分'],
  ['zh-HK', 'zh-cn', '评价总得分'],
  ['ja-JP', 'ja-jp', '评价总得分'],
  ['en-GB', 'en-us', 'Total'],
  ['de-DE', 'de-de', '评价总得分'],
])('Excel in %s', (locale, asked, total) => {
  test('is scored, with the English strings of office.js where those of the language are not there', async () => {
    await inHost({ locale }, async (excel) => {
      const published = await pressScore(excel);
      expect(published.ok && published.summary[0]).toContain(total);
      const isThere = existsSync(path.join(DIST, 'office', asked));
      expect(scriptsOf(excel).filter((src) => src.includes('strings'))).toEqual(
        (isThere ? [asked] : [asked, 'en-us']).map((folder) => `office/${folder}/office_strings.js`),
      );
      // On a slow machine office.js says that it has no language before the fallback has arrived, and goes on with that.
      const others = excel.pageErrors.filter((error) => !/office_strings\.js|fallback locale/.test(error));
      expect([others, excel.pageErrors.some((error) => error.includes(`${asked}/office_strings.js`))]).toEqual([[], !isThere]);
    });
  });
});

test('where office.js may report how it fares, it asks in vain for its telemetry, and goes on', async () => {
  await inHost({ mayReport: true }, async (excel) => {
    expect(await pressScore(excel)).toMatchObject({ ok: true });
    expect(scriptsOf(excel)).toContain('office/telemetry/oteljs_agave.js');
    expect(existsSync(path.join(DIST, 'office', 'telemetry'))).toBe(false);
  });
});

test('the build holds the file of each kind of Excel that office.js knows', async () => {
  await inHost({}, ({ window }) => {
    const { OSF } = window as unknown as { OSF: { HostSpecificFileVersionMap: { excel: Record<string, string> } } };
    const files = Object.entries(OSF.HostSpecificFileVersionMap.excel).map(([kind, version]) => `excel-${kind}-${version}.js`);
    expect(files).toHaveLength(5);
    // An Excel that is older than its file asks for the file of its own version.
    expect([...files, 'excel-win32-16.00.js'].filter((file) => !existsSync(path.join(DIST, 'office', file)))).toEqual([]);
  });
});

/* learn.microsoft.com/office/dev/add-ins/develop/support-ie-11 */
describe('a browser that cannot run the pane', () => {
  const script = readFileSync(path.join(DIST, 'old-webview.js'), 'utf8');
  const page = readFileSync(path.join(DIST, 'taskpane.html'), 'utf8');

  function sentenceIn(language: string, isOld: boolean): string[] {
    const { window } = new JSDOM(page, { runScripts: 'outside-only' });
    Object.defineProperty(window.navigator, 'language', { value: language });
    if (isOld) window.eval('delete Array.prototype.at');
    window.eval(script);
    return [...window.document.querySelectorAll('p')].filter(({ hidden }) => !hidden).map(({ lang }) => lang);
  }

  test.each([
    ['zh-CN', ['zh-CN']],
    ['en-US', ['en']],
    ['ja-JP', ['zh-CN']],
  ])('is told of in %s', (language, sentences) => {
    expect([sentenceIn(language, true), sentenceIn(language, false)]).toEqual([sentences, []]);
  });

  test('reads what tells of it, before anything newer', () => {
    const found = new Linter().verify(script, { languageOptions: { ecmaVersion: 5, sourceType: 'script' } });
    expect(found).toEqual([]);
    expect(page.match(/<script[^>]*>/g)?.[0]).toContain('old-webview.js');
  });
});
