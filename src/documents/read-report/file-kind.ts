import { isDocx } from './docx/docx-blocks';

/** What a file is, by its first bytes and not by its name alone. */
export type FileKind = 'docx' | 'workbook' | 'text' | 'old-word' | 'pdf' | 'picture' | 'damaged' | 'empty' | 'unknown-kind';

const BEGINNINGS: readonly (readonly [bytes: readonly number[], kind: FileKind])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [[0x49, 0x49, 0x2a, 0x00], 'picture'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'picture'],
  [[0x47, 0x49, 0x46, 0x38], 'picture'],
  [[0x42, 0x4d], 'picture'],
];
const ZIP = [0x50, 0x4b];
/** Old Word files, and new ones with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

export function kindOfFile(name: string, bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const begins = (beginning: readonly number[]) => beginning.every((byte, index) => bytes[index] === byte);
  if (begins(ZIP)) return /\.xls[xm]$/i.test(name) ? 'workbook' : isDocx(bytes) ? 'docx' : 'damaged';
  if (begins(COMPOUND)) return /\.docx$/i.test(name) ? 'damaged' : 'old-word';
  const known = BEGINNINGS.find(([beginning]) => begins(beginning))?.[1];
  if (known !== undefined) return known;
  if (/\.docx$/i.test(name)) return 'damaged';
  return /\.(?:txt|md|text)$/i.test(name) ? 'text' : 'unknown-kind';
}
