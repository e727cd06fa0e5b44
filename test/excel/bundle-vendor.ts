import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(__dirname, '..', '..');
const BUNDLE = join(ROOT, '.cache', 'vendor.cjs');
const STAMP = join(ROOT, '.cache', 'vendor.stamp');
const INPUTS = ['test/excel/vendor.ts', 'test/excel/bundle-vendor.ts', 'package-lock.json'];

/** Bundles vendor.ts as CommonJS for jest, unless neither it nor the installed packages changed since the last time. */
export default async function bundleVendor(): Promise<void> {
  const stamp = fingerprint();
  if (existsSync(BUNDLE) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  mkdirSync(dirname(BUNDLE), { recursive: true });
  await build({
    entryPoints: [join(ROOT, 'test/excel/vendor.ts')],
    outfile: BUNDLE,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    conditions: ['import', 'module', 'default'],
    logLevel: 'error',
  });
  writeFileSync(STAMP, stamp);
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const input of INPUTS) hash.update(readFileSync(join(ROOT, input)));
  return hash.digest('hex');
}
