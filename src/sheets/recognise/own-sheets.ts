import { cellAddress, type Area } from '../blueprint/blueprint';
import { type Cells, formulaAt, type StandingSheet } from '../blueprint/standing-sheet';
import { isFormula, type OwnSheet } from '../blueprint/summary-sheet';

/** What the title of a sheet of ours says from a run's first write to its last. */
const UNFINISHED = '（评分没有完成，请再按一次“评分”）';

export function unfinishedTitle({ title }: OwnSheet): string {
  return title + UNFINISHED;
}

/** A run broke off while it wrote this sheet. */
export function isUnfinished(own: OwnSheet, sheet: StandingSheet): boolean {
  return formulaAt(sheet, 0, 0) === unfinishedTitle(own);
}

/** An earlier run built the sheet, or began to build it. */
export function isBuilt(own: OwnSheet, sheet: StandingSheet): boolean {
  const { row, column, holds } = own.known.mark;
  return isUnfinished(own, sheet) || (formulaAt(sheet, 0, 0) === own.title && holds.test(String(formulaAt(sheet, row, column))));
}

/** The cells that runs have filled: from its title down to its last row. */
export function ownArea(own: OwnSheet, sheet: StandingSheet): Area {
  const { known, head, style } = own;
  const used = sheet.area.row + sheet.area.rowCount;
  const columns = { column: 0, columnCount: style.widths.length };
  if (known.keepsNotes === true) return { row: 0, rowCount: Math.max(used, head), ...columns };
  const rows = rowsWhile(own, sheet, head, used, known.isOwnRow);
  const end = captionsBeneath(own, sheet, used).reduce(
    (_, caption) => rowsWhile(own, sheet, caption + 2, used, (row) => isFormula(row[2]) || isFormula(row[3])),
    rows,
  );
  return { row: 0, rowCount: end, ...columns };
}

/** The row after those, from `first` on, that are so. */
function rowsWhile(own: OwnSheet, sheet: StandingSheet, first: number, end: number, isSo: (row: Cells) => boolean): number {
  let row = first;
  while (row < end && isSo(rowAt(own, sheet, row))) row += 1;
  return row;
}

/** The rows of the captions over cells of ours that stand beneath, from the top down. */
function captionsBeneath({ known, style }: OwnSheet, sheet: StandingSheet, end: number): number[] {
  const captions = known.beneath ?? [];
  if (captions.length === 0) return [];
  const isCaption = (row: number) =>
    captions.some(({ caption, column }) => column < style.widths.length && formulaAt(sheet, row, column) === caption);
  return Array.from({ length: end }, (_, row) => row).filter(isCaption);
}

/** A cell of a sheet of ours in which a person typed. */
export interface TypedCell {
  readonly cell: string;
  readonly content: string;
}

/**
 * The cells of a sheet of ours in which a person typed and which a run would write over, row by row.
 * @param wanted what the run is going to fill, where it does not only clear what an earlier one has filled
 */
export function typedCells(own: OwnSheet, sheet: StandingSheet, wanted = ownArea(own, sheet)): TypedCell[] {
  const { known, head } = own;
  if (isUnfinished(own, sheet) || known.keepsNotes === true) return [];
  const { rowCount } = ownArea(own, sheet);
  const [caption = rowCount] = captionsBeneath(own, sheet, rowCount);
  const found: TypedCell[] = [];
  for (let row = head; row < Math.max(rowCount, wanted.row + wanted.rowCount); row += 1) {
    if (row >= caption && row < rowCount) continue;
    const cells = rowAt(own, sheet, row);
    const results = known.results(cells);
    const typed = known.isOwnRow(cells) ? (index: number) => results.includes(index) && !isFormula(cells[index]) : () => true;
    cells.forEach((cell, column) => {
      if (cell !== '' && typed(column)) found.push({ cell: cellAddress(row, column), content: String(cell) });
    });
  }
  return found;
}

/** A person has typed something on a sheet of ours beside or beneath what runs fill. */
export function hasNotes(own: OwnSheet, sheet: StandingSheet): boolean {
  const { rowCount, columnCount } = ownArea(own, sheet);
  const { area, formulas } = sheet;
  return formulas.some((cells, row) =>
    cells.some((cell, column) => cell !== '' && (area.row + row >= rowCount || area.column + column >= columnCount)),
  );
}

/** A cell of the staff's that the formulas of a sheet of ours refer to. */
export interface ReferredPlace {
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
}

/** The first cell of another sheet that the formulas of a sheet of ours refer to; `null` where they name none. */
export function referredPlace({ known }: OwnSheet, { area, formulas }: StandingSheet): ReferredPlace | null {
  for (const cells of formulas) {
    for (const column of known.tableColumns) {
      const [, quoted, plain, row] = PLACE.exec(String(cells[column - area.column] ?? '')) ?? [];
      const sheet = quoted?.replaceAll("''", "'") ?? plain;
      if (sheet !== undefined) return { sheet, row: Number(row) };
    }
  }
  return null;
}

/** The sheet that the formulas of a sheet of ours refer to; `null` where they name none. */
export function referredSheet(own: OwnSheet, sheet: StandingSheet): string | null {
  return referredPlace(own, sheet)?.sheet ?? null;
}

const PLACE = /^=.*?(?:'((?:[^']|'')+)'|([^'!(),:=<>+\-*/&"]+))![A-Z]+(\d+)/;

function rowAt({ style }: OwnSheet, sheet: StandingSheet, row: number): Cells {
  return style.widths.map((_, column) => formulaAt(sheet, row, column));
}
