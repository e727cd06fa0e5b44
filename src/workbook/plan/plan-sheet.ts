import { type Area, type Blueprint, builtSheet, filledArea, formulaAt, ownArea, typedCells } from '../../sheets';
import { Refusal } from '../book/refusal';
import { ownNamed, type BookSnapshot, type SheetSnapshot } from '../book/snapshot';
import { stands } from './stands';
import type { PlannedSheet, WaitingSheet, WritePlan } from './write-plan';

/**
 * What it takes to have a sheet of ours as a blueprint says: nothing, when it stands so already. A sheet of the name is as good as a new one
 * where it is blank, or holds only notes beside what is to be written, as one that was cleared does.
 * @param inStyle the sheets of ours were drawn last in the style that the blueprint has
 * @throws Refusal when a person made the sheet, or typed where it would be written
 */
export function planSheet(blueprint: Blueprint, book: BookSnapshot, inStyle: boolean): PlannedSheet[] {
  const [typed] = waitingSheet(blueprint, book, inStyle);
  const [first] = typed?.cells ?? [];
  if (first !== undefined) throw Refusal.of('typed-in-summary', { sheet: blueprint.sheet, cell: first.cell });
  return place(blueprint, book, inStyle);
}

/**
 * The same of several; those in which a person typed are left alone and told.
 * @param overwritten what a person has seen of such sheets and gives up; where they have typed more since, it waits all the same
 * @throws Refusal when a person made a sheet
 */
export function planSheets(
  blueprints: readonly Blueprint[],
  book: BookSnapshot,
  inStyle: boolean,
  overwritten: readonly WaitingSheet[],
): Pick<WritePlan, 'sheets' | 'waiting'> {
  const waiting = blueprints.flatMap((one) => waitingSheet(one, book, inStyle)).filter((one) => !isGivenUp(one, overwritten));
  const waits = ({ sheet }: Blueprint) => waiting.some((one) => one.sheet === sheet);
  return { waiting, sheets: blueprints.filter((one) => !waits(one)).flatMap((one) => place(one, book, inStyle)) };
}

function waitingSheet(blueprint: Blueprint, book: BookSnapshot, inStyle: boolean): WaitingSheet[] {
  const standing = ownNamed(book, blueprint.sheet);
  if (standing === null || (inStyle && stands(blueprint, standing))) return [];
  return typedOver(standing, filledArea(blueprint));
}

/** A sheet of ours with the cells in which a person typed where a run fills it, or is about to; none where there are none. */
export function typedOver(sheet: SheetSnapshot, wanted?: Area): WaitingSheet[] {
  const own = builtSheet(sheet);
  const cells = own === null ? [] : typedCells(own, sheet, wanted);
  return cells.length === 0 ? [] : [{ sheet: sheet.name, cells }];
}

/** A person has seen all that was typed there. */
export function isGivenUp({ sheet, cells }: WaitingSheet, overwritten: readonly WaitingSheet[]): boolean {
  const seen = overwritten.filter((one) => one.sheet === sheet).flatMap((one) => one.cells);
  return cells.every(({ cell, content }) => seen.some((one) => one.cell === cell && one.content === content));
}

function place(blueprint: Blueprint, book: BookSnapshot, inStyle: boolean): PlannedSheet[] {
  const { sheet: name } = blueprint;
  const standing = ownNamed(book, name);
  if (standing === null) return [{ blueprint, isNew: !book.sheetNames.includes(name), filled: null }];
  const own = builtSheet(standing);
  if (own === null) {
    if (!isBlank(standing, filledArea(blueprint))) throw Refusal.of('sheet-name-taken', { sheet: name });
    return [{ blueprint, isNew: false, filled: null }];
  }
  if (inStyle && stands(blueprint, standing)) return [];
  return [{ blueprint, isNew: false, filled: ownArea(own, standing) }];
}

function isBlank(sheet: SheetSnapshot, { row, column, rowCount, columnCount }: Area): boolean {
  const rows = Array.from({ length: rowCount }, (_, index) => row + index);
  const columns = Array.from({ length: columnCount }, (_, index) => column + index);
  return rows.every((at) => columns.every((one) => formulaAt(sheet, at, one) === ''));
}

/** What a plan touches. */
interface Touched {
  readonly sheets: readonly SheetSnapshot[];
  /** Sheets come or go. */
  readonly structural: boolean;
  /** Things to be written or removed. */
  readonly count: number;
}

/** @throws Refusal when the book, its structure or a sheet takes no changes */
export function refuseUnwritable(book: BookSnapshot, { sheets, structural, count }: Touched): void {
  if (count > 0 && book.readOnly) throw Refusal.of('book-read-only', {});
  for (const { name, protected: isProtected, filtered } of sheets) {
    if (isProtected) throw Refusal.of('sheet-protected', { sheet: name });
    if (filtered) throw Refusal.of('filter-active', { sheet: name });
  }
  if (structural && book.structureProtected) throw Refusal.of('structure-protected', {});
}
