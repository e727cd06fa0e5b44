import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { ADDIN_FOLDER, prepareAddin } from '../build/addin';
import { openContext } from './browser';

/*
 * Excel on the web shows the page in a frame of another origin and talks to it by postMessage: excel-web-16.00.debug.js of the package
 * @microsoft/office-js 1.1.110 (ClientEndPoint, MessagePackager, getAppContext). The addresses are answered here; nothing is asked of them.
 */

const EXCEL = 'https://excel.officeapps.live.com';
const ADDIN = 'https://addin.example';

const EXCEL_PAGE = `<!doctype html><meta charset="utf-8"><script>
  window.asked = [];
  const context = {
    _id: 'addin', _appName: 16, _appVersion: 16, _appUILocale: 'zh-CN', _dataLocale: 'zh-CN', _docUrl: '自评.xlsx', _clientMode: 1,
    _settings: {}, _reason: 2, _requirementMatrix: '{"ExcelApi":"1.17"}',
  };
  addEventListener('message', ({ data, source, origin }) => {
    const { _messageType, _actionName, _conversationId, _correlationId } = JSON.parse(data);
    if (_messageType !== 0) return;
    window.asked.push(_actionName);
    if (_actionName !== 'ContextActivationManager_getAppContextAsync') return;
    const answer = { _messageType: 1, _actionName, _conversationId, _correlationId, _errorCode: 0, _responseType: 0, _data: context };
    source.postMessage(JSON.stringify({ ...answer, _origin: location.origin, _serializerVersion: 1 }), origin);
  });
  const frame = document.createElement('iframe');
  frame.name = JSON.stringify({
    hostInfo: 'Excel$Web$16.00$zh-CN$0$$disableLogging$0', xdmInfo: 'conversation|addin|' + location.origin, serializerVersion: 1,
  });
  frame.width = 350;
  frame.height = 700;
  frame.src = '${ADDIN}/taskpane.html';
  addEventListener('DOMContentLoaded', () => document.body.append(frame));
</script><body></body>`;

let page: Page;
let frame: Frame;
const problems: string[] = [];

beforeAll(async () => {
  await prepareAddin();
  page = await (await openContext()).newPage();
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const file = path.join(ADDIN_FOLDER, pathname);
    if (origin === EXCEL) await route.fulfill({ contentType: 'text/html; charset=utf-8', body: EXCEL_PAGE });
    else if (origin === ADDIN && existsSync(file)) await route.fulfill({ contentType: typeOf(file), body: readFileSync(file) });
    else await route.fulfill({ status: 404 });
  });
  await page.goto(EXCEL);
  frame = await frameOf(page);
});

afterAll(async () => {
  await page.context().close();
});

function typeOf(file: string): string {
  const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };
  return types[path.extname(file)] ?? 'application/octet-stream';
}

async function frameOf(one: Page): Promise<Frame> {
  const found = await (await one.waitForSelector('iframe')).contentFrame();
  if (found === null) throw new Error('Excel shows no add-in.');
  return found;
}

test('office.js is ready, and knows where it is', async () => {
  const { host, platform } = await frame.evaluate(async () => {
    while (typeof Office === 'undefined') await new Promise((resolve) => setTimeout(resolve, 10));
    return await Office.onReady();
  });
  expect([host, platform]).toEqual(['Excel', 'OfficeOnline']);
});

test('the pane shows, and asks Excel for the workbook', async () => {
  await frame.getByRole('button', { name: '评分' }).waitFor();
  await page.waitForFunction(() => (window as unknown as { asked: string[] }).asked.includes('executeMethod'));
});

test('nothing that office.js or the pane does is against the content policy', () => {
  // A browser may keep storage from frames of other origins. office.js says so and goes on; the add-in stores nothing.
  expect(problems.filter((problem) => !problem.includes("'sessionStorage'"))).toEqual([]);
});
