import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files of the production build, as paths below dist/ with forward slashes. */
export function builtFiles(root: string): string[] {
  const dist = join(root, 'dist');
  if (!existsSync(dist)) throw new Error('There is no build to check the manifest against: run "npm run build" first.');
  return filesUnder(dist).map((file) => relative(dist, file).split(sep).join('/'));
}

/** The text of every source file of the ribbon's commands. */
export function commandSources(root: string): string[] {
  return filesUnder(join(root, 'src', 'commands')).map((file) => readFileSync(file, 'utf8'));
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
