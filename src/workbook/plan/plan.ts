import {
  addedColumns,
  type AddedColumn,
  type Blueprint,
  type BookSettings,
  builtSheet,
  hasNotes,
  HEADLINE_SHEET,
  isUnfinished,
  needsRewriting,
  ownArea,
  type PlacedScorecard,
  RULES_SHEET,
  rulesSheet,
  settled,
  STYLE_MARK,
  SUMMARY_SHEETS,
} from '../../sheets';
import { ownNamed, type BookSnapshot, type SheetSnapshot } from '../book/snapshot';
import type { SettingsInForce } from '../read/settings-in-force';
import type { LiveResults } from './live-results';
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
}

/**
 * What differs between the book as it is and as the scorecard says it should be; nothing, when a run has just been made.
 * @param results what the sheets should say
 * @throws Refusal when something that has to be written cannot be
 */
export function planWrites(planned: Planned, results: LiveResults): WritePlan {
  const { sheet, book, inForce } = planned;
  const { output, style } = inForce.settings;
  const columns = settled(results.columns, output.results);
  const summaries = results.summaries.map((one) => settled(one, output.results));
  const sheets = [
    ...rulesWanted(planned).flatMap((one) => planSheet(one, book, true)),
    ...summaries.flatMap((one) => planSheet(one, book, style === STYLE_MARK)),
  ];
  const names = summaries.map(({ sheet: name }) => name);
  const plan: WritePlan = {
    basis: basisOf(planned),
    columns: stands(columns, sheet) ? null : columns,
    sheets,
    flagged: [],
    removed: removedFrom(book, names),
  };
  const touched = plan.sheets.flatMap(({ blueprint }) => ownNamed(book, blueprint.sheet) ?? []);
  refuseUnwritable(book, {
    sheets: [...(plan.columns === null ? [] : [sheet]), ...touched],
    structural: plan.removed.length > 0 || plan.sheets.some(({ isNew }) => isNew),
    count: (plan.columns === null ? 0 : 1) + plan.sheets.length + plan.removed.length,
  });
  return { ...plan, flagged: flaggedIn(plan, book) };
}

/** The sheet 评分规则, unless it stands whole: it is the staff's to edit, and stays as they have it. */
function rulesWanted({ scorecard, inForce }: Planned): Blueprint[] {
  const { grid, notes, settings } = inForce;
  const wanted: BookSettings = { ...settings, added: recordedColumns(scorecard, settings), style: STYLE_MARK };
  if (grid !== null && !isUnfinished(RULES_SHEET, grid) && !needsRewriting(grid, wanted)) return [];
  return [rulesSheet(wanted, notes, grid?.area.rowCount ?? 0)];
}

/** The columns that this run adds, and of those of earlier runs the ones that still stand beside this table or another. */
function recordedColumns({ table }: PlacedScorecard, { added }: BookSettings): AddedColumn[] {
  const now = addedColumns(table).map(({ role, column }) => ({ role, sheet: table.sheet, row: table.headerRow - 1, column }));
  const replaced = new Set(now.map(({ role }) => role));
  return [...added.filter(({ role, sheet }) => sheet !== table.sheet || !replaced.has(role)), ...now];
}

/** Summaries that have nothing to say any more. */
function removedFrom(book: BookSnapshot, wanted: readonly string[]): RemovedSheet[] {
  return SUMMARY_SHEETS.flatMap(({ name }) => {
    const stale = wanted.includes(name) ? null : ownNamed(book, name);
    const own = stale === null ? null : builtSheet(stale);
    if (stale === null || own === null) return [];
    refuseTyped(own, stale);
    return [{ sheet: name, filled: ownArea(own, stale), hasNotes: hasNotes(own, stale) }];
  });
}

/** 表2-1 speaks for the whole, so that it says so when a run has not come to its end, even where nothing in it changes. */
function flaggedIn({ columns, sheets, removed }: WritePlan, book: BookSnapshot): string[] {
  const { name } = HEADLINE_SHEET;
  const standing = ownNamed(book, name);
  const written = [...sheets.map(({ blueprint }) => blueprint.sheet), ...removed.map(({ sheet }) => sheet)];
  if (columns === null || standing === null || written.includes(name)) return [];
  return builtSheet(standing) !== null && !standing.protected ? [name] : [];
}

/** Everything that was read for the plan, the fund table's sheet included. */
function basisOf({ scorecard, sheet, book }: Planned): PlanBasis {
  const besides = ({ name }: SheetSnapshot) => name !== sheet.name;
  const parts = book.beginnings.filter(({ name }) => name === scorecard.spending?.fund.sheet);
  return { sheetNames: book.sheetNames, whole: [sheet, ...book.own.filter(besides)], parts: parts.filter(besides) };
}
