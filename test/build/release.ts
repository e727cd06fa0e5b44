import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { CACHE, refresh, ROOT } from './product';

/** Where the site of the trial release says it is. */
export const RELEASE_ADDRESS = 'https://jixiao.intranet/addin/';
const DRAFT = join(CACHE, 'draft.zip');

/** A release as `npm run release` makes it, but of the working tree as it is; made where that has changed. */
export async function draftRelease(): Promise<Readonly<Record<string, Uint8Array>>> {
  await refresh({
    file: DRAFT,
    from: ['src', 'assets', 'test/manifest', 'manifest.xml', 'webpack.config.js', 'package.json', 'package-lock.json', 'LICENSE'],
    make: () => {
      const script = join(ROOT, 'assets', 'release', 'make-release.ts');
      return promisify(execFile)(process.execPath, [require.resolve('tsx/cli'), script, '--address', RELEASE_ADDRESS, '--draft', DRAFT], {
        cwd: ROOT,
      });
    },
  });
  return unzipSync(readFileSync(DRAFT));
}
