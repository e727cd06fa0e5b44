import { reportOf } from '../../report';
import { score } from '../../scoring';
import { setOfSheet } from '../../sheets';
import type { Finding } from '../../scoring';
import { Refusal, sentence } from '../book/refusal';
import type { BookSnapshot } from '../book/snapshot';
import { tellCauses } from '../book/told-findings';
import { liveResults } from '../plan/live-results';
import { attemptTable, type EachPlanned, type EveryPlan, planEvery } from '../plan/plan-every';
import type { WaitingSheet, WritePlan } from '../plan/write-plan';
import { fundTableOf, ownFundTable } from '../read/find-fund-table';
import { type NamedPlace, readEveryTable, type TableReading } from '../read/every-table';
import { readBook } from '../read/read-book';
import { settingsInForce, type SettingsInForce } from '../read/settings-in-force';
import { setsOf, standingSet } from '../read/summary-sets';
import { calculationFindings, SHEET_WORDS } from './understand';

/** A table that was scored. */
export interface ScoredTable extends EachPlanned {
  readonly place: NamedPlace;
}

/** A table that was not, and why. */
export interface UnscoredTable {
  readonly place: NamedPlace;
  readonly refusal: Refusal;
}

/** Every table of a book, in order, and what is to be written of them. */
export interface UnderstoodBook extends EveryPlan {
  readonly book: BookSnapshot;
  readonly tables: readonly (ScoredTable | UnscoredTable)[];
  readonly scored: readonly ScoredTable[];
}

/** What was found only after writing, by the place of the table's header. */
export type LaterFindings = ReadonlyMap<string, readonly Finding[]>;

const NOTHING_LATER: LaterFindings = new Map();

/** Where a table stands, as a key. */
export function keyOf({ sheet, cell }: NamedPlace): string {
  return `${sheet}!${cell}`;
}

/**
 * Reads the book, finds all its tables, scores each and plans what is to be written; a table that cannot be scored or written does not keep the
 * others from it.
 * @param overwritten sheets that a person typed over and gives up
 * @throws Refusal where that goes for all of them, or for the book
 */
export async function understandEvery(
  context: Excel.RequestContext,
  overwritten: readonly WaitingSheet[],
  later = NOTHING_LATER,
): Promise<UnderstoodBook> {
  const book = await readBook(context);
  const inForce = settingsInForce(book);
  const readings = await readEveryTable(context, book, inForce.settings.table);
  const each = scoredTables(book, inForce, readings, later);
  const tables: (ScoredTable | UnscoredTable)[] = [];
  const plans: WritePlan[] = [];
  for (const one of each) {
    const plan = 'refusal' in one ? one.refusal : attemptTable(one, overwritten);
    if (!(plan instanceof Refusal)) plans.push(plan);
    tables.push(plan instanceof Refusal ? { place: one.place, refusal: plan } : one);
  }
  const scored = tables.filter((one): one is ScoredTable => !('refusal' in one));
  const unscored = tables.filter((one): one is UnscoredTable => 'refusal' in one);
  const [first] = unscored;
  if (scored.length === 0 && first !== undefined) throw first.refusal;
  return { book, tables, scored, ...planEvery(book, inForce, scored, plans, unscored.map(sayWhy), overwritten) };
}

function sayWhy({ place, refusal }: UnscoredTable): string {
  return `${place.name}（${keyOf(place)}）：${sentence(SHEET_WORDS.refusals, refusal.code, refusal.facts)}`;
}

function scoredTables(
  book: BookSnapshot,
  inForce: SettingsInForce,
  readings: readonly TableReading[],
  later: LaterFindings,
): (ScoredTable | UnscoredTable)[] {
  const read = readings.filter((one) => one.ok);
  const areSeveral = readings.length > 1 || book.own.some(({ name }) => setOfSheet(name) !== null);
  const sets = areSeveral
    ? setsOf(
        book,
        read.map(({ table }) => table),
      )
    : read.map(({ table }) => standingSet(book, table));
  return readings.map((reading) => {
    if (!reading.ok) return { place: reading, refusal: reading.refusal };
    return scoredTable(book, inForce, reading, sets[read.indexOf(reading)] ?? null, later.get(keyOf(reading)) ?? []);
  });
}

function scoredTable(
  book: BookSnapshot,
  inForce: SettingsInForce,
  reading: Extract<TableReading, { ok: true }>,
  set: string | null,
  later: readonly Finding[],
): ScoredTable {
  const { name, snapshot: sheet, table } = reading;
  const { rules, answers } = inForce.settings;
  const fund = set === null ? fundTableOf(sheet, book) : ownFundTable(sheet);
  const card = score({ table, rules, fund, answers });
  const scorecard = { ...card, findings: [...card.findings, ...calculationFindings(book, table), ...later] };
  const causes = tellCauses(scorecard.findings, SHEET_WORDS);
  const results = liveResults({ scorecard, sheet, book, inForce, causes, asked: new Set(), set });
  return { place: reading, name, scorecard, report: reportOf(scorecard), planned: { scorecard, sheet, book, inForce }, results };
}
