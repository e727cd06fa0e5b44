import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(__dirname, '..', '..');
export const ADDIN_FOLDER = join(ROOT, 'dist');
export const SCORE_PROCESS = join(ROOT, '.cache', 'command-line', 'score-process.cjs');

interface Product {
  /** What shows that it has been made. */
  readonly file: string;
  /** Files and folders it is made from. */
  readonly from: readonly string[];
  make(): Promise<unknown>;
}

const ADDIN: Product = {
  file: join(ADDIN_FOLDER, 'taskpane.html'),
  from: ['src', 'manifest.xml', 'webpack.config.js', 'package-lock.json'],
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
  const stamp = join(ROOT, '.cache', 'command-line', `${product.file.split('/').at(-1)}.stamp`);
  const fingerprint = fingerprintOf(product.from);
  if (existsSync(product.file) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return;
  await product.make();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint);
}

/** One file that Node loads at once; jsdom stays outside, as it looks for files of its own beside itself. */
async function bundleProcess(): Promise<void> {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [join(__dirname, 'score-process.ts')],
    outfile: SCORE_PROCESS,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    conditions: ['import', 'module', 'default'],
    external: ['jsdom', '@microsoft/office-js'],
    logLevel: 'error',
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
