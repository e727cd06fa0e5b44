import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { context, type BuildOptions } from 'esbuild';

const PAGE = join(__dirname, 'page');

export interface PageBuild {
  /** Builds anew whenever a source changes. */
  watch(): Promise<void>;
  close(): Promise<void>;
}

/** Builds the desk's own page into `folder`; what draws the grid is a chunk of its own, loaded after the frame shows. */
export async function buildPage(folder: string): Promise<PageBuild> {
  await mkdir(folder, { recursive: true });
  await cp(join(PAGE, 'index.html'), join(folder, 'index.html'));
  const build = await context(options(folder));
  try {
    await build.rebuild();
  } catch (problem) {
    await build.dispose();
    throw problem;
  }
  return { watch: () => build.watch(), close: () => build.dispose() };
}

function options(folder: string): BuildOptions {
  return {
    entryPoints: { desk: join(PAGE, 'main.ts'), style: join(PAGE, 'desk.css') },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    sourcemap: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'dataurl' },
    logLevel: 'error',
  };
}
