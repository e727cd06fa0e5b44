import { reportOf } from '../../src/report';
import {
  type Blueprint,
  DEFAULT_OUTPUT,
  type OutputSettings,
  type PlacedScorecard,
  resultColumns,
  settled,
  type SummarySheet,
} from '../../src/sheets';

type Form = OutputSettings['results'];

/** What a run would write to a summary sheet; `null` where the sheet has nothing to say. */
export function builtSheet(sheet: SummarySheet, scorecard: PlacedScorecard, form: Form = 'formulas', chart = false): Blueprint | null {
  const messages = scorecard.findings.map(({ code }) => code);
  const live = sheet.build({ scorecard, report: reportOf(scorecard), messages, output: { ...DEFAULT_OUTPUT, results: form, chart } });
  return live === null ? null : settled(live, form);
}

/** The same for a sheet that always has something to say. */
export function sheetOf(sheet: SummarySheet, scorecard: PlacedScorecard, form: Form = 'formulas', chart = false): Blueprint {
  const built = builtSheet(sheet, scorecard, form, chart);
  if (built === null) throw new Error(`${sheet.name} has nothing to say.`);
  return built;
}

/** What a run would write beside the table. */
export function columnsOf(scorecard: PlacedScorecard, form: Form = 'formulas'): Blueprint {
  return settled(resultColumns(scorecard), form);
}
