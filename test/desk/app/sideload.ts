import { serveAddin } from '../../excel';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ADDIN_FOLDER, ROOT, watchAddin } from './watch-addin';

/**
 * Microsoft's tools for sideloading. They are fetched when first used rather than installed with the project: with what they depend on
 * they take 450 MB, and some of it runs install scripts.
 */
const CERTIFICATES = 'office-addin-dev-certs@3.0.0';
const SIDELOADING = 'office-addin-debugging@7.0.0';
const CERTIFICATE_FOLDER = join(homedir(), '.office-addin-dev-certs');
const MANIFEST = 'manifest.xml';
/** The manifest names this port. */
const PORT = 3000;

/** `npm run excel`: serves the add-in over https and starts the desktop's Excel with it. */
async function sideload(): Promise<void> {
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    throw new Error('Excel 桌面版只在 Windows 和 macOS 上有。请用 npm start 打开工作台，或在 Excel 网页版中上传 manifest.xml。');
  }
  await run(CERTIFICATES, 'install');
  await watchAddin(() => undefined);
  const [cert, key] = await Promise.all(['localhost.crt', 'localhost.key'].map((name) => readFile(join(CERTIFICATE_FOLDER, name))));
  const server = await serveAddin({ folders: { '/': ADDIN_FOLDER }, firstPort: PORT, certificate: { cert: cert!, key: key! } });
  if (!server.origin.endsWith(`:${PORT}`)) {
    server.close();
    throw new Error(`端口 ${PORT} 已被占用。请先关闭占用它的程序（例如 npm start），再运行 npm run excel。`);
  }
  await run(SIDELOADING, 'start', MANIFEST, 'desktop', '--no-debug');
  console.log('Excel 已带加载项启动。按 Ctrl+C 结束并移除加载项。');
  process.once('SIGINT', () => void run(SIDELOADING, 'stop', MANIFEST).finally(() => process.exit()));
}

async function run(tool: string, ...parameters: string[]): Promise<void> {
  const child = spawn('npx', ['--yes', tool, ...parameters], { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${tool} ${parameters[0] ?? ''}: ${code ?? '—'}`);
}

sideload().catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(1);
});
