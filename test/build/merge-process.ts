import { join } from 'node:path';
import { NODE_BUNDLE } from '../excel/node-bundle';
import { CACHE, refresh, ROOT } from './product';

/** The process in which the units' workbooks are merged. */
export const MERGE_PROCESS = join(CACHE, 'command-line', 'merge-process.cjs');

/** Bundles that process where its sources have changed: the add-in's own code over the stand-in, in one file that Node loads at once. */
export async function prepareMergeProcess(): Promise<void> {
  await refresh({
    file: MERGE_PROCESS,
    from: ['src', 'test/excel', 'test/command-line', 'package-lock.json'],
    make: async () => {
      const { build } = await import('esbuild');
      await build({
        ...NODE_BUNDLE,
        entryPoints: [join(ROOT, 'test', 'command-line', 'merge', 'merge-process.ts')],
        outfile: MERGE_PROCESS,
        external: ['jsdom', '@microsoft/office-js'],
      });
    },
  });
}
