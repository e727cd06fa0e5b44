import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DESK_PAGE } from '../../build/desk-page';
import { draftRelease } from '../../build/release';
import { openContext } from '../browser';
import { DeskInBrowser } from '../desk-in-browser';
import { SAMPLE } from '../open-desk';
import { TABS } from '../pane-in-browser';
import { host, nginx, type Host } from './nginx';

const program = nginx();
if (program === null) test.todo('the release on nginx (not checked: nginx is not installed)');
else describe('the release, unpacked and served by nginx with the configuration of the guide', () => onNginx(program));

function onNginx(path: string): void {
  let site: Host;
  let names: readonly string[];

  beforeAll(async () => {
    const release = await draftRelease();
    names = Object.keys(release);
    site = await host(path, release);
  });

  afterAll(() => site?.close());

  /** The desk stands around the pane, under the site's own address; everything of the pane comes from nginx. */
  async function openDesk(): Promise<DeskInBrowser> {
    const context = await openContext({ viewport: { width: 1366, height: 768 }, ignoreHTTPSErrors: true });
    await context.addInitScript(() => {
      const around = window.parent as unknown as { excelDesk?: { admit(page: Window): void } };
      if (window.parent !== window) around.excelDesk?.admit(window);
    });
    await context.route(`${site.origin}/`, (route) => route.fulfill({ path: join(DESK_PAGE, 'index.html') }));
    await context.route(`${site.origin}/desk/changes`, (route) => route.fulfill({ contentType: 'text/event-stream', body: '' }));
    await context.route(/\/manifest\.xml$/, (route) =>
      route.fulfill({ contentType: 'application/xml', body: readFileSync(join(__dirname, '..', '..', '..', 'manifest.xml')) }),
    );
    await context.route(/\/desk\/(?!changes)/, (route) => {
      const name = new URL(route.request().url()).pathname.slice('/desk/'.length);
      return route.fulfill({ path: name === 'sample.xlsx' ? SAMPLE : join(DESK_PAGE, name) });
    });
    const desk = new DeskInBrowser(await context.newPage(), site.origin, () => context.close());
    await desk.load();
    return desk;
  }

  test('scores, and shows every tab, with nothing in the console', async () => {
    const desk = await openDesk();
    await desk.pane.score();
    for (const tab of TABS) await desk.pane.turnTo(tab);
    await desk.pane.openAllRules();
    expect(desk.problems).toEqual([]);
    await desk.close();
  });

  test.each(['zh-CN', 'en-US'])('the user guide in %s shows with its pictures, and nothing in the console', async (language) => {
    const context = await openContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    await page.goto(`${site.origin}/help/${language}.html`);
    const drawn = await page.locator('img').evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth > 0));
    expect([drawn, problems]).toEqual([[true, true, true, true, true], []]);
    await context.close();
  });

  async function headersOf(file: string): Promise<Record<string, string>> {
    const context = await openContext({ ignoreHTTPSErrors: true });
    const answer = await context.request.get(`${site.origin}/${file}`);
    expect(answer.status()).toBe(200);
    await context.close();
    return answer.headers();
  }

  test.each(['taskpane.html', 'taskpane.css', 'office/office.js'])('%s is asked for anew each time', async (file) => {
    expect((await headersOf(file))['cache-control']).toBe('no-cache');
  });

  test('a script named after its content is kept for good', async () => {
    const script = names.find((name) => /^site\/pane\.[0-9a-f]+\.js$/.test(name))!;
    expect((await headersOf(script.slice('site/'.length)))['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  // learn.microsoft.com/javascript/api/manifest/image: where icons have the header, Office shows a default icon.
  test('an icon has no word about caches', async () => {
    expect((await headersOf('assets/icon-32.png'))['cache-control']).toBeUndefined();
  });

  test('the page comes with its content policy', async () => {
    expect((await headersOf('taskpane.html'))['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/);
  });

  test('a folder is not listed', async () => {
    const context = await openContext({ ignoreHTTPSErrors: true });
    expect((await context.request.get(`${site.origin}/assets/`)).status()).toBe(403);
    await context.close();
  });
}
