import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export const ROOT = join(__dirname, '..', '..');
export const CACHE = join(ROOT, '.cache');

/** Something that is built from sources, and only anew when they have changed. */
export interface Product {
  /** What shows that it has been made. */
  readonly file: string;
  /** Files and folders it is made from. */
  readonly from: readonly string[];
  readonly make: () => Promise<unknown>;
}

/** Makes a product where its sources have changed since the last time; one process at a time. */
export async function refresh({ file, from, make }: Product): Promise<void> {
  const stamp = join(CACHE, 'stamps', basename(file));
  const fingerprint = fingerprintOf(from);
  const isFresh = (): boolean => existsSync(file) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint;
  if (isFresh()) return;
  mkdirSync(join(CACHE, 'stamps'), { recursive: true });
  await alone(`${stamp}.lock`, async () => {
    if (isFresh()) return;
    await make();
    writeFileSync(stamp, fingerprint);
  });
}

/** Does work that no other process may do at the same time. A lock whose owner has ended counts for nothing. */
async function alone(lock: string, work: () => Promise<void>): Promise<void> {
  while (!taken(lock)) {
    if (isAbandoned(lock)) rmSync(lock, { force: true });
    else await new Promise((resolve) => setTimeout(resolve, 100));
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function taken(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

function isAbandoned(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return false;
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === 'ESRCH';
  }
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
