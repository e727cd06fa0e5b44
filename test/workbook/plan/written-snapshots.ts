import { type Blueprint, type BookSettings, DEFAULT_SETTINGS, filledArea } from '../../../src/sheets';
import type { BookSnapshot, SheetSnapshot } from '../../../src/workbook/book/snapshot';
import type { SettingsInForce } from '../../../src/workbook/read/settings-in-force';
import type { WritePlan } from '../../../src/workbook/plan/write-plan';

/** A sheet as a read brings it after a blueprint was written to it alone. */
export function snapshotOf(blueprint: Blueprint): SheetSnapshot {
  const area = { ...filledArea(blueprint), row: 0, column: 0 };
  const { rowCount, columnCount } = filledArea(blueprint);
  const grid = Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, (): string | number => ''));
  for (const { row, column, contents } of blueprint.blocks) {
    contents.forEach((cells, index) =>
      cells.forEach((content, at) => {
        const line = grid[row + index];
        if (line !== undefined && content !== null) line[column + at] = typeof content === 'string' ? content.replace(/^'/, '') : content;
      }),
    );
  }
  return {
    name: blueprint.sheet,
    ...{ protected: false, filtered: false, hiddenRows: false },
    area,
    values: grid,
    formulas: grid,
    text: grid.map((cells) => cells.map(String)),
    numberFormats: grid.map((cells) => cells.map(() => 'General')),
  };
}

/** A book with a sheet in front and these sheets of ours. */
export function bookWith(front: SheetSnapshot, own: readonly SheetSnapshot[] = [], change: Partial<BookSnapshot> = {}): BookSnapshot {
  return {
    sheetNames: [front.name, ...own.map(({ name }) => name)],
    ...{ hiddenSheets: [], structureProtected: false, readOnly: false },
    calculation: { manual: false, asDisplayed: false },
    active: { name: front.name, sheet: front },
    own,
    beginnings: [],
    ...change,
  };
}

/** What a book without a sheet 评分规则 goes by. */
export function byDefault(change: Partial<BookSettings> = {}): SettingsInForce {
  return { settings: { ...DEFAULT_SETTINGS, ...change }, grid: null, notes: [] };
}

/** The sheets of ours after a plan was carried out. */
export function carriedOut({ sheets }: WritePlan): SheetSnapshot[] {
  return sheets.map(({ blueprint }) => snapshotOf(blueprint));
}
