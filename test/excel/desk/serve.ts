import { spawn } from 'node:child_process';
import { join } from 'node:path';
import webpack from 'webpack';
import { buildPage } from './build-page';
import { serveDesk } from './desk-server';

const ROOT = join(__dirname, '..', '..', '..');
const ADDIN = join(ROOT, '.cache', 'desk', 'addin');
const PAGE = join(ROOT, '.cache', 'desk', 'page');
const FIRST_PORT = 3000;

type Configure = (env: object, argv: { readonly mode: string }) => webpack.Configuration;

/** `npm start`: builds add-in and desk, serves them, and builds anew when a source changes. */
async function start(): Promise<void> {
  const tell = { addinBuilt: (): void => undefined };
  const [page] = await Promise.all([buildPage(PAGE), watchAddin(() => tell.addinBuilt())]);
  await page.watch();
  const server = await serveDesk({
    addinFolder: ADDIN,
    addinPages: ['taskpane.html'],
    pageFolder: PAGE,
    sample: join(ROOT, 'assets', '绩效指标表示例.xlsx'),
    firstPort: FIRST_PORT,
  });
  tell.addinBuilt = () => server.tellAddinChanged();
  console.log(`绩效自评 · Performance Score: ${server.origin}`);
  if (!process.env['CI']) openBrowser(server.origin);
}

/** Settles after the first build; `built` is called after each. */
async function watchAddin(built: () => void): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's configuration is a CommonJS file.
  const configure = require(join(ROOT, 'webpack.config.js')) as Configure;
  const configuration = configure({}, { mode: 'development' });
  const compiler = webpack({ ...configuration, output: { ...configuration.output, path: ADDIN } });
  await new Promise<void>((resolve, reject) => {
    compiler.watch({ aggregateTimeout: 100 }, (problem, stats) => {
      if (problem) return reject(problem);
      if (stats?.hasErrors()) console.error(stats.toString({ all: false, errors: true, colors: process.stdout.isTTY }));
      built();
      resolve();
    });
  });
}

/** Where there is no browser to open, the printed address has to do. */
function openBrowser(address: string): void {
  const [command, ...before] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform as string] ?? ['xdg-open'];
  const child = spawn(command!, [...before, address], { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
}

void start();
