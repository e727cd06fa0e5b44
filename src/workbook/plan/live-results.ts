import { reportOf } from '../../report';
import { buildSummaries, type LiveBlueprint, resultColumns, type ToldCause } from '../../sheets';
import type { SettingsInForce } from '../read/settings-in-force';
import { type ReportSources, wantedReport } from './whole-report';

/** Everything that says what a scorecard comes to, before it is decided how results are written. */
export interface LiveResults {
  readonly columns: LiveBlueprint;
  /** In the order of writing. */
  readonly summaries: readonly LiveBlueprint[];
  /** The set that the summaries belong to; `null` where the book has one for one table. */
  readonly set: string | null;
}

/** What the results are made from. */
export interface ResultSources extends ReportSources {
  readonly inForce: SettingsInForce;
  /** The findings as the sheet 核对 says them, which is in Chinese like the others. */
  readonly causes: readonly ToldCause[];
  /** Sheets of the report that are asked for, besides those that stand already. */
  readonly asked: ReadonlySet<string>;
  /** The set of summaries that is about the table. */
  readonly set: string | null;
}

export function liveResults({ scorecard, sheet, book, inForce, causes, asked, set }: ResultSources): LiveResults {
  const { output } = inForce.settings;
  const report = reportOf(scorecard);
  const whole = wantedReport({ scorecard, sheet, book }, report, asked, set);
  // The text of a report refers to summaries that stand by themselves.
  const own = whole === null ? set : null;
  return { columns: resultColumns(scorecard), summaries: buildSummaries({ scorecard, report, causes, output, whole }, own), set: own };
}
