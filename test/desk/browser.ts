import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { devDependencies } from '../../package.json';
import { endsWithWorker, forWorker } from '../projects/for-worker';

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const ARGUMENTS = ['--no-sandbox', '--disable-dev-shm-usage'];

const UNPACKED = join(__dirname, '..', '..', '.cache', `chromium-${devDependencies['@sparticuz/chromium']}`);
const UNPACK = `import packed from '@sparticuz/chromium'; await packed.executablePath();`;
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${UNPACKED}/fonts</dir>
  <cachedir>${UNPACKED}/font-cache</cachedir>
</fontconfig>
`;

/** A context of its own in the browser that a worker of the test runner keeps for all its suites; elsewhere in a browser that ends with it. */
export async function openContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const browser = await forWorker('browser', {
    start: launchBrowser,
    isAlive: (one) => one.isConnected(),
    end: (one) => one.close(),
  });
  const context = await browser.newContext({ locale: 'zh-CN', ...options });
  if (!endsWithWorker()) context.on('close', () => void browser.close());
  return context;
}

/** A Chrome, Edge or Chromium that is installed, or else the Chromium that came with the development packages. */
async function launchBrowser(): Promise<Browser> {
  const installed = INSTALLED.find(existsSync);
  try {
    return installed === undefined ? await launchPacked() : await chromium.launch({ executablePath: installed, args: ARGUMENTS });
  } catch (problem) {
    throw new Error('The browser tests need Chrome, Edge or Chromium, and none could be started. Install one and run the tests again.', {
      cause: problem,
    });
  }
}

/**
 * The package brings a browser for a platform that has next to nothing: with system libraries and fonts, which a bare Linux lacks as well.
 * They are put to use for the browser alone.
 */
async function launchPacked(): Promise<Browser> {
  if (!existsSync(UNPACKED)) await unpack();
  const libraries = [join(UNPACKED, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return await chromium.launch({
    executablePath: join(UNPACKED, 'chromium'),
    args: [...ARGUMENTS, '--disable-gpu'],
    env: { ...environment(), LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(UNPACKED, 'fonts.conf') },
  });
}

/** Unpacks beside the place and moves it there when it is whole: test files that run at the same time all come by here. */
async function unpack(): Promise<void> {
  await mkdir(dirname(UNPACKED), { recursive: true });
  const whole = await mkdtemp(`${UNPACKED}-`);
  try {
    // In a process of its own, as the package takes all it needs to know from the environment and changes that in turn.
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', UNPACK], {
      cwd: __dirname,
      env: { ...environment(), TMPDIR: whole, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    });
    await writeFile(join(whole, 'fonts.conf'), FONTS);
    await rename(whole, UNPACKED);
  } catch (problem) {
    await rm(whole, { recursive: true, force: true });
    if (!existsSync(UNPACKED)) throw problem;
  }
}

function environment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
