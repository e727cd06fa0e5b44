import { type Area, type Blueprint, builtSheet, filledArea, formulaAt, ownArea, type OwnSheet, typedCell } from '../../sheets';
import { Refusal } from '../book/refusal';
import { ownNamed, type BookSnapshot, type SheetSnapshot } from '../book/snapshot';
import { stands } from './stands';
import type { PlannedSheet } from './write-plan';

/**
 * What it takes to have a sheet of ours as a blueprint says: nothing, when it stands so already. A sheet of the name is as good as a new one
 * where it is blank, or holds only notes beside what is to be written, as one that was cleared does.
 * @param inStyle the sheets of ours were drawn last in the style that the blueprint has
 * @throws Refusal when a person made the sheet, or typed where it would be written
 */
export function planSheet(blueprint: Blueprint, book: BookSnapshot, inStyle: boolean): PlannedSheet[] {
  const { sheet: name } = blueprint;
  const standing = ownNamed(book, name);
  if (standing === null) return [{ blueprint, isNew: !book.sheetNames.includes(name), filled: null }];
  const own = builtSheet(standing);
  if (own === null) {
    if (!isBlank(standing, filledArea(blueprint))) throw Refusal.of('sheet-name-taken', { sheet: name });
    return [{ blueprint, isNew: false, filled: null }];
  }
  if (inStyle && stands(blueprint, standing)) return [];
  refuseTyped(own, standing, filledArea(blueprint));
  return [{ blueprint, isNew: false, filled: ownArea(own, standing) }];
}

function isBlank(sheet: SheetSnapshot, { row, column, rowCount, columnCount }: Area): boolean {
  const rows = Array.from({ length: rowCount }, (_, index) => row + index);
  const columns = Array.from({ length: columnCount }, (_, index) => column + index);
  return rows.every((at) => columns.every((one) => formulaAt(sheet, at, one) === ''));
}

/** @throws Refusal when a person typed where a run fills a sheet of ours, or is about to */
export function refuseTyped(own: OwnSheet, sheet: SheetSnapshot, wanted?: Area): void {
  const cell = typedCell(own, sheet, wanted);
  if (cell !== null) throw Refusal.of('typed-in-summary', { sheet: sheet.name, cell });
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
