import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { NODE_BUNDLE } from './node-bundle';

const ROOT = join(__dirname, '..', '..');
const BUNDLE = join(ROOT, '.cache', 'vendor.cjs');
const STAMP = join(ROOT, '.cache', 'vendor.stamp');
const INPUTS = [
  'test/excel/vendor.ts',
  ...readdirSync(join(ROOT, 'test/excel/engine')).map((name) => `test/excel/engine/${name}`),
  'test/excel/bundle-vendor.ts',
  'test/excel/node-bundle.ts',
  'package-lock.json',
];

/** Bundles vendor.ts as CommonJS for jest, unless neither it nor the installed packages changed since the last time. */
export default async function bundleVendor(): Promise<void> {
  const stamp = fingerprint();
  if (existsSync(BUNDLE) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  mkdirSync(dirname(BUNDLE), { recursive: true });
  await build({
    ...NODE_BUNDLE,
    entryPoints: [join(ROOT, 'test/excel/vendor.ts')],
    outfile: BUNDLE,
  });
  writeFileSync(STAMP, stamp);
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const input of INPUTS) hash.update(readFileSync(join(ROOT, input)));
  return hash.digest('hex');
}
