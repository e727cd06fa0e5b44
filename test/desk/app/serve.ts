import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildPage } from './build-page';
import { serveDesk } from './desk-server';
import { ADDIN_FOLDER, ROOT, watchAddin } from './watch-addin';

const PAGE = join(ROOT, '.cache', 'desk', 'page');
const FIRST_PORT = 3000;

/** `npm start`: builds add-in and desk, serves them, and builds anew when a source changes. */
async function start(): Promise<void> {
  console.log('正在构建… Building…');
  let addinBuilt = (): void => undefined;
  const [page] = await Promise.all([buildPage(PAGE), watchAddin(() => addinBuilt())]);
  const server = await serveDesk({
    addinFolder: ADDIN_FOLDER,
    addinPages: ['taskpane.html'],
    pageFolder: PAGE,
    sample: join(ROOT, 'assets', '绩效指标表示例.xlsx'),
    firstPort: FIRST_PORT,
  });
  addinBuilt = () => server.tellAddinChanged();
  await page.watch();
  console.log(`${server.origin}  （按 Ctrl+C 结束 · Ctrl+C to stop）`);
  if (!process.env['CI']) openBrowser(server.origin);
}

/** Where there is no browser to open, the printed address has to do. */
function openBrowser(address: string): void {
  const [command, ...before] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform as string] ?? ['xdg-open'];
  const child = spawn(command!, [...before, address], { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
}

start().catch((problem: unknown) => {
  console.error(problem);
  process.exit(1);
});
