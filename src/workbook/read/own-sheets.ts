import { type Area, cellAddress, CHART_DATA_CAPTION, CHECK_SHEET, RULES_SHEET, TABLE_2_1, TABLE_2_2, TABLE_2_3 } from '../../sheets';
import { formulaAt, type CellScalar, type SheetSnapshot } from '../book/snapshot';

type Cells = readonly CellScalar[];

/** A sheet of ours: how it is known, and which of its rows and cells only a run can have written. */
interface OwnSheet {
  readonly title: string;
  /** Columns from A on that it fills. */
  readonly width: number;
  /** Zero-based rows of title and captions above the first row of its own. */
  readonly head: number;
  /** Told by what only a run writes: a person's own 表2-1 has typed figures there. */
  readonly mark: { readonly row: number; readonly column: number; readonly holds: RegExp };
  readonly isOwnRow: (row: Cells) => boolean;
  /** Columns of an own row that hold a formula, or nothing. */
  readonly results: (row: Cells) => readonly number[];
  /** Whatever else stands in its columns is a person's note, and is written again with it. */
  readonly keepsNotes?: boolean;
}

const isFormula = (cell: CellScalar | undefined): boolean => typeof cell === 'string' && cell.startsWith('=');
const isNote = (cell: CellScalar | undefined): boolean => /^(?:="?)?(?:评价等级：|注：1\. |[2-9]\. )/.test(String(cell ?? ''));

/** "82.50%，1.11 分" as it stands in 核对 when results are written as values. */
const SEALED_RESULT = /^(?:—|-?[\d.]+%)，(?:无得分|-?[\d.]+ 分)$/;

const OWN: ReadonlyMap<string, OwnSheet> = new Map<string, OwnSheet>([
  [
    TABLE_2_1.sheet,
    {
      ...{ title: TABLE_2_1.title, mark: TABLE_2_1.mark, width: 5, head: 2, results: () => [3, 4] },
      isOwnRow: (row) => isFormula(row[2]) || typeof row[2] === 'number' || isNote(row[0]),
    },
  ],
  [
    TABLE_2_2.sheet,
    {
      ...{ title: TABLE_2_2.title, mark: TABLE_2_2.mark, width: 4, head: 2, results: () => [3] },
      isOwnRow: (row) => isFormula(row[1]) || isFormula(row[3]),
    },
  ],
  [
    TABLE_2_3.sheet,
    {
      ...{ title: TABLE_2_3.title, mark: TABLE_2_3.mark, width: 6, head: 3 },
      results: (row) => (/^=IF\(/.test(String(row[5])) ? [2, 3, 4, 5] : [5]),
      isOwnRow: (row) => typeof row[0] === 'number',
    },
  ],
  [
    CHECK_SHEET.sheet,
    {
      ...{ title: CHECK_SHEET.title, mark: { row: 2, column: 2, holds: /^=HYPERLINK\(/ }, width: 5, head: 2 },
      results: (row) => (SEALED_RESULT.test(String(row[4])) ? [2] : [2, 4]),
      isOwnRow: (row) => isFormula(row[2]),
    },
  ],
  [
    RULES_SHEET.sheet,
    {
      ...{
        title: RULES_SHEET.title,
        mark: { row: 2, column: 2, holds: /^可填的值/ },
        width: 4,
        head: 2,
        results: () => [],
        keepsNotes: true,
      },
      isOwnRow: () => true,
    },
  ],
]);

const WIDEST = Math.max(...[...OWN.values()].map(({ width }) => width));

/** What the title of a sheet of ours says from a run's first write to its last. */
const UNFINISHED = '（评分没有完成，请再按一次“评分”）';

/** Names of the sheets that runs build, in the order in which new ones are added. */
export const OWN_SHEETS: readonly string[] = [...OWN.keys()];

export function isOwnName(name: string): boolean {
  return OWN.has(name);
}

export function titleOf(name: string): string {
  return OWN.get(name)?.title ?? name;
}

export function unfinishedTitle(name: string): string {
  return titleOf(name) + UNFINISHED;
}

/** A run broke off while it wrote this sheet. */
export function isUnfinished(sheet: SheetSnapshot): boolean {
  return isOwnName(sheet.name) && formulaAt(sheet, 0, 0) === unfinishedTitle(sheet.name);
}

/** A sheet that an earlier run built, or began to build. */
export function isOwnSheet(sheet: SheetSnapshot): boolean {
  const own = OWN.get(sheet.name);
  if (own === undefined) return false;
  const { row, column, holds } = own.mark;
  return isUnfinished(sheet) || (formulaAt(sheet, 0, 0) === own.title && holds.test(String(formulaAt(sheet, row, column))));
}

/** The cells of a sheet of ours that runs have filled: from its title down to its last row. */
export function ownArea(sheet: SheetSnapshot): Area {
  const own = definitionOf(sheet);
  const used = sheet.area.row + sheet.area.rowCount;
  if (own.keepsNotes === true) return { row: 0, column: 0, rowCount: Math.max(used, own.head), columnCount: own.width };
  const rows = rowsWhile(sheet, own.head, used, own.isOwnRow);
  const caption = chartCaption(sheet, used);
  const end = caption === null ? rows : rowsWhile(sheet, caption + 2, used, (row) => isFormula(row[2]) || isFormula(row[3]));
  return { row: 0, column: 0, rowCount: end, columnCount: own.width };
}

/** The row after those, from `first` on, that are so. */
function rowsWhile(sheet: SheetSnapshot, first: number, end: number, isSo: (row: Cells) => boolean): number {
  let row = first;
  while (row < end && isSo(rowAt(sheet, row))) row += 1;
  return row;
}

/** Beneath a chart stand the cells that it draws, under a caption: that row, `null` where there is no chart. */
function chartCaption(sheet: SheetSnapshot, end: number): number | null {
  const row = rowsWhile(sheet, 0, end, (cells) => cells[1] !== CHART_DATA_CAPTION);
  return row === end ? null : row;
}

/**
 * The first cell of a sheet of ours in which a person typed and which a run would write over; `null` for none.
 * @param wanted what the run is going to fill, where it does not only clear what an earlier one has filled
 */
export function typedCell(sheet: SheetSnapshot, wanted = ownArea(sheet)): string | null {
  const own = definitionOf(sheet);
  if (isUnfinished(sheet) || own.keepsNotes === true) return null;
  const { rowCount } = ownArea(sheet);
  const caption = chartCaption(sheet, rowCount) ?? rowCount;
  for (let row = own.head; row < Math.max(rowCount, wanted.row + wanted.rowCount); row += 1) {
    if (row >= caption && row < rowCount) continue;
    const cells = rowAt(sheet, row).slice(0, own.width);
    const results = own.results(cells);
    const typed = own.isOwnRow(cells) ? (index: number) => results.includes(index) && !isFormula(cells[index]) : () => true;
    const column = cells.findIndex((cell, index) => cell !== '' && typed(index));
    if (column >= 0) return cellAddress(row, column);
  }
  return null;
}

/** A person has typed something on a sheet of ours beside or beneath what runs fill. */
export function hasForeign(sheet: SheetSnapshot): boolean {
  const { rowCount, columnCount } = ownArea(sheet);
  const { area, formulas } = sheet;
  return formulas.some((cells, row) =>
    cells.some((cell, column) => cell !== '' && (area.row + row >= rowCount || area.column + column >= columnCount)),
  );
}

function rowAt(sheet: SheetSnapshot, row: number): CellScalar[] {
  return Array.from({ length: WIDEST }, (_, column) => formulaAt(sheet, row, column));
}

function definitionOf({ name }: SheetSnapshot): OwnSheet {
  const own = OWN.get(name);
  if (own === undefined) throw new RangeError(`No run builds the sheet ${name}.`);
  return own;
}
