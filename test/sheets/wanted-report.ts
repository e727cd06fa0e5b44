import { NO_FACTS, NOTHING_KEPT, type Report, type ReportFacts, type KeptText, wholeReport } from '../../src/report';
import { type PlacedScorecard, type ReadSheet, REPORT_SHEETS, type WantedReport } from '../../src/sheets';

interface Told {
  readonly facts?: ReportFacts;
  readonly kept?: KeptText;
  readonly standing?: Readonly<Record<string, ReadSheet>>;
}

/** The whole report, all of its sheets wanted. */
export function wantedFor(
  scorecard: PlacedScorecard,
  report: Report,
  { facts = NO_FACTS, kept = NOTHING_KEPT, standing = {} }: Told = {},
): WantedReport {
  const proposals = { year: '2023' };
  return {
    report: wholeReport({ scorecard, report, facts, proposals, kept, cellOfFact: (fact) => `报告信息!${fact}` }),
    ...{ proposals, sheets: REPORT_SHEETS, standing: (name) => standing[name] ?? null },
  };
}
