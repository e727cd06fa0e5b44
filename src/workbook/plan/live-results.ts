import { reportOf } from '../../report';
import { buildSummaries, type LiveBlueprint, type PlacedScorecard, resultColumns, type ToldCause } from '../../sheets';
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
  /** The findings as the sheet 核对 says them, which is in Chinese like the others. */
  readonly causes: readonly ToldCause[];
}

export function liveResults({ scorecard, inForce, causes }: ResultSources): LiveResults {
  const { output } = inForce.settings;
  return { columns: resultColumns(scorecard), summaries: buildSummaries({ scorecard, report: reportOf(scorecard), causes, output }) };
}
