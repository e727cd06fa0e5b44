import {
  addedColumns,
  type AddedColumn,
  type Blueprint,
  type BookSettings,
  builtSheet,
  hasNotes,
  HEADLINE_SHEET,
  isUnfinished,
  nameInSet,
  namesInSet,
  needsRewriting,
  ownArea,
  type PlacedScorecard,
  RULES_SHEET,
  rulesSheet,
  setOfSheet,
  settled,
  STYLE_MARK,
  SUMMARY_SHEETS,
} from '../../sheets';
import { ownNamed, type BookSnapshot, type SheetSnapshot } from '../book/snapshot';
import type { SettingsInForce } from '../read/settings-in-force';
import type { LiveResults } from './live-results';
import { isGivenUp, planSheet, planSheets, refuseUnwritable, typedOver } from './plan-sheet';
import { stands } from './stands';
import type { PlanBasis, RemovedSheet, WaitingSheet, WritePlan } from './write-plan';

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
 * @param overwritten sheets that a person typed over, and gives up as they were when they saw them
 * @throws Refusal when something that has to be written cannot be
 */
export function planWrites(planned: Planned, results: LiveResults, overwritten: readonly WaitingSheet[] = []): WritePlan {
  const { book, inForce, scorecard } = planned;
  const plan = planTable(planned, results, overwritten);
  const rules = rulesWanted([scorecard], inForce).flatMap((one) => planSheet(one, book, true));
  const whole: WritePlan = { ...plan, sheets: [...rules, ...plan.sheets] };
  refuseUnwritablePlan(whole, book);
  return whole;
}

/** What differs of the results of one table and of its summaries. @throws Refusal when something of it cannot be written */
export function planTable(planned: Planned, results: LiveResults, overwritten: readonly WaitingSheet[]): WritePlan {
  const { sheet, book, inForce, scorecard } = planned;
  const { output, style } = inForce.settings;
  const columns = settled(results.columns, output.results);
  const summaries = results.summaries.map((one) => settled(one, output.results));
  const names = summaries.map(({ sheet: name }) => name);
  const written = planSheets(summaries, book, style === STYLE_MARK, overwritten);
  const unwanted = removedFrom(book, summaryNames(results.set), names, overwritten);
  const plan: WritePlan = {
    basis: basisOf(planned, results.set),
    columns: stands(columns, sheet) ? [] : [{ blueprint: columns, table: scorecard.table }],
    sheets: written.sheets,
    flagged: [],
    removed: unwanted.removed,
    waiting: [...written.waiting, ...unwanted.waiting],
  };
  refuseUnwritablePlan(plan, book);
  return { ...plan, flagged: flaggedIn(plan, book, results.set) };
}

/** @throws Refusal when the book, its structure or a sheet takes no changes */
export function refuseUnwritablePlan({ basis, columns, sheets, removed }: WritePlan, book: BookSnapshot): void {
  const written = columns.flatMap(({ blueprint }) => basis.whole.find(({ name }) => name === blueprint.sheet) ?? []);
  refuseUnwritable(book, {
    sheets: [...written, ...sheets.flatMap(({ blueprint }) => ownNamed(book, blueprint.sheet) ?? [])],
    structural: removed.length > 0 || sheets.some(({ isNew }) => isNew),
    count: columns.length + sheets.length + removed.length,
  });
}

/** What a run keeps up: the summaries by themselves and the sheets of a report, or those of a set. */
function summaryNames(set: string | null): string[] {
  return set === null ? SUMMARY_SHEETS.map(({ name }) => name) : namesInSet(set);
}

/** The sheet 评分规则, unless it stands whole: it is the staff's to edit, and stays as they have it. */
export function rulesWanted(scorecards: readonly PlacedScorecard[], { grid, notes, settings }: SettingsInForce): Blueprint[] {
  const added = scorecards.reduce((known, scorecard) => recordedColumns(scorecard, known), settings.added);
  const wanted: BookSettings = { ...settings, added, style: STYLE_MARK };
  if (grid !== null && !isUnfinished(RULES_SHEET, grid) && !needsRewriting(grid, wanted)) return [];
  return [rulesSheet(wanted, notes, grid?.area.rowCount ?? 0)];
}

/** The columns that this run adds, and of those of earlier runs the ones that still stand beside this table or another. */
function recordedColumns({ table }: PlacedScorecard, known: readonly AddedColumn[]): AddedColumn[] {
  const now = addedColumns(table).map(({ role, column }) => ({ role, sheet: table.sheet, row: table.headerRow - 1, column }));
  const replaced = (one: AddedColumn) => now.some(({ role, sheet, row }) => role === one.role && sheet === one.sheet && row === one.row);
  return [...known.filter((one) => !replaced(one)), ...now];
}

/** Summaries of these names that have nothing to say any more; those in which a person typed wait. */
export function removedFrom(
  book: BookSnapshot,
  names: readonly string[],
  wanted: readonly string[],
  overwritten: readonly WaitingSheet[],
): Pick<WritePlan, 'removed' | 'waiting'> {
  const stale = names.flatMap((name) => (wanted.includes(name) ? [] : (ownNamed(book, name) ?? [])));
  const waiting = stale.flatMap((sheet) => typedOver(sheet)).filter((one) => !isGivenUp(one, overwritten));
  const removed = stale.filter(({ name }) => !waiting.some(({ sheet }) => sheet === name)).flatMap(removedSheet);
  return { removed, waiting };
}

function removedSheet(sheet: SheetSnapshot): RemovedSheet[] {
  const own = builtSheet(sheet);
  return own === null ? [] : [{ sheet: sheet.name, filled: ownArea(own, sheet), hasNotes: hasNotes(own, sheet) }];
}

/**
 * 表2-1 speaks for the whole, so that it says so when a run has not come to its end, even where nothing in it changes. Not where a person
 * typed in it: a sheet with that sign is written anew without asking.
 */
function flaggedIn({ columns, sheets, removed, waiting }: WritePlan, book: BookSnapshot, set: string | null): string[] {
  const name = nameInSet(HEADLINE_SHEET.name, set);
  const standing = ownNamed(book, name);
  const written = [...sheets.map(({ blueprint }) => blueprint.sheet), ...[...removed, ...waiting].map(({ sheet }) => sheet)];
  if (columns.length === 0 || standing === null || written.includes(name)) return [];
  return builtSheet(standing) !== null && !standing.protected ? [name] : [];
}

/** Everything that was read for the plan, the fund table's sheet included; the summaries of other tables have no say in it. */
function basisOf({ scorecard, sheet, book }: Planned, set: string | null): PlanBasis {
  const besides = ({ name }: SheetSnapshot) => name !== sheet.name;
  const own = book.own.filter(({ name }) => setOfSheet(name) === null || setOfSheet(name) === set);
  const parts = book.beginnings.filter(({ name }) => name === scorecard.spending?.fund.sheet);
  return { sheetNames: book.sheetNames, whole: [sheet, ...own.filter(besides)], parts: parts.filter(besides) };
}
