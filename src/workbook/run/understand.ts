import { ABOUT_BOOK, finding, type Finding, type FundTable, score } from '../../scoring';
import type { PlacedScorecard, PlacedTable } from '../../sheets';
import { wordsFor } from '../../text';
import { liveResults, type LiveResults } from '../plan/live-results';
import { planWrites } from '../plan/plan';
import type { WaitingSheet, WritePlan } from '../plan/write-plan';
import { chooseTable, lastScored } from '../read/choose-table';
import { fundTableOf, ownFundTable } from '../read/find-fund-table';
import { readBook } from '../read/read-book';
import { settingsInForce, type SettingsInForce } from '../read/settings-in-force';
import { standingSet } from '../read/summary-sets';
import { tellCauses } from '../book/told-findings';
import type { BookSnapshot, SheetSnapshot } from '../book/snapshot';

/** The sheets are in Chinese whatever the language of Excel: they go to people who read the report. */
export const SHEET_WORDS = wordsFor('zh-CN');

/** The book as it was read, and what it comes to. */
export interface Understood {
  readonly book: BookSnapshot;
  readonly sheet: SheetSnapshot;
  readonly table: PlacedTable;
  readonly fund: FundTable | null;
  readonly inForce: SettingsInForce;
  /** The set of summaries that is about the table, where the book has one for each of several. */
  readonly set: string | null;
  readonly scorecard: PlacedScorecard;
}

const NOTHING_ASKED: ReadonlySet<string> = new Set();

/** Reads the book, finds its table and scores it. @throws Refusal where that cannot be done */
export async function readAndUnderstand(context: Excel.RequestContext): Promise<Understood> {
  const book = await readBook(context);
  return await understand(context, book, settingsInForce(book));
}

/** Finds the table of a book that was read, and scores it. @throws Refusal where that cannot be done */
export async function understand(context: Excel.RequestContext, book: BookSnapshot, inForce: SettingsInForce): Promise<Understood> {
  const { rules, table: hint, answers } = inForce.settings;
  const { sheet, table } = await chooseTable(context, book, hint);
  const set = standingSet(book, table);
  const fund = set === null ? fundTableOf(sheet, book) : ownFundTable(sheet);
  const scorecard = score({ table, rules, fund, answers });
  const findings = [...scorecard.findings, ...(set === null ? replacedFindings(book, table) : []), ...calculationFindings(book, table)];
  return { book, sheet, table, fund, inForce, set, scorecard: { ...scorecard, findings } };
}

/** The book's summaries speak of another table so far, which a person may want to keep. */
function replacedFindings(book: BookSnapshot, { sheet, rows }: PlacedTable): Finding[] {
  const before = lastScored(book);
  if (before === null || before === sheet || !book.sheetNames.includes(before)) return [];
  return [finding('summaries-replaced', ABOUT_BOOK, rows[0]?.nameAddress ?? '', { before, sheet })];
}

/** Results do not follow an edit by themselves, which nothing else in the book would say. */
export function calculationFindings({ calculation }: BookSnapshot, { rows }: PlacedTable): Finding[] {
  return calculation.manual ? [finding('calculation-manual', ABOUT_BOOK, rows[0]?.actual.address ?? '', {})] : [];
}

/**
 * What a run would write.
 * @param overwritten sheets that a person typed over and gives up
 * @throws Refusal when something that has to be written cannot be
 */
export function planOf(understood: Understood, results = resultsOf(understood), overwritten: readonly WaitingSheet[] = []): WritePlan {
  return planWrites(understood, results, overwritten);
}

/**
 * What the sheets should say, each result with what it comes to.
 * @param asked names of sheets that are built only on demand
 */
export function resultsOf(understood: Understood, asked = NOTHING_ASKED): LiveResults {
  return liveResults({ ...understood, causes: tellCauses(understood.scorecard.findings, SHEET_WORDS), asked });
}
