import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';

/** Files by their path in the archive, with forward slashes. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** The list that `sha256sum --check` reads, in the order of the paths. */
export function checksums(files: Files): string {
  return sorted(files)
    .map(([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`)
    .join('');
}

/**
 * Packs files so that the same files give the same bytes on any machine: in the order of their paths, all of one time.
 *
 * @param day the day of the release, `2026-11-27`; a zip holds local times, so its midnight is taken as it reads, in no time zone
 */
export function pack(files: Files, day: string): Uint8Array {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return zipSync(Object.fromEntries(sorted(files)), { level: 9, mtime: new Date(year, month - 1, date) });
}

/** By code units, which no machine's language changes. */
function sorted(files: Files): [string, Uint8Array][] {
  return Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
}
