import type { Scorecard } from '../../scoring';
import type { Proposals } from '../facts/propose-facts';
import { type FactId, labelOfFact, type ReportFacts } from '../facts/report-facts';
import type { Report } from '../report';
import type { IndicatorFigures } from '../paragraphs/indicator-figures';
import type { Passage } from '../paragraphs/passage';
import { gapFor, sayPieces, type Slot } from '../paragraphs/piece';
import type { TextSources } from '../paragraphs/text-sources';
import { wholeText } from '../paragraphs/whole-text';
import { type Money, moneyOf } from '../tables/money';
import { type PrintedTables, printedTables } from '../tables/printed-tables';
import { agrees, type ParagraphNumbers } from './agrees';
import type { KeptPassage, KeptText } from './kept';
import { missingIn, type Missing } from './missing';

/** The report from its cover to its last line, as data. */
export interface WholeReport {
  readonly facts: ReportFacts;
  readonly money: Money | null;
  readonly tables: PrintedTables;
  readonly sources: TextSources;
  readonly passages: readonly ReportPassage[];
  readonly missing: readonly Missing[];
}

/** A paragraph as the report has it. */
export interface ReportPassage {
  /** What the table says; `null` for a paragraph that a person has added, or whose indicator is gone. */
  readonly passage: Passage | null;
  readonly key: string;
  readonly text: string;
  /**
   * `computed`: as the table says. `rewritten`: a person's, and agreeing with it. `outdated`: a person's, and the table says otherwise by
   * now. `added`: a person's, about nothing that the table knows. `homeless`: a person's, about an indicator that is gone.
   */
  readonly state: 'computed' | 'rewritten' | 'outdated' | 'added' | 'homeless';
  /** A person's own; `null` for what is computed. */
  readonly kept: KeptPassage | null;
}

export interface ReportInput {
  readonly scorecard: Scorecard;
  readonly report: Report;
  readonly facts: ReportFacts;
  readonly proposals: Proposals;
  readonly kept: KeptText;
  readonly cellOfFact: (fact: FactId) => string;
}

export function wholeReport({ scorecard, report, facts, proposals, kept, cellOfFact }: ReportInput): WholeReport {
  const project = facts.project === '' ? gapFor(`填写${labelOfFact('project')}`) : facts.project;
  const money = moneyOf(report.funds, scorecard.table.sheet, scorecard.indicators, project);
  const { scores, indicators, conclusion } = report;
  const figures = new Map(report.paragraphs.map((one) => [one.indicator, one]));
  const sources: TextSources = { rules: scorecard.rules, facts, money, scores, indicators, conclusion, figures };
  const passages = withKept(wholeText(sources), kept, sources);
  const missing = missingIn({ scorecard, facts, proposals, money, passages, cellOfFact });
  return { facts, money, tables: printedTables({ scores, indicators, money }), sources, passages, missing };
}

/** A person's paragraphs in the places where they wrote them. */
function withKept(passages: readonly Passage[], { rewritten, added }: KeptText, sources: TextSources): ReportPassage[] {
  const keys = new Set(passages.map(({ key }) => key));
  const own = (key: string) => (added.get(key) ?? []).map((one) => personal(one, key, 'added'));
  const homeless = [...rewritten].filter(([key]) => !keys.has(key)).map(([key, one]) => personal(one, key, 'homeless'));
  const strayed = [...added].filter(([key]) => key !== '' && !keys.has(key)).flatMap(([key]) => own(key));
  return [
    ...own(''),
    ...passages.flatMap((passage) => [textOf(passage, rewritten.get(passage.key), sources), ...own(passage.key)]),
    ...homeless,
    ...strayed,
  ];
}

function personal(kept: KeptPassage, key: string, state: 'added' | 'homeless'): ReportPassage {
  return { passage: null, key, text: kept.text, state, kept };
}

function textOf(passage: Passage, kept: KeptPassage | undefined, sources: TextSources): ReportPassage {
  const said = sayPieces(passage.pieces);
  if (kept === undefined) return { passage, key: passage.key, text: said, state: 'computed', kept: null };
  const agreeing = isAgreeing(kept.text, passage, said, sources);
  return { passage, key: passage.key, text: kept.text, state: agreeing ? 'rewritten' : 'outdated', kept };
}

/** What a sentence about a whole line says of its numbers and of the grade, where it says any, is what the table says. */
function isAgreeing(text: string, { indicator, pieces }: Passage, said: string, { figures }: TextSources): boolean {
  const own = indicator === null ? undefined : figures.get(indicator);
  if (own !== undefined) return agrees(text, numbersOf(own));
  return text === said || pieces.every((piece) => typeof piece === 'string' || isSaid(piece, text));
}

function isSaid({ text: live, source }: Slot, text: string): boolean {
  if (source.kind === 'fact') return true;
  if (source.kind === 'grade') return !/等级/.test(text) || text.includes(live);
  const [expected] = live.match(NUMBER) ?? [];
  const said = text.match(NUMBER);
  return expected === undefined || said === null || said.includes(expected);
}

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;

export function numbersOf({ weight, score, scoreRate, planned, reached }: IndicatorFigures): ParagraphNumbers {
  return { weight: weight.text, score: score.text, scoreRate: scoreRate.text, target: planned.text, actual: reached.text };
}
