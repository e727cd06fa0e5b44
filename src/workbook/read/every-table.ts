import { builtSheet, isKept, cellAddress, type PlacedTable } from '../../sheets';
import type { TableHint } from '../../scoring';
import { Refusal } from '../book/refusal';
import type { BookSnapshot, SheetSnapshot } from '../book/snapshot';
import { everyHeader, type TableHeader } from '../tables/find-header';
import { mergesMatter, readMergesOf } from '../tables/merged-areas';
import { projectName } from '../tables/project-name';
import { readTable } from '../tables/read-table';
import { readSheets } from './read-book';

/** A table of the book with what its project is called: read, or why it cannot be. */
export type TableReading = NamedPlace &
  (
    { readonly ok: true; readonly snapshot: SheetSnapshot; readonly table: PlacedTable } | { readonly ok: false; readonly refusal: Refusal }
  );

/** Where a table stands, and what its project is called. */
export interface NamedPlace {
  readonly sheet: string;
  /** Where its header begins. */
  readonly cell: string;
  readonly name: string;
}

/**
 * Every table of the sheets that people see, in the order of the tabs and from the top: two requests for the sheets behind, and one for what
 * is merged.
 * @throws Refusal where there is none
 */
export async function readEveryTable(context: Excel.RequestContext, book: BookSnapshot, hint: TableHint | null): Promise<TableReading[]> {
  const places = (await staffSheets(context, book)).flatMap((sheet) => placesOn(sheet, hint ?? undefined));
  if (places.length === 0) throw Refusal.of('no-table', { sheet: book.active?.name ?? book.sheetNames[0] ?? '' });
  const headers = places.flatMap((place) => (place.header instanceof Refusal ? [] : [{ sheet: place.snapshot, header: place.header }]));
  const asked = headers.filter(({ sheet, header }) => mergesMatter(sheet, header));
  const merges = await readMergesOf(context, asked);
  return places.map(({ snapshot, header, ...named }): TableReading => {
    if (header instanceof Refusal) return { ...named, ok: false, refusal: header };
    try {
      const own = merges[asked.findIndex((one) => one.header === header)] ?? [];
      return { ...named, ok: true, snapshot, table: readTable(snapshot, header, own) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { ...named, ok: false, refusal: error as Refusal };
    }
  });
}

/** The tables of a book as far as one reading shows them: of the sheets behind, only those that begin near the top. */
export function tablesInSight({ active, beginnings, hiddenSheets, sheetNames }: BookSnapshot, hint: TableHint | null): NamedPlace[] {
  const front = active?.sheet ?? null;
  const sheets = [...beginnings, ...(front === null || builtSheet(front) !== null || isKept(front.name) ? [] : [front])];
  const inOrder = sheetNames
    .filter((name) => !hiddenSheets.includes(name))
    .flatMap((name) => sheets.find((sheet) => sheet.name === name) ?? []);
  return inOrder.flatMap((sheet) => placesOn(sheet, hint ?? undefined)).map(({ sheet, cell, name }) => ({ sheet, cell, name }));
}

/** The sheets that people see and that no run has built, whole, in the order of the tabs. */
async function staffSheets(context: Excel.RequestContext, book: BookSnapshot): Promise<SheetSnapshot[]> {
  const { active, own, sheetNames, hiddenSheets } = book;
  const known = [...own, ...(active?.sheet == null ? [] : [active.sheet])];
  const names = sheetNames.filter((name) => !hiddenSheets.includes(name) && !isKept(name));
  const unread = names.filter((name) => name !== active?.name && !known.some((sheet) => sheet.name === name));
  const sheets = [...known, ...(unread.length === 0 ? [] : await readSheets(context, unread))];
  return names.flatMap((name) => sheets.find((sheet) => sheet.name === name && builtSheet(sheet) === null) ?? []);
}

interface HeaderPlace extends NamedPlace {
  readonly snapshot: SheetSnapshot;
  readonly header: TableHeader | Refusal;
}

function placesOn(snapshot: SheetSnapshot, hint: TableHint | undefined): HeaderPlace[] {
  const { name: sheet, area } = snapshot;
  let headers: TableHeader[];
  try {
    headers = everyHeader(snapshot, hint);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const cell = cellAddress((hint?.headerRow ?? 1) - 1, area.column);
    return [{ sheet, cell, name: sheet, snapshot, header: error as Refusal }];
  }
  return headers.map((header, index) => {
    const cell = cellAddress(area.row + header.gridRow, area.column + Math.min(...header.roles.values()));
    const name = projectName(snapshot, header, headers[index - 1] ?? null) ?? (headers.length === 1 ? sheet : `${sheet}（${index + 1}）`);
    return { sheet, cell, name, snapshot, header };
  });
}
