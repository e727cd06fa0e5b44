const MAX_SHEET_NAME = 31;
const MAX_TABLE_NAME = 255;

/** Throws when Excel would not accept the name for a sheet. */
export function checkSheetName(name: string, taken: readonly string[]): void {
  const refuse = (reason: string): never => {
    throw new RangeError(`The sheet name "${name}" ${reason}.`);
  };
  if (name === '') refuse('is empty');
  if (name.length > MAX_SHEET_NAME) refuse(`is longer than ${String(MAX_SHEET_NAME)} characters`);
  if (/[\\/?*[\]:]/.test(name)) refuse('contains one of the characters \\ / ? * [ ] :');
  if (/^'|'$/.test(name)) refuse('begins or ends with an apostrophe');
  if (name.toLowerCase() === 'history') refuse('is reserved by Excel');
  if (isTaken(name, taken)) refuse('is taken by another sheet');
}

/** Throws when Excel would not accept the name for a table. */
export function checkTableName(name: string, taken: readonly string[]): void {
  const refuse = (reason: string): never => {
    throw new RangeError(`The table name "${name}" ${reason}.`);
  };
  if (name.length > MAX_TABLE_NAME) refuse(`is longer than ${String(MAX_TABLE_NAME)} characters`);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) refuse('must begin with a letter or _ and hold only letters, digits, . and _');
  if (isReferenceLike(name)) refuse('looks like a cell');
  if (isTaken(name, taken)) refuse('is taken');
}

/** Names that Excel takes for a cell, in either style of reference, or for a truth value: AB12, R, R1C1, C5, TRUE. */
export function isReferenceLike(name: string): boolean {
  return /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*|true|false)$/i.test(name);
}

const isTaken = (name: string, taken: readonly string[]): boolean => taken.some((other) => other.toLowerCase() === name.toLowerCase());

/** The first name of a form that none of those there has: 表1, 表2 … */
export function freeName(start: string, taken: readonly { readonly name: string }[], from = 1): string {
  const names = new Set(taken.map(({ name }) => name.toLowerCase()));
  let number = from;
  while (names.has(`${start}${String(number)}`.toLowerCase())) number += 1;
  return `${start}${String(number)}`;
}
