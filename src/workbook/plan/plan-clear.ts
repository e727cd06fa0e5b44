import type { ResultCell } from '../../scoring';
import {
  type Area,
  type Block,
  type Blueprint,
  builtSheet,
  columnOf,
  formatBefore,
  formulaAt,
  hasNotes,
  isUntouched,
  lastRow,
  ownArea,
  type PlacedTable,
  RESULT_CAPTION,
  RULES_SHEET,
  rulesSheet,
  typedCells,
  WRITTEN_ROLES,
  type WrittenRole,
} from '../../sheets';
import type { SettingsInForce } from '../read/settings-in-force';
import { type BookSnapshot, type SheetSnapshot } from '../book/snapshot';
import { refuseUnwritable } from './plan-sheet';
import type { PlanBasis, RemovedSheet } from './write-plan';

/** What 清除评分 takes out: exactly what runs wrote. */
export interface ClearPlan {
  readonly basis: PlanBasis;
  readonly tables: readonly ClearedTable[];
  readonly removed: readonly RemovedSheet[];
  /** The sheet 评分规则 without what it says of the columns, where it says something of the staff's own. */
  readonly rules: Blueprint | null;
}

/** What is taken out of a table. */
export interface ClearedTable {
  readonly table: PlacedTable;
  /** Results in the form's own columns, blanked; the other cells of a block are left alone. */
  readonly blocks: readonly Block[];
  /** Columns that runs added, with the caption. */
  readonly added: readonly { readonly role: WrittenRole; readonly area: Area }[];
}

/** A table and the sheet that it stands on. */
interface FoundTable {
  readonly sheet: SheetSnapshot;
  readonly table: PlacedTable;
}

/** @param found the tables that runs have scored, with their sheets; none where the book has none any more */
export function planClear(book: BookSnapshot, found: readonly FoundTable[], inForce: SettingsInForce): ClearPlan {
  const keepsRules = inForce.grid !== null && !isUntouched(inForce.settings, inForce.notes);
  const tables = found.map((one) => clearedTable(one, inForce));
  const plan: ClearPlan = {
    basis: basisOf(book, found),
    tables,
    removed: book.own.filter(({ name }) => !(keepsRules && name === RULES_SHEET.name)).flatMap(removedOf),
    rules: keepsRules && inForce.settings.added.length > 0 ? withoutAdded(inForce) : null,
  };
  const partly = book.own.filter(
    ({ name }) => plan.rules?.sheet === name || plan.removed.some((one) => one.sheet === name && one.hasNotes),
  );
  const results = tables.map(({ blocks, added }) => blocks.length + added.length);
  refuseUnwritable(book, {
    sheets: [...found.filter((_, index) => (results[index] ?? 0) > 0).map(({ sheet }) => sheet), ...partly],
    structural: plan.removed.some(({ hasNotes }) => !hasNotes),
    count: results.reduce((sum, count) => sum + count, plan.removed.length),
  });
  return plan;
}

function clearedTable({ table, sheet }: FoundTable, inForce: SettingsInForce): ClearedTable {
  const added = addedColumns(table, sheet, inForce);
  const addedRoles = added.map(({ role }) => role);
  const own = WRITTEN_ROLES.filter((role) => !addedRoles.includes(role));
  return { table, added, blocks: [...own.flatMap((role) => blanked(table, role)), ...blankedMoney(table)] };
}

/** A sheet of ours goes unless a person typed where a run filled it. */
function removedOf(sheet: SheetSnapshot): RemovedSheet[] {
  const own = builtSheet(sheet);
  if (own === null || typedCells(own, sheet).length > 0 || own.known.holdsTyped?.(sheet) === true) return [];
  return [{ sheet: sheet.name, filled: ownArea(own, sheet), hasNotes: hasNotes(own, sheet) }];
}

function basisOf(book: BookSnapshot, found: readonly FoundTable[]): PlanBasis {
  const sheets = [...found.map(({ sheet }) => sheet), ...book.own];
  const whole = sheets.filter(({ name }, index) => sheets.findIndex((one) => one.name === name) === index);
  return { sheetNames: book.sheetNames, whole, parts: [] };
}

/** Of the columns that runs added, those that hold nothing of a person's. */
function addedColumns(table: PlacedTable, sheet: SheetSnapshot, { settings }: SettingsInForce): ClearedTable['added'][number][] {
  return settings.added.flatMap(({ role, sheet: name, row, column }) => {
    const place = table.results[role];
    const stands = name === table.sheet && row === table.headerRow - 1 && place?.column === column;
    if (!stands || place.added || formulaAt(sheet, row, column) !== RESULT_CAPTION[role]) return [];
    const area = { row, column, rowCount: lastRow(table) - row, columnCount: 1 };
    return ownCells(table, role).size === filledRows(sheet, area) ? [{ role, area }] : [];
  });
}

/** Filled cells under the caption. */
function filledRows(sheet: SheetSnapshot, { row, column, rowCount }: Area): number {
  return Array.from({ length: rowCount - 1 }, (_, index) => formulaAt(sheet, row + 1 + index, column)).filter((cell) => cell !== '').length;
}

/** The add-in's own results in a column, by row number. */
function ownCells(table: PlacedTable, role: WrittenRole): Map<number, ResultCell> {
  const total = table.grandTotal;
  const cells = table.rows.filter(({ row }) => row !== table.money?.row).map(({ row, [role]: cell }) => ({ row, cell }));
  if (total !== null && (role === 'score' || role === 'scoreRate')) cells.push({ row: total.row, cell: total[role] });
  return new Map(
    cells.flatMap(({ row, cell }) => (cell !== null && 'owner' in cell && cell.owner === 'ours' ? [[row, cell] as const] : [])),
  );
}

function blanked(table: PlacedTable, role: WrittenRole): Block[] {
  const place = table.results[role];
  if (place === null) return [];
  const own = ownCells(table, role);
  const rows = [...own.keys()];
  if (rows.length === 0) return [];
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const cells = Array.from({ length: last - first + 1 }, (_, index) => own.get(first + index) ?? null);
  return [
    {
      ...{ row: first - 1, column: place.column },
      contents: cells.map((cell) => [cell === null ? null : '']),
      numberFormats: cells.map((cell) => [cell === null ? null : formatBefore(cell.numberFormat)]),
    },
  ];
}

/** The results in a form's block about money. */
function blankedMoney(table: PlacedTable): Block[] {
  const row = table.rows.find((one) => one.row === table.money?.row);
  if (row === undefined) return [];
  return (['completionRate', 'score'] as const).flatMap((role) => {
    const cell = row[role];
    if (cell?.owner !== 'ours') return [];
    const place = { row: row.row - 1, column: columnOf(table, row.row, role) };
    return [{ ...place, contents: [['']], numberFormats: [[formatBefore(cell.numberFormat)]] }];
  });
}

function withoutAdded({ settings, notes, grid }: SettingsInForce): Blueprint {
  return rulesSheet({ ...settings, added: [] }, notes, grid?.area.rowCount ?? 0);
}
