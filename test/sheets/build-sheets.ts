import { reportOf } from '../../src/report';
import {
  type Blueprint,
  DEFAULT_OUTPUT,
  type OutputSettings,
  type PlacedScorecard,
  resultColumns,
  settled,
  type SummarySheet,
  type ToldCause,
} from '../../src/sheets';
import { wantedFor } from './wanted-report';

type Form = OutputSettings['results'];

/** What a run would write to a summary sheet; `null` where the sheet has nothing to say. */
export function builtSheet(sheet: SummarySheet, scorecard: PlacedScorecard, form: Form = 'formulas', chart = false): Blueprint | null {
  const report = reportOf(scorecard);
  const live = sheet.build({
    scorecard,
    report,
    causes: toldApart(scorecard),
    output: { ...DEFAULT_OUTPUT, results: form, chart },
    whole: wantedFor(scorecard, report),
  });
  return live === null ? null : settled(live, form);
}

/** Every finding by itself, with its code for its sentence. */
export function toldApart({ findings }: PlacedScorecard): ToldCause[] {
  return findings.map((finding) => ({ severity: finding.severity, sentence: finding.code, findings: [{ finding, detail: '' }] }));
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
