import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { refresh, ROOT } from './product';

/** The add-in as it ships. */
export const ADDIN_FOLDER = join(ROOT, 'dist');

/** Builds the add-in where its sources have changed. */
export async function prepareAddin(): Promise<void> {
  await refresh({
    file: join(ADDIN_FOLDER, 'taskpane.html'),
    from: ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'],
    make: () => promisify(execFile)(process.execPath, [require.resolve('webpack/bin/webpack.js'), '--mode', 'production'], { cwd: ROOT }),
  });
}
