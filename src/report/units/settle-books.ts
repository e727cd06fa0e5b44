import { shown } from '../../scoring';
import { asTyped } from './match-names';
import { type UnitFinding, unitFinding } from './unit-findings';
import { isReadable, type UnitBook, type UnitTable } from './unit-book';

/** A unit's book that counts. */
export interface CountedBook {
  readonly file: string;
  /** What the unit is called: as its table says, else as its file is called. */
  readonly name: string;
  readonly table: UnitTable;
}

export interface SettledBooks {
  readonly counted: readonly CountedBook[];
  readonly findings: readonly UnitFinding[];
}

type Named = UnitBook &
  CountedBook & {
    readonly saidByTable: boolean;
    /** All that its rows say, as one text. */
    readonly content: string;
  };

/**
 * A file that says the same as an earlier one under the name of another unit, where no table says whose it is: it may be that unit's, or one
 * file sent twice.
 */
export interface Twin {
  readonly file: string;
  /** It is the earlier file to the last byte. */
  readonly isEqual: boolean;
}

/** Which books count, and why the others do not. @param counts whether a twin is taken for another unit's */
export function settleBooks(master: UnitTable, books: readonly UnitBook[], counts: (twin: Twin) => boolean): SettledBooks {
  const unreadable = books.flatMap((book): UnitFinding[] =>
    'rows' in book.table ? [] : [unitFinding('file-unreadable', { file: book.file, cell: '', facts: { why: book.table } })],
  );
  const named = namedBooks(master, books.filter(isReadable));
  const years = named.flatMap((book) => yearFinding(master, book));
  const ofYear = named.filter(({ file }) => !years.some((finding) => finding.file === file));
  const { counted, findings } = withoutRepeats(ofYear, counts);
  return { counted, findings: [...unreadable, ...years, ...findings, ...counted.flatMap(unscored)] };
}

/** A name that the master bears too, or that all bear, was in the form before it was sent out. */
function namedBooks(master: UnitTable, books: readonly (UnitBook & { readonly table: UnitTable })[]): Named[] {
  const units = books.map(({ table }) => asTyped(table.unit));
  const isCommon = books.length > 2 && new Set(units).size === 1;
  return books.map((book) => {
    const own = book.table.unit;
    const saidByTable = own !== '' && !isCommon && asTyped(own) !== asTyped(master.unit);
    return { ...book, saidByTable, name: saidByTable ? own : nameOfFile(book.file), content: contentOf(book.table) };
  });
}

const ENDING = /\.xls[xm]$/i;
/** A copy that a download made: 甲所 (1).xlsx. */
const NUMBERED_COPY = /\s*[(（]\d+[)）]$/;
/** A copy that a person made, or a later version. */
const OTHER_VERSION = /[\s\-_－—]*[(（]?(?:副本|复件|copy|修改|修订|更新|最终|终|第[一二三四五\d]+)(?:版|稿)?\d*[)）]?$|[\s\-_]+v\d+$/i;

export function nameOfFile(file: string): string {
  return file.replace(ENDING, '').trim();
}

function stemOf(file: string, marks: readonly RegExp[]): string {
  const bare = nameOfFile(file);
  const shorter = marks.reduce((text, mark) => text.replace(mark, ''), bare).trim();
  return shorter === '' || shorter === bare ? bare : stemOf(shorter, marks);
}

/** The first of several equal files counts; of two versions neither does, as nobody but the unit knows which it stands by. */
function withoutRepeats(books: readonly Named[], counts: (twin: Twin) => boolean): SettledBooks {
  const findings: UnitFinding[] = [];
  const dropped = new Set<Named>();
  books.forEach((book, index) => {
    for (const earlier of books.slice(0, index)) {
      if (dropped.has(earlier) && !isVersionOf(book, earlier)) continue;
      const facts = { unit: book.name, first: earlier.file, other: earlier.file };
      const at = { file: book.file, cell: '' };
      if (isCopyOf(book, earlier, counts)) {
        findings.push(unitFinding('unit-sent-twice', { ...at, facts }));
        dropped.add(book);
      } else if (isVersionOf(book, earlier)) {
        findings.push(unitFinding('unit-sent-two-versions', { ...at, facts }));
        dropped.add(book).add(earlier);
      } else if (book.content === earlier.content) findings.push(unitFinding('same-content', { ...at, facts }));
      else continue;
      return;
    }
  });
  return { counted: books.filter((book) => !dropped.has(book)), findings };
}

function isCopyOf(one: Named, other: Named, counts: (twin: Twin) => boolean): boolean {
  if (one.content !== other.content) return false;
  if (isVersionOf(one, other) || sameStem(one, other, [NUMBERED_COPY, OTHER_VERSION])) return true;
  if (one.saidByTable && other.saidByTable) return false;
  return !counts({ file: one.file, isEqual: one.digest === other.digest });
}

function isVersionOf(one: Named, other: Named): boolean {
  if (one.saidByTable && other.saidByTable) return asTyped(one.name) === asTyped(other.name);
  return sameStem(one, other, [OTHER_VERSION]);
}

function sameStem(one: Named, other: Named, marks: readonly RegExp[]): boolean {
  return stemOf(one.file, marks) === stemOf(other.file, marks);
}

function contentOf({ rows }: UnitTable): string {
  return JSON.stringify(rows.map(({ row }) => [row.name, shown(row.target), shown(row.actual)]));
}

function yearFinding(master: UnitTable, { file, name, table }: Named): UnitFinding[] {
  if (master.year === '' || table.year === '' || master.year === table.year) return [];
  return [unitFinding('other-year', { file, cell: table.sheet, facts: { unit: name, year: table.year, expected: master.year } })];
}

/** A table with weights that nobody has scored. */
function unscored({ file, name, table }: CountedBook): UnitFinding[] {
  const isScored = table.rows.some(({ row }) => row.score !== null && row.score.value !== '');
  return isScored ? [] : [unitFinding('unit-unscored', { file, cell: table.sheet, facts: { unit: name } })];
}
