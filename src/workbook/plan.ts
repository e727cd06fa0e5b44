import {
  CHECK_SHEET,
  checkSheet,
  rulesSheet,
  scoreColumns,
  table21,
  table22,
  table23,
  TABLE_2_2,
  type Block,
  type Blueprint,
  type Scorecard,
} from '../scoring';
import { isOwnSheet } from './own-sheets';
import { Refusal } from './refusal';
import { formulaAt, type BookSnapshot, type SheetSnapshot } from './snapshot';

/** What one run is going to write, and what it was worked out from. */
export interface WritePlan {
  /** In the order of writing: rows before the totals that add them up. */
  readonly blueprints: readonly Blueprint[];
  /** Sheets of ours that stand already and are cleared before they are written anew. */
  readonly rebuilt: readonly string[];
  /** Sheets of ours that have nothing to say any more. */
  readonly removed: readonly string[];
  readonly basis: SheetSnapshot;
}

/** What a plan is made from. */
export interface PlanBasis {
  readonly scorecard: Scorecard;
  /** The sheet that the table stands on. */
  readonly sheet: SheetSnapshot;
  readonly book: BookSnapshot;
  /** The sheet 评分规则 is there and complete: it is the staff's to edit, and stays as they have it. */
  readonly rulesStand: boolean;
  /** The findings' sentences for the sheet 核对, which is in Chinese like the others. */
  readonly messages: readonly string[];
}

/**
 * What differs between the book as it is and as the scorecard says it should be; nothing, when a run has just been made.
 * @throws Refusal when a sheet that has to be written cannot be
 */
export function planWrites(basis: PlanBasis): WritePlan {
  const { scorecard, sheet, book } = basis;
  const sheets = ownSheets(basis);
  const standing = (name: string) => book.own.find((one) => one.name === name) ?? null;
  for (const { sheet: name } of sheets) refuseForeign(name, standing(name));
  const columns = scoreColumns(scorecard);
  const changed = sheets.filter((blueprint) => !stands(blueprint, standing(blueprint.sheet)));
  const blueprints = [...(stands(columns, sheet) ? [] : [columns]), ...changed];
  const rebuilt = changed.map((blueprint) => blueprint.sheet).filter((name) => book.sheetNames.includes(name));
  const needed = new Set(sheets.map((blueprint) => blueprint.sheet));
  const removed = [CHECK_SHEET.sheet, TABLE_2_2.sheet].filter((name) => {
    const stale = needed.has(name) ? null : standing(name);
    return stale !== null && isOwnSheet(stale);
  });
  refuseProtected(blueprints, sheet, book);
  if (removed.length > 0 && book.structureProtected) throw Refusal.of('structure-protected', {});
  return { blueprints, rebuilt, removed, basis: sheet };
}

function ownSheets({ scorecard, rulesStand, messages }: PlanBasis): Blueprint[] {
  const fund = scorecard.spending?.fund ?? null;
  const checks = checkSheet(scorecard, messages);
  return [
    ...(fund === null || fund.sheet === TABLE_2_2.sheet ? [] : [table22(fund)]),
    table21(scorecard),
    table23(scorecard),
    ...(checks === null ? [] : [checks]),
    ...(rulesStand ? [] : [rulesSheet(scorecard.rules)]),
  ];
}

function refuseForeign(name: string, standing: SheetSnapshot | null): void {
  if (standing !== null && !isOwnSheet(standing)) throw Refusal.of('sheet-name-taken', { sheet: name });
}

function refuseProtected(blueprints: readonly Blueprint[], sheet: SheetSnapshot, book: BookSnapshot): void {
  for (const { sheet: name } of blueprints) {
    const standing = name === sheet.name ? sheet : book.own.find((one) => one.name === name);
    if (standing?.protected === true) throw Refusal.of('sheet-protected', { sheet: name });
    if (!book.sheetNames.includes(name) && book.structureProtected) throw Refusal.of('structure-protected', {});
  }
}

/** Every cell that the blueprint would write holds just that already, and a sheet of ours holds nothing else. */
function stands(blueprint: Blueprint, sheet: SheetSnapshot | null): boolean {
  if (sheet === null) return false;
  if (blueprint.page !== null && lastRowOf(blueprint) < sheet.area.row + sheet.area.rowCount) return false;
  return blueprint.blocks.every((block) => blockStands(block, sheet));
}

function lastRowOf(blueprint: Blueprint): number {
  return Math.max(...blueprint.blocks.map((block) => block.row + block.contents.length));
}

function blockStands(block: Block, sheet: SheetSnapshot): boolean {
  return block.contents.every((cells, row) =>
    cells.every((content, column) => {
      if (content === null) return true;
      return canonical(formulaAt(sheet, block.row + row, block.column + column)) === canonical(content);
    }),
  );
}

/** Excel drops the quotes around a sheet name that does not need them, and the apostrophe before a literal text. */
function canonical(content: string | number | boolean): string | number | boolean {
  if (typeof content !== 'string') return content;
  return content.startsWith('=') ? content.replace(/'((?:[^']|'')+)'!/g, '$1!') : content.replace(/^'/, '');
}
