import { createRequire } from 'node:module';
import { join } from 'node:path';
import webpack from 'webpack';

export const ROOT = join(__dirname, '..', '..', '..');
/** Where the add-in is built for the desk and for a sideloaded Excel; what ships is built elsewhere. */
export const ADDIN_FOLDER = join(ROOT, '.cache', 'desk', 'addin');

type Configure = (env: object, argv: { readonly mode: string }) => webpack.Configuration;

/** Builds the add-in and builds it anew whenever a source changes. Settles after the first build; `built` is called after each that succeeds. */
export async function watchAddin(built: () => void): Promise<void> {
  const configure = createRequire(__filename)(join(ROOT, 'webpack.config.js')) as Configure;
  const configuration = configure({}, { mode: 'development' });
  const compiler = webpack({ ...configuration, output: { ...configuration.output, path: ADDIN_FOLDER } });
  await new Promise<void>((resolve, reject) => {
    compiler.watch({ aggregateTimeout: 100 }, (problem, stats) => {
      if (problem) return reject(problem);
      if (stats?.hasErrors()) console.error(stats.toString({ all: false, errors: true, colors: process.stdout.isTTY }));
      else built();
      resolve();
    });
  });
}
