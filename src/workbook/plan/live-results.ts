import { reportOf } from '../../report';
import { buildSummaries, type LiveBlueprint, type PlacedScorecard, resultColumns } from '../../sheets';
import type { SettingsInForce } from '../read/settings-in-force';

/** Everything that says what a scorecard comes to, before it is decided how results are written. */
export interface LiveResults {
  readonly columns: LiveBlueprint;
  /** In the order of writing. */
  readonly summaries: readonly LiveBlueprint[];
}

/** What the results are made from. */
export interface ResultSources {
  readonly scorecard: PlacedScorecard;
  readonly inForce: SettingsInForce;
  /** The findings' sentences for the sheet 核对, which is in Chinese like the others. */
  readonly messages: readonly string[];
}

export function liveResults({ scorecard, inForce, messages }: ResultSources): LiveResults {
  const { output } = inForce.settings;
  return { columns: resultColumns(scorecard), summaries: buildSummaries({ scorecard, report: reportOf(scorecard), messages, output }) };
}
