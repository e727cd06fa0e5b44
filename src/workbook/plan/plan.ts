import {
  type AddedColumn,
  type Blueprint,
  type BookSettings,
  CHECK_SHEET,
  checkSheet,
  needsRewriting,
  type PlacedScorecard,
  rulesSheet,
  scoreColumns,
  table21,
  table22,
  table23,
  TABLE_2_1,
  TABLE_2_2,
  TABLE_2_3,
} from '../../sheets';
import { RESULT_ROLES } from '../../scoring';
import { hasForeign, isOwnSheet, isUnfinished, ownArea } from '../read/own-sheets';
import type { SettingsInForce } from '../read/settings-in-force';
import { ownNamed, type BookSnapshot, type SheetSnapshot } from '../book/snapshot';
import { planSheet, refuseTyped, refuseUnwritable } from './plan-sheet';
import { stands } from './stands';
import type { PlanBasis, RemovedSheet, WritePlan } from './write-plan';

/** What a plan is made from. */
export interface Planned {
  readonly scorecard: PlacedScorecard;
  /** The sheet that the table stands on. */
  readonly sheet: SheetSnapshot;
  readonly book: BookSnapshot;
  readonly inForce: SettingsInForce;
  /** The findings' sentences for the sheet 核对, which is in Chinese like the others. */
  readonly messages: readonly string[];
}

/**
 * What differs between the book as it is and as the scorecard says it should be; nothing, when a run has just been made.
 * @throws Refusal when something that has to be written cannot be
 */
export function planWrites(planned: Planned): WritePlan {
  const { scorecard, sheet, book, inForce } = planned;
  const columns = scoreColumns(scorecard, inForce.settings.output.results);
  const wanted = ownSheets(planned);
  const sheets = wanted.flatMap((blueprint) => planSheet(blueprint, book));
  const plan: WritePlan = {
    basis: basisOf(planned),
    columns: stands(columns, sheet) ? null : columns,
    sheets,
    flagged: [],
    removed: removedFrom(
      book,
      wanted.map(({ sheet: name }) => name),
    ),
  };
  const touched = plan.sheets.flatMap(({ blueprint }) => ownNamed(book, blueprint.sheet) ?? []);
  refuseUnwritable(book, {
    sheets: [...(plan.columns === null ? [] : [sheet]), ...touched],
    structural: plan.removed.length > 0 || plan.sheets.some(({ isNew }) => isNew),
    count: (plan.columns === null ? 0 : 1) + plan.sheets.length + plan.removed.length,
  });
  return { ...plan, flagged: flaggedIn(plan, book) };
}

/** In the order of writing. */
function ownSheets({ scorecard, inForce, messages }: Planned): Blueprint[] {
  const { tables, results, chart } = inForce.settings.output;
  const fund = scorecard.spending?.fund ?? null;
  const checks = checkSheet(scorecard, messages, results);
  const settings = { ...inForce.settings, added: addedColumns(scorecard, inForce.settings) };
  return [
    ...(saysAll(inForce, settings) ? [] : [rulesSheet(settings, inForce.notes, inForce.grid?.area.rowCount ?? 0)]),
    ...(tables['表2-3'] ? [table23(scorecard, results)] : []),
    ...(!tables['表2-2'] || fund === null || fund.sheet === TABLE_2_2.sheet ? [] : [table22(fund, results)]),
    ...(checks === null ? [] : [checks]),
    ...(tables['表2-1'] ? [table21(scorecard, results, chart)] : []),
  ];
}

/** The sheet 评分规则 stands whole: it is the staff's to edit, and stays as they have it. */
function saysAll({ grid }: SettingsInForce, settings: BookSettings): boolean {
  return grid !== null && !isUnfinished(grid) && !needsRewriting(grid, settings);
}

/** The columns that this run adds, and of those of earlier runs the ones that still stand beside this table or another. */
function addedColumns({ table }: PlacedScorecard, { added }: BookSettings): AddedColumn[] {
  const now = RESULT_ROLES.filter((role) => table.results[role].added).map((role) => ({
    ...{ role, sheet: table.sheet },
    ...{ row: table.headerRow - 1, column: table.results[role].column },
  }));
  const replaced = new Set(now.map(({ role }) => role));
  return [...added.filter(({ role, sheet }) => sheet !== table.sheet || !replaced.has(role)), ...now];
}

function removedFrom(book: BookSnapshot, wanted: readonly string[]): RemovedSheet[] {
  const removable = [CHECK_SHEET, TABLE_2_1, TABLE_2_2, TABLE_2_3].map(({ sheet }) => sheet);
  return removable.flatMap((name) => {
    const stale = wanted.includes(name) ? null : ownNamed(book, name);
    if (stale === null || !isOwnSheet(stale)) return [];
    refuseTyped(stale);
    return [{ sheet: name, filled: ownArea(stale), hasForeign: hasForeign(stale) }];
  });
}

/** 表2-1 speaks for the whole, so that it says so when a run has not come to its end, even where nothing in it changes. */
function flaggedIn({ columns, sheets, removed }: WritePlan, book: BookSnapshot): string[] {
  const standing = ownNamed(book, TABLE_2_1.sheet);
  const written = [...sheets.map(({ blueprint }) => blueprint.sheet), ...removed.map(({ sheet }) => sheet)];
  if (columns === null || standing === null || written.includes(TABLE_2_1.sheet)) return [];
  return isOwnSheet(standing) && !standing.protected ? [TABLE_2_1.sheet] : [];
}

/** Everything that was read for the plan, the fund table's sheet included. */
function basisOf({ scorecard, sheet, book }: Planned): PlanBasis {
  const besides = ({ name }: SheetSnapshot) => name !== sheet.name;
  const parts = book.beginnings.filter(({ name }) => name === scorecard.spending?.fund.sheet);
  return { sheetNames: book.sheetNames, whole: [sheet, ...book.own.filter(besides)], parts: parts.filter(besides) };
}
