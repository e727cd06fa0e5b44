import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import webpack, { type StatsModule } from 'webpack';
import { ROOT } from '../../test/build/product';
import type { Files } from './archive';

/** The built site, and what is known of the packages in it. */
export interface Site {
  /** Everything that was built, by its path: pages, scripts, `manifest.xml`, `bom.json`. */
  readonly files: Files;
  /** By package name: bytes of its code that went into the scripts, before they were made small. */
  readonly sizes: ReadonlyMap<string, number>;
}

type Configure = (env: object, argv: { readonly mode: string }) => webpack.Configuration;

/** Builds the add-in for an address that ends in `/`, from the sources alone: nothing comes from an earlier build. */
export async function buildSite(base: string, folder: string): Promise<Site> {
  const configure = createRequire(__filename)(join(ROOT, 'webpack.config.js')) as Configure;
  const configuration = configure({ base, release: true }, { mode: 'production' });
  const compiler = webpack({ ...configuration, output: { ...configuration.output, path: folder } });
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    compiler.run((problem, done) => (problem ? reject(problem) : resolve(done!)));
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  const { modules = [] } = stats.toJson({
    all: false,
    modules: true,
    modulesSpace: Infinity,
    nestedModules: true,
    nestedModulesSpace: Infinity,
  });
  return { files: filesIn(folder), sizes: sizesByPackage(modules) };
}

export function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).split(sep).join('/'), readFileSync(path)];
    }),
  );
}

function sizesByPackage(modules: readonly StatsModule[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { name = '', size = 0, modules: inner } of modules) {
    if (inner !== undefined) {
      for (const [found, bytes] of sizesByPackage(inner)) sizes.set(found, (sizes.get(found) ?? 0) + bytes);
      continue;
    }
    const found = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name)?.[1];
    if (found !== undefined) sizes.set(found, (sizes.get(found) ?? 0) + size);
  }
  return sizes;
}
