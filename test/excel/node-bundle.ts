import type { BuildOptions } from 'esbuild';

/** One CommonJS file for Node out of libraries that are ESM-only at depth. */
export const NODE_BUNDLE = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  conditions: ['import', 'module', 'default'],
  logLevel: 'error',
} as const satisfies BuildOptions;
