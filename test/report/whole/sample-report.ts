import { GUANGDONG, score, type ScoringRules } from '../../../src/scoring';
import {
  type KeptText,
  NO_FACTS,
  NOTHING_KEPT,
  type ReportData,
  reportDataOf,
  type ReportFacts,
  reportOf,
  type WholeReport,
  wholeReport,
} from '../../../src/report';
import { sampleIndicators } from '../../../src/sheets/form/sample-indicators';
import { tableOf, type TypedRow } from '../../scoring/build-table';

export const FACTS: ReportFacts = {
  ...NO_FACTS,
  ...{ year: '2023年', fund: '科技专项资金', authority: '创新环境建设', tasks: '打造技术创新中心', project: '打造技术创新中心' },
  ...{ unit: '某科学院', self: '我院', author: '某某', phone: '000', date: '2024年5月28日', period: '2023年1月1日至12月31日' },
  ...{
    basis: '关于开展绩效自评工作的通知',
    goal: '目标一。',
    overview: '概况一。\n概况二。',
    purposes: '（一）第一用途\n用途一。',
    measures: '1.加强管理\n措施一。',
  },
};

/** The sample's rows; the amounts of the first are what Excel holds of "26,510.00". */
export const SAMPLE: readonly TypedRow[] = sampleIndicators().map(({ score: typed, target, actual, ...row }) => ({
  ...row,
  ...{ target: target.replace(',', ''), actual: actual.replace(',', '') },
  ...(typed !== '' && { score: typed }),
}));

export interface Told {
  readonly facts?: ReportFacts;
  readonly kept?: KeptText;
  readonly rules?: ScoringRules;
  readonly proposals?: { readonly year?: string };
}

/** The whole report over some rows; facts are in cells that bear their names. */
export function wholeOver(
  rows: readonly TypedRow[],
  { facts = FACTS, kept = NOTHING_KEPT, rules = GUANGDONG, proposals = {} }: Told = {},
): WholeReport {
  const scorecard = score({ table: tableOf(rows), rules });
  return wholeReport({ scorecard, report: reportOf(scorecard), facts, proposals, kept, cellOfFact: (fact) => `报告信息!${fact}` });
}

export function dataOver(rows: readonly TypedRow[], told: Told = {}): ReportData {
  return reportDataOf(wholeOver(rows, told), []);
}

/** What the report says of one row. */
export function paragraphOf(row: TypedRow, told: Told = {}): string {
  return dataOver([{ weight: 10, ...row }], told).paragraphs[0]?.text ?? '';
}
