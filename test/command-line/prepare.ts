import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { NODE_BUNDLE } from '../excel/node-bundle';

const ROOT = join(__dirname, '..', '..');
export const ADDIN_FOLDER = join(ROOT, 'dist');
const CACHE = join(ROOT, '.cache', 'command-line');
export const SCORE_PROCESS = join(CACHE, 'score-process.cjs');
const STALE_LOCK = 120_000;

interface Product {
  /** What shows that it has been made. */
  readonly file: string;
  /** Files and folders it is made from. */
  readonly from: readonly string[];
  make(): Promise<unknown>;
}

const ADDIN: Product = {
  file: join(ADDIN_FOLDER, 'taskpane.html'),
  from: ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'],
  make: () => promisify(execFile)(process.execPath, [require.resolve('webpack/bin/webpack.js'), '--mode', 'production'], { cwd: ROOT }),
};

const PROCESS: Product = {
  file: SCORE_PROCESS,
  from: ['test/excel', 'test/command-line', 'package-lock.json'],
  make: bundleProcess,
};

/** Builds the add-in, and bundles the process that runs it, where their sources changed since the last time. */
export async function prepare(): Promise<void> {
  await Promise.all([refresh(ADDIN), refresh(PROCESS)]);
}

async function refresh(product: Product): Promise<void> {
  const stamp = join(CACHE, `${basename(product.file)}.stamp`);
  const fingerprint = fingerprintOf(product.from);
  const isFresh = (): boolean => existsSync(product.file) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint;
  if (isFresh()) return;
  mkdirSync(CACHE, { recursive: true });
  await alone(`${stamp}.lock`, async () => {
    if (isFresh()) return;
    await product.make();
    writeFileSync(stamp, fingerprint);
  });
}

/** Does work that no other process may do at the same time; a lock that was left behind is broken after a while. */
async function alone(lock: string, work: () => Promise<void>): Promise<void> {
  while (!taken(lock)) {
    if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > STALE_LOCK) rmSync(lock, { recursive: true, force: true });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  try {
    await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function taken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

/** One file that Node loads at once; jsdom stays outside, as it looks for files of its own beside itself. */
async function bundleProcess(): Promise<void> {
  const { build } = await import('esbuild');
  await build({
    ...NODE_BUNDLE,
    entryPoints: [join(__dirname, 'score-process.ts')],
    outfile: SCORE_PROCESS,
    external: ['jsdom', '@microsoft/office-js'],
  });
}

function fingerprintOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((name) => filesUnder(join(ROOT, name)))) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
