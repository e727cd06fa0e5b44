import {
  type Proposals,
  proposeFacts,
  type Report,
  reportDataOf,
  type ReportData,
  reportOf,
  type WholeReport,
  wholeReport,
} from '../../report';
import {
  builtSheet,
  cellOfFact,
  FACTS_SHEET,
  type PlacedScorecard,
  readFacts,
  readKept,
  REPORT_SHEETS,
  TEXT_SHEET,
  type WantedReport,
} from '../../sheets';
import type { Words } from '../../text';
import { sentence } from '../book/refusal';
import { ownNamed, type BookSnapshot, type SheetSnapshot } from '../book/snapshot';

/** What the whole report is made from. */
export interface ReportSources {
  readonly scorecard: PlacedScorecard;
  /** The sheet that the table stands on. */
  readonly sheet: SheetSnapshot;
  readonly book: BookSnapshot;
}

/**
 * The sheets of the report that are asked for, or stand and are about the table; `null` where there are none.
 * @param set the set of summaries that is about the table: where it has one, standing sheets of a report may be about another
 */
export function wantedReport(sources: ReportSources, report: Report, asked: ReadonlySet<string>, set: string | null): WantedReport | null {
  if (set !== null && asked.size === 0) return null;
  const standing = (name: string) => builtNamed(sources.book, name);
  const sheets = new Set([...REPORT_SHEETS].filter((name) => asked.has(name) || standing(name) !== null));
  if (sheets.size === 0) return null;
  return { report: wholeOf(sources, report), proposals: proposalsOf(sources), sheets, standing };
}

/** The whole report as plain data, what it lacks said in the language of the person. */
export function reportDataIn(words: Words, sources: ReportSources): ReportData {
  const whole = wholeOf(sources, reportOf(sources.scorecard));
  return reportDataOf(
    whole,
    whole.missing.map(({ code, facts }) => sentence(words.missing, code, facts)),
  );
}

function wholeOf(sources: ReportSources, report: Report): WholeReport {
  const facts = builtNamed(sources.book, FACTS_SHEET.name);
  return wholeReport({
    ...{ scorecard: sources.scorecard, report, facts: readFacts(facts), proposals: proposalsOf(sources) },
    kept: readKept(builtNamed(sources.book, TEXT_SHEET.name)),
    cellOfFact: (fact) => `${FACTS_SHEET.name}!${cellOfFact(facts, fact)}`,
  });
}

/** A sheet of ours as it stands; one that a person made under its name is theirs. */
function builtNamed(book: BookSnapshot, name: string): SheetSnapshot | null {
  const sheet = ownNamed(book, name);
  return sheet !== null && builtSheet(sheet) !== null ? sheet : null;
}

/** What stands over the table, and in the captions of the fund table. */
function proposalsOf({ scorecard: { table, spending }, sheet }: ReportSources): Proposals {
  const above = sheet.text.slice(0, Math.max(0, table.headerRow - 1 - sheet.area.row));
  const captions = spending === null ? [] : Object.values(spending.fund.captions);
  return proposeFacts([...above.flat().filter((text) => text !== ''), ...captions]);
}
