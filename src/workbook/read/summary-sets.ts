import { builtSheet, lastRow, newSetName, type PlacedTable, referredPlace, type ReferredPlace, setOfSheet } from '../../sheets';
import type { BookSnapshot } from '../book/snapshot';

/** The set of summaries that is about a table, by what its formulas refer to and not by its name; `null` where the book has none. */
export function standingSet(book: BookSnapshot, table: PlacedTable): string | null {
  const standing = referringSets(book);
  const own = standing.find(({ place }) => isWithin(table, place))?.set;
  if (own !== undefined) return own;
  const name = newSetName(table.sheet, []);
  const isSealed = book.own.some((sheet) => setOfSheet(sheet.name) === name && builtSheet(sheet) !== null);
  return isSealed && !standing.some(({ set }) => set === name) ? name : null;
}

/** For each table its set, the standing one or a new one. */
export function setsOf(book: BookSnapshot, tables: readonly PlacedTable[]): string[] {
  const standing = referringSets(book);
  const taken = standing.map(({ set }) => set);
  return tables.map((table) => {
    const own = standing.find(({ place }) => isWithin(table, place))?.set;
    if (own !== undefined) return own;
    const set = newSetName(table.sheet, taken);
    taken.push(set);
    return set;
  });
}

/** The sets that refer to a table; sealed ones refer to none, and are met again by their name. */
function referringSets(book: BookSnapshot): { readonly set: string; readonly place: ReferredPlace }[] {
  return book.own.flatMap((sheet) => {
    const [set, own] = [setOfSheet(sheet.name), builtSheet(sheet)];
    const place = own === null ? null : referredPlace(own, sheet);
    return set === null || place === null ? [] : [{ set, place }];
  });
}

function isWithin(table: PlacedTable, { sheet, row }: ReferredPlace): boolean {
  return sheet === table.sheet && row >= Math.min(table.headerRow, table.money?.row ?? table.headerRow) && row <= lastRow(table);
}
