import { reportOf } from '../../report';
import { buildSummaries, type LiveBlueprint, resultColumns, type ToldCause } from '../../sheets';
import type { SettingsInForce } from '../read/settings-in-force';
import { type ReportSources, wantedReport } from './whole-report';

/** Everything that says what a scorecard comes to, before it is decided how results are written. */
export interface LiveResults {
  readonly columns: LiveBlueprint;
  /** In the order of writing. */
  readonly summaries: readonly LiveBlueprint[];
}

/** What the results are made from. */
export interface ResultSources extends ReportSources {
  readonly inForce: SettingsInForce;
  /** The findings as the sheet 核对 says them, which is in Chinese like the others. */
  readonly causes: readonly ToldCause[];
  /** Sheets of the report that are asked for, besides those that stand already. */
  readonly asked: ReadonlySet<string>;
}

export function liveResults({ scorecard, sheet, book, inForce, causes, asked }: ResultSources): LiveResults {
  const { output } = inForce.settings;
  const report = reportOf(scorecard);
  const whole = wantedReport({ scorecard, sheet, book }, report, asked);
  return { columns: resultColumns(scorecard), summaries: buildSummaries({ scorecard, report, causes, output, whole }) };
}
