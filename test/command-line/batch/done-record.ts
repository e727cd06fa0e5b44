import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { partialFile } from '../partial-file';

/** In the folder of the copies: a file for each, so that several runs may fill one folder at the same time. */
const FOLDER = '.评分记录';

/** What a run notes of a file just before it puts it in its place. */
interface DoneRecord {
  /** What it was made from. */
  readonly origin: string;
  /** The file. */
  readonly written: string;
  /** The one of an earlier run that it takes the place of. */
  readonly replaced: string | null;
  readonly data: unknown;
}

/** How a file stands to the run that would write it. */
export type Standing =
  /** Not there, or what an earlier run has made of something else. */
  | { readonly kind: 'to-write' }
  /** Made from the very same, and perhaps worked on by a person since. */
  | { readonly kind: 'done'; readonly data: unknown }
  /** Nothing that a run has left as it is. */
  | { readonly kind: 'somebodys' };

export function standingOf(output: string, origin: string): Standing {
  if (!existsSync(output)) return { kind: 'to-write' };
  const record = readRecord(output);
  if (record === null) return { kind: 'somebodys' };
  const found = hashOf(output);
  if (found === record.replaced) return { kind: 'to-write' };
  if (record.origin === origin) return { kind: 'done', data: record.data };
  return { kind: found === record.written ? 'to-write' : 'somebodys' };
}

/** Notes what is about to stand in a file. */
export function note(output: string, bytes: Uint8Array, origin: string, data: unknown): void {
  const record: DoneRecord = { origin, written: hash(bytes), replaced: existsSync(output) ? hashOf(output) : null, data };
  const file = recordFile(output);
  const partial = partialFile(file, process.pid);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(partial, JSON.stringify(record));
  renameSync(partial, file);
}

/** Where it is noted. */
export function recordFile(output: string): string {
  return join(dirname(output), FOLDER, `${basename(output)}.json`);
}

/** "" for a file that cannot be read. */
export function hashOf(path: string): string {
  try {
    return hash(readFileSync(path));
  } catch {
    return '';
  }
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function readRecord(output: string): DoneRecord | null {
  try {
    return JSON.parse(readFileSync(recordFile(output), 'utf8')) as DoneRecord;
  } catch {
    return null;
  }
}
