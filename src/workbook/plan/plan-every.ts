import { overviewOf, type Overview, type OverviewTable } from '../../report';
import {
  builtSheet,
  CHECK_SHEET,
  type LiveBlueprint,
  namesInSet,
  nameInSet,
  OVERVIEW_SHEET,
  type OverviewSource,
  overviewSheet,
  REPORT_SHEETS,
  setOfSheet,
  settled,
  STYLE_MARK,
  TABLE_2_1,
  TABLE_2_3,
} from '../../sheets';
import { Refusal } from '../book/refusal';
import { ownNamed, type BookSnapshot, type SheetSnapshot } from '../book/snapshot';
import type { SettingsInForce } from '../read/settings-in-force';
import type { LiveResults } from './live-results';
import { type Planned, planTable, refuseUnwritablePlan, removedFrom, rulesWanted } from './plan';
import { planSheet, planSheets } from './plan-sheet';
import type { WaitingSheet, WritePlan } from './write-plan';

/** A table of several, with what its sheets should say. */
export interface EachPlanned extends OverviewTable {
  readonly planned: Planned;
  readonly results: LiveResults;
}

/** What a run over every table writes, and what it says of them together. */
export interface EveryPlan {
  readonly plan: WritePlan;
  readonly overview: Overview;
  /** The sheet 自评汇总 as it should stand; `null` where the book has one table and needs none. */
  readonly overviewSheet: LiveBlueprint | null;
}

/** The plan of one table, or why it cannot be written. */
export function attemptTable({ planned, results }: EachPlanned, overwritten: readonly WaitingSheet[]): WritePlan | Refusal {
  try {
    return planTable(planned, results, overwritten);
  } catch (error) {
    if (error instanceof Refusal) return error as Refusal;
    throw error;
  }
}

/**
 * One plan out of those of the tables: it is written, checked and taken back as a whole.
 * @param plans those of the tables, in their order
 * @param notScored why other tables were not scored, in a sentence each
 * @param overwritten sheets that a person typed over and gives up
 * @throws Refusal when the sheets that are about all of them cannot be written
 */
export function planEvery(
  book: BookSnapshot,
  inForce: SettingsInForce,
  tables: readonly EachPlanned[],
  plans: readonly WritePlan[],
  notScored: readonly string[],
  overwritten: readonly WaitingSheet[],
): EveryPlan {
  const { rules, output, style } = inForce.settings;
  const overview = overviewOf(tables, output.overview);
  const inSets = tables.some(({ results }) => results.set !== null);
  const sources = tables.map(sourceOf);
  const sheet = inSets ? overviewSheet({ overview, sources, grades: rules.grades, notScored }) : null;
  const together = sheet === null ? [] : [settled(sheet, output.results)];
  const overall = planSheets(together, book, style === STYLE_MARK, overwritten);
  const rulesSheets = rulesWanted(
    tables.map(({ planned }) => planned.scorecard),
    inForce,
  ).flatMap((one) => planSheet(one, book, true));
  const stale = inSets ? staleSheets(book, tables, overwritten) : { removed: [], waiting: [] };
  const whole: WritePlan = {
    basis: { sheetNames: book.sheetNames, whole: basisOf(book, tables), parts: plans.flatMap(({ basis }) => basis.parts) },
    columns: plans.flatMap(({ columns }) => columns),
    sheets: [...rulesSheets, ...plans.flatMap(({ sheets }) => sheets), ...overall.sheets],
    flagged: plans.flatMap(({ flagged }) => flagged),
    removed: [...plans.flatMap(({ removed }) => removed), ...stale.removed],
    waiting: [...plans.flatMap(({ waiting }) => waiting), ...overall.waiting, ...stale.waiting],
  };
  refuseUnwritablePlan(whole, book);
  return { plan: whole, overview, overviewSheet: sheet };
}

function basisOf(book: BookSnapshot, tables: readonly EachPlanned[]): SheetSnapshot[] {
  const sheets = [...tables.map(({ planned }) => planned.sheet), ...book.own];
  return sheets.filter(({ name }, index) => sheets.findIndex((one) => one.name === name) === index);
}

function sourceOf({ planned, results, report }: EachPlanned): OverviewSource {
  const named = (name: string) => results.summaries.find(({ sheet }) => sheet === nameInSet(name, results.set)) ?? null;
  const check = named(CHECK_SHEET.name);
  return {
    ...{ scorecard: planned.scorecard, report },
    sheets: {
      scores: named(TABLE_2_1.name)?.sheet ?? null,
      indicators: named(TABLE_2_3.name)?.sheet ?? null,
      check: check?.sheet ?? null,
    },
    checkLines: check?.blocks[2]?.contents.length ?? 0,
  };
}

/**
 * The summaries of tables that are gone, and those that were built for one table alone, unless the text of a report refers to them. Those in
 * which a person typed wait.
 */
function staleSheets(
  book: BookSnapshot,
  tables: readonly EachPlanned[],
  overwritten: readonly WaitingSheet[],
): Pick<WritePlan, 'removed' | 'waiting'> {
  const wanted = new Set(tables.flatMap(({ results }) => namesInSet(results.set)));
  const hasReport = [...REPORT_SHEETS].some((name) => isBuiltNamed(book, name));
  const alone = hasReport ? [] : namesInSet(null);
  const stale = book.own.map(({ name }) => name).filter((name) => (setOfSheet(name) !== null && !wanted.has(name)) || alone.includes(name));
  return removedFrom(book, stale, [], overwritten);
}

function isBuiltNamed(book: BookSnapshot, name: string): boolean {
  const sheet = ownNamed(book, name);
  return sheet !== null && builtSheet(sheet) !== null;
}

/** The sheet that says what all of them come to. */
export function isOverview(name: string): boolean {
  return name === OVERVIEW_SHEET.name;
}
