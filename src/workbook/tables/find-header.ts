import { cellAddress } from '../../sheets';
import type { TableHint } from '../../scoring';
import { Refusal } from '../book/refusal';
import type { SheetSnapshot } from '../book/snapshot';
import { candidatesOn, type Candidate } from './header-candidate';
import { CaptionReader, captionsOfRow, rolesOf, type Roles } from './header-rows';
import { REQUIRED_ROLES } from './header-words';
import { beginsAnew } from './repeated-header';
import { splitTarget } from './split-target';
import { correctRoles, headerMissing, joinRoles } from './table-hint';

/** The header of an indicator table: its place in the snapshot's grids, and which column plays which role. */
export interface TableHeader {
  readonly gridRow: number;
  /** Of one row or two. */
  readonly depth: 1 | 2;
  readonly roles: Roles;
  /** Grid rows where this header is printed again, page by page. */
  readonly repeats: ReadonlySet<number>;
  /** The grid row at which another table begins, else the number of rows. */
  readonly endRow: number;
}

/** A header with how good it looks and why. */
export type FoundHeader = TableHeader & Candidate;

/** Candidates that are closer than this are about equally good. */
const CLEAR_LEAD = 3;

/**
 * The header of the sheet's indicator table: the one with the most points, or where a person said it is. `null` when there is none.
 * @throws Refusal naming the header rows to choose from when several are about equally good, or what is missing where a person said it is
 */
export function findHeader(sheet: SheetSnapshot, hint?: TableHint): TableHeader | null {
  const found = findHeaders(sheet);
  if (hint?.sheet === sheet.name) return hintedHeader(sheet, found, hint);
  const best = leading(found);
  const [first, ...rest] = best;
  if (first === undefined || rest.length === 0) return first ?? null;
  throw Refusal.of('several-headers', { sheet: sheet.name, cells: best.map((header) => headerCell(sheet, header)) });
}

/**
 * The header of each table on the sheet, from the top, with the one that a person pointed at as they said.
 * @throws Refusal naming what is missing where a person pointed
 */
export function everyHeader(sheet: SheetSnapshot, hint?: TableHint): TableHeader[] {
  const found = findHeaders(sheet);
  if (hint?.sheet !== sheet.name) return found;
  const hinted = hintedHeader(sheet, found, hint);
  const others = found.filter(({ gridRow, depth }) => hinted.gridRow < gridRow || hinted.gridRow >= gridRow + depth);
  return [...others, hinted].sort((one, other) => one.gridRow - other.gridRow);
}

/** Every table's header on the sheet, from the top. */
export function findHeaders(sheet: SheetSnapshot): FoundHeader[] {
  const tables: { header: Candidate; latest: Candidate; repeats: Set<number>; endRow: number }[] = [];
  for (const candidate of candidatesOn(sheet)) {
    const before = tables.filter(({ header }) => sameColumns(header.roles, candidate.roles)).at(-1);
    if (before !== undefined && before.endRow > candidate.gridRow && !beginsAnew(sheet, before.latest, candidate)) {
      before.latest = candidate;
      rowsOf(candidate).forEach((row) => before.repeats.add(row));
      continue;
    }
    for (const one of tables) if (overlap(one.header.roles, candidate.roles)) one.endRow = Math.min(one.endRow, candidate.gridRow);
    tables.push({ header: candidate, latest: candidate, repeats: new Set(), endRow: sheet.values.length });
  }
  return tables.map(({ header, repeats, endRow }) => {
    const roles = splitTarget(sheet, header.roles, header.gridRow, header.gridRow + header.depth);
    return { ...header, roles, repeats, endRow };
  });
}

/** Those that nothing else on offer clearly beats. */
export function leading<Header extends { readonly points: number }>(headers: readonly Header[]): Header[] {
  const most = Math.max(...headers.map(({ points }) => points));
  return headers.filter(({ points }) => points > most - CLEAR_LEAD);
}

/** Where a header begins, such as "B4". */
export function headerCell(sheet: SheetSnapshot, { gridRow, roles }: Pick<TableHeader, 'gridRow' | 'roles'>): string {
  return cellAddress(sheet.area.row + gridRow, sheet.area.column + Math.min(...roles.values()));
}

/** The roles of the grid's columns under the row that a person pointed at, as far as they are known. */
export function rolesUnder(sheet: SheetSnapshot, hint: TableHint): Roles {
  const gridRow = hint.headerRow - 1 - sheet.area.row;
  const guess = findHeaders(sheet).find((one) => gridRow >= one.gridRow && gridRow < one.gridRow + one.depth);
  const cells = sheet.values[gridRow] ?? [];
  return joinRoles(guess?.roles ?? rolesOf(captionsOfRow(cells, new CaptionReader())), sheet, hint);
}

function hintedHeader(sheet: SheetSnapshot, found: readonly FoundHeader[], hint: TableHint): TableHeader {
  const gridRow = hint.headerRow - 1 - sheet.area.row;
  const guess = found.find((one) => gridRow >= one.gridRow && gridRow < one.gridRow + one.depth);
  if (guess !== undefined) return { ...guess, roles: correctRoles(guess.roles, sheet, hint) };
  const cells = sheet.values[gridRow];
  if (cells === undefined) throw headerMissing(sheet, hint, REQUIRED_ROLES);
  const roles = correctRoles(rolesOf(captionsOfRow(cells, new CaptionReader())), sheet, hint);
  const next = found.find((one) => one.gridRow > gridRow);
  return { gridRow, depth: 1, roles, repeats: sameRows(sheet, gridRow, roles), endRow: next?.gridRow ?? sheet.values.length };
}

/** Rows that say the same as a header whose words are not known. */
function sameRows(sheet: SheetSnapshot, gridRow: number, roles: Roles): Set<number> {
  const header = sheet.values[gridRow];
  const columns = [...roles.values()];
  const same = sheet.values.flatMap((cells, row) => (columns.every((column) => cells[column] === header?.[column]) ? [row] : []));
  return new Set(same.filter((row) => row > gridRow));
}

function rowsOf({ gridRow, depth }: Candidate): number[] {
  return depth === 1 ? [gridRow] : [gridRow, gridRow + 1];
}

function sameColumns(one: Roles, other: Roles): boolean {
  return (['name', 'target', 'actual'] as const).every((role) => one.get(role) === other.get(role));
}

function overlap(one: Roles, other: Roles): boolean {
  const [first, last] = [Math.min(...other.values()), Math.max(...other.values())];
  return [...one.values()].some((column) => column >= first && column <= last);
}
