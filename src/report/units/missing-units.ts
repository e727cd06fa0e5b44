import { asTyped } from './match-names';
import { nameOfFile, type CountedBook } from './settle-books';
import { type UnitFinding, unitFinding } from './unit-findings';
import type { UnitBook } from './unit-book';

/** More files than this are not missing, but numbered by something else. */
const MOST_GAPS = 3;
const FEWEST_FILES = 3;

/** Units that had to report and sent nothing. @param books all that were sent, be they readable or not */
export function missingByList(known: readonly string[], books: readonly UnitBook[], counted: readonly CountedBook[]): UnitFinding[] {
  const sent = new Set([
    ...counted.map(({ name }) => asTyped(name)),
    ...books.flatMap(({ file, table }) => [asTyped(nameOfFile(file)), ...('unit' in table ? [asTyped(table.unit)] : [])]),
  ]);
  return known
    .filter((unit) => !sent.has(asTyped(unit)))
    .map((unit) => unitFinding('unit-missing', { file: '', cell: '', facts: { unit, by: 'list' } }));
}

/** Files that are numbered, with a number left out: 01, 02, 04. @param sure the targets fall short as well */
export function missingByNumbers(books: readonly UnitBook[], sure: boolean): UnitFinding[] {
  const numbers = numbersOf(books.map(({ file }) => nameOfFile(file)));
  if (numbers === null) return [];
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const from = least === 2 ? 1 : least;
  const missing = Array.from({ length: most - from + 1 }, (_, index) => from + index).filter((number) => !numbers.has(number));
  if (missing.length > MOST_GAPS) return [];
  return missing.map((number) =>
    unitFinding('unit-missing', {
      ...{ file: '', cell: '', facts: { unit: String(number), by: 'numbers' } },
      severity: sure ? 'error' : 'warning',
    }),
  );
}

/** The first or the last number in each name, where every file has one of its own. */
function numbersOf(names: readonly string[]): Set<number> | null {
  if (names.length < FEWEST_FILES) return null;
  for (const at of [0, -1]) {
    const found = names.map((name) => [...name.matchAll(/\d{1,4}/g)].at(at)?.[0]);
    const numbers = new Set(found.map(Number));
    if (!found.includes(undefined) && numbers.size === names.length) return numbers;
  }
  return null;
}
