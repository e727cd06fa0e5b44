import { builtSheet, isKept, ownSheet, type PlacedTable, referredSheet, SUMMARY_SHEETS } from '../../sheets';
import type { TableHint } from '../../scoring';
import { readSheets } from './read-book';
import { Refusal } from '../book/refusal';
import { ownNamed, type BookSnapshot, type SheetSnapshot } from '../book/snapshot';
import { findHeader, findHeaders, leading } from '../tables/find-header';
import { mergesMatter, readMerges } from '../tables/merged-areas';
import { readTable } from '../tables/read-table';

/** The sheet to score and its table. */
export interface ChosenTable {
  readonly sheet: SheetSnapshot;
  readonly table: PlacedTable;
}

/**
 * The table that a person pointed at, else that of the sheet in front, else the only one in the book.
 * @throws Refusal naming what there is to choose from when there are several, or what is missing when there is none
 */
export async function chooseTable(context: Excel.RequestContext, book: BookSnapshot, hint: TableHint | null): Promise<ChosenTable> {
  const front = book.active?.sheet ?? null;
  const hinted = hint === null || !book.sheetNames.includes(hint.sheet) ? undefined : hint;
  if (hinted !== undefined && hinted.sheet !== front?.name) {
    const [sheet] = await readSheets(context, [hinted.sheet]);
    if (sheet === undefined) throw Refusal.of('no-table', { sheet: hinted.sheet });
    return tableOn(context, sheet, hinted);
  }
  const inFront =
    front !== null && builtSheet(front) === null && !isKept(front.name) && (hinted !== undefined || findHeaders(front).length > 0);
  return tableOn(context, inFront ? front : await onlySheetWithTable(context, book), hinted);
}

/** Of the sheets behind, the only one with a table that no other clearly beats; of equals, one that people see. */
async function onlySheetWithTable(context: Excel.RequestContext, book: BookSnapshot): Promise<SheetSnapshot> {
  const names = book.sheetNames.filter((name) => name !== book.active?.name && ownSheet(name) === null && !isKept(name));
  const sheets = names.length === 0 ? [] : await readSheets(context, names);
  const found = sheets.flatMap((sheet) => findHeaders(sheet).map(({ points }) => ({ sheet, points })));
  const equals = [...new Set(leading(found).map(({ sheet }) => sheet))];
  const visible = equals.filter(({ name }) => !book.hiddenSheets.includes(name));
  const best = visible.length > 0 ? visible : equals;
  const [only, ...rest] = best;
  const scored = rest.length === 0 ? undefined : best.find(({ name }) => name === lastScored(book));
  if (scored !== undefined) return scored;
  if (only === undefined) throw Refusal.of('no-table', { sheet: book.active?.name ?? book.sheetNames[0] ?? '' });
  if (rest.length > 0) throw Refusal.of('several-tables', { sheets: best.map(({ name }) => name) });
  return only;
}

/** The sheet that the summaries of an earlier run refer to. */
export function lastScored(book: BookSnapshot): string | null {
  for (const own of [...SUMMARY_SHEETS].reverse()) {
    const standing = ownNamed(book, own.name);
    const sheet = standing === null ? null : referredSheet(own, standing);
    if (sheet !== null) return sheet;
  }
  return null;
}

async function tableOn(context: Excel.RequestContext, sheet: SheetSnapshot, hint?: TableHint): Promise<ChosenTable> {
  const header = findHeader(sheet, hint);
  if (header === null) throw Refusal.of('no-table', { sheet: sheet.name });
  const merges = mergesMatter(sheet, header) ? await readMerges(context, sheet, header) : [];
  return { sheet, table: readTable(sheet, header, merges) };
}
