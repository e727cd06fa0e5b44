import type { EarnsData, IndicatorStatus } from '../../report';
import type { FindingCode, ScoreRule } from '../../scoring';
import type { AboutWords } from './about-words';
import type { MappingWords } from './mapping-words';
import type { ReportWords } from './report-words';
import type { RulesWords } from './rules-words';

/** The words of the pane's views on indicators, rules and columns. Numbers come formatted. */
export interface ViewsWords {
  readonly indicators: IndicatorWords;
  readonly rules: RulesWords;
  readonly mapping: MappingWords;
  readonly report: ReportWords;
  readonly about: AboutWords;
}

export interface IndicatorWords {
  readonly view: string;
  readonly search: string;
  readonly byStatus: string;
  readonly status: Readonly<Record<IndicatorStatus, string>>;
  readonly shown: (count: string) => string;
  readonly list: string;
  readonly empty: string;
  readonly nothingFound: string;
  readonly showAll: string;
  /** Level above level: 产出 › 数量指标. */
  readonly path: (category: string, group: string) => string;
  readonly categoryUnknown: string;
  /** The name of a row's button, for who hears it. */
  readonly noText: string;
  readonly target: string;
  readonly actual: string;
  readonly shortTarget: (target: string) => string;
  readonly shortActual: (actual: string) => string;
  readonly completionRate: string;
  readonly score: string;
  readonly reason: string;
  readonly rule: string;
  readonly readAs: (reading: string) => string;
  readonly goTo: (cell: string) => string;
  readonly goToOf: (name: string, cell: string) => string;
  readonly field: (label: string, indicator: string) => string;
  readonly band: (low: string, high: string) => string;
  readonly outsideBand: (low: string, high: string) => string;
  readonly typing: string;
  readonly writing: string;
  readonly written: (cell: string) => string;
  readonly noReasonColumn: string;
  readonly noScoreColumn: string;
  readonly typed: string;
  readonly notComparable: string;
  /** The row's own standard gave the score. */
  readonly byStandard: string;
  /** What a band of a standard earns, in a few characters. */
  readonly earns: (earns: EarnsData) => string;
  /** A band as it is read aloud; `holds` where the actual lies in it. */
  readonly scalePart: (span: string, earns: string, holds: boolean) => string;
  /** Between the items of a list in a sentence. */
  readonly listMark: string;
  readonly rules: RuleSentences;
  readonly lacks: Readonly<Record<Lack, string>>;
  readonly toCheck: string;
}

/** By which rule an indicator was scored; `lower` is the ratio under a target with ≤ or <. */
export type RuleSentences = Readonly<Record<ScoreRule | 'lower', string>>;

/** What an indicator still lacks, or what about it has to be put right, in a few words. */
export type Lack = Extract<
  FindingCode,
  | 'target-missing'
  | 'target-unreadable'
  | 'target-negative'
  | 'actual-missing'
  | 'actual-unreadable'
  | 'actual-is-words'
  | 'weight-missing'
  | 'weight-unreadable'
  | 'units-differ'
  | 'kinds-differ'
  | 'date-late'
  | 'date-undecided'
  | 'outside-range'
  | 'judgement-needed'
  | 'score-unreadable'
  | 'score-out-of-range'
  | 'score-out-of-band'
  | 'category-unknown'
  | 'shortfall-unexplained'
  | 'excess-unexplained'
>;
