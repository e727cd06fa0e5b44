import { join } from 'node:path';
import { NODE_BUNDLE } from '../excel/node-bundle';
import { CACHE, refresh, ROOT } from './product';

/** The process in which the command line has its work done. */
export const SCORE_PROCESS = join(CACHE, 'command-line', 'score-process.cjs');

/** Bundles that process where its sources have changed: one file that Node loads at once; jsdom looks for files beside itself. */
export async function prepareScoreProcess(): Promise<void> {
  await refresh({
    file: SCORE_PROCESS,
    from: ['test/excel', 'test/command-line', 'package-lock.json'],
    make: async () => {
      const { build } = await import('esbuild');
      await build({
        ...NODE_BUNDLE,
        entryPoints: [join(ROOT, 'test', 'command-line', 'score-process.ts')],
        outfile: SCORE_PROCESS,
        external: ['jsdom', '@microsoft/office-js'],
      });
    },
  });
}
